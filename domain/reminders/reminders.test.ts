import { describe, expect, it } from "vitest";
import { dayInWords, noteOf, subjectPath } from "./reminder-content";
import { DEFAULTS, saveReminderSettingsInput } from "./settings";

it("takes what is no whole day as it is", () => {
  expect(dayInWords("2025-06", "en")).toBe("2025-06");
});

it("has the path of its subject and no empty note", () => {
  expect(subjectPath("followUp", "a")).toBe("/follow-ups/a");
  expect(subjectPath("agreement", "a")).toBe("/agreements/a");
  expect([noteOf({ details: { note: " " } }), noteOf({ details: { note: "At once" } })]).toEqual([
    undefined,
    "At once",
  ]);
});

describe("what a user may choose", () => {
  const given = { version: 0, ...DEFAULTS };
  it("keeps each kind once, in the order of the list", () => {
    const read = saveReminderSettingsInput.parse({ ...given, atOnce: ["late", "due", "late"] });
    expect(read.atOnce).toEqual(["due", "late"]);
  });
  it.each([{ dueIn: -1 }, { dueIn: 61 }, { dueIn: 1.5 }, { digest: "hourly" }, { atOnce: ["rain"] }])(
    "refuses %o",
    (wrong) => {
      expect(saveReminderSettingsInput.safeParse({ ...given, ...wrong }).success).toBe(false);
    },
  );
});
