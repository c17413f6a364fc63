import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { isReport } from "../../final-checks/keys-of-line";
import { type ListMember, listsIn } from "../../final-checks/list-members";
import { loose, mentioning, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { andList } from "../words/grammar";

/** "About 70 traders and bankers attended the forum": who took part in number. */
const COUNTED =
  /^(?:(?:about|around|over|nearly|almost|some|more than|a total of) )*\d[\d,]* ([^;:“]{8,120}?) (?:attended|took part|participated)\b/iu;
/** Where members of a group came from. */
const FROM = /^ from [^;:“]+$/u;
const THERE = /\b(?:attended by|present|attended|took part)\b/u;

/** The sentence without a group that the number of participants has, and where that group came from. */
const withoutCounted = (line: Line, group: string): { made: Line; from: Phrase } | undefined => {
  const { pieces, paths } = line.words;
  for (const list of listsIn(pieces)) {
    const part = ({ from, to }: ListMember): Phrase => ({ pieces: pieces.slice(from, to), paths: [] });
    const again = list.members.find(
      (one) => textOf(part(one)).startsWith(group) && FROM.test(textOf(part(one)).slice(group.length)),
    );
    const rest = list.members.filter((one) => one !== again);
    if (!again || rest.length === 0 || rest.every(({ introduced }) => !introduced)) continue;
    const left = loose(mentioning(andList(rest.map(part)), rest.map(({ key }) => key).join("+")));
    const words = say`${{ pieces: pieces.slice(0, list.from), paths: [] }}${left}${{ pieces: pieces.slice(list.to), paths: [] }}`;
    return {
      made: { ...line, words: sourced(words, ...paths) },
      from: plain(textOf(part(again)).slice(group.length)),
    };
  }
  return undefined;
};

/**
 * The text in which a group that the number of participants has is not listed again: "The participants came from Reedham and
 * Oakham" for "traders from Reedham and Oakham" in a list behind "About 70 traders attended".
 */
export const withoutCountedGroupAgain = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  // Another group came from elsewhere.
  if (facts.people.filter(({ group }) => group).length > 1) return [...blocks];
  const lines = allLines(blocks).filter(isReport);
  const counted = lines.find(({ words }) => COUNTED.test(textOf(words)));
  const group = counted && COUNTED.exec(textOf(counted.words))?.[1];
  if (!counted || !group) return [...blocks];
  const line = lines
    .slice(lines.indexOf(counted) + 1)
    .find(({ words }) => THERE.test(textOf(words)) && textOf(words).includes(group));
  const found = line && withoutCounted(line, group);
  if (!found) return [...blocks];
  const origin: Line = { id: line.id.concat(".from"), words: say`the participants came${found.from}` };
  return withLinesReplaced(blocks, (one) =>
    one === counted ? [one, origin] : [one === line ? found.made : one],
  );
};
