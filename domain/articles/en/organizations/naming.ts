import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import type { Memory } from "../../reference/memory";
import { hasTwin } from "./names-alike";
import { markNamed } from "./organizations";
import { isClear } from "./short-names";

/** The organizations first named by the current sentence, in the record's own words. */
const naming = new WeakMap<Memory, Set<OrgFact>>();

/** Words of a name up to which it counts as known after the record's own words have used it. */
const LONG_ENOUGH = 3;

/** Records organizations that a sentence named in the record's own words: an aim, the name of an event. */
export const noteNamed = (discourse: Discourse, text: string): void => {
  for (const org of discourse.facts.allOrgs()) {
    const { name, parent, short } = org;
    if (discourse.memory.orgs.has(org) || (parent && !text.includes(parent.org.name.text))) continue;
    // A ministry of that name may be the other country's.
    if (parent && hasTwin(discourse.facts, org)) continue;
    if (name.text.split(" ", LONG_ENOUGH).length < LONG_ENOUGH) continue;
    // A short form that needs its bracket is introduced with the name.
    if ((short && !isClear(org)) || !text.includes(name.text.replace(/^the /i, ""))) continue;
    markNamed(discourse, org);
    naming.set(discourse.memory, (naming.get(discourse.memory) ?? new Set()).add(org));
  }
};

export const isBeingNamed = (memory: Memory, org: OrgFact): boolean => naming.get(memory)?.has(org) === true;

/** Ends a sentence: what it named first counts as named. */
export const closeNaming = (memory: Memory): void => {
  naming.delete(memory);
};
