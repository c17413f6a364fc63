import type { AgreementAt, Sign } from "../content/message";
import { loose, type Phrase, plain, resting, say, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { OrgRef } from "../reference/facts";
import { pluralDocument } from "./documents";
import { andList } from "./grammar";
import { organizationName } from "./organizations";
import { documentOf } from "./sign-clause";

const partiesOf = ({ facts }: Discourse, { agreement, path }: AgreementAt) =>
  (agreement.parties ?? []).map((party, at) =>
    facts.org(party.organization, `${path}.parties[${at}].organization`),
  );

/** A document of which only its title and its two parties are known, besides the day. */
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

/** The further documents that the first of two parties signed with others at the same item, where no more is known of any. */
export const furtherOf = (discourse: Discourse, head: Sign): Sign[] => {
  const { content, memory } = discourse;
  const [first, ...others] = partiesOf(discourse, head);
  if (!first || others.length !== 1 || !isBare(discourse, head)) return [];
  return content.messages.filter((one): one is Sign => {
    if (one.type !== "sign" || one.id === head.id || memory.realized.has(one.id)) return false;
    const [same, ...partners] = partiesOf(discourse, one);
    return (
      same?.org === first.org &&
      partners.length === 1 &&
      partners[0] !== undefined &&
      one.scene?.key === head.scene?.key &&
      one.agreement.signedOn === head.agreement.signedOn &&
      isBare(discourse, one)
    );
  });
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
  readonly documents: Phrase;
}

/** What the first party of a document signed with others, each document named once. */
export const signedWith = (discourse: Discourse, head: Sign, further: readonly Sign[]): SignedWith => {
  const { facts, memory } = discourse;
  const [first] = partiesOf(discourse, head);
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
  return { who, documents: resting(parted(parts), ...[head, ...further].flatMap(pathsOf)) };
};
