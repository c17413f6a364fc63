import { BINDING } from "../../content/agreements";
import type { Message, Sign } from "../../content/message";
import { joined, loose, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef, Who } from "../../reference/facts";
import { copied, knows } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { partyPaths, sidesOf } from "../organizations/parties";
import { peopleList } from "../people/people";
import { readsAsDone } from "../words/aim";
import { sideBySide } from "../words/grammar";
import { governmentAgain, signedMark } from "./signatories";
import { signedFor } from "./signed-for";

/** Characters of the posts and names of two who signed. */
const MAX_POSTS = 64;

/** What a list of signatories cannot have: a place before a name, a post 代表 beside 代表双方. */
const UNFIT = /位于|代表/u;

const partiesOf = ({ facts }: Discourse, { agreement, path }: Sign): OrgRef[] =>
  (agreement.parties ?? []).flatMap(
    (party, at) => facts.org(party.organization, `${path}.parties[${at}].organization`) ?? [],
  );

/** Both are named with their organizations, whichever of them the sentence before has named. */
const withPosts = (discourse: Discourse, whos: readonly Who[]): Phrase => {
  const names = whos.map((who) => {
    Object.assign(discourse.memory, { owner: undefined, near: undefined });
    return peopleList(discourse, [who]);
  });
  return joined(names, names.some((name) => textOf(name).includes("与")) ? "和" : "与");
};

/** Whether the parties, rather than those who signed for them, are what the rest of the sentence is about: 以建立合作关系. */
const isOfParties = ({ facts }: Discourse, { agreement }: Sign): boolean => {
  const purpose = facts.said(agreement.purpose, "");
  return purpose !== undefined && !readsAsDone(purpose.text);
};

/** 甲校校长刘甲与乙校校长叶乙分别代表双方: one for each of two parties, or one for two of three, which their posts name. */
const bothByPost = (
  discourse: Discourse,
  sign: Sign,
  refs: readonly OrgRef[],
  whos: readonly Who[],
): Phrase | undefined => {
  const { memory } = discourse;
  const named = whos.every(
    (who, at) =>
      who.name && !knows(memory, who) && who.posts.some(({ org }) => org && org.org === refs[at]?.org),
  );
  // Two names that are introduced in full, with their short forms, are the whole beginning of a sentence.
  const long = refs.every(({ org }) => org.short !== undefined && !memory.orgs.has(org));
  const all = [...new Set(whos)];
  if (!named || long || all.length !== 2 || isOfParties(discourse, sign)) return undefined;
  // Only read here, since people are introduced once.
  const read = textOf(withPosts({ ...discourse, memory: copied(memory) }, all));
  if (read.length > MAX_POSTS || UNFIT.test(read)) return undefined;
  // A short form that later sentences use is introduced with the full name.
  const isLost = ({ name, org }: OrgRef): boolean =>
    org.short !== undefined && !memory.orgs.has(org) && !read.includes(name.text);
  if (refs.some(isLost)) return undefined;
  return say`${withPosts(discourse, all)}分别代表${sourced(plain(sidesOf(sign.agreement)), ...partyPaths(discourse, sign))}`;
};

/** 副市长甲代表湖滨市政府与北原协会: the only one who is known to have signed, for one of the parties. */
const oneForOwn = (
  discourse: Discourse,
  { agreement }: Sign,
  refs: readonly OrgRef[],
  whos: readonly (readonly Who[])[],
  at: number,
): Phrase | undefined => {
  const [[who, ...more] = []] = whos;
  const own = refs[at];
  if (!who || !own || more.length > 0) return undefined;
  discourse.memory.owner = undefined;
  const person = peopleList(discourse, [who]);
  const side = governmentAgain(discourse, agreement, own) ?? organizationName(discourse, own);
  discourse.memory.owner = undefined;
  const others = refs.filter((ref) => ref !== own).map((ref) => organizationName(discourse, ref));
  return say`${person}代表${loose(side)}与${loose(others.length > 2 ? sideBySide(others) : joined(others, "、"))}`;
};

/**
 * Who signed, as the subject of the signing: the parties are named by the posts of the two, or behind the only one who is
 * known. Undefined where the parties have to be named apart from those who signed.
 */
export const signersFirst = (
  discourse: Discourse,
  sign: Sign,
  signed: Message | undefined,
  lead: boolean,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  if (signed?.type !== "signatories") return undefined;
  const known = lead ? undefined : signedFor(discourse, sign, signed);
  if (known) return known;
  const { agreement } = sign;
  const refs = partiesOf(discourse, sign);
  const whos = signed.signed.map((one) => facts.whos(one.people));
  const plainly =
    !sign.together && !agreement.nth && !agreement.count && BINDING.has(agreement.status ?? "signed");
  if (!plainly || refs.length < 2 || refs.length !== agreement.parties?.length) return undefined;
  const acts = ({ key, raw }: Who): boolean =>
    raw.substitutes !== undefined || (raw.onBehalfOf !== undefined && !memory.marks.has(`behalf ${key}`));
  if (whos.flat().some((who) => who.group || acts(who))) return undefined;
  const event = facts.said(facts.record.officialName, "")?.text ?? "";
  const isShort = ({ name, org: { short } }: OrgRef): boolean =>
    short !== undefined && event.includes(short.text) && !event.includes(name.text);
  if (refs.some(isShort)) return undefined;
  const [first] = signed.signed;
  const apiece = whos.length === refs.length && whos.every(({ length }) => length === 1);
  const words =
    whos.length === 1 && first
      ? oneForOwn(discourse, sign, refs, whos, first.party)
      : apiece
        ? bothByPost(discourse, sign, refs, whos.flat())
        : undefined;
  if (!words) return undefined;
  memory.realized.add(signed.id);
  memory.marks.add(signedMark(signed, signed.signed));
  memory.owner = undefined;
  return sourced(words, ...signed.signed.map(({ party }) => `${signed.path}.parties[${party}].signatories`));
};
