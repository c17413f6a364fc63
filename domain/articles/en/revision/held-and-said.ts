import { type Composed, itemOf, type Line } from "../../compose";
import { say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

const isSaid = (one: Line | undefined, item: string | undefined): boolean =>
  one !== undefined && item !== undefined && itemOf(one) === item && one.id.includes(".remarks[");

/** The people at talks with the visitors, in a few words without posts. */
const HELD =
  /^(?:the (?:delegation|visitors|guests|group|team)|it|they) (?:also )?held (an? (?:\p{Ll}+ )?(?:discussion|meeting)|talks) with ([^,;“]{3,60})$/iu;

/** "At a discussion with students, Dun hoped …": talks of which only one sentence of the visitors' own is known. */
const atTheTalks = (
  { content: { relations } }: Discourse,
  held: Line,
  said: Line,
  next: Line | undefined,
): Line | undefined => {
  const item = itemOf(held);
  const [, noun = "", whom = ""] = HELD.exec(textOf(held.words)) ?? [];
  if (held.own || whom === "" || / on /.test(whom) || !isSaid(said, item) || isSaid(next, item))
    return undefined;
  const speaker = said.words.pieces[0]?.mention;
  if (!speaker || !relations.party.people.includes(speaker) || said.opens) return undefined;
  const front = `${noun.startsWith("talks") ? "in" : "at"} ${noun} with ${whom}, `;
  return { ...said, words: say`${{ pieces: [{ s: front }], paths: held.words.paths }}${said.words}` };
};

/** Talks of which only a few words of the visitors are known become the beginning of the sentence with these words. */
export const withTalksOfWords = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines: Line[] = [];
    for (let at = 0; at < block.lines.length; at += 1) {
      const [one, two] = [block.lines[at], block.lines[at + 1]];
      const both = one && two && atTheTalks(discourse, one, two, block.lines[at + 2]);
      if (both) {
        lines.push({ ...both, ...(one.opens ? { opens: one.opens } : {}) });
        at += 1;
      } else if (one) lines.push(one);
    }
    return { ...block, lines };
  });
