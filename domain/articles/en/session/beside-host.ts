import { type Composed, withNeighboursJoined } from "../../compose";
import { type Phrase, partOf, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { areMany, peopleList } from "../people/people";
import { calledByPost } from "./receivers-and-speakers";

/**
 * The host of "pay a call on the Mayor" among several people met, who alone was called on: he is not listed as one of those whom
 * his visitors met. The others were there beside him.
 */
export const hostsOfCall = (
  did: string,
  met: readonly Who[],
): { readonly hosts: readonly Who[]; readonly beside: readonly Who[] } => {
  if (met.length < 2 || calledByPost(did, met)) return { hosts: met, beside: [] };
  const [host, ...more] = met.filter((one) => calledByPost(did, [one]));
  return host && more.length === 0
    ? { hosts: [host], beside: met.filter((one) => one !== host) }
    : { hosts: met, beside: [] };
};

/** Lists of the people of an item, of whom those named last have unrecorded others with them. */
export const listedWithOthers =
  (
    discourse: Discourse,
    last: readonly Who[],
    others: string | undefined,
    paths: readonly (string | undefined)[],
  ) =>
  (whos: readonly Who[]): Phrase => {
    const open = last.length === 0 || whos.some((who) => last.includes(who)) ? others : undefined;
    return sourced(peopleList(discourse, whos, open && "others"), ...paths, open);
  };

/** "A and B were also present": those who were at a call beside its host. */
export const wereAlsoPresent = (whos: readonly Who[], list: (whos: readonly Who[]) => Phrase): Phrase =>
  say`${list(whos)} ${areMany(whos) ? "were" : "was"} also present`;

/** Marks a text that names people beside the host of a call. */
const BESIDE = "beside host";

/** Those who were at a call beside its host, in a text that may name others who were there. */
export const presentBeside = (
  { memory }: Discourse,
  whos: readonly Who[],
  list: (whos: readonly Who[]) => Phrase,
): Phrase => {
  memory.marks.add(BESIDE);
  return wereAlsoPresent(whos, list);
};

const PRESENT = /^[^;:“]+(?= (?:was|were) also present$)/u;
/** "A and B were also present" for those beside the host of a call and others who were there, named one after the other. */
export const withPresenceOnce = (blocks: readonly Composed[], { memory }: Discourse): Composed[] => {
  if (!memory.marks.has(BESIDE)) return [...blocks];
  return blocks.map((block) =>
    withNeighboursJoined(block, (before, one) => {
      if (!before.id.endsWith(".beside") || before.own || one.own) return undefined;
      const [first = ""] = PRESENT.exec(textOf(before.words)) ?? [];
      const [second = ""] = PRESENT.exec(textOf(one.words)) ?? [];
      if (first === "" || second === "" || / and (?!others)/.test(`${first}${second}`)) return undefined;
      const [front, behind] = [partOf(before.words, 0, first.length), partOf(one.words, 0, second.length)];
      return { ...before, words: say`${front} and ${behind} were also present` };
    }),
  );
};
