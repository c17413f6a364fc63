import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "./lake-town.test-data";

const banquet = (key: string, host: string, more = {}) => ({
  key,
  activity: "meal",
  title: en("banquet"),
  people: [{ key: host, as: "receiver" }, { key: "g" }],
  ...more,
});

const written = (agenda: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake delegation visits Reedham and Port"),
    areas: [en("Reedham"), en("Port")],
    delegations: [{ key: "d", name: en("delegation of lake mayors"), side: "guest", size: 12 }],
    participants: [
      { key: "g", group: en("mayors from Lakeland and Hilland"), side: "guest", delegation: "d" },
      personOf("ann", "Ann Exemplar", "director", "Reed Institute", { side: "host" }),
      personOf("bo", "Bo Sample", "dean", "Lakeside College", { side: "host" }),
    ],
    agenda,
  });

describe("meals that several hosts gave for the same guests", () => {
  it("are one sentence with each of them", () => {
    const text = written([banquet("b", "ann"), banquet("c", "bo")]);
    expect(text).toMatch(/Exemplar.* and .*Sample.* each hosted a banquet for the delegation\./);
    expect(text.match(/banquet/g)).toHaveLength(1);
  });

  it("stay apart where something else is known of one of them", () => {
    const text = written([
      banquet("b", "ann"),
      banquet("c", "bo", { venue: { name: en("Lake Hall"), the: true } }),
    ]);
    expect(text).not.toContain("each");
    expect(text.match(/banquet/g)).toHaveLength(2);
  });
});

describe("separate talks in one of several places", () => {
  it("say where in front of the delegation", () => {
    const text = written([
      {
        key: "t",
        activity: "talks",
        title: en("working symposiums"),
        each: true,
        city: en("Reedham"),
        people: [{ key: "ann" }, { key: "bo" }, { key: "g" }],
      },
    ]);
    expect(text).toContain("In Reedham, the delegation held separate working symposiums with");
    expect(text).not.toContain("The delegation in Reedham");
  });

  it("are visits to somebody and calls on somebody", () => {
    const paid = (title: string) =>
      written([
        {
          key: "t",
          activity: "talks",
          title: en(title),
          each: true,
          city: en("Reedham"),
          people: [{ key: "ann" }, { key: "bo" }, { key: "g" }],
        },
      ]);
    expect(paid("official visits")).toContain("paid separate official visits to ");
    expect(paid("courtesy calls")).toContain("paid separate courtesy calls on ");
  });
});
