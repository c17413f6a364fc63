import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

/** "the management", where the visitors are "a delegation of the management of A": the owner cannot be omitted. */
const isOfVisitors = ({ facts }: Discourse, group: string): boolean =>
  facts.delegations.some(({ name }) => name?.en?.includes(` ${group.replace(/^the /i, "")} of `));

/** "the CEO": one unnamed holder of a post that every organization has. */
const POST =
  /^(?:the )?(?:deputy |vice[- ])?(?:CEO|chief executive(?: officer)?|president|chair(?:man|woman|person)?|director(?:[- ]general)?|secretary[- ]general|manager|general manager|rector|dean|principal|mayor|governor|minister|ambassador|head)$/iu;

/** "members of the Board of Directors": an organ that every organization has. */
const OF_ORGAN = / of the (?:\p{Lu}\p{L}+ ){0,3}(?:Board|Council|Committee|Presidium)(?: of \p{Lu}\p{L}+)?$/u;

/** Whether a group can be named without its organization, which the text has just named: not "the CEO", who could be anybody's. */
export const canOmitOwner = (discourse: Discourse, { group }: Who): boolean =>
  group !== undefined &&
  !isOfVisitors(discourse, group.text) &&
  !POST.test(group.text) &&
  !OF_ORGAN.test(group.text);

/** People who are called by whom they lead: "the heads" alone would be unclear. */
const LEADERS =
  /^((?:heads|chiefs|leaders|directors) of (?:the )?(?:\p{L}[\p{L}-]* ){0,3}?\p{Ll}+s)(?= (?:of|from|in|at|for|to) )/iu;

/** "heads of diplomatic missions" of "heads of diplomatic missions in A, B and C". */
export const leadersNoun = (noun: string): string | undefined => LEADERS.exec(noun)?.[1];

/** Words of a group from which on "the delegation" is shorter. */
const LONG = 4;

/** Whether a group is all that is known of its delegation, and has a long name: "boat builders from Reedland and Hilland". */
export const isLongAndAlone = ({ facts }: Discourse, { group, raw }: Who): boolean =>
  (group?.text.split(" ").length ?? 0) >= LONG &&
  facts.delegations.length === 1 &&
  facts.people.every((other) => other.raw === raw || other.raw.delegation !== raw.delegation);
