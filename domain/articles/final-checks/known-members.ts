import { documentOf, itemOf, type Line } from "../compose";
import { OPEN, textOf } from "../phrase";
import { keysOfLine } from "./keys-of-line";
import { type ListMember, listsIn, type MemberList } from "./list-members";

/** A list of those present with the members whom earlier sentences report at the same scene, and those sentences. */
export interface KnownMembers {
  readonly list: MemberList;
  readonly known: readonly ListMember[];
  readonly rest: readonly ListMember[];
  readonly stated: readonly Line[];
}

/** Whether an earlier sentence is about the scene of a list: the same item, or one of the two has none. */
const isOfScene = (list: Line, other: Line): boolean => {
  const [one, two] = [itemOf(list), itemOf(other)];
  const [document, signed] = [documentOf(list), documentOf(other)];
  return (
    (one === undefined || one === two) &&
    (document === undefined || signed === undefined || document === signed)
  );
};

/** Those who act in a sentence: of words, the one who speaks. */
export const actorsOf = (line: Line): ReadonlySet<string> => {
  if (!line.id.includes(".remarks[")) return keysOfLine(line);
  const first = line.words.pieces.find(({ mention }) => mention !== undefined);
  return new Set(first?.mention?.split("+"));
};

/** Words of a member that say more than its name. */
const MORE = new RegExp(`[,，（(${OPEN}]| (?:as|and) `, "u");

/** A name and no more: somebody listed with a role has a fact of their own. */
const isNameOnly = (line: Line, { from, to, introduced }: ListMember): boolean =>
  !introduced && !MORE.test(textOf({ pieces: line.words.pieces.slice(from, to), paths: [] }));

/** The first list of a sentence some of whose members earlier sentences report; `seenIn`: whom a sentence shows to have been there. */
export const knownMembersOf = (
  line: Line,
  earlier: readonly Line[],
  seenIn: (other: Line) => ReadonlySet<string>,
): KnownMembers | undefined => {
  const acts = earlier.flatMap((other) => {
    const keys = isOfScene(line, other) ? seenIn(other) : new Set<string>();
    return keys.size > 0 ? [{ other, keys }] : [];
  });
  if (acts.length === 0) return undefined;
  for (const list of listsIn(line.words.pieces)) {
    const stated = new Set<Line>();
    const known = list.members.filter((member) => {
      const act = isNameOnly(line, member) ? acts.find(({ keys }) => keys.has(member.key)) : undefined;
      if (act) stated.add(act.other);
      return act !== undefined;
    });
    if (known.length > 0)
      return {
        list,
        known,
        rest: list.members.filter((member) => !known.includes(member)),
        stated: [...stated],
      };
  }
  return undefined;
};
