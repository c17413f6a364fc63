import { BINDING } from "../content/agreements";
import type { Sign, Signatories } from "../content/message";
import { joined, loose, type Phrase, plain, resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { knows } from "../reference/memory";
import { areKnown, partyNames, partyPaths, sidesOf } from "./parties";
import { peopleList } from "./people";
import { signedMark } from "./signatories";

/**
 * 刘甲、叶乙分别代表甲会和乙局, before the verb: a signing that is not the news is stated with those who signed, one for each
 * party. Undefined where somebody else signed, or where it is only planned.
 */
export const signedFor = (discourse: Discourse, sign: Sign, signed: Signatories): Phrase | undefined => {
  const { facts, memory } = discourse;
  const { agreement } = sign;
  const parties = agreement.parties ?? [];
  const whos = signed.signed.map((one) => facts.whos(one.people));
  const people = whos.flat();
  const apiece =
    parties.length === 2 &&
    whos.length === 2 &&
    whos.every((one) => one.length === 1) &&
    new Set(people).size === 2 &&
    parties.every((one) => one.organization !== undefined);
  if (!apiece || sign.together || !BINDING.has(agreement.status ?? "signed")) return undefined;
  if (people.some((who) => who.raw.onBehalfOf || who.raw.substitutes)) return undefined;
  const again = people.every((who) => knows(memory, who));
  memory.realized.add(signed.id);
  memory.turns.set(signedMark(signed, signed.signed), 1);
  memory.owner = undefined;
  const list = peopleList(discourse, people);
  const sides =
    (!again || memory.turns.has(`signed ${sign.path}`)) && areKnown(discourse, sign)
      ? resting(plain(sidesOf(agreement)), ...partyPaths(discourse, sign))
      : loose(joined(partyNames(discourse, sign), "和"));
  return resting(
    say`${list}分别代表${sides}`,
    ...signed.signed.map(({ party }) => `${signed.path}.parties[${party}].signatories`),
  );
};

/** 沈某, who alone signed several documents of one party with others; undefined where anybody else signed. */
export const onlySignatory = (discourse: Discourse, signs: readonly Sign[]): Phrase | undefined => {
  const { facts, memory, content } = discourse;
  const all = signs.map((sign) =>
    content.messages.find(
      (one): one is Signatories => one.type === "signatories" && one.agreement.key === sign.agreement.key,
    ),
  );
  const entries = all.flatMap((one) => one?.signed ?? []);
  const [first] = entries;
  const whos = facts.whos(first?.people);
  const [who, ...more] = whos;
  const same = entries.every((one) => one.party === 0 && one.people.join() === first?.people.join());
  if (!who || more.length > 0 || !same || who.raw.onBehalfOf || who.raw.substitutes) return undefined;
  if (!signs.every(({ agreement }) => BINDING.has(agreement.status ?? "signed"))) return undefined;
  for (const one of all) if (one) memory.realized.add(one.id);
  memory.owner = undefined;
  return resting(
    peopleList(discourse, [who]),
    ...all.flatMap((one) => (one ? [`${one.path}.parties[0].signatories`] : [])),
  );
};
