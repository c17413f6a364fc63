import type { Signatories } from "../../content/message";
import { mentioning, type Phrase, plain, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isOfAllParties } from "../../reference/groups-of-parties";
import { meet } from "../../reference/memory";
import { isPlain } from "../people/groups";

const NOUN = /^\p{Ll}+(?: \p{Ll}+)?$/u;

/**
 * "their chairmen": a group without names that is of exactly the parties, and signed for each of them. Signatories with names are
 * introduced with their own organizations, whatever their posts have in common.
 */
export const theirHeads = (
  discourse: Discourse,
  { agreement, path, signed }: Signatories,
): Phrase | undefined => {
  const [key, ...others] = new Set(signed.flatMap(({ people }) => people));
  const [who] = key && others.length === 0 ? discourse.facts.whos([key]) : [];
  if (!who?.group || !isPlain(who) || signed.length !== (agreement.parties ?? []).length) return undefined;
  if (!isOfAllParties(discourse.facts, agreement, path, who) || !NOUN.test(who.group.text)) return undefined;
  const paths = [who.group.path, ...who.of.map((org) => org.name.path)];
  meet(discourse.memory, who);
  return mentioning(sourced(plain(`their ${who.group.text}`), ...paths), who.key);
};
