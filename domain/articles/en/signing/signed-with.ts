import type { AgreementAt, Sign } from "../../content/message";
import { joined, loose, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef } from "../../reference/facts";
import { organizationName } from "../organizations/organizations";
import { pluralDocument } from "../words/documents";
import { andList } from "../words/grammar";
import { documentOf } from "./sign-clause";

const partiesOf = ({ facts }: Discourse, { agreement, path }: AgreementAt) =>
  (agreement.parties ?? []).map((party, at) =>
    facts.org(party.organization, `${path}.parties[${at}].organization`),
  );

/** A document of which only its title, its two parties and the day are known. */
const isBare = ({ content }: Discourse, { agreement, together }: Sign): boolean => {
  const { status = "signed", count, value, nth, renewalOf, amends, purpose } = agreement;
  const lists = [agreement.documents, agreement.witnesses, agreement.scope, agreement.fields];
  return (
    status === "signed" &&
    !together &&
    [count, value, nth, renewalOf, amends, purpose, agreement.term].every((one) => one === undefined) &&
    lists.every((list) => (list ?? []).length === 0) &&
    !content.messages.some((one) => one.type === "signatories" && one.agreement.key === agreement.key)
  );
};

/**
 * The further documents at the same item, where no more is known of any: those that the first of two parties signed with
 * others, otherwise those of the same name that other pairs signed.
 */
export const furtherOf = (discourse: Discourse, head: Sign): Sign[] => {
  const { content, memory } = discourse;
  const [first, ...others] = partiesOf(discourse, head);
  if (!first || others.length !== 1 || !isBare(discourse, head)) return [];
  const alike = content.messages.filter(
    (one): one is Sign =>
      one.type === "sign" &&
      one.id !== head.id &&
      !memory.realized.has(one.id) &&
      partiesOf(discourse, one).filter((org) => org !== undefined).length === 2 &&
      one.scene?.key === head.scene?.key &&
      one.agreement.signedOn === head.agreement.signedOn &&
      isBare(discourse, one),
  );
  const own = alike.filter((one) => partiesOf(discourse, one)[0]?.org === first.org);
  return own.length > 0 ? own : pairsBeside(discourse, head, alike);
};

/** Documents of the name of another one, all of different parties. */
const pairsBeside = (discourse: Discourse, head: Sign, alike: readonly Sign[]): Sign[] => {
  const titleOf = ({ agreement }: Sign): string => discourse.facts.said(agreement.title, "")?.text ?? "";
  const same = alike.filter((one) => titleOf(one) === titleOf(head));
  const all = [head, ...same];
  const parties = new Set(all.flatMap((one) => partiesOf(discourse, one).map((ref) => ref?.org)));
  return pluralDocument(titleOf(head)) && parties.size === 2 * all.length ? same : [];
};

const pathsOf = ({ path, agreement }: AgreementAt): string[] => [
  `${path}.status`,
  ...(agreement.signedOn ? [`${path}.signedOn`] : []),
];

/** Two documents with several partners each need a comma between them. */
const parted = (parts: readonly Phrase[]): Phrase => {
  const [one, other, ...more] = parts;
  return one && other && more.length === 0 && / and /.test(textOf(one))
    ? say`${one}, and ${other}`
    : andList(parts);
};

/** A party, and what it signed with whom: "A", "D with B and C, and E with F". */
interface SignedWith {
  readonly who: Phrase;
  /** Whether several pairs signed. */
  readonly many: boolean;
  readonly documents: Phrase;
}

/** "A and B, and C and D signed cooperation agreements": documents of one name, each of two parties. */
const signedByPairs = (discourse: Discourse, signed: readonly Sign[]): SignedWith => {
  const { facts, memory } = discourse;
  const pairs = signed.map((one) =>
    andList(partiesOf(discourse, one).flatMap((ref) => (ref ? [organizationName(discourse, ref)] : []))),
  );
  const titles = signed.flatMap((one) => facts.said(one.agreement.title, `${one.path}.title`) ?? []);
  for (const one of signed.slice(1)) memory.realized.add(one.id);
  const [last, ...before] = [...pairs].reverse();
  return {
    who: loose(say`${joined(before.reverse(), ", ")}, and ${last ?? ""}`),
    many: true,
    documents: plain(pluralDocument(titles[0]?.text ?? "") ?? "", [
      ...titles.map(({ path }) => path),
      ...signed.flatMap(pathsOf),
    ]),
  };
};

/** What the first party of a document signed with others, each document named once. */
export const signedWith = (discourse: Discourse, head: Sign, further: readonly Sign[]): SignedWith => {
  const { facts, memory } = discourse;
  const [first] = partiesOf(discourse, head);
  if (further.some((one) => partiesOf(discourse, one)[0]?.org !== first?.org))
    return signedByPairs(discourse, [head, ...further]);
  const groups = new Map<string, Sign[]>();
  for (const one of [head, ...further]) {
    const title = facts.said(one.agreement.title, "")?.text ?? "";
    groups.set(title, [...(groups.get(title) ?? []), one]);
  }
  const who = first ? organizationName(discourse, first) : plain("");
  const parts = [...groups.values()].flatMap((signed) => {
    const [one] = signed;
    const title = one && facts.said(one.agreement.title, `${one.path}.title`);
    if (!one || !title) return [];
    const partners = signed
      .map((each) => partiesOf(discourse, each)[1])
      .filter((org): org is OrgRef => org !== undefined);
    const names = loose(andList(partners.map((org) => organizationName(discourse, org))));
    const plural = signed.length > 1 ? pluralDocument(title.text) : undefined;
    const documents = plural ? plain(plural, [title.path]) : documentOf(discourse, one, title, "new");
    return [say`${documents} with ${names}`];
  });
  for (const one of further) memory.realized.add(one.id);
  return { who, many: false, documents: sourced(parted(parts), ...[head, ...further].flatMap(pathsOf)) };
};
