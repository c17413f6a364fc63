import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** The noun for participants given by the name of the event. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/(?:夏令营|冬令营|研学营|体验营|训练营|交流营|研习营|营开营|营闭营|营)(?:举行|举办|开营|闭营|$)/u, "营员"],
  [/(?:培训班|研修班|进修班|轮训班|培训项目)/u, "学员"],
];
/** Their consecutive activities, apart from the guests of an opening. */
const EVERYBODY =
  /(^|，)与会人员(?=(?:还|将|先后|一同)?(?:参观|学习|考察|体验|游览|走访|观摩|前往|赴|开展|围绕))/u;

/** 会谈 of 甲与乙举行线上会谈: what the title says was held, unless it says that somebody was received. */
const HELD = /(?:会谈|座谈会|座谈|视频会议|线上会议|交流会)(?!室)/u;
const RECEIVES = /会见|拜会|会晤|接见|到访|来访|访问|拜访|考察/u;
const AT_MEETING = /参加会见/u;

const NOUNS: Readonly<Record<string, string>> = { 视频会议: "会议", 线上会议: "会议" };

const changed = (line: Line, what: RegExp, from: number, words: string): Line => {
  const found = line.own ? null : what.exec(textOf(line.words));
  if (!found) return line;
  const at = found.index + from + (found[1]?.length ?? 0);
  return { ...line, words: spliced(line.words, at, found.index + found[0].length, words) };
};

const titleOf = ({ facts }: Discourse): string =>
  [facts.record.officialName, facts.record.title].map((one) => facts.said(one, "")?.text ?? "").join("|");

/** The blocks of a text in which those at a camp or a training are called so, and a meeting is what the title calls it. */
export const withNounsOfEvent = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const names = titleOf(discourse).split("|");
  const noun = CALLED.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
  const texts = blocks.flatMap((block) =>
    block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [],
  );
  const received = texts.join("").replaceAll("参加会见", "");
  const held =
    names.some((name) => RECEIVES.test(name)) || /会见/.test(received)
      ? undefined
      : HELD.exec(names.join("|"))?.[0];
  const all = (line: Line): Line => {
    const called = noun ? changed(line, EVERYBODY, 0, noun) : line;
    return held ? changed(called, AT_MEETING, 2, NOUNS[held] ?? held) : called;
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(all) } : block,
  );
};
