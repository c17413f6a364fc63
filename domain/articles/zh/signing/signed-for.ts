import { BINDING } from "../../content/agreements";
import type { Sign, Signatories } from "../../content/message";
import { joined, loose, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { areKnown, partyNames, partyPaths } from "../organizations/parties";
import { peopleList } from "../people/people";
import { sidesAmongOthers, signedMark } from "./signatories";

/**
 * 刘甲、叶乙分别代表甲会和乙局, before the verb: a signing that is not the news is stated with those who signed, one for each
 * party. Undefined where somebody else signed, or where it is only planned. `first`: in the first sentence, which names the parties.
 */
export const signedFor = (
  discourse: Discourse,
  sign: Sign,
  signed: Signatories,
  first = false,
): Phrase | undefined => {
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
  memory.marks.add(signedMark(signed, signed.signed));
  memory.owner = undefined;
  const list = peopleList(discourse, people);
  const sides =
    !first && (!again || memory.marks.has(`signed ${sign.path}`)) && areKnown(discourse, sign)
      ? sourced(plain(sidesAmongOthers(discourse, sign)), ...partyPaths(discourse, sign))
      : loose(joined(partyNames(discourse, sign), "和"));
  return sourced(
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
  return sourced(
    peopleList(discourse, [who]),
    ...all.flatMap((one) => (one ? [`${one.path}.parties[0].signatories`] : [])),
  );
};

/** Characters of a visit, and of it with what its leader signed, that are one sentence. */
const VISIT = 70;
const VISIT_AND_SIGNING = 130;

/**
 * ，其间与乙校校长丙: with whom the only leader of the visitors signed a document of two parties, where the posts of both name the
 * parties. Undefined where the parties have to be named apart from those who signed.
 */
export const signedByLeader = (
  discourse: Discourse,
  sign: Sign,
  signed: Signatories | undefined,
  leaders: readonly Who[],
  came: string,
): Phrase | undefined => {
  const { content, facts, memory } = discourse;
  const { agreement, path } = sign;
  const [leader, ...more] = leaders;
  // 甲和乙到访: whoever came beside the leader did not sign.
  const beside = facts.whos(content.relations.party.people).filter((who) => who !== leader);
  if (!came.includes("率") && beside.some(({ name }) => name && came.includes(name.text))) return undefined;
  const people = (signed?.signed ?? []).map((one) => facts.whos(one.people));
  const [other, ...others] = people.flat().filter((who) => who !== leader);
  const apiece = people.length === 2 && people.every((one) => one.length === 1) && others.length === 0;
  const parties = agreement.parties ?? [];
  if (!signed || !leader || !other || more.length > 0 || !apiece || parties.length !== 2) return undefined;
  if (sign.together || agreement.signedOn || !BINDING.has(agreement.status ?? "signed")) return undefined;
  if ([leader, other].some((who) => who.group || who.raw.onBehalfOf || who.raw.substitutes)) return undefined;
  if (knows(memory, other) || came.length > VISIT) return undefined;
  const title = facts.said(agreement.title, "")?.text ?? "";
  const posts = other.posts.reduce(
    (n, { org, title }) => n + (org?.name.text ?? "").length + (title?.text ?? "").length,
    0,
  );
  if (came.length + posts + title.length > VISIT_AND_SIGNING) return undefined;
  const named = parties.every((party, at) => {
    const org = facts.org(party.organization, `${path}.parties[${at}].organization`);
    return org && [leader, other].some(({ posts }) => posts[0]?.org?.org === org.org);
  });
  if (!named) return undefined;
  memory.realized.add(signed.id);
  memory.marks.add(signedMark(signed, signed.signed));
  memory.owner = undefined;
  return sourced(
    say`其间与${peopleList(discourse, [other])}`,
    ...partyPaths(discourse, sign),
    ...signed.signed.map(({ party }) => `${signed.path}.parties[${party}].signatories`),
  );
};
