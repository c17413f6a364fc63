import { type Composed, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { topOf } from "../../reference/facts";

/** ，希望溪方派遣专家: who is to act by the hope of the speaker. */
const HOPES = /，(?:并)?希望((?![双各我对中])\p{Script=Han}方)(?![面式案法向便])/u;

/** 希望派遣专家, for 希望溪方派遣专家 by somebody of 溪方: one's own side is no other party. */
export const withHopesOfOwnSide = (blocks: readonly Composed[], { facts }: Discourse): Composed[] =>
  withLinesReplaced(blocks, (line) => {
    const text = textOf(line.words);
    const found = line.own || !line.id.includes(".remarks[") ? null : HOPES.exec(text);
    const side = found?.[1] ?? "";
    if (!found || side === "") return [line];
    const isOwn = facts.people.some(
      ({ name, later, posts }) =>
        [name, later].some((one) => one !== undefined && text.startsWith(one.text)) &&
        posts.some(({ org }) => org !== undefined && topOf(org).name.text.startsWith(side.slice(0, 1))),
    );
    const to = found.index + found[0].length;
    // 溪方越来越重视……，希望派遣专家: the side has been named.
    return isOwn && text.indexOf(side) < found.index
      ? [{ ...line, words: spliced(line.words, to - side.length, to, "") }]
      : [line];
  });
