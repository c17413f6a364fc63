import type { Lang } from "../events/values";
import type { ArticlePart } from "./article";
import { type Line, sizeOf } from "./compose";
import { type Drafted, SIZES } from "./layout-draft";

/** Characters of one of the office's own sentences that joins its neighbours. */
const SHORT_OWN = { en: 120, zh: 34 } as const;
/**
 * The office's own sentences keep a paragraph of their own; context may join what it explains, and a short sentence the
 * paragraph that it ends.
 */
export const isOwn = (lines: readonly Line[], lang: Lang): boolean =>
  lines.some((one) => one.own && !one.id.startsWith("background[") && sizeOf([one]) > SHORT_OWN[lang]);

/** Parts that always keep their own paragraph. */
export const FIXED: ReadonlySet<ArticlePart> = new Set(["notice"]);

/** Whether a paragraph is one short sentence. */
export const isShort = (one: Drafted | undefined, lang: Lang): boolean =>
  one?.block.type === "paragraph" &&
  one.block.lines.length === 1 &&
  sizeOf(one.block.lines) <= SIZES[lang].short &&
  !isOwn(one.block.lines, lang) &&
  !FIXED.has(one.block.part);

/** Characters of two paragraphs that are too short to follow each other as separate ones. */
const MIN_CHARACTERS = { en: 76, zh: 26 } as const;

/** Whether two neighbours have few words each: they share a paragraph, whatever their content. */
export const areFew = (a: Drafted, b: Drafted, lang: Lang): boolean =>
  a.block.type === "paragraph" &&
  a.block.part !== "lead" &&
  [a, b].every(
    (one) =>
      isShort(one, lang) &&
      one.block.type === "paragraph" &&
      one.block.part !== "background" &&
      sizeOf(one.block.lines) < MIN_CHARACTERS[lang],
  );
