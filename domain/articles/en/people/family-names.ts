import { mentioning, type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { andList } from "../words/grammar";
import { isPlain } from "./groups";
import { surnameOnly } from "./person-names";
import { titleText } from "./posts";

/** Words of a title in front of a family name. */
const MAX_IN_FRONT = 3;

/** Whether only a family name and one post of an organization are known of somebody not yet introduced. */
const isFamilyNameOf = (discourse: Discourse, who: Who | undefined, org: OrgFact | undefined): boolean =>
  who?.raw.person?.surnameOnly === true &&
  who.posts.length === 1 &&
  who.posts[0]?.title !== undefined &&
  titleText(who.posts[0]).split(" ").length <= MAX_IN_FRONT &&
  (org === undefined || who.posts[0].org?.org === org) &&
  isPlain(who) &&
  !knows(discourse.memory, who);

/** "President Lee and Vice-President Ray of the college": neighbours of one organization with family names only. */
export const byFamilyNames = (
  discourse: Discourse,
  runs: readonly (readonly Who[])[],
  known: OrgFact | undefined,
): { words: Phrase; length: number } | undefined => {
  const of = runs[0]?.[0]?.posts[0]?.org;
  if (!of || of.org === known) return undefined;
  const end = runs.findIndex((run) => run.length !== 1 || !isFamilyNameOf(discourse, run[0], of.org));
  const whos = runs.slice(0, end < 0 ? runs.length : end).flat();
  if (whos.length < 2) return undefined;
  const each = whos.map((who) => {
    meet(discourse.memory, who);
    return mentioning(sourced(surnameOnly(discourse, who, false), who.posts[0]?.org?.name.path), who.key);
  });
  return { words: say`${andList(each)} of ${organizationName(discourse, of)}`, length: whos.length };
};
