import { type Composed, isParagraph, itemOf, type Line, type Paragraph, sizeOf } from "../../compose";
import { isSpeech, MAX_SENTENCES, SIZES } from "../../layout-draft";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneOf } from "../whole-text/scene-of-line";

/** What somebody reported on or spoke about, without reported words. */
const PRESENTED = /(?:介绍|汇报|通报)了|(?:发言|报告)$/u;
const REPORTED = /(?:表示|指出|强调|认为|说)(?:，|将|愿)|希望|感谢/u;
/** 与会人员一致同意……: what all agreed on. */
const AGREED = /^(?:与会人员|与会各方|与会代表|双方|各方)一致/u;
/** Characters of such a result. */
const SHORT = 50;

const presents = (one: Line): boolean => {
  const text = one.own || !isSpeech(one) ? "" : textOf(one.words);
  return PRESENTED.test(text) && !REPORTED.test(text);
};

/** Whether a paragraph of one sentence goes on with the presentations of the item that the one before it ends with. */
const goesOn = (last: Line, only: Line): boolean =>
  itemOf(last) !== undefined && itemOf(last) === itemOf(only) && presents(last) && presents(only);

/** Whether one sentence says what all agreed on at the item that the paragraph before it ends with. */
const isAgreedThere = (discourse: Discourse, last: Line, only: Line): boolean => {
  const text = textOf(only.words);
  const key = /^outcomes\[([^\]]+)\]$/u.exec(only.id)?.[1];
  if (only.own || key === undefined || text.length > SHORT || !AGREED.test(text)) return false;
  return sceneOf(discourse, last)?.item.outcomes?.includes(key) === true;
};

const together = (discourse: Discourse, a: Paragraph, b: Paragraph): Paragraph | undefined => {
  const last = a.lines.at(-1);
  const [only, ...more] = b.lines;
  if (!last || !only || more.length > 0 || b.apart || only.opens || a.part === "lead") return undefined;
  const lines = [...a.lines, only];
  if (lines.length > MAX_SENTENCES || sizeOf(lines) > SIZES.zh.long) return undefined;
  return goesOn(last, only) || isAgreedThere(discourse, last, only)
    ? { ...a, lines, keys: [...a.keys, ...b.keys] }
    : undefined;
};

/** A text in which short presentations at one item, and what all agreed on there, are not paragraphs of one sentence each. */
export const withReportsTogether = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const out: Composed[] = [];
  for (const block of blocks) {
    const before = out.at(-1);
    const both = isParagraph(before) && isParagraph(block) ? together(discourse, before, block) : undefined;
    if (both) out[out.length - 1] = both;
    else out.push(block);
  }
  return out;
};
