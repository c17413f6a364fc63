import { type Line, line } from "../../compose";
import { BINDING } from "../../content/agreements";
import type { AgreementAt, Signatories, Witnesses } from "../../content/message";
import { joined, loose, maybe, mentioning, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef, Who } from "../../reference/facts";
import { isOfAllParties } from "../../reference/groups-of-parties";
import { meet } from "../../reference/memory";
import { attendanceCount } from "../attendance/attendance-count";
import { organizationNames } from "../organizations/organizations";
import { nounOf, sidesOf } from "../organizations/parties";
import { peopleList, person } from "../people/people";
import { documentTitle } from "../words/document-title";

/** The number of all who watched, where it includes the witnesses: 甲、乙等40余名见证观礼者. */
const crowdOf = (discourse: Discourse, witnesses: Witnesses): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const { attendance } = facts.record;
  const message = content.messages.find((one) => one.type === "attendance" && !memory.realized.has(one.id));
  const of = facts.said(attendance?.of, "")?.text ?? "";
  const watches = /见证|观礼/.test(of) && attendance?.including === undefined;
  if (
    !message ||
    !watches ||
    (attendance?.count ?? 0) <= witnesses.people.length ||
    witnesses.people.length < 3
  )
    return undefined;
  memory.realized.add(message.id);
  return attendanceCount(discourse, false);
};

export const witnessList = (discourse: Discourse, witnesses: Witnesses): Phrase => {
  const open = witnesses.agreement.witnessesOpen === true;
  // Witnesses after the names of several parties are introduced with their own organization.
  if ((witnesses.agreement.parties?.length ?? 0) > 1) discourse.memory.owner = undefined;
  const crowd = crowdOf(discourse, witnesses);
  const whos = discourse.facts.whos(witnesses.people);
  return sourced(
    say`${peopleList(discourse, crowd ? [...whos] : whos, open && !crowd)}${maybe`等${crowd}`}`,
    ...[witnesses, ...(witnesses.together ?? [])].map((one) => `${one.path}.witnesses`),
    open ? `${witnesses.path}.witnessesOpen` : undefined,
  );
};

/** 常务副会长甲受会长乙委托，与丙: the first of two signatories acts for somebody else. */
const actingFirst = (discourse: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const { facts, memory } = discourse;
  const [first, second] = whos;
  const principal = facts.who(first?.raw.onBehalfOf);
  if (!first || !second || whos.length !== 2 || !principal || principal.group) return undefined;
  if (memory.marks.has(`behalf ${first.key}`) || first.raw.substitutes) return undefined;
  memory.marks.add(`behalf ${first.key}`);
  const one = peopleList(discourse, [first]);
  const by = person(discourse, principal);
  return sourced(say`${one}受${by}委托，与${peopleList(discourse, [second])}`, `${first.path}.onBehalfOf`);
};

const partyName = ({ agreement }: Signatories, at: number): string =>
  JSON.stringify(agreement.parties?.[at]?.organization?.name ?? at);

/** 甲与乙、丙分别签字: who signed the documents of one party with several others. Nothing where they signed otherwise. */
const signedWithEach = (discourse: Discourse, message: Signatories): Line | undefined => {
  const { facts, content, memory } = discourse;
  const isTwin = (one: Signatories): boolean => memory.marks.has(`twin ${one.path}`);
  if (!isTwin(message)) return undefined;
  const all = content.messages.filter(
    (one): one is Signatories => one.type === "signatories" && (one === message || isTwin(one)),
  );
  const signed = all.map((one) => one.signed.map(({ people }) => facts.whos(people)));
  const [first] = signed[0]?.[0] ?? [];
  const same = signed.every(
    ([own, other, ...more]) =>
      own?.length === 1 && own[0] === first && other?.length === 1 && more.length === 0,
  );
  if (!first || !same || all.length < 2) return undefined;
  for (const one of all) memory.realized.add(one.id);
  memory.owner = undefined;
  const others = signed.flatMap(([, other]) => other ?? []);
  const paths = all.flatMap((one) =>
    one.signed.map(({ party }) => `${one.path}.parties[${party}].signatories`),
  );
  return line(
    message.id,
    sourced(say`${peopleList(discourse, [first])}与${peopleList(discourse, others)}分别签字`, ...paths),
  );
};

const GOVERNMENT = /([省市县区州旗])(?:人民)?政府$/;

/** 区政府, directly after the sentence that named the only government among the parties and that has no short form. */
export const governmentAgain = (
  { facts, memory }: Discourse,
  { parties = [] }: Signatories["agreement"],
  ref: OrgRef,
): Phrase | undefined => {
  const [, level] = GOVERNMENT.exec(ref.name.text) ?? [];
  const others = parties.filter(({ organization }) =>
    GOVERNMENT.test(facts.said(organization?.name, "")?.text ?? ""),
  );
  const known = memory.orgs.has(ref.org) && !ref.org.short && !ref.org.parent;
  return level && known && others.length === 1 ? plain(`${level}政府`, [ref.name.path]) : undefined;
};

const namesOf = ({ parties = [] }: Signatories["agreement"]): string[] =>
  parties.map(({ organization }) => organization?.name?.zh ?? "");

/** What two parties of a kind are called: 两校. */
const TWO: readonly [RegExp, string][] = [
  [/大学\p{Script=Han}+学院$/u, "两个学院"],
  [/(?:大学|学院|中学|小学|学校|幼儿园)$/, "两校"],
  [/医院$/, "两院"],
  [/(?:商会|协会|学会|联合会|总会)$/, "两会"],
  [/(?:公司|集团|厂)$/, "两家企业"],
];

/** 两校, 各自单位: the two who signed one of several documents, the others of which have other parties, so that 双方 would be these. */
export const sidesAmongOthers = (
  { facts }: Discourse,
  { agreement }: Pick<Signatories, "agreement">,
): string => {
  const own = namesOf(agreement);
  const others = facts.agreements.some(({ agreement: other }) => {
    const names = namesOf(other);
    return other !== agreement && names.length > 1 && !own.some((name) => names.includes(name));
  });
  if (!others || own.length !== 2 || own.includes("")) return sidesOf(agreement);
  return TWO.find(([end]) => own.every((name) => end.test(name)))?.[1] ?? "各自单位";
};

/** The key under which the memory keeps that these people signed for these parties. */
export const signedMark = (message: Signatories, signed: Signatories["signed"]): string =>
  `signed ${signed.map(({ party, people }) => `${partyName(message, party)} ${people.join()}`).join("|")}`;

/** The parties in groups for which the same people signed. */
const byPeople = <Entry extends { readonly people: readonly string[] }>(
  entries: readonly Entry[],
): readonly Entry[][] => {
  const groups = new Map<string, Entry[]>();
  for (const one of entries) {
    const key = one.people.join("|");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
};

/** Characters of a witness with posts, up to which those come before who signed. */
const LONG_WITNESS = 24;

/** 双方会长: a group without names that is of exactly the parties, and signed for each of them. */
const headsOfParties = (
  { facts, memory }: Discourse,
  { agreement, path }: Signatories,
  [who, ...others]: readonly Who[],
  sides: string,
): Phrase | undefined => {
  if (!who?.group || others.length > 0 || !isOfAllParties(facts, agreement, path, who)) return undefined;
  meet(memory, who);
  const paths = [who.group.path, ...who.of.map((org) => org.name.path)];
  // 双方代表, 三地会长 say of themselves whose they are.
  const whose = /^[双各两二三四五六七八九十多](?:方|[地国省市县区校院会馆所园家])/u.test(who.group.text)
    ? ""
    : sides;
  return mentioning(plain(`${whose}${who.group.text}`, paths), who.key);
};

/** 甲代表甲局和乙局: people with the parties for which they signed. */
const forParties =
  (discourse: Discourse, { agreement, path }: Signatories) =>
  (same: readonly { readonly party: number; readonly whos: readonly Who[] }[]): Phrase => {
    const orgs = same.flatMap(
      ({ party }) =>
        discourse.facts.org(
          agreement.parties?.[party]?.organization,
          `${path}.parties[${party}].organization`,
        ) ?? [],
    );
    const [only, ...more] = orgs;
    const who = peopleList(discourse, same[0]?.whos ?? []);
    if (!only) return who;
    const government = more.length === 0 ? governmentAgain(discourse, agreement, only) : undefined;
    return say`${who}代表${government ?? organizationNames(discourse, orgs)}`;
  };

/** 在某某见证下，甲、乙分别代表双方签署协议。 */
export const signatoryLines = (
  discourse: Discourse,
  message: Signatories,
  witnesses: Witnesses | undefined,
  given?: Phrase,
  behind = false,
): Line[] => {
  const { facts } = discourse;
  const { agreement } = message;
  const entries = message.signed
    .map((one) => ({ ...one, whos: facts.whos(one.people) }))
    .filter((one) => one.whos.length > 0);
  if (entries.length === 0) return [];
  const each = witnesses ? undefined : signedWithEach(discourse, message);
  if (each) return [each];
  // Signatories of several documents for one party are named at the first of them.
  const mark = signedMark(message, entries);
  if (!witnesses && discourse.memory.marks.has(mark)) return [];
  discourse.memory.marks.add(mark);
  const bound = BINDING.has(agreement.status ?? "signed");
  const parties = agreement.parties?.length ?? 0;
  const seen = witnesses ? (given ?? witnessList(discourse, witnesses)) : undefined;
  // A witness with a long post would part the signing from those who signed.
  const few =
    witnesses !== undefined &&
    witnesses.people.length <= 2 &&
    textOf(seen ?? plain("")).length <= LONG_WITNESS;
  const paths = entries.flatMap((one) =>
    [message, ...(message.together ?? [])].map((at) => `${at.path}.parties[${one.party}].signatories`),
  );
  const all = [...new Set(entries.flatMap((one) => one.whos))];
  // Where somebody signed for two parties, 各方 would not say who signed for which.
  const apiece =
    entries.every((one) => one.whos.length === 1) && entries.length === parties && all.length === parties;
  const front = few ? maybe`在${seen}见证下，` : plain("");
  // After the names of several parties a title alone does not show its organization.
  if (parties > 1) discourse.memory.owner = undefined;
  const noun = nounOf(documentTitle(facts, agreement)?.text ?? "");
  // Directly after the signing itself: 分别代表双方签字, not 签署协议 twice.
  const signed = message.together || behind ? "签字" : `签署${noun === "项目" ? "协议" : noun}`;
  const sides = behind ? sidesOf(agreement) : sidesAmongOthers(discourse, message);
  const entrusting = apiece && bound ? actingFirst(discourse, all) : undefined;
  const heads = bound ? headsOfParties(discourse, message, all, sides) : undefined;
  const will = bound ? "" : "拟由";
  const signing = (): Phrase => {
    if (heads) return say`${heads}${signed}`;
    if (entrusting) return say`${entrusting}分别代表${sides}${signed}`;
    if (apiece) return say`${will}${peopleList(discourse, all)}分别代表${sides}${bound ? signed : "签字"}`;
    return say`${will}${loose(joined(byPeople(entries).map(forParties(discourse, message)), "，"))}签字`;
  };
  const lines = [line(message.id, sourced(say`${front}${signing()}`, ...paths))];
  if (witnesses && !few && seen) lines.push(line(witnesses.id, say`${seen}见证签约`));
  return lines;
};

/** Characters of a signing, and of who signed, that are one sentence. */
const SHORT_SIGNING = 46;
/** The same where one person alone signed for one party. */
const SIGNED_BY_ONE = 60;
const BY_ONE = /^(?!拟)[^，。；、]{4,30}代表[^，。；、]{2,16}签字$/u;

/** 其间，双方签署合作协议，甲、乙分别代表双方签字: a short signing on a visit, with signatories whose organizations it does not name again. */
export const shortSigning = (
  { facts }: Discourse,
  { agreement, path }: AgreementAt,
  signing: Line | undefined,
  by: Line | undefined,
): Line | undefined => {
  if (!signing || !by) return undefined;
  const [what, who] = [textOf(signing.words), textOf(by.words)];
  const names = (agreement.parties ?? []).flatMap((party, at) => {
    const org = facts.org(party.organization, `${path}.parties[${at}].organization`);
    return org ? [org.name.text, org.org.short?.text ?? org.name.text] : [];
  });
  const alone = BY_ONE.test(who) && !who.includes("分别");
  const short = what.length <= (alone ? SIGNED_BY_ONE : SHORT_SIGNING) && who.length <= SHORT_SIGNING;
  const plainly = !/，(?:以|旨在|缔结|建立|为)/.test(what) && !who.includes("，");
  if (!short || !plainly || (!alone && names.some((name) => who.includes(name)))) return undefined;
  return { ...signing, words: say`${signing.words}，${by.words}` };
};

/** 某某见证签约。 */
export const witnessesLine = (discourse: Discourse, message: Witnesses): Line =>
  line(message.id, say`${witnessList(discourse, message)}见证签约`);
