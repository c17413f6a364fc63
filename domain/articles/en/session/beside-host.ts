import { type Phrase, say, sourced } from "../../phrase";
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
