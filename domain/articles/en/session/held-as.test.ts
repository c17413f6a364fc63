import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const held = (title: string, activity = "other"): string =>
  textOfEvent({
    kind: "other",
    title: en("Lake Day held in Reedham"),
    city: en("Reedham"),
    organizers: [{ organization: { name: en("Lake League"), the: true }, tier: "organizer" }],
    participants: [person("m", "Ann Lee", "mayor", town)],
    agenda: [
      {
        key: "w",
        activity: "speeches",
        people: [{ key: "m" }],
        remarks: [{ key: "r", by: ["m"], act: "say", points: [en("lakes need care")] }],
      },
      { key: "i", activity, title: en(title) },
    ],
  });

describe("what took place by its title", () => {
  it("is no session on its title", () => {
    expect(held("minute's silence")).toContain("A minute's silence was observed.");
    expect(held("election of the board")).toContain("The election of the board took place.");
    expect(held("group photo")).toContain("A group photo was taken.");
    expect(held("tasting of the lake's teas")).toContain("A tasting of the lake's teas was held.");
  });

  it("is a session where the title is a topic", () => {
    expect(held("how to row")).toContain("session on how to row");
    expect(held("Rivers and Lakes")).toContain("session on Rivers and Lakes");
  });
});

describe("a style of address", () => {
  it("keeps its capitals", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Lake Day held in Reedham"),
      city: en("Reedham"),
      participants: [person("m", "Ann Lee", "mayor", town)],
      agenda: [
        {
          key: "w",
          activity: "speeches",
          people: [{ key: "m" }],
          remarks: [{ key: "r", by: ["m"], act: "welcome", whom: en("Her Royal Highness") }],
        },
      ],
    });
    expect(text).toContain("welcomed Her Royal Highness");
  });
});
