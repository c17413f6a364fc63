import {
  allLines,
  type Composed,
  isParagraph,
  type Line,
  newsOf,
  withLinesReplaced,
  withNeighboursJoined,
} from "../../compose";
import { plain, say, sourced, spliced, textOf, unbracketed } from "../../phrase";
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

/** 云溪港工程启动 behind 云溪港工程开工仪式在湖滨举行: the ceremony says more exactly how the work began. */
const BEGUN = /(?:启动|开工|动工|奠基|开建)$/u;
const beganAt = (held: string, launched: string): boolean => {
  const thing = launched.replace(BEGUN, "");
  return (
    thing !== launched &&
    ["开工", "动工", "奠基", "开建"].some((verb) =>
      ["仪式", "典礼", "活动"].some((noun) => held.includes(`${thing}${verb}${noun}`)),
    )
  );
};

/** 云溪港工程启动 behind 云溪港工程启动仪式在湖滨举行, which the ceremony has said. */
const alreadySaid = (a: Line, b: Line): boolean =>
  b.id.startsWith("outcomes[") &&
  !b.own &&
  LAUNCHED.test(textOf(b.words)) &&
  /(?:举行|举办)$/.test(textOf(a.words)) &&
  (textOf(a.words).includes(`${textOf(b.words)}仪式`) ||
    beganAt(textOf(a.words), textOf(b.words)) ||
    SAID_AGAIN.test(`${textOf(a.words)}，${textOf(b.words)}`));

/** The beginning of a sentence that says that a ceremony was held, before what was signed at it. */
const HELD = /^.*?(?:仪式|典礼)[^，；]*(?:举行|举办)(?=$|，)/u;

/** The text without a later sentence that the ceremony in its first one was held for. */
const withLaunchOfLeadOnce = (blocks: readonly Composed[]): readonly Composed[] => {
  const lead = newsOf(blocks);
  const held = lead && !lead.own ? HELD.exec(unbracketed(lead.words))?.[0] : undefined;
  if (!lead || held === undefined) return blocks;
  const ceremony = { ...lead, words: plain(held) };
  const again = allLines(blocks).find((one) => one !== lead && alreadySaid(ceremony, one));
  if (!again) return blocks;
  const made = { ...lead, words: sourced(lead.words, ...again.words.paths) };
  return withLinesReplaced(blocks, (one) => {
    if (one === again) return [];
    return [one === lead ? made : one];
  });
};

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
  return withLaunchOfLeadOnce(blocks).map((block) => withNeighboursJoined(block, joined));
};

/** The blocks of a text without a clause that repeats the name of the ceremony in front of it. */
export const withCeremonyOnce = (given: readonly Composed[], { content }: Discourse): Composed[] => {
  const blocks = withLaunchOfLeadOnce(given);
  const [lead] = blocks;
  if (content.relations.visit || !isParagraph(lead)) return [...blocks];
  for (const { own, words } of lead.lines)
    if (!own && SAID_AGAIN.test(textOf(words)))
      return withLinesReplaced(blocks, (one) => [withoutClause(one)]);
  return [...blocks];
};
