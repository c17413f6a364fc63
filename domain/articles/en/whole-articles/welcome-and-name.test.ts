import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { toText } from "../../render";
import { writeArticle } from "../../write";
import { en, personOf as person } from "./lake-town.test-data";

const host = person("ann", "Ann Exemplar", "mayor", "Reed City", { side: "host", roles: ["receiver"] });
const guest = person("bob", "Bob Sample", "mayor", "Hill City", {
  side: "guest",
  roles: ["head"],
  delegation: "hill",
});
const text = (more: object): string =>
  toText(
    writeArticle(
      {
        format: FORMAT,
        kind: "outbound_visit",
        status: "held",
        title: en("Hill delegation visits Reedland"),
        when: { start: "2024-03-05" },
        areas: [en("Reedland")],
        participants: [host, guest],
        delegations: [{ key: "hill", name: en("Hill delegation"), side: "guest", head: "bob" }],
        agenda: [],
        ...more,
      } as DraftRecord,
      "en",
    ),
  );

describe("a host who received the guests and welcomed them at an item", () => {
  const words = text({
    agenda: [
      {
        key: "welcome",
        activity: "ceremony",
        title: en("formal welcome"),
        remarks: [
          { key: "w", by: ["ann"], act: "welcome", whom: en("the Hill delegation") },
          { key: "s", by: ["bob"], act: "say", points: [en("the lake is beautiful")] },
        ],
      },
    ],
  });

  it("is reported once, in the sentence of the reception", () => {
    expect(words.match(/welcomed|received/g)).toEqual(["welcomed"]);
    expect(words).not.toContain("A formal welcome was held");
    expect(words).toContain("Sample said the lake is beautiful.");
  });
});

describe("the formal name of a visit", () => {
  it("is in the first sentence", () => {
    const words = text({ officialName: en("the 5th Lake Study Tour") });
    expect(words).toContain("for the 5th Lake Study Tour");
    expect(words).not.toContain("officially called");
  });

  it("says what the visit was where it is a description", () => {
    const words = text({ officialName: en("a three-day study visit") });
    expect(words).toContain("This was a three-day study visit.");
    expect(words).not.toContain("officially called");
  });

  it("does not repeat the destination there", () => {
    expect(text({ officialName: en("the mission to Reedland") })).not.toContain(
      "for the mission to Reedland",
    );
  });
});

describe("a longer visit that an event was part of", () => {
  it("is when the visitors came, rather than what they came for", () => {
    const words = text({ partOf: { name: en("a three-day joint working visit to the lakes"), how: "at" } });
    expect(words).toContain("during a three-day joint working visit to the lakes");
  });
});
