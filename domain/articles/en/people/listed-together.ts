import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { pluralTitle } from "../words/title-nouns";
import { areOfOneOrganization, shareNoun } from "./group-runs";
import { isPlain } from "./groups";
import { isOfMinistry } from "./ministers";
import { isState } from "./organization-of-run";
import { newDelegation } from "./person";
import { bareOrganization, soleTitle } from "./person-names";
import { titleText } from "./posts";
import { holdOneTitle } from "./shared-titles";
import { areIntroducedAlike, sharedFunction } from "./speakers-alike";

/** Words of a title in front of "of the Office", and of an office of state, which is of its country alone. */
const [MAX_TITLE, MAX_OF_STATE] = [7, 5];

/** Whether somebody is listed together with neighbours of the same organization: "A and B, director and deputy director of the Office". */
export const areListedTogether = (discourse: Discourse, run: readonly Who[], who: Who): boolean => {
  const [first] = run;
  const both = first && knows(discourse.memory, first) && knows(discourse.memory, who);
  if (both && first.group && who.group && first.of.length > 0 && who.of.length > 0)
    return isPlain(first) && isPlain(who) && first.group.text === who.group.text;
  if (!first || knows(discourse.memory, first) || knows(discourse.memory, who)) return false;
  if (first.functions.length > 0 && areIntroducedAlike(discourse, first, who)) return true;
  if (sharedFunction([first, who])) return true;
  if (!isPlain(first) || !isPlain(who)) return false;
  const untitled = bareOrganization(first);
  if (untitled && untitled === bareOrganization(who)) return true;
  if (newDelegation(discourse, first) || newDelegation(discourse, who)) return false;
  if (first.group && who.group) {
    if (run.every((one) => areOfOneOrganization(one, who))) return true;
    const both = first.of.length > 0 && who.of.length > 0 && !first.raw.ofOpen && !who.raw.ofOpen;
    return both && first.group.text === who.group.text && shareNoun(first.group.text);
  }
  const [a, b] = [soleTitle(discourse, first), soleTitle(discourse, who)];
  // "Minister and Secretary of the Ministry" would leave the minister without a field.
  if (a && b && isOfMinistry(a) !== isOfMinistry(b)) return false;
  const same = a && b && titleText(a) === titleText(b) && pluralTitle(titleText(a)) !== undefined;
  const most = a?.org && isState(a.org.org) ? MAX_OF_STATE : MAX_TITLE;
  if (!same && [a, b].some((post) => post !== undefined && titleText(post).split(" ").length > most))
    return false;
  if (a !== undefined && b !== undefined) return a.org?.org === b.org?.org;
  return holdOneTitle(first, who);
};
