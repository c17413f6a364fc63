import type { Lang } from "../events/values";
import { sizeOf } from "./compose";
import { type Drafted, MAX_SENTENCES, SIZES } from "./layout-draft";
import { isAboutNamed } from "./layout-english";
import { FIXED } from "./layout-short";
import { textOf } from "./phrase";
import { isOfTwoStates } from "./structure/context";

/** How much longer a paragraph may be with one sentence of context, and a first paragraph with two. */
const WITH_CONTEXT = 1.3;
const LEAD_WITH_CONTEXT = 1.5;

/** "The first signing took place in May": another occasion, which begins a paragraph behind the news. */
const OCCASION =
  /^The (?:first|second|third|previous|earlier|last) (?:signing|visit|meeting|agreement|memorandum|delegation|round|call|trip)\b/u;
const isOfOccasion = ({ block }: Drafted): boolean =>
  block.type === "paragraph" && OCCASION.test(block.lines[0] ? textOf(block.lines[0].words) : "");

/** One sentence of context about what the paragraph before it ends with, or two about the news. */
export const explains = (a: Drafted, b: Drafted, lang: Lang): boolean => {
  if (lang !== "en" || a.block.type !== "paragraph" || b.block.type !== "paragraph") return false;
  if (b.block.lines.some(({ words }) => isOfTwoStates(textOf(words)))) return false;
  if (a.block.part === "lead" && isOfOccasion(b)) return false;
  const ofNews = b.near && a.block.part === "lead" && b.block.lines.length === 2;
  return (
    (b.near || isAboutNamed(a, b)) &&
    b.block.part === "background" &&
    (b.block.lines.length === 1 || ofNews) &&
    a.block.lines.length <= MAX_SENTENCES &&
    sizeOf([...a.block.lines, ...b.block.lines]) <=
      SIZES[lang].full * (ofNews ? LEAD_WITH_CONTEXT : WITH_CONTEXT)
  );
};

const isContext = ({ block }: Drafted): boolean => block.type === "paragraph" && block.part === "background";

/** Context behind an act or words that it explains ends their paragraph, or is one; it does not begin that of what follows. */
export const endsWithContext = (a: Drafted, b: Drafted, lang: Lang): boolean =>
  b.near &&
  isContext(b) &&
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  a.block.part !== "lead" &&
  !FIXED.has(a.block.part) &&
  a.block.lines.length < MAX_SENTENCES &&
  sizeOf([...a.block.lines, ...b.block.lines]) <= SIZES[lang].long;
