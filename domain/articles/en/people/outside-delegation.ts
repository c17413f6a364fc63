import type { Scene } from "../../content/message";
import { oncePer } from "../../once-per";
import { OPEN, type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { andList } from "../words/grammar";
import { peopleList } from "./people";

/** Those who came with the only delegation without being its members or leaders: "the delegation" does not include them. */
const outsiders = oncePer(({ facts, content }: Discourse): ReadonlySet<string> => {
  const { delegations, people, leaders } = content.relations.party;
  const found = new Set<string>();
  if (delegations.length !== 1) return found;
  for (const { key, name, raw } of facts.people)
    if (name && raw.delegation === undefined && people.includes(key) && !leaders.includes(key))
      found.add(key);
  for (const { head } of facts.delegations) if (head) found.delete(head);
  return found;
});

/** Those at an item of all visitors whom "the delegation" does not include. */
export const alongAt = (discourse: Discourse, { visitors, listed }: Scene): Who[] => {
  const { party, escorts } = discourse.content.relations;
  const outside = listed ? outsiders(discourse) : undefined;
  const keys = visitors.filter(
    (key) =>
      (!party.people.includes(key) || outside?.has(key)) &&
      !party.hostStaff.includes(key) &&
      !escorts.includes(key),
  );
  return keys.length > 0 ? discourse.facts.whos(keys) : [];
};

/** "the delegation and Ms Lee, together with Bo Sample, mayor of A,": the visitors with those who were there with them. */
export const withThose = (discourse: Discourse, visitors: Phrase, along: readonly Who[]): Phrase => {
  if (along.length === 0) return visitors;
  const fresh = along.filter((who) => !knows(discourse.memory, who));
  const known = along.filter((who) => !fresh.includes(who) && outsiders(discourse).has(who.key));
  const beside = fresh.length > 0 ? say`, together with ${peopleList(discourse, fresh)}${OPEN}` : plain("");
  const all =
    known.length > 0 ? andList([visitors, ...known.map((who) => peopleList(discourse, [who]))]) : visitors;
  return say`${all}${beside}`;
};
