import type { Sign } from "../content/message";
import { type Phrase, resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { sideBySide } from "./grammar";
import { partyNames, partyPaths } from "./parties";
import { onlySignatory } from "./signed-for";

/** Documents of the same name that one of two parties signed with others: stated in one sentence. */
export const twinsOf = ({ facts, content, memory }: Discourse, sign: Sign): Sign[] => {
  const keyOf = (one: Sign): readonly string[] =>
    (one.agreement.parties ?? []).map((party) =>
      JSON.stringify(party.organization?.name ?? party.group ?? {}),
    );
  const own = keyOf(sign);
  const told = memory.turns.has(`signed ${sign.path}`);
  if (told || own.length !== 2 || sign.together || (sign.agreement.count ?? 0) > 1) return [];
  return content.messages.filter((one): one is Sign => {
    if (one.type !== "sign" || one.id === sign.id || one.together || memory.realized.has(one.id))
      return false;
    const others = keyOf(one);
    const { agreement } = one;
    const bare = [agreement.documents, agreement.witnesses].every((list) => (list ?? []).length === 0);
    const same =
      agreement.status === sign.agreement.status &&
      facts.said(agreement.title, "")?.text === facts.said(sign.agreement.title, "")?.text &&
      agreement.signedOn === sign.agreement.signedOn &&
      one.scene?.key === sign.scene?.key &&
      !agreement.renewalOf &&
      !agreement.value &&
      !agreement.nth;
    return bare && same && others.length === 2 && others[0] === own[0] && others[1] !== own[1];
  });
};

/** 甲与乙、丙分别, before the verb of signing. */
export const withTwins = (discourse: Discourse, sign: Sign, lead: boolean): Phrase | undefined => {
  const twins = twinsOf(discourse, sign);
  if (twins.length === 0) return undefined;
  const signatory = lead ? undefined : onlySignatory(discourse, [sign, ...twins]);
  const [first, second] = partyNames(discourse, sign);
  if (!first || !second) return undefined;
  const paths: string[] = [];
  const others = twins.flatMap((one) => {
    const [, other] = partyNames(discourse, one);
    if (!other) return [];
    discourse.memory.realized.add(one.id);
    discourse.memory.turns.set(`twin ${one.path}`, 1);
    const title = discourse.facts.said(one.agreement.title, `${one.path}.title`);
    paths.push(`${one.path}.status`, ...(title ? [title.path] : []), ...partyPaths(discourse, one));
    return [other];
  });
  discourse.memory.turns.set(`twin ${sign.path}`, 1);
  if (signatory)
    return resting(say`${signatory}代表${first}分别与${sideBySide([second, ...others])}`, ...paths);
  return resting(say`${first}与${sideBySide([second, ...others])}分别`, ...paths);
};
