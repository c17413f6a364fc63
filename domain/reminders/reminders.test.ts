import { describe, expect, it } from "vitest";
import { REMINDER_KINDS } from "./reminder";
import { dayInWords, noteOf, subjectPath, whatIn } from "./reminder-content";
import { DEFAULTS, kindDifference, saveReminderSettingsInput } from "./settings";

it("takes what is no whole day as it is", () => {
  expect(dayInWords("2025-06", "en")).toBe("2025-06");
});

it("has the path of its subject and no empty note", () => {
  const of = { subjectId: "a", eventId: "e" };
  expect(subjectPath({ noun: "followUp", ...of })).toBe("/follow-ups/a");
  expect(subjectPath({ noun: "agreement", ...of })).toBe("/agreements/a");
  expect(subjectPath({ noun: "checklistItem", ...of })).toBe("/events/e?tab=checklist");
  expect([noteOf({ details: { note: " " } }), noteOf({ details: { note: "At once" } })]).toEqual([
    undefined,
    "At once",
  ]);
});

it("names what is to be prepared with its event, and anything else by itself", () => {
  const row = { what: { en: "cars", zh: "车辆" }, eventTitle: { en: "Invented visit", zh: "虚构来访" } };
  expect(whatIn({ noun: "checklistItem", ...row }, "en")).toBe("cars (Invented visit)");
  expect(whatIn({ noun: "checklistItem", ...row }, "zh")).toBe("车辆（虚构来访）");
  expect(whatIn({ noun: "followUp", ...row }, "en")).toBe("cars");
  expect(whatIn({ noun: "event", ...row, what: null }, "zh")).toBe("虚构来访");
});

describe("what a user may choose", () => {
  const given = { version: 0, ...DEFAULTS };
  it("is stored as its difference from the default, and read by applying that again", () => {
    for (const chosen of [[], REMINDER_KINDS, DEFAULTS.atOnce, ["late", "urged"] as const]) {
      const stored = kindDifference(DEFAULTS.atOnce, chosen);
      expect(kindDifference(DEFAULTS.atOnce, stored)).toEqual(
        REMINDER_KINDS.filter((kind) => (chosen as readonly string[]).includes(kind)),
      );
    }
    expect(kindDifference(DEFAULTS.atOnce, DEFAULTS.atOnce)).toEqual([]);
    const withoutNew = DEFAULTS.atOnce.filter((kind) => kind !== "mentioned" && kind !== "urged");
    const stored = kindDifference([...withoutNew, "urged"], withoutNew);
    expect(kindDifference(DEFAULTS.atOnce, stored)).toContain("mentioned");
  });
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
