import type { Lang } from "../events/values";
import { type Drafted, MAX_SENTENCES, SIZES, sizeOf } from "./layout-draft";
import { isAboutNamed } from "./layout-english";
import { FIXED } from "./layout-short";

/** One sentence of context about what the paragraph before it ends with. */
export const explains = (a: Drafted, b: Drafted, lang: Lang): boolean =>
  lang === "en" &&
  (b.near || isAboutNamed(a, b)) &&
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  b.block.part === "background" &&
  b.block.lines.length === 1 &&
  a.block.lines.length <= MAX_SENTENCES &&
  sizeOf([...a.block.lines, ...b.block.lines]) <= SIZES[lang].full * 1.3;

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
