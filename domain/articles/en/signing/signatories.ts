import type { SentencePlan } from "../../aggregation/sentence-plan";
import { goingOn, type Line, line } from "../../compose";
import { BINDING } from "../../content/agreements";
import type { Signatories, Witnesses } from "../../content/message";
import { maybe, naming, type Phrase, plain, say, says, sourced, spliced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, type OrgRef, phrase, type Who } from "../../reference/facts";
import { knows, meet, take } from "../../reference/memory";
import { groupsBehind } from "../attendance/groups-there";
import { frameOf, opened } from "../event/event";
import { organizationName } from "../organizations/organizations";
import { isDelegationByName } from "../people/delegation-by-name";
import { isPlain } from "../people/groups";
import { areMany, peopleList } from "../people/people";
import { withBehalfAtEnd } from "../people/person";
import { surnameOnly } from "../people/person-names";
import { withAllPostsBehind } from "../people/post-in-front";
import { documentNoun } from "../words/documents";
import { andList, isPlural } from "../words/grammar";
import { againNoun } from "../words/org-nouns";
import { postOfOffice } from "../words/posts-of-offices";
import { representedLines } from "./represented";

/** "in the presence of X and Y": before whom it was signed. */
export const presenceOf = (
  discourse: Discourse,
  { agreement, path, people, together }: Witnesses,
  signed: readonly string[] = (agreement.parties ?? []).flatMap((party) => party.signatories ?? []),
  groups: readonly Who[] = [],
): Phrase => {
  const all = discourse.facts.whos(people.filter((key) => !signed.includes(key)));
  // A delegation that attended the signing has been named.
  const there = (who: Who): boolean =>
    isDelegationByName(discourse.facts, who) &&
    discourse.memory.marks.has(`delegation ${who.raw.delegation}`);
  const seen = all.filter((who) => !there(who));
  const whos = [...seen, ...groups];
  if (whos.length === 0) return plain("");
  const list = peopleList(discourse, whos, agreement.witnessesOpen ? "others" : undefined);
  return sourced(
    say`in the presence of ${list}`,
    agreement.witnesses ? `${path}.witnesses` : undefined,
    agreement.witnessesOpen ? `${path}.witnessesOpen` : undefined,
    ...(together ?? []).map((one) => `${one.path}.witnesses`),
  );
};

/** Somebody who signed on behalf of another comes first of two: in "A and B, on behalf of C," both would act for C. */
const behalfFirst = (whos: readonly Who[]): Who[] => {
  const [a, b, ...more] = whos;
  const turned = a && b && more.length === 0 && b.raw.onBehalfOf !== undefined && !a.raw.onBehalfOf;
  return turned ? [b, a] : [...whos];
};

/** How many of those who signed act for somebody else. */
const actors = (whos: readonly Who[]): number =>
  whos.filter(({ raw }) => raw.onBehalfOf !== undefined).length;

/** Behind "for the council" the text does not say again that somebody signed on the council's behalf. */
const behalfOfParty = (
  { facts, memory }: Discourse,
  whos: readonly Who[],
  org: OrgRef | undefined,
): string[] =>
  whos.flatMap((who) => {
    const principal = facts.who(who.raw.onBehalfOf);
    const called = principal?.group?.text.replace(/^the /i, "");
    if (!principal || !called || (called !== org?.name.text && called !== org?.org.short?.text)) return [];
    meet(memory, principal);
    memory.marks.add(`behalf ${who.key}`);
    return [`${who.path}.onBehalfOf`, principal.group?.path ?? who.path];
  });

/** "X and Y signed for A, and Z for B"; "X and Y signed the memorandum". `what`: other words for the document; `heads`: for the signatories. */
export const signedLines = (
  discourse: Discourse,
  head: Signatories,
  witnesses?: Witnesses,
  what?: Phrase,
  heads?: Phrase,
): Line[] => {
  const { facts } = discourse;
  const { agreement, path } = head;
  const entries = head.signed
    .map((entry) => ({ party: entry.party, whos: facts.whos(entry.people) }))
    .filter(({ whos }) => whos.length > 0);
  if (entries.length === 0) return [];
  const bound = BINDING.has(agreement.status ?? "signed");
  const paths = entries.flatMap((entry) =>
    agreement.parties?.[entry.party]?.signatories
      ? [head, ...(head.together ?? [])].map((one) => `${one.path}.parties[${entry.party}].signatories`)
      : [],
  );
  const noun = documentNoun(discourse, head);
  const signing = head.signed.flatMap((entry) => entry.people);
  const groups = bound && !witnesses?.agreement.witnessesOpen ? groupsBehind(discourse, head) : [];
  const beside = (): Phrase | undefined =>
    groups.length > 0 ? say`in the presence of ${peopleList(discourse, groups)}` : undefined;
  const presence = (): Phrase | undefined =>
    witnesses ? presenceOf(discourse, witnesses, signing, groups) : beside();
  const witnessed = (): Line[] => witnessedLines(witnesses?.id ?? `${head.id}.seen`, presence());
  const before = (): Phrase => maybe` ${presence()}`;
  const all = behalfFirst([...new Set(entries.flatMap((entry) => entry.whos))]);
  const postsNameParties = entries.every(
    ({ party, whos }) => whos.length === 1 && whos.every((who) => holdsPost(discourse, head, party, who.key)),
  );
  const sign = bound
    ? "signed"
    : agreement.status !== "planned"
      ? "would sign"
      : all.length > 1 || areMany(all)
        ? "are to sign"
        : "is to sign";
  const acting =
    entries.length === 2 && all.length === 2 && bound && all.some((who) => who.raw.onBehalfOf !== undefined);
  if (entries.length < 2 || (postsNameParties && !acting)) {
    const [entry, ...more] = entries;
    const alone = entry && more.length === 0 && (agreement.parties ?? []).length > 1;
    const shown = alone && postsNameParties && all.every((who) => who.name && !knows(discourse.memory, who));
    const list =
      heads ||
      (alone && !postsNameParties && byFamilyName(discourse, head, entry.party, all)) ||
      peopleList(discourse, all);
    const seen = before();
    const party = alone ? agreement.parties?.[entry.party] : undefined;
    const org = facts.org(party?.organization, `${path}.parties[${entry?.party}].organization`);
    // "Lee, director of the port, signed for the port" names it twice.
    const whom = !org
      ? ""
      : shown && / of /.test(textOf(list))
        ? plain(" on its behalf", [org.name.path])
        : say` for ${organizationName(discourse, org)}`;
    // If only one side is named, "signed the memorandum" would mean that nobody signed for the other.
    const object = what ?? (org && bound ? undefined : noun);
    const by = line(head.id, sourced(say`${list} ${sign}${maybe` ${object}`}${whom}${seen}`, ...paths));
    return alone && bound ? [by, ...representedLines(discourse, head)] : [by];
  }
  const shown = entries.filter(({ party, whos }) =>
    whos.every((who) => holdsPost(discourse, head, party, who.key) && !knows(discourse.memory, who)),
  );
  const others = entries.filter((entry) => !shown.includes(entry));
  const mixed = shown.length > 1 && others.length > 0;
  const places = mixed && entries.every(({ party }) => isPlace(discourse, head, party));
  const apart = mixed && !places;
  const ordered = acting ? [...entries].sort((a, b) => actors(a.whos) - actors(b.whos)) : entries;
  // "A, mayor of X, signed for X, and B, mayor of Y, and C, dean, for Y" leaves open for whom B signed.
  const isTangled =
    entries.length === 2 &&
    bound &&
    !acting &&
    !apart &&
    entries.some(({ whos }) => whos.length > 1 && whos.some((who) => isIntroducedAtLength(discourse, who)));
  const named = entries.every(({ party, whos }) =>
    whos.some((who) => holdsPost(discourse, head, party, who.key) && !knows(discourse.memory, who)),
  );
  const partyOf = (at: number): OrgRef | undefined =>
    facts.org(agreement.parties?.[at]?.organization, `${path}.parties[${at}].organization`);
  // A mayor signs for the city, whose other signatories have posts elsewhere.
  const forCities = entries.every(({ party }) => {
    const org = partyOf(party);
    return org !== undefined && authority(org) !== undefined;
  });
  if (isTangled && named && !what && !forCities) {
    const [a, b] = entries.map(({ whos }) => peopleList(discourse, whos));
    const were = isPlural(noun) ? "were" : "was";
    const shownBy = entries.flatMap(({ party }) => partyOf(party)?.name.path ?? []);
    return [
      line(head.id, sourced(say`${noun} ${were} signed by ${a}, and by ${b}`, ...paths, ...shownBy)),
      ...witnessed(),
    ];
  }
  const each = (apart ? others : ordered).map((entry, at) => {
    const party = agreement.parties?.[entry.party];
    const base = `${path}.parties[${entry.party}]`;
    const org = facts.org(party?.organization, `${base}.organization`);
    const group = facts.said(party?.group, `${base}.group`);
    const whom = (): Phrase | undefined =>
      org ? (authority(org) ?? organizationName(discourse, org)) : group ? phrase(group) : undefined;
    const unsaid = behalfOfParty(discourse, entry.whos, org);
    const words = (): Phrase => {
      // "A, registrar, and B, dean, for the university": behind them the party says whose registrar and dean they are.
      const own = entry.whos.length > 1 && entry.whos.every((who) => isOnlyOf(who, org?.org));
      const listed = (): Phrase =>
        peopleList(discourse, entry.whos, undefined, places || own ? org?.org : undefined);
      const list = own ? withAllPostsBehind(discourse, listed) : listed();
      return say`${list}${at === 0 || isTangled ? say` ${sign}${maybe` ${what}`}` : ""}${maybe` for ${whom()}`}`;
    };
    const [only, ...more] = entry.whos;
    return sourced(only && more.length === 0 ? withBehalfAtEnd(discourse, only, words) : words(), ...unsaid);
  });
  if (apart) {
    const own = peopleList(
      discourse,
      shown.flatMap((entry) => entry.whos),
    );
    // Two lists in one sentence run into each other by their semicolons.
    return [
      line(head.id, sourced(andList(each), ...paths)),
      goingOn(line(`${head.id}.own`, sourced(say`${own} ${sign} for their own institutions`, ...paths))),
      ...witnessed(),
    ];
  }
  const [first, second, ...more] = each;
  if (isTangled && first && second)
    return [
      line(head.id, sourced(first, ...paths)),
      goingOn(line(`${head.id}.second`, second)),
      ...witnessed(),
    ];
  const words = more.length === 0 && first && second ? say`${first}, and ${second}` : andList(each);
  // Behind the signatory of the last party, several witnesses would be that party's alone.
  const count = (witnesses?.people.length ?? 0) + groups.length;
  return witnesses && bound && (count > 1 || witnesses.agreement.witnessesOpen)
    ? [line(head.id, sourced(words, ...paths)), ...witnessed()]
    : [line(head.id, sourced(say`${words}${before()}`, ...paths))];
};

/** "The signing was witnessed by X": behind the people of the last party "in the presence of" would be theirs alone. */
const witnessedLines = (id: string, seen: Phrase | undefined): Line[] =>
  seen && says(seen) ? [goingOn(line(id, say`the signing was witnessed by ${withoutPresence(seen)}`))] : [];

/** "the City of Reedham": the authority that signs, for which a text otherwise has the name of its place. */
const authority = ({ org, name }: OrgRef): Phrase | undefined =>
  org.short?.path === org.name.path
    ? naming(plain(`the ${org.name.text}`, [name.path]), { id: org.name.text, of: "", noun: againNoun(org) })
    : undefined;

/** Whether somebody's posts follow the name. */
const isIntroducedAtLength = ({ memory }: Discourse, who: Who): boolean =>
  who.name !== undefined && who.posts.length > 0 && !knows(memory, who);

/** Whether all that somebody is, is at this organization. */
const isOnlyOf = ({ posts, of }: Who, org: OrgFact | undefined): boolean =>
  org !== undefined && of.length === 0 && posts.length > 0 && posts.every((post) => post.org?.org === org);

/** Whether a party is a town or a region by its bare name, which is not an institution. */
const isPlace = ({ facts }: Discourse, { agreement, path }: Signatories, at: number): boolean => {
  const org = facts.org(agreement.parties?.[at]?.organization, `${path}.parties[${at}].organization`)?.org;
  const bare = org !== undefined && /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u.test(org.name.text);
  return (
    bare && !org.parent && ["government", "other"].includes(org.kind ?? "other") && againNoun(org) === ""
  );
};

/** "President Lee and Vice-President Ray signed for Lake University": two of one party of whom only the family names are known. */
const byFamilyName = (
  discourse: Discourse,
  head: Signatories,
  party: number,
  all: readonly Who[],
): Phrase | undefined => {
  const fits =
    all.length > 1 &&
    all.every(
      (who) =>
        who.raw.person?.surnameOnly &&
        who.posts.length === 1 &&
        who.posts[0]?.title &&
        !knows(discourse.memory, who) &&
        isPlain(who) &&
        holdsPost(discourse, head, party, who.key),
    );
  if (!fits) return undefined;
  return andList(
    all.map((who) => {
      meet(discourse.memory, who);
      return sourced(surnameOnly(discourse, who, false), who.posts[0]?.org?.name.path);
    }),
  );
};

/** "Governor of Reedham" for Reedham, "Minister of Trade" for the Ministry of Trade: a title that names an organization. */
const isTitleOf = (title: string, name: string): boolean =>
  title.endsWith(` of ${name.replace(LEVEL, "").replace(GOVERNMENT, "")}`) || title === postOfOffice(name);
const GOVERNMENT = / (?:(?:Municipal|City|Town|County|District|Provincial|Regional) )?Government$/;
const LEVEL = /^(?:the )?(?:City|Town|Municipality|County|District|Province|Prefecture|Region|State) of /;

/** Whether a signatory's post shows already for whom they signed. */
const holdsPost = (discourse: Discourse, head: Signatories, at: number, key: string): boolean => {
  const org = discourse.facts.org(
    head.agreement.parties?.[at]?.organization,
    `${head.path}.parties[${at}].organization`,
  );
  const who = discourse.facts.who(key);
  const titles = (who?.posts ?? []).flatMap(({ title, org: at }) => (title && !at ? [title.text] : []));
  if (org && titles.some((title) => isTitleOf(title, org.name.text))) return true;
  const own = [...(who?.posts ?? []).flatMap((post) => post.org ?? []), ...(who?.of ?? [])];
  return (
    org !== undefined &&
    own.some(
      (ref) =>
        ref.org === org.org ||
        ref.org.parent?.org === org.org ||
        ref.name.text === org.name.text.replace(GOVERNMENT, "") ||
        ref.name.text.startsWith(`${org.name.text} `),
    )
  );
};

const withoutPresence = (words: Phrase): Phrase => {
  const [front = ""] = /^ ?in the presence of /.exec(textOf(words)) ?? [];
  return spliced(words, 0, front.length, "");
};

export const realizeSignatories = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Signatories,
): Realized => {
  const witnesses = take(discourse.memory, sentence.joined, "witnesses");
  const frame = frameOf(discourse, sentence);
  const [first, ...others] = signedLines(discourse, head, witnesses);
  discourse.memory.subject = [];
  return { lines: first ? [{ ...first, words: opened(frame, first.words) }, ...others] : [] };
};

/** "The signing was witnessed by X." */
export const realizeWitnesses = (discourse: Discourse, _: SentencePlan, head: Witnesses): Realized => {
  const before = presenceOf(discourse, head);
  if (!says(before)) return { lines: [] };
  const words = say`the signing was witnessed by ${withoutPresence(before)}`;
  discourse.memory.subject = [];
  return { lines: [line(head.id, words)] };
};
