import type { Composed, Line } from "../../compose";
import { type Phrase, plain, resting, say, spliced, textOf, withoutStart } from "../../phrase";
import { nounIn } from "../words/grammar";

const NEWS = /^(.*?)(举行|举办|召开)([^，。；]{4,30})$/;
const AT = /^([^，。；]{4,40}?)(在[^，。；]{2,40})(?:举行|举办|召开)(，.+)?$/;
/** Characters at their ends by which two names of an event are the same. */
const END = 3;

/** The news with its place, and the rest of the sentence that stated it. */
const asOne = (news: Line, at: Line): { news: Line; rest: Phrase | undefined } | undefined => {
  const [one, two] = [textOf(news.words), textOf(at.words)];
  const [, front, verb, what] = NEWS.exec(one) ?? [];
  const [, name, place, more] = AT.exec(two) ?? [];
  if (front === undefined || !verb || !what || !name || !place || /在[^，]*$/.test(front)) return undefined;
  if (name.slice(-END) !== what.slice(-END) || news.own || at.own) return undefined;
  const called = name.length > what.length ? name : what;
  const words = resting(
    spliced(news.words, front.length, one.length, `${place}${verb}${called}`),
    ...at.words.paths,
  );
  const noun = nounIn(name);
  if (more === undefined) return { news: { ...news, words }, rest: undefined };
  const left = withoutStart(at.words, two.length - more.length + 1);
  if (noun && more.startsWith("，由")) return { news: { ...news, words }, rest: say`${plain(noun)}${left}` };
  // 甲、乙出席 needs its object in a separate sentence.
  return noun && /^，[^，]+(?:出席|参加)$/.test(more)
    ? { news: { ...news, words }, rest: say`${left}${noun}` }
    : undefined;
};

/** 甲在礼堂举行揭牌仪式, for 甲举行揭牌仪式。揭牌仪式在礼堂举行: the title of an event and its only item are the same. */
export const withHeldOnce = (blocks: readonly Composed[]): Composed[] => {
  const [first, second, ...more] = blocks;
  if (first?.type !== "paragraph") return [...blocks];
  const [news, ...rest] = first.lines;
  const own = rest.findIndex(({ words }) => AT.test(textOf(words)));
  const next = second?.type === "paragraph" && first.lines.length < 4 ? second : undefined;
  const at = own >= 0 ? rest[own] : next?.lines[0];
  const made = news && at ? asOne(news, at) : undefined;
  if (!made || !at) return [...blocks];
  const left = made.rest ? [{ ...at, words: made.rest }] : [];
  if (own >= 0)
    return [
      { ...first, lines: [made.news, ...rest.toSpliced(own, 1, ...left)] },
      ...(second ? [second] : []),
      ...more,
    ];
  const lines = next ? [...left, ...next.lines.slice(1)] : [];
  return [
    { ...first, lines: [made.news, ...rest] },
    ...(next && lines.length > 0 ? [{ ...next, lines }] : []),
    ...more,
  ];
};
