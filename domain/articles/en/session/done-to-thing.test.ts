import { describe, expect, it } from "vitest";
import { textOf } from "../../phrase";
import { en, personOf, said, talksAfterMayor, textOfEvent } from "../whole-articles/lake-town.test-data";
import { doneToThing } from "./done-to-thing";

const done = (text: string): string | undefined => {
  const words = doneToThing({ text, path: "agenda[a].title" });
  return words && textOf(words);
};

describe("an act of which only the title is known", () => {
  it("is stated as a sentence", () => {
    expect(done("signing of the loan letters")).toBe("the loan letters were signed");
    expect(done("ceremonial cutting of the ribbon")).toBe("the ribbon was cut");
    expect(done("planting of reeds")).toBe("reeds were planted");
    expect(done("opening of the school and the library")).toBe("the school and the library were opened");
  });

  it("stays as it is where it is more than an act and a thing", () => {
    for (const title of [
      "election of the board",
      "lighting of lamp",
      "cutting of the ribbon and planting of a tree",
      "signing of the roll by the mayor",
      "signing ceremony",
      "opening of the exhibition Salt and Sea",
      "opening of the salt and fish market",
    ])
      expect(done(title)).toBeUndefined();
  });
});

describe("a part of a visit of which only the title is known", () => {
  const visit = (...more: object[]): string =>
    talksAfterMayor(
      personOf("w", "Cy Poe", "Warden", "Reed Dock"),
      {},
      {
        agenda: [
          { key: "t", activity: "talks", people: [{ key: "a" }, { key: "m" }], topics: [en("the docks")] },
          { key: "o", activity: "ceremony", title: en("naming ceremony for the reed boat") },
          ...more,
        ],
      },
    );

  it("belongs to the programme", () => {
    const text = visit();
    expect(text).toMatch(/The programme also included (?:the|a) naming ceremony for the reed boat\./);
    expect(text).not.toContain("was held");
  });

  it("is said once to be a part of the programme", () => {
    const text = visit(
      { key: "p", activity: "other", title: en("press briefing") },
      { key: "q", activity: "other", title: en("boat exhibition") },
    );
    expect(text.match(/programme also included/g)).toHaveLength(1);
    expect(text).toContain("A boat exhibition was held.");
  });
});

describe("a second act of those who gave something", () => {
  const handover = (act: string, second: string): string =>
    textOfEvent({
      kind: "other",
      title: en("Lakeland hands over boats to Reedham"),
      city: en("Reedham"),
      participants: [
        personOf("a", "Ann Lee", "Ambassador", "Lakeland"),
        personOf("m", "Bo Ray", "Mayor", "Reedham"),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("three reed boats"),
          people: [
            { key: "a", as: "head" },
            { key: "m", as: "receiver" },
          ],
          remarks: [said("m", "say", "the boats will carry pupils across the lake")],
        },
        {
          key: "s",
          activity: act,
          title: en(second),
          people: [{ key: "a" }, { key: "m" }],
        },
      ],
    });

  it("comes before what was said at the first", () => {
    const text = handover("signing", "signing of the loan letters");
    expect(text).toMatch(/The loan letters were signed\.[^“]*pupils across the lake/);
    expect(text).not.toContain("took place");
  });

  it("comes behind it where it closed the event", () => {
    expect(handover("ceremony", "closing ceremony")).toMatch(
      /pupils across the lake\.[\s\S]*closing ceremony/,
    );
  });
});
