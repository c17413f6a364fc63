import { expect, it } from "vitest";
import {
  lineOfItem,
  MAX_DAYS_BEFORE,
  MAX_LINES,
  missingLines,
  preparationDay,
  WHAT_LENGTH,
} from "./checklist";
import { STANDARD_CHECKLISTS } from "./standard";

it("an item is due on its own day, or so many days before the event, however exact that is known", () => {
  expect(preparationDay({ dueOn: "2025-06-01", daysBefore: null }, "2025-06-10")).toBe("2025-06-01");
  expect(preparationDay({ dueOn: null, daysBefore: 3 }, "2025-06-02")).toBe("2025-05-30");
  expect(preparationDay({ dueOn: null, daysBefore: 0 }, "2025-06")).toBe("2025-06-01");
  expect(preparationDay({ dueOn: null, daysBefore: 3 }, undefined)).toBeNull();
  expect(preparationDay({ dueOn: null, daysBefore: null }, "2025-06-02")).toBeNull();
});

it("a line keeps how long before the event an item was due", () => {
  const what = { en: "cars" };
  expect(lineOfItem({ what, dueOn: "2025-05-30", daysBefore: null }, "2025-06-02")).toEqual({
    what,
    daysBefore: 3,
  });
  expect(lineOfItem({ what, dueOn: null, daysBefore: 7 }, undefined)).toEqual({ what, daysBefore: 7 });
  expect(lineOfItem({ what, dueOn: "2025-06-03", daysBefore: null }, "2025-06-02")).toEqual({ what });
  expect(lineOfItem({ what, dueOn: "2025-06-03", daysBefore: null }, undefined)).toEqual({ what });
});

it("an event lacks the lines that it has not in the same words", () => {
  const [cars, gifts] = [{ what: { en: "cars" }, daysBefore: 3 }, { what: { en: "gifts", zh: "礼品" } }];
  expect(missingLines([cars, gifts], [{ what: { en: " cars " } }, { what: { en: "gifts" } }])).toEqual([
    gifts,
  ]);
});

it.each(Object.entries(STANDARD_CHECKLISTS))(
  "the standard list of %s is whole in both languages",
  (_kind, lines) => {
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.length).toBeLessThanOrEqual(MAX_LINES);
    for (const { what, daysBefore } of lines) {
      expect(what.zh).toMatch(/\p{Script=Han}/u);
      expect(what.en).toMatch(/^[A-Z][ -~]+$/);
      expect(Math.max(what.zh?.length ?? 0, what.en?.length ?? 0)).toBeLessThanOrEqual(WHAT_LENGTH);
      expect(daysBefore).toBeLessThanOrEqual(MAX_DAYS_BEFORE);
    }
    expect(new Set(lines.map(({ what }) => what.zh)).size).toBe(lines.length);
  },
);
