import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef } from "../../reference/facts";
import { number } from "../words/grammar";
import { againNoun } from "../words/org-nouns";
import { pluralOf } from "../words/plural";

/** Organizations that are worth a number in place of their names. */
const MANY = 3;

/**
 * "the five universities", "the other five universities": organizations whose names the text has had, if they are all of a kind in
 * the record, or all but that of the office.
 */
export const allOfOneKind = ({ facts, memory }: Discourse, refs: readonly OrgRef[]): Phrase | undefined => {
  const [first] = refs;
  if (!first || refs.length < MANY || !refs.every(({ org }) => memory.orgs.has(org))) return undefined;
  const noun = againNoun(first.org);
  const names = new Set(refs.map(({ org }) => org.name.text));
  if (noun === "" || names.size !== refs.length || refs.some(({ org }) => againNoun(org) !== noun))
    return undefined;
  const others = new Set(
    facts
      .allOrgs()
      .filter((org) => !names.has(org.name.text) && againNoun(org) === noun)
      .map(({ name }) => name.text),
  );
  const home = facts.org(facts.record.home, "home");
  const beside =
    others.size === 1 && home !== undefined && memory.orgs.has(home.org) && others.has(home.name.text);
  return others.size === 0 || beside
    ? plain(
        `the ${beside ? "other " : ""}${number(refs.length)} ${pluralOf(noun)}`,
        refs.map(({ name }) => name.path),
      )
    : undefined;
};
