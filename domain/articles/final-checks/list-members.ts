import { OPEN, type Piece } from "../phrase";

/** One of several people or groups whom a sentence lists: where its pieces begin and end, and its key. */
export interface ListMember {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Whether the list introduces it: a first mention with name and posts. */
  readonly introduced: boolean;
}

/** A list in a sentence: its members in order, and the pieces from the first one to the last one. */
export interface MemberList {
  readonly members: readonly ListMember[];
  readonly from: number;
  readonly to: number;
}

/** What is between two members: commas, semicolons, "and", 、 and 和. */
const BETWEEN = new RegExp(`^${OPEN}?\\s*(?:[,;、，；]\\s*)?(?:and |和|及|以及)?$`, "u");

/** The lists of people and groups in a sentence, by the keys that their pieces share. */
export const listsIn = (pieces: readonly Piece[]): MemberList[] => {
  const lists: MemberList[] = [];
  for (let from = 0; from < pieces.length; ) {
    const all = pieces[from]?.mention;
    let to = from + 1;
    while (to < pieces.length && pieces[to]?.mention === all) to += 1;
    const list = all?.includes("+") ? membersIn(pieces, from, to, all.split("+")) : undefined;
    if (list) lists.push(list);
    from = to;
  }
  return lists;
};

/** The members between two pieces, if there are as many of them as keys. */
const membersIn = (
  pieces: readonly Piece[],
  from: number,
  to: number,
  keys: readonly string[],
): MemberList | undefined => {
  const members: ListMember[] = [];
  for (let at = from; at < to; ) {
    const piece = pieces[at];
    if (piece === undefined || (piece.introduces === undefined && BETWEEN.test(piece.s))) {
      at += 1;
      continue;
    }
    const { introduces } = piece;
    let end = at + 1;
    while (end < to) {
      const next = pieces[end];
      if (next?.introduces !== introduces) break;
      if (introduces === undefined && next !== undefined && BETWEEN.test(next.s) && next.s.trim() !== "")
        break;
      end += 1;
    }
    const key = keys[members.length];
    if (key === undefined || (introduces !== undefined && introduces !== key)) return undefined;
    members.push({ key, from: at, to: end, introduced: introduces !== undefined });
    at = end;
  }
  return members.length === keys.length ? { members, from, to } : undefined;
};
