import type { Line } from "../../compose";
import { sourced, spliced, textOf } from "../../phrase";

/** The visitors' purpose, in a short verb phrase. */
const AIM =
  /^此行[意旨]在((?:探讨|商谈|商讨|商议|洽谈|学习|考察|交流|推介|寻求|协商|了解|签署)[^，；。、“”]{2,14}|(?:参加|出席)[^，；。“”]{2,24})$/u;
const RECEIVED =
  /(?:接待|会见)了?(?=[^，；：。]{4,}(?:一行|代表团|考察团|访问团|调研组)(?:\d+人)?(?:一行\d+人)?$)/u;

/** Sentences of the news that may have the purpose: the second, or the third behind the companions. */
const AFTER_COMPANIONS = 3;

/** 甲接待前来探讨合作的乙一行, for 甲接待乙一行。此行意在探讨合作: the visitors' purpose, in the sentence of the hosts. */
export const withAimOfGuests = (lines: readonly Line[]): Line[] => {
  const [first] = lines;
  const at = lines.slice(0, AFTER_COMPANIONS).findIndex(({ words }) => AIM.test(textOf(words)));
  const second = lines[at];
  if (!first || !second || at < 1 || first.own || second.opens) return [...lines];
  const news = textOf(first.words);
  const aim = AIM.exec(textOf(second.words))?.[1];
  const verb = RECEIVED.exec(news);
  if (!aim || !verb || news.includes("前来")) return [...lines];
  const to = verb.index + verb[0].length;
  const words = spliced(first.words, to, to, `前来${aim}的`);
  const rest = lines.slice(1).filter((one) => one !== second);
  return [{ ...first, words: sourced(words, ...second.words.paths) }, ...rest];
};
