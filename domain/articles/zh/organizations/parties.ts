import type { Agreement } from "../../../events/shape";
import type { AgreementAt, Terms } from "../../content/message";
import { joined, loose, type Phrase, partOf, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Facts, type OrgRef, phrase, receivingOrg, type Said, topOf } from "../../reference/facts";
import { documentTitle } from "../words/document-title";
import { chineseNumber, classifier, enumeration, sideBySide } from "../words/grammar";
import { isGivenByParty } from "./gift-of-document";
import { organizationName } from "./organizations";
import { withSharedNoun } from "./shared-noun";

/** 协议、备忘录、意向书……: how the document is called once it is known. */
export const nounOf = (title: string): string =>
  /(备忘录|意向书|承诺书|责任书|纪要|公报|声明|合同|协议书|协定|议定书|宣言|章程|项目)(?:（[^）]*）)?$/.exec(
    title,
  )?.[1] ?? "协议";

/** Whether what is intended is a document, rather than a project or other matter. */
const isDocument = (title: string): boolean => /(?:协议|备忘录|合同|意向书|协定|书)$/.test(title);

/** Characters of a matter that comes in front of 意向 as an attribute. */
const SHORT_MATTER = 12;

/** Whether 就……达成意向 has room for what is intended, which 达成……意向 has not: a document, or a matter in many words. */
export const isIntendedApart = (title: string): boolean => isDocument(title) || title.length > SHORT_MATTER;

/** The words of a title that 就……达成意向 says. */
const INTENDED = /^(?:关于|意向)(?=\p{Script=Han}{4})/u;

/** Characters of a title that reads as a sentence without marks. */
const LONG_TITLE = 24;

/** 《》 around a title that is long, contains 关于 or a space or names a party, otherwise nothing. */
export const titled = (discourse: Discourse, { agreement, path }: AgreementAt, title: Said): Phrase => {
  const names = (agreement.parties ?? []).flatMap((party, at) => {
    const org = discourse.facts.org(party.organization, `${path}.parties[${at}].organization`);
    return org ? [org.name.text, ...(org.org.short ? [org.org.short.text] : [])] : [];
  });
  // 达成合作共建湖滨分院意向, 就某项目落户园区达成意向: what is only intended is no document with a title.
  if (agreement.status === "intended" && !isDocument(title.text)) {
    const said = phrase(title);
    return INTENDED.test(title.text) ? partOf(said, 2, title.text.length) : said;
  }
  const bare =
    /^《/.test(title.text) ||
    !(
      title.text.includes("关于") ||
      title.text.length > LONG_TITLE ||
      /[ 　]/.test(title.text) ||
      /、.*(?:宣言|倡议书?|公报|共识)$/.test(title.text) ||
      names.some((name) => title.text.includes(name))
    );
  return bare ? phrase(title) : say`《${phrase(title)}》`;
};

/** 深圳市、成都市有关医学会: two groups of one kind. */
const mergedGroups = (groups: readonly Said[]): Phrase | undefined => {
  const [a, b] = groups;
  if (groups.length !== 2 || !a || !b) return undefined;
  let n = 0;
  while (n < Math.min(a.text.length, b.text.length) - 1 && a.text.at(-1 - n) === b.text.at(-1 - n)) n += 1;
  if (/^[市省县区国州]/.test(a.text.slice(a.text.length - n))) n -= 1;
  const from = a.text.slice(0, a.text.length - n);
  if (n < 3 || !/[市省县区国]$/.test(from)) return undefined;
  return plain(`${from}、${b.text}`, [a.path, b.path]);
};

const groupsOf = ({ facts }: Discourse, { agreement, path }: AgreementAt): Said[] =>
  (agreement.parties ?? []).flatMap((party, at) =>
    party.organization ? [] : (facts.said(party.group, `${path}.parties[${at}].group`) ?? []),
  );

/** Whether two parties have one name of their own, and are distinguished by the organizations above them: 工商联 of two districts. */
const areNamesakes = (agreement: Agreement): boolean => {
  const [a, b, ...more] = agreement.parties ?? [];
  const [one, other] = [a?.organization, b?.organization];
  return more.length === 0 && one?.parent !== undefined && one.name?.zh === other?.name?.zh;
};

/**
 * Whether a party is a part of another one, which a headline names alone: 某大学、某大学研究院. Not where the whole signed with its
 * part only.
 */
export const isPartOfParty = (
  { facts }: Discourse,
  { agreement, path }: AgreementAt,
  { org }: OrgRef,
): boolean => {
  const all = (agreement.parties ?? []).map(
    ({ organization }, at) => facts.org(organization, `${path}.parties[${at}].organization`)?.org,
  );
  const isPart = (one: OrgRef["org"] | undefined): boolean =>
    one?.parent !== undefined && all.includes(one.parent.org);
  return isPart(org) && all.filter((one) => !isPart(one)).length > 1;
};

/** The parties by name, in the document's order. `name`: how an organization is called. */
export const partyNames = (
  discourse: Discourse,
  at: AgreementAt,
  name: (ref: NonNullable<ReturnType<Discourse["facts"]["org"]>>) => Phrase = (ref) =>
    organizationName(discourse, ref),
): Phrase[] =>
  (at.agreement.parties ?? []).flatMap((party, i) => {
    const org = discourse.facts.org(party.organization, `${at.path}.parties[${i}].organization`);
    // The sentence before may have spoken of one of the two organizations above them.
    if (org && areNamesakes(at.agreement)) {
      discourse.memory.owner = undefined;
      discourse.memory.near = undefined;
    }
    if (org) return [name(org)];
    const group = discourse.facts.said(party.group, `${at.path}.parties[${i}].group`);
    return group ? [phrase(group)] : [];
  });

/** Whether the first party signed one document with each of the others: as many documents as others. */
const isWithEach = ({ count, parties = [], status }: Agreement): boolean =>
  (status ?? "signed") === "signed" && parties.length > 2 && count === parties.length - 1;

/** 甲与乙, 甲、乙和丙, 甲分别与乙、丙; with 有关单位 for a party that the language cannot name. */
export const partiesTogether = (
  discourse: Discourse,
  at: AgreementAt,
  names: readonly Phrase[],
): Phrase | undefined => {
  const groups = groupsOf(discourse, at);
  const merged = groups.length === names.length ? mergedGroups(groups) : undefined;
  if (merged) return merged;
  if (names.length === 0) return undefined;
  const all = at.agreement.parties?.length ?? 0;
  const refs = (at.agreement.parties ?? []).flatMap(
    (party, i) => discourse.facts.org(party.organization, `${at.path}.parties[${i}].organization`) ?? [],
  );
  const [first, ...others] = names;
  if (first && isWithEach(at.agreement)) return loose(say`${first}分别与${sideBySide(others)}`);
  if (refs.length === names.length && names.length > 2)
    return loose(enumeration(withSharedNoun(refs, names)));
  if (names.length === 1 && all > 1) return say`${names[0]}与有关单位`;
  return loose(names.length === 2 ? joined(names, "与") : enumeration(names));
};

/** Whether a visit has named a third organization of the kind of the parties, of which 双方 could be said too: two hosts, three inviters. */
const isThirdKnown = ({ facts, memory, content }: Discourse, { agreement, path }: AgreementAt): boolean => {
  if (agreement.parties?.length !== 2 || !content.relations.visit) return false;
  const parties = agreement.parties.flatMap(
    ({ organization }, at) => facts.org(organization, `${path}.parties[${at}].organization`)?.org ?? [],
  );
  const alike = parties.every(({ kind }) => kind === "association");
  return alike && [...memory.orgs].some((one) => one.kind === "association" && !parties.includes(one));
};

/** Whether all parties are organizations already mentioned, so that 双方 is understood. */
export const areKnown = (discourse: Discourse, at: AgreementAt): boolean => {
  const { facts, memory } = discourse;
  const { agreement, path } = at;
  const parties = agreement.parties ?? [];
  return (
    parties.length > 0 &&
    !isThirdKnown(discourse, at) &&
    parties.every((party, at) => {
      const org = facts.org(party.organization, `${path}.parties[${at}].organization`);
      const name = org?.name.text ?? "";
      return (
        org !== undefined &&
        (memory.orgs.has(org.org) ||
          [...memory.orgs].some((known) => known.name.text.replace(/^中共/, "").startsWith(name)))
      );
    })
  );
};

/** Number of organizations at an event up to which two of them can still be 双方. */
const MAX_ORGANIZATIONS = 3;

/** Whether the document stated last was signed by the same parties; undefined before the first. */
export const areThoseOfLast = (
  { facts, memory }: Discourse,
  { agreement }: AgreementAt,
): boolean | undefined => {
  const parties = (one: Agreement | undefined): string =>
    JSON.stringify((one?.parties ?? []).map(({ organization }) => organization?.name));
  const last = facts.agreements.find((one) => one.agreement.key === memory.agreement)?.agreement;
  return last && parties(last) === parties(agreement);
};

/** Whether those who signed the document stated last are the parties, or, before any, whether so few organizations came that 双方 means them. */
export const areFewThere = (discourse: Discourse, at: AgreementAt): boolean => {
  const { facts } = discourse;
  const same = areThoseOfLast(discourse, at);
  if (same !== undefined) return same;
  const tops = facts.people.flatMap((who) => {
    const ref = who.present ? receivingOrg(facts, who) : undefined;
    return who.present && who.group ? who.of.map((one) => topOf(one).org) : ref ? [topOf(ref).org] : [];
  });
  return new Set(tops).size <= MAX_ORGANIZATIONS;
};

/** The paths of the parties' names, for a sentence that calls them 双方. */
export const partyPaths = ({ facts }: Discourse, { agreement, path }: AgreementAt): string[] =>
  (agreement.parties ?? []).flatMap((party, at) => {
    const org = facts.org(party.organization, `${path}.parties[${at}].organization`);
    return org ? [org.name.path] : [];
  });

/** 双方 or 各方, by how many they are. */
export const sidesOf = (agreement: Agreement): string =>
  (agreement.parties ?? []).length === 2 ? "双方" : "各方";

/** The object of signing, and what follows it: 14个项目，金额14.1亿元，包括……等. */
export const documentOf = (
  discourse: Discourse,
  at: AgreementAt,
  title: Said,
): { what: Phrase; tail: Phrase } => {
  const { agreement, path } = at;
  const { facts } = discourse;
  const count = agreement.count ?? 0;
  const value = facts.said(agreement.value, `${path}.value`);
  const documents = facts.list(agreement.documents, `${path}.documents`);
  const named =
    documents.length > 0
      ? sourced(
          say`，包括${loose(enumeration(documents.map(phrase), agreement.documentsOpen))}`,
          agreement.documentsOpen ? `${path}.documentsOpen` : undefined,
        )
      : plain("");
  const what =
    count > 1
      ? isWithEach(agreement)
        ? sourced(phrase(title), `${path}.count`)
        : say`${plain(`${count}${classifier(title.text)}`, [`${path}.count`])}${phrase(title)}`
      : at.together
        ? documentsTogether(discourse, at, title)
        : titled(discourse, at, title);
  const amount =
    value && /^(?:总?投资|总?金额|总额|价值|合同|计划|协议|预计|拟投资|首期|一期)/.test(value.text)
      ? ""
      : count > 1
        ? "总金额"
        : "金额";
  // Of several alike documents the value is that of the first: 其中与甲公司的协议总投资20亿元.
  const [, partner] = discourse.memory.marks.has(`twin ${path}`) && value ? partyNames(discourse, at) : [];
  const own = partner ? say`其中与${partner}的${nounOf(title.text)}` : plain("");
  const sum =
    value &&
    (isGivenByParty(facts, agreement, value.text)
      ? plain("", [value.path])
      : say`，${own}${amount}${phrase(value)}`);
  return { what, tail: say`${sum ?? ""}${named}` };
};

/** 战略合作协议和联盟协议书; 甲协议、乙备忘录、丙章程、丁意向书四份文件: documents signed at one ceremony. */
const documentsTogether = (discourse: Discourse, at: AgreementAt, title: Said): Phrase => {
  const others = at.together ?? [];
  const paths = others.flatMap((one) => [
    `${one.path}.status`,
    `${one.path}.signedOn`,
    ...partyPaths(discourse, one),
  ]);
  const all = [
    titled(discourse, at, title),
    ...others.flatMap((one) => {
      const said = documentTitle(discourse.facts, one.agreement, `${one.path}.title`);
      return said ? [titled(discourse, one, said)] : [];
    }),
  ];
  const words =
    all.length <= 3 ? loose(enumeration(all)) : say`${sideBySide(all)}${chineseNumber(all.length)}份文件`;
  return sourced(words, ...paths);
};

/** The noun for a document in a sentence about its own terms: by its title if another one of the ceremony is of its kind. */
export const nounOfTerms = ({ facts }: Discourse, terms: Terms, title: string): string => {
  const noun = nounOf(title);
  const alike = (terms.beside ?? []).some((one) => isOfKind(facts, one.agreement, noun));
  return alike ? title : noun;
};

const isOfKind = (facts: Facts, agreement: Agreement, noun: string): boolean =>
  nounOf(documentTitle(facts, agreement)?.text ?? "").slice(0, 2) === noun.slice(0, 2);

/** The names of the parties of a document. */
const partiesIn = ({ parties = [] }: Agreement): string =>
  parties.map(({ organization }) => organization?.id ?? organization?.name?.zh ?? "").join();

/** Characters of a title in front of what both will do. */
const MAX_TITLE = 12;

/** 根据框架协议，双方……: the title where others signed another document of the kind, so that 协议 and 双方 could be those; undefined where they could not. */
export const titleOfBasis = (discourse: Discourse, terms: Terms, said: Said): Phrase | undefined => {
  const { facts } = discourse;
  const { agreement } = terms;
  const title = said.text;
  if (facts.agreements.length < 2) return undefined;
  const others = facts.agreements
    .map((one) => one.agreement)
    .filter(({ key, status = "signed" }) => key !== agreement.key && status === "signed");
  const unique = others.every((one) => documentTitle(facts, one)?.text !== title);
  const ambiguous = others.some(
    (one) => isOfKind(facts, one, nounOf(title)) && partiesIn(one) !== partiesIn(agreement),
  );
  return unique && ambiguous && title.length <= MAX_TITLE ? titled(discourse, terms, said) : undefined;
};
