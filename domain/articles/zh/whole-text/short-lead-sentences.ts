import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { partOf, plain, say, spliced, textOf, withoutStart } from "../../phrase";
import { nounIn } from "../words/grammar";
import { withGiftInSentence } from "./given-at-event";

/** 此次活动为某某活动，主题为……: the name of an event before its theme. */
const NAMED = /^此次活动为([^，。；]{4,40})，(?=主题为)/u;
const CALLED = "此次活动为";
const THEME = "主题为";
const THEME_LAST = /(?<=，)主题为“[^”]+”$/u;
/** 考察暨参观活动: a name that says itself what the event was: 此次考察暨参观活动以“……”为主题. */
const OWN_NOUN = /^(?![此第“])[^“”]*(?:活动|仪式|会|论坛|比赛|大赛)$/u;
/** 仪式由某局主办: who held an event, in a sentence that says nothing else. */
const HELD_BY = /^(?:仪式|活动|会议|论坛|研讨会|座谈会|推介会|典礼)(由[^，。；]{3,40}(?:主办|承办|举办))$/u;
/** 某仪式在某地举行, and the event. */
const HELD = /^(?:[^，。；]{2,16}，)?([^，。；]{6,60})在[^，。；]{2,30}(?:举行|召开|举办)(?=，|$)/u;
/** ，近50名会员代表参加: how many were there, at the end of the sentence that the event was held. */
const CROWD = /(?<=(?:举行|召开|[主承举]办))，((?:近|约|超过)?\d+余?[名位人][^，。；]{0,50}(?:参加|出席))$/u;
const PRINCIPALS = /(?:揭牌|揭幕|剪彩|签署[^，。；]+|签约|颁[^，。；]+|致辞)$/u;
/** Characters of a first sentence with who held the event. */
const MAX_CHARACTERS = 110;

/** 某仪式在某地举行，由某局主办: who held it, in the sentence that it was held. */
const withHolder = (first: Line, holder: Line): Line | undefined => {
  const said = textOf(holder.words);
  const by = HELD_BY.exec(said)?.[1];
  const text = textOf(first.words);
  const held = HELD.exec(text)?.[0];
  const busy = held === undefined || /^[^，]*[，]?由/.test(text) || /[主承举]办的/.test(text);
  if (!by || busy || text.length + by.length > MAX_CHARACTERS) return undefined;
  const clause = partOf(holder.words, said.length - by.length, said.length);
  return {
    ...first,
    words: say`${partOf(first.words, 0, held.length)}，${clause}${withoutStart(first.words, held.length)}`,
  };
};

const ATTENDS = /，(?:参加|出席)([^，。；]{8,})$/u;

/** 某活动考察团到访某地, for 某活动考察团到访某地，参加某活动: what visitors came to whose delegation is named after it. */
const withoutOwnEvent = (first: Line): Line => {
  const text = textOf(first.words);
  const [clause, name] = (first.own ? undefined : ATTENDS.exec(text)) ?? [];
  const named = clause && new RegExp(`${literal(name ?? "")}[^，。；的]{0,3}[团组队]`, "u").test(text);
  return named
    ? { ...first, words: spliced(first.words, text.length - clause.length, text.length, "") }
    : first;
};

const PART_FIRST =
  /^(上午|中午|下午|晚上?)，([^，。；]{4,80}?)(?=在[^，。；]{2,30}(?:举行|召开|举办|开幕)|到访|来访|访问|赴|到[^，。；]{2,20}(?:考察|调研|参观|访问))/u;

/** 仪式下午在某地举行, for 下午，仪式在某地举行: a time of a day that nobody recorded does not open the text. */
const timeInside = (first: Line): Line => {
  const [front, part, subject] = (first.own ? undefined : PART_FIRST.exec(textOf(first.words))) ?? [];
  if (!front || !part || !subject) return first;
  const inside = spliced(first.words, front.length, front.length, part);
  return { ...first, words: withoutStart(inside, part.length + 1) };
};

const themeAlone = (before: Line | undefined, one: Line): Line => {
  const [front, name] = (one.own ? undefined : NAMED.exec(textOf(one.words))) ?? [];
  if (!front || !name) return one;
  const known = before && textOf(before.words).includes(name);
  const theme = THEME_LAST.exec(textOf(one.words))?.[0];
  if (known || !theme || !OWN_NOUN.test(name))
    return known ? { ...one, words: say`活动${withoutStart(one.words, front.length)}` } : one;
  const called = partOf(one.words, CALLED.length, front.length - 1);
  return {
    ...one,
    words: say`此次${called}以${withoutStart(one.words, front.length + THEME.length)}为主题`,
  };
};

/** Those who were only counted, after what the principals did. */
const crowdLast = (lines: readonly Line[]): Line[] => {
  const [first, ...rest] = lines;
  const found = first && !first.own ? CROWD.exec(textOf(first.words)) : null;
  const acted = rest.some(({ words }) => PRINCIPALS.test(textOf(words)));
  if (!first || !found?.[1] || !acted) return [...lines];
  const { words } = first;
  const crowd = partOf(words, found.index + 1, textOf(words).length);
  const held = partOf(words, 0, found.index);
  return [
    { ...first, words: held },
    ...rest,
    {
      id: `${first.id}.crowd`,
      words: say`${crowd}${plain(nounIn(HELD.exec(textOf(held))?.[1] ?? "") ?? "活动")}`,
    },
  ];
};

/** The first paragraph without stubs: its organizer and its theme are named with the event, the audience after those who acted. */
export const withoutShortLeadSentences = (block: Composed): Composed => {
  if (block.type !== "paragraph" || block.part !== "lead") return block;
  let lines = block.lines.map((one, at, all) => themeAlone(all[at - 1], one));
  const [first] = lines;
  const holder = lines.slice(1).find((one) => !one.own && HELD_BY.test(textOf(one.words)));
  const both = first && holder && !first.own ? withHolder(first, holder) : undefined;
  if (both) lines = [both, ...lines.slice(1).filter((one) => one !== holder)];
  return {
    ...block,
    lines: withGiftInSentence(crowdLast(lines)).map((one, at) =>
      at === 0 ? timeInside(withoutOwnEvent(one)) : one,
    ),
  };
};
