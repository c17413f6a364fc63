import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef, Who } from "../../reference/facts";
import { headsOfMissions } from "../organizations/missions";
import { organizationNames } from "../organizations/organizations";
import { andList, definite, isPlural } from "../words/grammar";
import { pluralTitle } from "../words/title-nouns";
import { withOwners } from "./groups";

/** "rectors" of "the rector", "consuls general" of "a Consul General": the plural of a noun that each of several has. */
const severalOf = (group: string): string | undefined => {
  if (isPlural(group)) return group;
  const one = group.replace(/^(?:the|an?) /i, "");
  return /consul[- ]general$/i.test(one)
    ? one.replace(/consul[- ]general$/i, "consuls general")
    : pluralTitle(one);
};

/** Whether groups of one noun can share it: "officials of A and B", and "rectors of A and B" of the rector of each. */
export const shareNoun = (group: string): boolean =>
  severalOf(group) !== undefined || !/^(?:the|an?) /i.test(group);

/** "27 students", "three Chinese students": a noun without a phrase of its own behind it. */
const PLAIN_NOUN = /^(?:\d+ )?(?:(?!(?:and|at|by|for|from|in|of|on|to|with) )\p{L}+ ){0,2}\p{Ll}+$/u;

/** "27 students" and "three officials" of one organization: plain nouns in the plural that its name can follow together. */
export const areOfOneOrganization = (one: Who, other: Who): boolean => {
  const [a, b] = [one.of[0]?.org, other.of[0]?.org];
  const plainNoun = ({ group, of, raw }: Who): boolean =>
    of.length === 1 && !raw.ofOpen && PLAIN_NOUN.test(group?.text ?? "") && isPlural(group?.text ?? "");
  return (
    a !== undefined && a === b && plainNoun(one) && plainNoun(other) && one.group?.text !== other.group?.text
  );
};

/** "27 students and three officials of the university". */
const ofOneOrganization = (discourse: Discourse, run: readonly Who[], again: boolean): Phrase => {
  const groups = run.flatMap(({ group }) =>
    group ? [plain(again ? definite(group.text) : group.text, [group.path])] : [],
  );
  const [ref, ...more] = run.flatMap(({ of }) => of);
  return sourced(
    say`${andList(groups)} of ${organizationNames(discourse, ref ? [ref] : [])}`,
    ...more.map(({ name }) => name.path),
  );
};

/** " of the institute and of Lakeland and Hilland schools": two owners of which one has "and" itself. */
const ofEach = (discourse: Discourse, refs: readonly OrgRef[]): Phrase | undefined => {
  const [one, two, ...more] = refs;
  if (!one || !two || more.length > 0 || !refs.some(({ name }) => SEVERAL_OWNERS.test(name.text)))
    return undefined;
  return say` of ${organizationNames(discourse, [one])} and of ${organizationNames(discourse, [two])}`;
};
const SEVERAL_OWNERS = /^\p{Lu}\p{Ll}+ and \p{Lu}\p{Ll}+ \p{Ll}+s$/u;

/** Groups of one noun, each of its own organizations: "representatives of A and B"; all of that noun are "the representatives" again. */
export const groupsTogether = (discourse: Discourse, run: readonly Who[], again: boolean): Phrase => {
  const [first] = run;
  if (!first?.group) return plain("");
  if (run.some(({ group }) => group?.text !== first.group?.text))
    return ofOneOrganization(discourse, run, again);
  const refs = run.flatMap((who) => who.of);
  const paths = run.flatMap((who) => who.group?.path ?? []);
  const { text } = first.group;
  const heads = headsOfMissions(discourse, text, refs, again);
  if (heads && !again) return sourced(heads, ...paths);
  const noun = severalOf(text) ?? text;
  const alike = discourse.facts.people.filter(({ group }) => group?.text === text);
  if (again && noun !== text && alike.length === run.length)
    return plain(definite(noun), [...paths, ...refs.map(({ name }) => name.path)]);
  if (heads) return sourced(say`the ${heads}`, ...paths);
  const of = ofEach(discourse, refs) ?? say` of ${organizationNames(discourse, refs)}`;
  if (again) return say`${plain(definite(noun), [first.group.path, ...paths])}${of}`;
  return sourced(withOwners({ ...first.group, text: noun }, of), ...paths);
};
