import type { Signings } from "../../content/message";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef } from "../../reference/facts";
import { countedPartners, groupsOf, partnersOf, signingParty } from "../signing/signings";
import { pluralDocument, pluralKind } from "../words/documents";
import { andList, number } from "../words/grammar";
import { different, MAX_WORDS, orgInFull, orgShort } from "../words/headline-names";

/** "memoranda of understanding", "agreements", "three documents": what was signed, by its title where all have the same. */
const documentsOf = (titles: readonly string[], partners: number): string => {
  const [only, ...others] = new Set(titles);
  const alike = only !== undefined && others.length === 0 ? pluralDocument(only) : undefined;
  if (alike) return partners > 1 ? alike : `${number(titles.length)} ${alike}`;
  const [kind, ...kinds] = new Set(titles.map((title) => pluralKind(title)));
  if (kind && kinds.length === 0)
    return partners > 1 && partners === titles.length ? kind : `${number(titles.length)} ${kind}`;
  return `${number(titles.length)} documents`;
};

const fits = (words: Phrase): boolean => textOf(words).split(" ").length <= MAX_WORDS;

/** "A signs memoranda of understanding with three universities": several documents of one party, with their partners as far as there is room. */
export const ofSignings = (discourse: Discourse, news: Signings): Phrase | undefined => {
  const { facts } = discourse;
  const party = signingParty(discourse, news);
  const groups = groupsOf(discourse, news);
  const partners = partnersOf(groups);
  if (!party || partners.length === 0) return undefined;
  const titles = groups.flatMap((group) =>
    group.partners.flatMap(() => group.titles.map(({ text }) => text)),
  );
  const what = plain(
    documentsOf(titles, partners.length),
    groups.flatMap((group) => group.titles.map(({ path }) => path)),
  );
  const title = facts.said(facts.record.title, "title")?.text ?? "";
  const refs = [
    ...new Map(groups.flatMap((group) => group.partners.flat()).map((ref) => [ref.org, ref])).values(),
  ];
  const named = (name: (ref: OrgRef) => Phrase): Phrase => {
    const names = different(refs.map(name));
    return partners.length === 1
      ? say`${name(party)} and ${names[0]} sign ${what}`
      : say`${name(party)} signs ${what} with ${andList(names)}`;
  };
  const full = (ref: OrgRef): Phrase => orgInFull(ref, title);
  const counted = say`${full(party)} signs ${what} with ${countedPartners(partners)}`;
  const common = !textOf(counted).endsWith(" partners");
  const whole = partners.length > 2 && common ? counted : named(full);
  if (fits(whole)) return whole;
  const shorter = named(orgShort);
  return fits(shorter)
    ? shorter
    : fits(counted)
      ? counted
      : say`${orgShort(party)} signs ${what} with ${countedPartners(partners)}`;
};
