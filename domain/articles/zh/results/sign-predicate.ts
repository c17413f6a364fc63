import type { AgreementAt, Sign } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, topOf, type Who } from "../../reference/facts";
import {
  areKnown,
  documentOf,
  isIntendedApart,
  nounOf,
  partiesTogether,
  partyNames,
  partyPaths,
  sidesOf,
} from "../organizations/parties";
import { dayText } from "../words/dates";
import { documentTitle } from "../words/document-title";
import { chineseNumber } from "../words/grammar";

const INTENDING = /^(?:力争|争取|计划|拟|有望)/;

/** The deadline of a planned signing: 力争在3月, 于2024年6月30日. */
const dueOf = ({ facts }: Discourse, { agreement }: AgreementAt): Phrase => {
  const due = (facts.record.followUps ?? []).find(
    ({ from }) => from && "agreement" in from && from.agreement === agreement.key && from.scope === undefined,
  );
  if (!due?.due || agreement.status !== "planned") return plain("");
  const words = facts.said(due.due.words, `followUps[${due.key}].due.words`);
  if (words) return phrase(words);
  return due.due.on ? plain(`于${dayText(due.due.on)}`, [`followUps[${due.key}].due.on`]) : plain("");
};

/** Whether the document takes the place of an earlier one of the same name. */
export const isRenewal = ({ facts }: Discourse, { agreement, path }: AgreementAt): boolean => {
  const { renewalOf } = agreement;
  if (!renewalOf || (agreement.status ?? "signed") !== "signed") return false;
  const before = facts.said(renewalOf.title, `${path}.renewalOf.title`);
  if (!before || before.text === documentTitle(facts, agreement)?.text) return true;
  return isRenewedByTitle({ facts }, { agreement, path });
};

/**
 * Whether the office's title says that the only document was renewed, and somebody's words name the earlier one with its year, so that
 * no sentence about it is needed.
 */
export const isRenewedByTitle = (
  { facts }: Pick<Discourse, "facts">,
  { agreement: { renewalOf }, path }: AgreementAt,
): boolean => {
  const { title, agenda = [], agreements = [] } = facts.record;
  const before = facts.said(renewalOf?.title, `${path}.renewalOf.title`)?.text;
  const year = renewalOf?.signedOn?.slice(0, 4);
  if (agreements.length !== 1 || !before || !year || !/续签/u.test(facts.said(title, "")?.text ?? ""))
    return false;
  const points = agenda.flatMap(({ remarks = [] }) => remarks.flatMap((one) => one.points ?? []));
  return points.some((one) => {
    const text = facts.said(one, "")?.text ?? "";
    return text.includes(before) && text.includes(year);
  });
};

const RENEWALS = /第[\d一二三四五六七八九十]+次续签(?=[，；。])/;

/** Where in the context the renewals are counted, so that the number of signings is stated there: 这次是第4次续签、第5次签署. */
export const renewalsCountedAt = (
  { facts }: Discourse,
  { agreement, path }: AgreementAt,
): { at: number; end: number; nth: Phrase } | undefined => {
  if (!agreement.nth || facts.record.agreements?.length !== 1) return undefined;
  const said = (facts.record.background ?? []).map((text) => facts.said(text, "")?.text ?? "");
  const at = said.findIndex((text) => RENEWALS.test(text));
  const found = RENEWALS.exec(said[at] ?? "");
  if (!found) return undefined;
  const number = /\d/.test(found[0]) ? agreement.nth : chineseNumber(agreement.nth);
  return { at, end: found.index + found[0].length, nth: plain(`、第${number}次签署`, [`${path}.nth`]) };
};

/** 对2019年签署的租赁合同作出修订: what a document does to an earlier one. */
export const amended = (
  { facts }: Discourse,
  { agreement, path }: AgreementAt,
  noun: string,
): Phrase | undefined => {
  const { amends } = agreement;
  const title = facts.said(amends?.title, `${path}.amends.title`);
  const day = amends?.signedOn ? plain(dayText(amends.signedOn), [`${path}.amends.signedOn`]) : undefined;
  if (!title && !day) return undefined;
  const same = title !== undefined && title.text === documentTitle(facts, agreement)?.text;
  const what = title && !same ? phrase(title) : plain(noun, title ? [title.path] : []);
  return say`对${day ? say`${day}签署的` : "此前签署的"}${what}作出修订`;
};

/** The verb phrase of an agreement in its status: 签署合作协议, 达成合作意向, 拟签署合作协议. */
export const predicate = (discourse: Discourse, at: AgreementAt, title: Said, where: Phrase): Phrase => {
  const { agreement, path } = at;
  const { memory, facts } = discourse;
  const { what, tail } = documentOf(discourse, at, title);
  const day = agreement.signedOn;
  const known = day !== undefined && (memory.day?.startsWith(day) || facts.record.when?.start === day);
  const on =
    day && !known
      ? plain(`于${dayText(day, memory.year !== day.slice(0, 4))}`, [`${path}.signedOn`])
      : plain("");
  const nth = agreement.nth ? plain(`第${chineseNumber(agreement.nth)}次`, [`${path}.nth`]) : plain("");
  const renewed = isRenewal(discourse, at);
  const earlier = facts.said(agreement.renewalOf?.title, `${path}.renewalOf.title`);
  const stated = isRenewedByTitle(discourse, at) ? `${path}.renewalOf.signedOn` : undefined;
  const verb = renewed ? sourced(plain("续签"), `${path}.renewalOf`, earlier?.path, stated) : plain("签署");
  switch (agreement.status) {
    case "proposed":
      return say`建议${dueOf(discourse, at)}签署${what}${tail}`;
    case "intended":
      // 就意向协议达成意向 would say the intention twice.
      if (/意向(?:协议书?|书)》?$/.test(textOf(what))) return say`${where}达成${what}${tail}`;
      return isIntendedApart(title.text)
        ? say`${where}就${what}达成意向${tail}`
        : say`${where}达成${what}意向${tail}`;
    case "planned": {
      const due = dueOf(discourse, at);
      return say`${INTENDING.test(textOf(due)) ? "" : "拟"}${due}签署${what}${tail}`;
    }
    case "in_force":
      return say`${says(on) ? on : "此前"}签署的${what}${tail}已生效`;
    case "expired":
      return say`${says(on) ? on : "此前"}签署的${what}${tail}已${agreement.expiresOn ? say`于${plain(dayText(agreement.expiresOn), [`${path}.expiresOn`])}` : ""}到期`;
    case "terminated":
      return say`${says(on) ? on : "此前"}签署的${what}${tail}已终止`;
    default: {
      const revised = amended(discourse, at, nounOf(title.text));
      if (revised) memory.marks.add(`amends ${path}`);
      return say`${on}${where}${renewed ? "" : nth}${verb}${what}${tail}${maybe`，${revised}`}`;
    }
  }
};

/** Whether people who agreed on something belong to the parties of a document, so that they are the ones who will sign it. */
const areOfParties = ({ facts }: Discourse, { agreement, path }: Sign, people: readonly Who[]): boolean => {
  const names = (agreement.parties ?? []).flatMap(({ organization, group }, at) => {
    const ref = facts.org(organization, `${path}.parties[${at}].organization`);
    return ref ? [topOf(ref).org.name.text] : (facts.said(group, "")?.text ?? []);
  });
  return people.every(({ posts, of }) => {
    const own = [...posts.flatMap(({ org }) => org ?? []), ...of].map((ref) => topOf(ref).org.name.text);
    return own.length === 0 || own.some((one) => names.some((name) => one.startsWith(name)));
  });
};

/** A planned or intended agreement after what some `people` agreed on: ，力争在3月签署框架合作协议. */
export const signClause = (
  discourse: Discourse,
  sign: Sign,
  people: readonly Who[] = [],
): Phrase | undefined => {
  const title = documentTitle(discourse.facts, sign.agreement, `${sign.path}.title`);
  if (!title) return undefined;
  // Three who agreed are not the two who will sign.
  const known =
    areKnown(discourse, sign) &&
    (sign.agreement.parties?.length ?? 0) === 2 &&
    people.length <= 2 &&
    areOfParties(discourse, sign, people);
  const who = known
    ? sourced(plain(""), ...partyPaths(discourse, sign))
    : (partiesTogether(discourse, sign, partyNames(discourse, sign)) ?? plain(""));
  discourse.memory.agreement = sign.agreement.key;
  return sourced(say`${who}${predicate(discourse, sign, title, plain(""))}`, `${sign.path}.status`);
};

/** ，双方达成合作意向: what the two sides of a visit agreed to aim for, closing its sentence. */
export const intentionClause = (discourse: Discourse, sign: Sign | undefined): Phrase => {
  const title = sign && documentTitle(discourse.facts, sign.agreement, `${sign.path}.title`);
  if (!sign || !title) return plain("");
  const known = areKnown(discourse, sign);
  const who = known
    ? sourced(plain(sidesOf(sign.agreement)), ...partyPaths(discourse, sign))
    : (partiesTogether(discourse, sign, partyNames(discourse, sign)) ?? plain("双方"));
  discourse.memory.agreement = sign.agreement.key;
  return sourced(say`，${who}${predicate(discourse, sign, title, plain(""))}`, `${sign.path}.status`);
};
