import { MONTH_EN } from "../../../events/month-names";
import type { Composed, Line } from "../../compose";
import { OPEN, spliced, textOf } from "../../phrase";

/** " at a two-day show on May 3, 2024": one day behind an occasion of several. */
const BEHIND_OCCASION = new RegExp(
  ` at an? (?:\\p{Ll}+|\\d+)-(?:day|week)(?:-long)? [^,;“${OPEN}]{3,80}?( on (?:${MONTH_EN} \\d{1,2}|\\d{1,2} ${MONTH_EN})(?! (?:and|to)\\b)(?:,? \\d{4}[${OPEN},]?)?)(?= |$|[,;])`,
  "u",
);

const withDayFirst = (line: Line): Line => {
  const text = textOf(line.words);
  if (line.own || !/-(?:day|week)/.test(text)) return line;
  const found = BEHIND_OCCASION.exec(text);
  const [all = "", day = ""] = found ?? [];
  if (!found || day === "") return line;
  const end = found.index + all.length;
  const [bare = day] = day.split(OPEN);
  // The comma behind the year also closes the occasion.
  const comma = /\d{4},?$/.test(bare) ? OPEN : "";
  const without = spliced(line.words, end - day.length, end, comma);
  return { ...line, words: spliced(without, found.index, found.index, `${bare}${comma}`) };
};

/** "In July 2023, ": a month without a day, which is no news by itself. */
const MONTH_FIRST = new RegExp(`^in (${MONTH_EN}(?: \\d{4})?), `, "iu");
/** What the month comes before: the occasion. */
const OCCASION = / (?:on the sidelines of|at the \d+(?:st|nd|rd|th)) /u;

/** "Lee met Ray in Reedham in July 2023 on the sidelines of a fair": the first sentence begins with who acted. */
const withMonthBehind = (line: Line): Line => {
  const text = textOf(line.words);
  const [front = "", month = ""] = line.own ? [] : (MONTH_FIRST.exec(text) ?? []);
  const at = front === "" ? -1 : text.search(OCCASION);
  if (at < 0) return line;
  return { ...line, words: spliced(spliced(line.words, at, at, ` in ${month}`), 0, front.length, "") };
};

/** Blocks in which the day or month of an act precedes its occasion: "signed it on May 3, at a two-day show". */
export const withDaysBeforeOccasions = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) =>
    block.type === "paragraph"
      ? {
          ...block,
          lines: block.lines.map((line, at) =>
            withDayFirst(block.part === "lead" && at === 0 ? withMonthBehind(line) : line),
          ),
        }
      : block,
  );
