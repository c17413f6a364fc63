import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { type AgreementAt, isBareSession, type Signings } from "../../content/message";
import { loose, maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, OrgRef, Said } from "../../reference/facts";
import { take } from "../../reference/memory";
import { eventOnline, eventPlace, type Frame, finite, frameOf, opened, withDay } from "../event/event";
import { daysOfStay, isDatedBySetting, takeSetting } from "../event/larger-event";
import { aimOfEvent } from "../event/name-and-theme";
import { takeArrange } from "../event/organize";
import { articled, atScene, isEvent, newTitle, sceneOnline } from "../event/things";
import { held } from "../hold/signing-event";
import { organizationName } from "../organizations/organizations";
import { dayText } from "../words/dates";
import { commonPlural, pluralDocument } from "../words/documents";
import { andList, definite, number, trimmed, withArticle } from "../words/grammar";
import { pluralOf } from "../words/plural";
import { visitAfterSigning } from "./visit-after-signing";

/** What one party signed with the same partners: several documents with one, or one with each of several. */
interface Group {
  readonly titles: readonly Said[];
  readonly partners: readonly (readonly OrgRef[])[];
}

const documentsOf = ({ facts }: Discourse, at: AgreementAt): Said[] =>
  [at, ...(at.together ?? [])].flatMap(
    ({ agreement, path }) => facts.said(agreement.title, `${path}.title`) ?? [],
  );

/** The other parties of each document, by what was signed with them: partners with the same documents are one group. */
export const groupsOf = (discourse: Discourse, { signed }: Signings): Group[] => {
  const { facts } = discourse;
  const byPartner = new Map<string, { titles: Said[]; partners: OrgRef[] }>();
  for (const { sign, party } of signed) {
    const partners = (sign.agreement.parties ?? []).flatMap(({ organization }, at) =>
      at === party ? [] : (facts.org(organization, `${sign.path}.parties[${at}].organization`) ?? []),
    );
    const key = partners.map(({ org }) => org.id).join();
    const known = byPartner.get(key);
    if (known) known.titles.push(...documentsOf(discourse, sign));
    else byPartner.set(key, { titles: documentsOf(discourse, sign), partners });
  }
  const groups = new Map<string, { titles: Said[]; partners: OrgRef[][] }>();
  for (const { titles, partners } of byPartner.values()) {
    const key = titles.map(({ text }) => text).join("|");
    const known = groups.get(key);
    if (known) known.partners.push(partners);
    else groups.set(key, { titles, partners: [partners] });
  }
  return [...groups.values()];
};

/** The party that signed all of them. */
export const signingParty = ({ facts }: Discourse, { signed }: Signings): OrgRef | undefined => {
  const [first] = signed;
  const organization = first?.sign.agreement.parties?.[first.party]?.organization;
  return facts.org(organization, `${first?.sign.path}.parties[${first?.party}].organization`);
};

/** Partners that a first sentence names one by one, and kinds of documents that it has room for. */
const MAX_NAMED = 5;
const MAX_GROUPS = 3;

/** Every organization of several partners, each once. */
export const partnersOf = (groups: readonly Group[]): OrgFact[] => [
  ...new Set(groups.flatMap(({ partners }) => partners.flat().map(({ org }) => org))),
];

/** "five companies", "five partners". */
export const countedPartners = (orgs: readonly OrgFact[]): string =>
  `${number(orgs.length)} ${commonPlural(orgs) ?? "partners"}`;

const titlesOf = ({ titles, partners }: Group): Phrase => {
  const [only, ...more] = titles;
  const several = partners.length > 1 && more.length === 0 && only ? pluralDocument(only.text) : undefined;
  if (several && only) return plain(several, [only.path]);
  const list = andList(titles.map(({ text, path }) => plain(withArticle(text), [path])));
  return partners.length > 1 ? say`${list} with each of` : list;
};

/** A partner without its city, which the stop of the journey states where the document was signed. */
const nameOf = (discourse: Discourse, ref: OrgRef): Phrase => {
  const { facts, memory, content } = discourse;
  const city = ref.org.city?.text;
  const later = content.scenes.some(
    ({ item }) => city !== undefined && facts.said(item.city, "")?.text === city,
  );
  if (city === undefined || !later || memory.cities.has(city)) return organizationName(discourse, ref);
  memory.cities.add(city);
  const name = organizationName(discourse, ref);
  memory.cities.delete(city);
  return name;
};

const withNames = (discourse: Discourse, group: Group): Phrase => {
  const names = group.partners.flat().map((ref) => nameOf(discourse, ref));
  const titles = titlesOf(group);
  const each = textOf(titles).endsWith(" with each of");
  return say`${titles}${each ? " " : " with "}${loose(andList(names))}`;
};

/** "a lease with A, and a memorandum with B and C": two parts of which one contains "and" need a comma. */
const parted = (parts: readonly Phrase[]): Phrase => {
  const [one, other, ...more] = parts;
  const doubled = parts.some((part) => / and /.test(textOf(part)));
  if (one && other && more.length === 0 && doubled) return say`${one}, and ${other}`;
  return andList(parts);
};

interface SignedWith {
  readonly words: Phrase;
  /** The partners, where they are too many for the sentence. */
  readonly list?: Phrase;
  /** The only partner, with whom the party is the subject. */
  readonly beside?: Phrase;
  /** Whether the sentence names every document and its partner. */
  readonly stated: boolean;
}

/** Words of the titles of documents that the first sentence has room for. */
const MAX_OF_TITLES = 16;

/** The kind of a document in front of what it is on. */
const KIND = /^(?:\p{Ll}+ ){0,2}?(agreement|memorandum|contract|protocol)(?= (?:on|for|of|concerning) )/iu;

/** "agreements": documents of one kind with long titles, each of which is given in full at its own item. */
const kindOfLong = ({ signed, once }: Signings, groups: readonly Group[]): string | undefined => {
  const alone = groups.every(({ titles, partners }) => titles.length === 1 && partners.length === 1);
  const haveItems = signed.every(({ sign }) => sign.scene !== undefined && !sign.together);
  const titles = groups.flatMap((one) => one.titles.map(({ text }) => text));
  const words = titles.reduce((n, text) => n + text.split(" ").length, 0);
  if (once || !alone || !haveItems || groups.length < 2 || words <= MAX_OF_TITLES) return undefined;
  const [kind, ...others] = [...new Set(titles.map((text) => KIND.exec(text)?.[1]))];
  return others.length === 0 && kind ? pluralOf(kind) : undefined;
};

/** What was signed with whom, and the list of the partners where they are too many to name in one sentence. */
const signedWith = (discourse: Discourse, head: Signings): SignedWith => {
  const groups = groupsOf(discourse, head);
  const [only] = groups;
  const partners = partnersOf(groups);
  const [alone] = only?.partners ?? [];
  const [partner, ...further] = alone ?? [];
  if (only && partner && partners.length === 1 && further.length === 0 && groups.length === 1)
    return { words: titlesOf(only), beside: nameOf(discourse, partner), stated: true };
  const kind = kindOfLong(head, groups);
  if (kind && partners.length <= MAX_NAMED) {
    const names = partners.map((org) =>
      groups.flatMap((one) => one.partners.flat()).find((ref) => ref.org === org),
    );
    const named = names.flatMap((ref) => (ref ? [nameOf(discourse, ref)] : []));
    for (const { sign } of head.signed) discourse.memory.marks.add(`untitled ${sign.path}`);
    return { words: say`${plain(kind)} with ${loose(andList(named))}`, stated: true };
  }
  if (partners.length <= MAX_NAMED && groups.length <= MAX_GROUPS)
    return { words: parted(groups.map((group) => withNames(discourse, group))), stated: true };
  const count = plain(countedPartners(partners));
  const plural =
    only && groups.length === 1 && only.titles.length === 1
      ? pluralDocument(only.titles[0]?.text ?? "")
      : undefined;
  const documents = head.signed.reduce((n, { sign }) => n + 1 + (sign.together ?? []).length, 0);
  if (!plural || !only || !head.once)
    return { words: say`${plain(plural ?? `${number(documents)} documents`)} with ${count}`, stated: false };
  const names = only.partners.flat().map((ref) => organizationName(discourse, ref));
  return {
    words: say`${plain(
      plural,
      only.titles.map(({ path }) => path),
    )} with ${count}`,
    list: loose(andList(names)),
    stated: true,
  };
};

/** The paths of documents that the first sentence states, apart from their days and places. */
const pathsOf = ({ signed }: Signings): string[] =>
  signed.flatMap(({ sign }) => [sign, ...(sign.together ?? [])].map(({ path }) => `${path}.status`));

/** "The agreement was signed on March 5, and the lease on March 7.": documents of no item that were signed on several days. */
const daysLine = ({ facts, memory }: Discourse, head: Signings): Line | undefined => {
  const dated = head.signed.flatMap(({ sign }) => {
    const { title, signedOn } = sign.agreement;
    const said = facts.said(title, `${sign.path}.title`);
    const plainly = !sign.scene && !sign.together && signedOn?.length === 10;
    return plainly && said && signedOn ? [{ sign, said, signedOn }] : [];
  });
  const titles = new Set(dated.map(({ said }) => said.text));
  const days = new Set(dated.map(({ signedOn }) => signedOn));
  if (dated.length < head.signed.length || titles.size < dated.length || days.size < 2) return undefined;
  const parts = dated.map(({ sign, said, signedOn }, at) => {
    memory.marks.add(`dated ${sign.path}`);
    const year = memory.year !== signedOn.slice(0, 4);
    memory.year = signedOn.slice(0, 4);
    const on = dayText(signedOn, facts.style.date, year);
    const verb = at === 0 ? " was signed" : "";
    return plain(`${definite(said.text)}${verb} on ${on}`, [said.path, `${sign.path}.signedOn`]);
  });
  return line(`${head.id}.days`, parted(parts));
};

const ONLY_SIGNING = /^(?:the )?(?:signing|signing ceremony)$/i;

/** " at a closing ceremony": the item at which all were signed, where no more is known of it than its title. */
const ceremonyOf = (discourse: Discourse, { joined }: SentencePlan): Phrase => {
  const bare = joined.filter((one) => one.type === "session" && isBareSession(one));
  const session = take(discourse.memory, bare, "session");
  const title = session && newTitle(discourse, session.scene);
  if (!title) return plain("");
  if (ONLY_SIGNING.test(title.text)) return plain("", [title.path]);
  return isEvent(title) ? say` at ${articled(title)}` : plain("", [title.path]);
};

/** "A signed memoranda of understanding with B and C during a visit to D": several documents of one party as the news. */
export const realizeSignings = (discourse: Discourse, sentence: SentencePlan, head: Signings): Realized => {
  const { facts, memory } = discourse;
  const party = signingParty(discourse, head);
  if (!party) return { lines: [] };
  const dated = isDatedBySetting(discourse, sentence);
  const visit = take(memory, sentence.joined, "visit");
  const first: Frame = frameOf(discourse, sentence, !dated && !visit, false);
  const frame: Frame = { ...first, perfect: first.perfect && !facts.record.when?.words };
  const own = organizationName(discourse, party);
  const { words, list, stated, beside } = signedWith(discourse, head);
  const who = beside ? say`${own} and ${beside}` : own;
  const rests = stated ? pathsOf(head) : [];
  if (stated) for (const { sign } of head.signed) memory.marks.add(`signed ${sign.path}`);
  memory.subject = [];
  const verb = finite(frame, beside !== undefined, "signed");
  const clause = sourced(say`${who} ${verb} ${words}`, ...rests);
  const lines: Line[] = [];
  if (visit) {
    const arrange = takeArrange(discourse, sentence);
    const part = takeSetting(discourse, sentence);
    const behind = visitAfterSigning(discourse, sentence, visit, { dated, whose: party.org });
    lines.push(
      line(head.id, opened(frame, say`${clause} ${behind.clause}${part}${arrange}`)),
      ...behind.rest(),
    );
  } else {
    const scene = head.once ? head.scene : undefined;
    const ceremony = ceremonyOf(discourse, sentence);
    const at = scene ? say`${atScene(discourse, scene)}${sceneOnline(discourse, scene)}` : plain("");
    const place = say`${at}${eventPlace(discourse)}${eventOnline(discourse)}`;
    const arrange = takeArrange(discourse, sentence);
    const part = takeSetting(discourse, sentence);
    const aim = aimOfEvent(discourse);
    if (aim) memory.marks.add("purpose event");
    // Behind the last of several documents, day, place and occasion would be those of that one only.
    const where = say`${ceremony}${place}`;
    const ahead =
      !frame.front && groupsOf(discourse, head).length > 1 && /^ (?:in|at|on) /.test(textOf(where));
    const front = ahead ? say`${trimmed(where)}${maybe` ${frame.day}`}` : undefined;
    const apart = front !== undefined && says(part);
    const words = say`${clause}${front ? "" : where}${apart ? "" : part}${arrange}`;
    const dated = front ? say`${front}, ${words}` : withDay(frame, words, true);
    lines.push(line(head.id, aim ? say`${dated} to ${loose(aim)}` : dated));
    if (apart)
      lines.push(line(`${head.id}.setting`, say`the signing took place${daysOfStay(discourse, part)}`));
    if (!aim) lines.push(...held(discourse, sentence));
  }
  const days = stated ? daysLine(discourse, head) : undefined;
  if (days) lines.push(days);
  if (list) {
    const noun = commonPlural(partnersOf(groupsOf(discourse, head))) ?? "partners";
    lines.push(line(`${head.id}.partners`, say`the ${noun} are ${list}`));
  }
  return { lines };
};
