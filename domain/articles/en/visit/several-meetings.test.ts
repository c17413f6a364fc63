import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";
import { meetingOfKind } from "./several-meetings";

describe("a meeting of a kind", () => {
  it("is held with somebody, rather than what one met for", () => {
    const text = textOfEvent({
      kind: "meeting",
      title: en("Rector of Reed College holds planning meeting with ferry director"),
      purpose: en("plan the ferries of the summer"),
      participants: [
        personOfSide("a", "Ann Lee", "rector of Reed College", "host"),
        personOfSide("b", "Bo Ray", "director of the Lake Ferries", "guest"),
      ],
      agenda: [
        { key: "t", activity: "talks", title: en("planning meeting"), people: [{ key: "a" }, { key: "b" }] },
      ],
    });
    expect(text).toMatch(/held a planning meeting with Bo Ray/);
    expect(text).not.toContain("for a planning meeting");
  });

  it("is no meal or call", () => {
    for (const clause of [
      " for a breakfast meeting",
      " for a courtesy meeting",
      " for talks",
      " for a meeting",
    ])
      expect(meetingOfKind(plain(clause))).toBeUndefined();
    const found = meetingOfKind(plain(" for a working meeting"));
    expect(found && textOf(found)).toBe("a working meeting");
  });
});

describe("a meal that a host gave according to the title", () => {
  const lunch = (title: string): string =>
    textOfEvent({
      kind: "meeting",
      title: en(title),
      city: en("Reedham"),
      participants: [
        personOfSide("a", "Ann Lee", "Ambassador of Norland", "host"),
        personOfSide("b", "Bo Ray", "president of the Lake Traders", "guest"),
      ],
      agenda: [
        {
          key: "l",
          activity: "meal",
          title: en("working lunch"),
          people: [{ key: "a" }, { key: "b" }],
          topics: [en("ferry fares"), en("the care of the lake in summer")],
        },
      ],
    });

  it("is what the news says the host gave, once", () => {
    const text = lunch("Norland ambassador hosts working lunch for Lake Traders");
    expect(text).toMatch(/Ann Lee, Ambassador of Norland, hosted a working lunch for Bo Ray/);
    expect(text.match(/working lunch/g)).toHaveLength(2);
  });

  it("is not the hosts' where the title says that the guests gave it", () => {
    expect(lunch("Lake Traders president hosts working lunch for ambassador")).not.toMatch(/Lee[^.]* hosted/);
  });

  it("stays an item where the title reports the meeting", () => {
    expect(lunch("Norland ambassador meets Lake Traders president")).toMatch(/ met Bo Ray/);
  });
});
