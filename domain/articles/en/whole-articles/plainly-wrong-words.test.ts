import { describe, expect, it } from "vitest";
import { en, personOf, personOfSide, said, textOfEvent } from "./lake-town.test-data";

const ray = personOf("b", "Bo Ray", "director", "Hill Water Office", {
  side: "guest",
  roles: ["head"],
  delegation: "d",
});
const lee = personOf("a", "Ann Lee", "mayor", "Reed Town", { side: "host" });
const delegations = [{ key: "d", side: "guest" as const, head: "b" }];
const visit = (fields: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Hill delegation visits Reed"),
    city: en("Reed"),
    delegations,
    participants: [lee, ray],
    ...fields,
  });

describe("the host of a meal whom the record also lists there", () => {
  it("is no guest, even where the guests have a head", () => {
    const text = visit({
      agenda: [
        { key: "t", activity: "talks", title: en("talks"), topics: [en("water")] },
        {
          key: "m",
          activity: "meal",
          title: en("welcome dinner"),
          organizers: [{ participant: "a", tier: "host" }],
          people: [{ key: "b", as: "head" }, { key: "a" }],
        },
      ],
    });
    expect(text).toMatch(/hosted a welcome dinner for the delegation/);
    expect(text).not.toMatch(/hosted by [^.]*with/);
  });
});

describe("members of his delegation", () => {
  it("are not included in the delegation", () => {
    const group = {
      key: "g",
      group: en("members of his delegation"),
      side: "guest" as const,
      delegation: "d",
    };
    const text = visit({
      participants: [lee, ray, group],
      agenda: [
        { key: "t", activity: "talks", title: en("talks"), topics: [en("water")] },
        {
          key: "o",
          activity: "other",
          did: en("watch a race"),
          people: [{ key: "b", as: "head" }, { key: "g" }],
        },
      ],
    });
    expect(text).toContain("delegation");
    expect(text).not.toContain("members of his delegation");
  });
});

describe("a list of what one owner has", () => {
  it("has the possessive of the owner once", () => {
    const text = visit({
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("talks"),
          topics: [en("Reed's wells"), en("its pumps"), en("its history")],
        },
      ],
    });
    expect(text).toContain("Reed's wells, pumps and history");
  });
});

describe("greetings of a sender", () => {
  it("name the sender again where a pronoun could be the bearer", () => {
    const sender = personOfSide("s", "Cy Dee", "patron of water", "guest");
    const text = visit({
      participants: [lee, ray, { ...sender, presence: "absent" }],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("talks"),
          remarks: [
            {
              ...said("b", "convey", "he was keen to see open borders"),
              from: ["s"],
              message: en("warm greetings"),
            },
          ],
        },
      ],
    });
    expect(text).toMatch(/greetings from .*Dee.*saying that (?:Cy )?Dee was keen/);
  });
});

describe("what several acts take place during", () => {
  it("opens the sentence and agrees with the delegation", () => {
    const group = { key: "g", group: en("members"), side: "guest" as const, delegation: "d" };
    const text = visit({
      delegations: [{ key: "d", side: "guest", name: en("delegation of the Hill Water Office") }],
      participants: [lee, group],
      followUps: [
        {
          key: "f",
          force: "task",
          announce: true,
          by: { participants: ["g"] },
          text: en("see the dam, join a walk and, if time allows, visit the mill"),
          due: { words: en("during their stay") },
        },
      ],
      agenda: [{ key: "t", activity: "talks", title: en("talks"), topics: [en("water")] }],
    });
    expect(text).toMatch(/During its stay, the delegation will see the dam/);
  });
});

describe("the only thing named of an open list", () => {
  it("is one of several places", () => {
    const text = visit({
      agenda: [
        {
          key: "t",
          activity: "tour",
          title: en("tour of the town"),
          saw: [en("Reed University")],
          sawOpen: true,
        },
      ],
    });
    expect(text).toContain("Reed University, among other places");
  });
});

describe("a special assistant without a named office", () => {
  it("has no article", () => {
    const aide = personOfSide("s", "Cy Dee", "special assistant to the Governor on Water", "host");
    const text = visit({
      participants: [aide, ray],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("talks"),
          remarks: [said("s", "say", "the water was clean")],
        },
      ],
    });
    expect(text).not.toContain("a special assistant");
  });
});
