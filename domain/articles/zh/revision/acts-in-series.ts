import type { Composed, Line } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { type Phrase, say, textOf } from "../../phrase";
import { eventInTurn } from "./acts-of-event";

/** Characters of two acts in one sentence. */
const BOTH = 160;

/** What visitors did: 参观了……, 与……座谈, 就……进行交流. */
const ACT =
  /^(?:还)?(?:分别|先后)?(?:参观|走访|考察|察看|拜访|拜会|会见|出席|参加|观看|游览|看望|与[^；]{2,}(?:座谈|交流|会谈)|(?:与|就|围绕)[^；]*(?:座谈|交流|会谈|交换了?意见|探讨|洽谈)$)/u;

/** Reported words or a list, and others who acted: what follows would be a part of it. */
const CLOSED =
  /[；：“]|表示|指出|强调|希望|要求|建议|邀请|感谢|，(?:双方|各方|由|并|还)|，[^，]*(?:参加|陪同|主持|出席|随行|同行|接待|致辞|讲解)/;

interface Act {
  readonly subject: string;
  readonly predicate: Phrase;
}

/** The subject that a sentence begins with, and what they did. */
const actOf = (one: Line | undefined): Act | undefined => {
  if (!one || one.own || isSpeech(one) || one.id.startsWith("background[")) return undefined;
  const { pieces, paths } = one.words;
  const at = pieces.findIndex(({ s }) => s !== "");
  const key = pieces[at]?.mention;
  if (key === undefined) return undefined;
  const length = pieces.slice(at).findIndex(({ mention }) => mention !== key);
  const subject = textOf({ pieces: pieces.slice(at, at + length), paths: [] });
  const predicate = { pieces: pieces.slice(at + length), paths };
  return length > 0 && ACT.test(textOf(predicate)) ? { subject, predicate } : undefined;
};

/** The last of three acts of the same people, as a further part of the sentence of the second: 访问团参观了……；拜访了……. */
const joined = (lines: readonly Line[], third: Line): Line | undefined => {
  const [first, second] = [lines.at(-2), lines.at(-1)];
  const [a, b, c] = [first, second, third].map(actOf);
  if (!second || !a || !b || !c || third.opens || third.goesOn) return undefined;
  if (a.subject !== b.subject || b.subject !== c.subject) return undefined;
  const fits = textOf(second.words).length + textOf(c.predicate).length <= BOTH;
  const closed = CLOSED.test(textOf(b.predicate)) || /[；：]/.test(textOf(c.predicate));
  return fits && !closed ? { ...second, words: say`${second.words}；${c.predicate}` } : undefined;
};

/**
 * A paragraph in which no three sentences in a row begin with the same people, where the last two report what they did, and no two with the
 * event.
 */
export const withActsInSeries = (block: Composed): Composed => {
  if (block.type !== "paragraph") return block;
  const out: Line[] = [];
  for (const one of block.lines) {
    const before = out.at(-1);
    const both = joined(out, one) ?? (before && eventInTurn(before, one));
    if (both) out[out.length - 1] = both;
    else out.push(one);
  }
  return { ...block, lines: out };
};
