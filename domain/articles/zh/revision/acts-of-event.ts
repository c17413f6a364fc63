import type { Line } from "../../compose";
import { type Phrase, say, textOf, withoutStart } from "../../phrase";

/** An event as the subject of what was done or reached there. */
const EVENT =
  /^(论坛|峰会|大会|年会|会议|研讨会|推介会|洽谈会|对接会|博览会|交流会|活动|仪式)(?=还|累计|共(?!同|[享建商])|发布了|形成了?|通过了|签署了|达成|吸引|围绕[^，；]{2,80}(?:开展|进行))/u;
const PUBLISHED = "发布了";
/** Several things that were published, 《甲》《乙》, or a clause behind them. */
const LIST = /[，、和]|[》”][《“]/u;
/** Sums, which need no conjunction. */
const SUM = /^(?:累计|共|吸引)/u;
/** Words of others and lists of clauses, behind which the event would be lost as the subject. */
const CLOSED = /[；：]|表示|指出|强调|希望|，并|，[^，]{2,20}(?:参加|出席|主持|致辞)$/u;
/** A clause of the event behind its first one; behind any other its subject would be taken for the event's. */
const OF_EVENT = /^(?:并|还|累计|共|吸引|发布|形成|通过|签署|达成|围绕|就|进行|开展|推动|促进)/u;
/** Characters of both sentences. */
const BOTH = 120;

/** Without 还, which belongs to a sentence of its own. */
const plainly = (words: Phrase): Phrase => (textOf(words).startsWith("还") ? withoutStart(words, 1) : words);

/** 峰会围绕新能源开展招商，累计签约50亿元，并发布了倡议: neighbouring sentences of which the event is the subject, as one. */
export const eventInTurn = (a: Line, b: Line): Line | undefined => {
  if (a.own || b.own || b.opens || b.goesOn) return undefined;
  const [first, second] = [textOf(a.words), textOf(b.words)];
  const [noun, other] = [EVENT.exec(first)?.[1], EVENT.exec(second)?.[1]];
  if (noun === undefined || noun !== other || first.length + second.length > BOTH) return undefined;
  if (CLOSED.test(first) || /[；：]/.test(second)) return undefined;
  const [, ...clauses] = first.split("，");
  if (!clauses.every((one) => OF_EVENT.test(one))) return undefined;
  const next = plainly(withoutStart(b.words, noun.length));
  const text = textOf(next);
  // 论坛发布了《甲》和《乙》: what was published, one thing after the other.
  const last = first.slice(noun.length);
  if (last.startsWith(PUBLISHED) && text.startsWith(PUBLISHED) && !LIST.test(last) && !LIST.test(text))
    return { ...a, words: say`${a.words}和${withoutStart(next, PUBLISHED.length)}` };
  return { ...a, words: say`${a.words}，${SUM.test(text) ? "" : "并"}${next}` };
};
