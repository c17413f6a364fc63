import { expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { OPEN, plain, textOf, withCommas } from "../../phrase";
import { withDaysBeforeOccasions } from "./days-before-occasions";

const changed = (text: string, part = "agenda"): string =>
  withDaysBeforeOccasions([
    { type: "paragraph", part, lines: [line("l", plain(text))], keys: [] } as Composed,
  ])
    .flatMap((block) => (block.type === "paragraph" ? block.lines : []))
    .map(({ words }) => withCommas(textOf(words)))
    .join(" ");

it("puts the day of an act before an occasion of several days", () => {
  expect(
    changed(`A and B signed a plan in Reedham at a two-day trade show on May 3, 2024${OPEN} to grow`),
  ).toBe("A and B signed a plan in Reedham on May 3, 2024, at a two-day trade show, to grow");
  expect(changed("A signed a plan at a 3-day show on 3 May")).toBe(
    "A signed a plan on 3 May at a 3-day show",
  );
});

it("keeps the days of the occasion itself, and the order beside a plain one", () => {
  for (const text of [
    "A signed a plan at a two-day show on May 3 and 4, 2024",
    "A signed a plan at a trade show on May 3, 2024",
    "A signed a plan on May 3 at a two-day show",
  ])
    expect(changed(text)).toBe(text);
});

it("puts a month without a day before the occasion of the news, not in front of who acted", () => {
  const text = "in July 2023, Ann Lee met Bo Ray in Reedham on the sidelines of the lake fair";
  expect(changed(text, "lead")).toBe(
    "Ann Lee met Bo Ray in Reedham in July 2023 on the sidelines of the lake fair",
  );
  expect(changed(text)).toBe(text);
  const dated = "on July 3, 2023, Ann Lee met Bo Ray in Reedham on the sidelines of the lake fair";
  expect(changed(dated, "lead")).toBe(dated);
});
