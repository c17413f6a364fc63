import type { Composed, Line } from "../../compose";
import { plain, say, textOf } from "../../phrase";

/** 双方就某事进行了初步探讨。 in the office's own words. */
const OWN =
  /^(?:双方|各方)还?(就[^，；。]{4,40}?(?:进行了?[^，；。]{0,6}(?:探讨|交流|讨论|沟通|磋商|洽谈)|交换了?意见))。?$/u;
/** Talks that close a sentence, without more than what they were about. */
const TALKED =
  /(?:^|，)(?:(?:双方|各方)(?:[^，；。]{2,24}，)?|与[^，；。]{2,60}?)(?:就|围绕)[^；。，]*(?:座谈|交流|探讨|会谈|讨论|意见)$/u;
const SPOKEN = /\.remarks\[/;
/** Characters of the sentence with the further topic. */
const MAX_SENTENCE_CHARACTERS = 170;

/** The talks that a further topic belongs to: the last ones, before anybody's words. */
const talksBefore = (lines: readonly Line[]): Line | undefined => {
  const from = lines.findLastIndex(({ id }) => SPOKEN.test(id)) + 1;
  return lines.slice(from).findLast(({ own, words }) => !own && TALKED.test(textOf(words)));
};

/** The blocks of a text in which a further topic of the same talks, in the office's own words, shares their sentence. */
export const withFurtherTalks = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  const changes = new Map<Line, Line | undefined>();
  lines.forEach((one, at) => {
    const [, further] = (one.own ? OWN.exec(textOf(one.words)) : undefined) ?? [];
    const talks = further ? talksBefore(lines.slice(0, at)) : undefined;
    if (!further || !talks || changes.has(talks)) return;
    const words = say`${talks.words}，并${{ ...plain(further), paths: one.words.paths }}`;
    if (textOf(words).length > MAX_SENTENCE_CHARACTERS) return;
    changes.set(talks, { ...talks, words });
    changes.set(one, undefined);
  });
  if (changes.size === 0) return [...blocks];
  return blocks.flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const kept = block.lines.flatMap((one) => (changes.has(one) ? (changes.get(one) ?? []) : [one]));
    return kept.length === 0 ? [] : [{ ...block, lines: kept }];
  });
};
