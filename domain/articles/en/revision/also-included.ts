import { type Composed, isParagraph, type Line, linesOf } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** "The delegation also included officials": further members of a group. */
const ALSO = /^[^,;“]*\b(?:delegation|group|team|mission|party|it) (also )included /iu;
/** Members of a group whom the text has named as such. */
const NAMES_MEMBERS =
  /\b(?:led|headed|accompanied) by\b|\bled an?\b|\b(?:included|including|consist(?:ed|ing) of|comprised|comprising|made up of|composed of)\b|\bmembers? of (?:the|its|a|an|his|her|their)\b|\b(?:delegation|group|team|mission) of\b|\b(?:leader|head) of (?:the|its|an?)\b[^,;“]*\b(?:delegation|group|team|mission)\b/iu;

const withoutAlso = (line: Line, before: () => readonly Line[]): Line => {
  const [found = "", also = ""] = line.own ? [] : (ALSO.exec(textOf(line.words)) ?? []);
  if (also === "") return line;
  const near = before();
  // A leader who has signed or received something was introduced as one of them; a speaker need not be.
  if (!near.at(-1)?.id.includes(".remarks[") || near.some(({ words }) => NAMES_MEMBERS.test(textOf(words))))
    return line;
  const to = found.length - "included ".length;
  return { ...line, words: spliced(line.words, to - also.length, to, "") };
};

/** The blocks of a text in which a group "also included" somebody behind words of one of its people only where the text has named other members. */
export const withAlsoIncluded = (blocks: readonly Composed[], discourse?: Discourse): Composed[] => {
  if (discourse?.facts.delegations.length === 0) return [...blocks];
  return blocks.map((block, at) =>
    isParagraph(block)
      ? {
          ...block,
          lines: block.lines.map((line, i) =>
            withoutAlso(line, () => [...blocks.slice(0, at).flatMap(linesOf), ...block.lines.slice(0, i)]),
          ),
        }
      : block,
  );
};
