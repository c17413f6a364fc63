import { oncePer } from "../../once-per";
import type { Discourse } from "../../reference/discourse";
import type { Facts, OrgFact } from "../../reference/facts";

/** The names that several of these organizations have. */
const sharedNames = oncePer((orgs: readonly OrgFact[]): ReadonlySet<string> => {
  const names = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of orgs) (names.has(name.text) ? shared : names).add(name.text);
  return shared;
});

/** Whether another organization of the record has the same own name, so that the name alone is ambiguous. */
export const hasTwin = (facts: Facts, org: OrgFact): boolean =>
  sharedNames(facts.allOrgs()).has(org.name.text);

/** Whether the text has named another organization of the same own name, which the name alone would now refer to. */
export const isTwinNamed = ({ memory }: Discourse, org: OrgFact): boolean =>
  [...memory.orgs].some((other) => other !== org && other.parent && other.name.text === org.name.text);
