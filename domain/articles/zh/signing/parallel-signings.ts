import type { Sign } from "../../content/message";
import { type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { partyNames, partyPaths } from "../organizations/parties";
import { documentTitle } from "../words/document-title";
import { sideBySide } from "../words/grammar";
import { onlySignatory } from "./signed-for";

/** The two parties of a document, to compare them with those of others. */
const pairOf = ({ agreement }: Sign): readonly string[] =>
  (agreement.parties ?? []).map((party) => JSON.stringify(party.organization?.name ?? party.group ?? {}));

/** A document of which only its title, its two parties and its day are known. */
const isBare = ({ agreement }: Sign): boolean => {
  const { value, renewalOf, nth, purpose, term, count, amends } = agreement;
  const lists = [agreement.documents, agreement.witnesses, agreement.scope, agreement.fields];
  return (
    [value, renewalOf, nth, purpose, term, count, amends].every((one) => one === undefined) &&
    [...lists, ...(agreement.parties ?? []).map((party) => party.signatories)].every(
      (list) => (list ?? []).length === 0,
    )
  );
};

/** Whether a further document has the first party of another one, and another second. */
const isOfSameParty = (sign: Sign, other: Sign): boolean =>
  pairOf(sign)[0] === pairOf(other)[0] && pairOf(sign)[1] !== pairOf(other)[1];

/**
 * Documents of the same name stated in one sentence: those that one of two parties signed with others, otherwise those that
 * other pairs signed.
 */
export const parallelSignings = ({ facts, content, memory }: Discourse, sign: Sign): Sign[] => {
  const own = pairOf(sign);
  const stated = memory.marks.has(`signed ${sign.path}`);
  if (stated || own.length !== 2 || sign.together || (sign.agreement.count ?? 0) > 1) return [];
  const alike = content.messages.filter((one): one is Sign => {
    if (one.type !== "sign" || one.id === sign.id || one.together || memory.realized.has(one.id))
      return false;
    const { agreement } = one;
    const bare = [agreement.documents, agreement.witnesses].every((list) => (list ?? []).length === 0);
    const same =
      agreement.status === sign.agreement.status &&
      documentTitle(facts, agreement)?.text === documentTitle(facts, sign.agreement)?.text &&
      agreement.signedOn === sign.agreement.signedOn &&
      one.scene?.key === sign.scene?.key &&
      !agreement.renewalOf &&
      !agreement.value &&
      !agreement.nth;
    return bare && same && pairOf(one).length === 2;
  });
  const ofSameParty = alike.filter((one) => isOfSameParty(sign, one));
  if (ofSameParty.length > 0) return ofSameParty;
  const all = [sign, ...alike];
  const parties = new Set(all.flatMap(pairOf));
  return all.every(isBare) && parties.size === 2 * all.length ? alike : [];
};

/** 甲分别与乙、丙, before the verb of signing. */
export const withParallelParties = (discourse: Discourse, sign: Sign, lead: boolean): Phrase | undefined => {
  const twins = parallelSignings(discourse, sign);
  if (twins.length === 0) return undefined;
  const signatory = lead ? undefined : onlySignatory(discourse, [sign, ...twins]);
  const [first, second] = partyNames(discourse, sign);
  if (!first || !second) return undefined;
  const paths: string[] = [];
  const pairs = !twins.every((one) => isOfSameParty(sign, one));
  const others = twins.flatMap((one) => {
    const [front, behind] = partyNames(discourse, one);
    const other = pairs && front && behind ? say`${front}与${behind}` : behind;
    if (!other) return [];
    discourse.memory.realized.add(one.id);
    discourse.memory.marks.add(`twin ${one.path}`);
    const title = documentTitle(discourse.facts, one.agreement, `${one.path}.title`);
    paths.push(`${one.path}.status`, ...(title ? [title.path] : []), ...partyPaths(discourse, one));
    return [other];
  });
  discourse.memory.marks.add(`twin ${sign.path}`);
  if (pairs) return sourced(say`${sideBySide([say`${first}与${second}`, ...others])}分别`, ...paths);
  if (signatory)
    return sourced(say`${signatory}代表${first}分别与${sideBySide([second, ...others])}`, ...paths);
  return sourced(say`${first}分别与${sideBySide([second, ...others])}`, ...paths);
};
