import { allLines, type Composed, type Line } from "../../compose";
import { plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** Talks with a name of which a sentence says only that they took place. */
const HELD = /^(?:双方|各方)(?:还)?(?:举行|开展|参加)(?:了)?([^，。；、]{3,16})$/u;
/** A sentence that says by itself where or when something was said. */
const PLACED = /^(?:在|当|随后|其间|[^，]{1,12}(?:上|中|时|后|前)，)/u;

const occasionOf = (title: string): string =>
  /(?:会|会议|论坛|仪式|典礼|沙龙)$/u.test(title) ? `${title}上，` : `在${title}中，`;

interface Folding {
  readonly talks: Line;
  readonly speech: Line;
  readonly title: string;
}

/** The sentence about talks of one item, and the first one of the text about what was said there. */
const foldingIn = ({ content, facts }: Discourse, blocks: readonly Composed[]): Folding | undefined => {
  const lines = allLines(blocks);
  const at = lines.findIndex(({ words, own }) => !own && HELD.test(textOf(words)));
  const talks = lines[at];
  const title = talks && HELD.exec(textOf(talks.words))?.[1];
  const scene = content.scenes.find(({ item }) => title && facts.said(item.title, "")?.text === title);
  const said = lines.slice(at + 1).find(({ id }) => id.includes(".remarks["));
  const own = scene && said?.id.startsWith(`${scene.path}.`);
  if (!talks || !title || !own || !said || said.own || PLACED.test(textOf(said.words))) return undefined;
  return { talks, speech: said, title };
};

/**
 * 特别会议上，甲对来宾表示欢迎, for 双方举行特别会议。……甲对来宾表示欢迎: a sentence that only states that talks took place would seem to be another meeting
 * than the first one.
 */
export const withNamedTalksFolded = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const found = foldingIn(discourse, blocks);
  if (!found) return [...blocks];
  const { talks, speech, title } = found;
  const front = sourced(plain(occasionOf(title)), ...talks.words.paths);
  return blocks.flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const lines = block.lines
      .filter((one) => one !== talks)
      .map((one) => (one === speech ? { ...one, words: say`${front}${one.words}` } : one));
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
};
