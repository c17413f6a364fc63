import {
  type Composed,
  isParagraph,
  type Line,
  withLinesReplaced,
  withNeighboursJoined,
} from "../../compose";
import { say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneOf } from "./scene-of-line";

/** 云溪港工程启动: what was launched, and nothing else. */
const LAUNCHED = /^[^，；：。]{4,60}(?:启动|揭牌|成立|开工|落成|奠基|开通|启用|投用)$/u;
/** What a ceremony is named after, and what is done at it. */
const OPENED = "(?:启动|揭牌|挂牌|成立|开通|启用|投用|开航|首航|通航|通车|上线|开馆|开园|揭幕)";
/** 云溪航线开航仪式在湖滨举行，云溪航线启动: the clause repeats the name of the ceremony. */
const SAID_AGAIN = new RegExp(
  `(?:^|，|的)([^，；。“”]{3,60}?)(?:正式)?${OPENED}(?:仪式|典礼|大会)[^，；。]{0,40}举行(，\\1(?:正式)?${OPENED})$`,
  "u",
);

const withoutClause = (line: Line): Line => {
  const text = textOf(line.words);
  const again = line.own ? undefined : SAID_AGAIN.exec(text)?.[2];
  if (!again) return line;
  const words = spliced(line.words, text.length - again.length, text.length, "");
  return { ...line, words: sourced(words, ...line.words.paths) };
};

/** 甲、乙出席揭牌仪式. */
const ATTENDED = /^[^；：。“”]{4,120}出席[^，；：。]{0,24}(?:仪式|典礼)$/u;

/** 云溪港工程启动 behind 云溪港工程启动仪式在湖滨举行, which the ceremony has said. */
const alreadySaid = (a: Line, b: Line): boolean =>
  b.id.startsWith("outcomes[") &&
  !b.own &&
  LAUNCHED.test(textOf(b.words)) &&
  /(?:举行|举办)$/.test(textOf(a.words)) &&
  (textOf(a.words).includes(`${textOf(b.words)}仪式`) ||
    SAID_AGAIN.test(`${textOf(a.words)}，${textOf(b.words)}`));

/** 甲、乙出席奠基仪式，云溪港工程启动, for 云溪港工程启动。甲、乙出席奠基仪式: a ceremony and who was there come before what came of it. Its name says what was launched once. */
export const withLaunchAtCeremony = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const joined = (a: Line, b: Line): Line | undefined => {
    if (alreadySaid(a, b)) return { ...a, words: sourced(a.words, ...b.words.paths) };
    const outcome = /^outcomes\[([^\]]+)\]$/.exec(a.id)?.[1];
    if (!outcome || a.own || b.own || !LAUNCHED.test(textOf(a.words)) || !ATTENDED.test(textOf(b.words)))
      return undefined;
    return sceneOf(discourse, b)?.item.outcomes?.includes(outcome)
      ? { ...b, words: say`${b.words}，${a.words}` }
      : undefined;
  };
  return blocks.map((block) => withNeighboursJoined(block, joined));
};

/** The blocks of a text without a clause that repeats the name of the ceremony in front of it. */
export const withCeremonyOnce = (blocks: readonly Composed[], { content }: Discourse): Composed[] => {
  const [lead] = blocks;
  if (content.relations.visit || !isParagraph(lead)) return [...blocks];
  for (const { own, words } of lead.lines)
    if (!own && SAID_AGAIN.test(textOf(words)))
      return withLinesReplaced(blocks, (one) => [withoutClause(one)]);
  return [...blocks];
};
