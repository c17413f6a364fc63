import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const lakeDay = (items: object[], more: object = {}): string =>
  textOfEvent({
    kind: "other",
    title: en("Lake Day held in Reedham"),
    city: en("Reedham"),
    organizers: [{ organization: { name: en("Lake League"), the: true }, tier: "organizer" }],
    participants: [
      person("m", "Ann Lee", "mayor", town, { side: "host" }),
      person("b", "Bo Ray", "teacher", { name: en("Reed School"), the: true }, { side: "guest" }),
    ],
    agenda: [
      {
        key: "w",
        activity: "speeches",
        people: [{ key: "m" }],
        remarks: [said("m", "say", "lakes need care")],
      },
      ...items,
    ],
    ...more,
  });

describe("an act of which the record does not say who did it", () => {
  it("was not done by everybody there, if it is a performance", () => {
    const text = lakeDay([{ key: "p", activity: "other", people: [], did: en("play works by Sample") }]);
    expect(text).toContain("Works by Sample were played.");
    expect(text).not.toContain("participants played");
  });

  it("was done by nobody there, if the item expressly lists no people", () => {
    const expo = { activity: "other", title: en("virtual expo"), did: en("set up 40 virtual stalls") };
    const text = lakeDay([{ key: "p", ...expo, told: "after", people: [] }]);
    expect(text).toContain("As part of a virtual expo, 40 virtual stalls were set up.");
    expect(text).not.toContain("participants set up");
  });

  it("was done by all, if it is a decision", () => {
    const text = lakeDay([{ key: "p", activity: "other", did: en("approve the budget") }]);
    expect(text).toContain("The participants approved the budget.");
  });
});

describe("a guest book", () => {
  it("is signed by the guest", () => {
    const item = { key: "g", activity: "other", people: [{ key: "b" }], did: en("sign the guest book") };
    expect(lakeDay([item])).toMatch(/Ray[^.]* signed the guest book/);
  });
});

describe("a part of an event that took place before it", () => {
  it("is not before the event", () => {
    const unveiled = { key: "u", activity: "other", people: [{ key: "m" }], did: en("unveil the bust") };
    const spoke = {
      key: "s",
      activity: "speeches",
      told: "before",
      people: [{ key: "b" }],
      remarks: [said("b", "introduce", "the history of the bust")],
    };
    const text = lakeDay([], { title: en("Bust unveiled in Reedham"), agenda: [unveiled, spoke] });
    expect(text).toMatch(/Before the unveiling|Earlier/);
    expect(text).not.toContain("Before the event");
  });
});

describe("a message", () => {
  const message = (what: string, more: object = {}): string =>
    lakeDay([
      {
        key: "x",
        activity: "speeches",
        ...more,
        remarks: [{ key: "r", by: ["b"], act: "convey", message: en(what), from: ["m"] }],
      },
    ]);

  it("is read out only where it is written", () => {
    expect(message("a video message")).toContain("presented a video message");
    expect(message("a letter")).toContain("read out a letter");
  });
});
