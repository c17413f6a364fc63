import { organizationsOf } from "../events/mentions";
import type { DraftRecord, FollowUp } from "../events/shape";
import type { DraftOrg, Lang } from "../events/values";

/** The subject of a sentence, in the form in which a follow-up states who owes it. */
export type PartyReference = NonNullable<FollowUp["by"]>;

/** Finds who the subject of a sentence is; undefined where the record does not say so for sure. */
export interface Subjects {
  /** Of the words before a verb: "the zone and the chamber", 双方. `they` are the speakers. */
  named: (words: string, lang: Lang) => PartyReference | undefined;
  /** Of the names that a Chinese sentence begins with, and how many characters they take. */
  atStart: (sentence: string) => { whose: PartyReference; length: number } | undefined;
}

const EVERYBODY =
  /^(?:both|all|the (?:two|three) (?:sides|parties|cities)|both (?:sides|parties)|all (?:sides|parties)|the parties|双方|各方|三方|两地|大家|与会(?:人员|代表|各方)|会议双方)$/i;
const SPEAKERS = /^(?:they|he|she|we|我们|我方|我会|本会|我市|我区|我司|他|她|他们|她们)$/i;

const bare = (words: string): string =>
  words
    .trim()
    .replace(/^(?:the|both)\s+/i, "")
    .toLowerCase();

const merged = (sides: readonly PartyReference[]): PartyReference => {
  const participants = [...new Set(sides.flatMap((side) => side.participants ?? []))];
  const organizations = [...new Set(sides.flatMap((side) => side.organizations ?? []))];
  return {
    ...(sides.some((side) => side.all) && { all: true }),
    ...(participants.length > 0 && { participants }),
    ...(organizations.length > 0 && { organizations }),
  };
};

/** Every name of the record's people and organizations; a name that two of them share identifies neither. */
const namesOf = (record: DraftRecord): Map<string, PartyReference | null> => {
  const names = new Map<string, PartyReference | null>();
  const add = (name: string | undefined, whose: PartyReference) => {
    const words = name && bare(name);
    if (!words) return;
    const known = names.get(words);
    names.set(words, known === undefined || known === whose ? whose : null);
  };
  for (const { key, person, posts } of record.participants ?? []) {
    const whose = { participants: [key] };
    for (const name of [person?.name?.en, person?.name?.zh, person?.later?.en, person?.later?.zh])
      add(name, whose);
    for (const { title } of posts ?? [])
      if (person?.name?.zh && title?.zh) add(person.name.zh + title.zh, whose);
  }
  for (const organization of organizationsOf(record)) {
    const whose = { organizations: [organization] };
    const { name, short, aliases = [] } = organization;
    for (const each of [name?.en, name?.zh, short?.en, short?.zh, ...aliases]) add(each, whose);
  }
  return names;
};

/** "the zone" and 高新区: the end of one organization's name, where no other's ends so. */
const shortened = (
  names: ReadonlyMap<string, PartyReference | null>,
  words: string,
): PartyReference | undefined => {
  const end = /\p{Script=Han}/u.test(words) ? words : ` ${words}`;
  if (words.length < 3) return undefined;
  const found = new Set<PartyReference | null>();
  for (const [name, whose] of names) if (name.endsWith(end) && name !== words) found.add(whose);
  const [only] = found;
  return found.size === 1 && only?.organizations ? only : undefined;
};

/** The subjects in a record; `speakers` are the people meant by "they". */
export const subjectsIn = (record: DraftRecord): ((speakers: PartyReference | undefined) => Subjects) => {
  let known: Map<string, PartyReference | null> | undefined;
  // Most records say nothing that asks for it, and the form asks at every key.
  const names = () => {
    known ??= namesOf(record);
    return known;
  };
  const longestFirst = () =>
    [...names().keys()].filter((name) => /\p{Script=Han}/u.test(name)).sort((a, b) => b.length - a.length);
  return (speakers) => {
    const one = (words: string): PartyReference | undefined => {
      if (EVERYBODY.test(words.trim())) return { all: true };
      if (SPEAKERS.test(words.trim())) return speakers;
      const name = bare(words);
      return names().has(name) ? (names().get(name) ?? undefined) : shortened(names(), name);
    };
    const several = (parts: readonly string[]): PartyReference | undefined => {
      const found = parts.map(one);
      return found.every((each) => each !== undefined) ? merged(found) : undefined;
    };
    return {
      named: (words, lang) =>
        one(words) ?? several(words.split(lang === "en" ? /,\s*(?:and\s+)?|\s+and\s+/ : /[、与和及]/)),
      atStart: (sentence) => {
        const found: PartyReference[] = [];
        const inChinese = longestFirst();
        let at = 0;
        for (;;) {
          const rest = sentence.slice(at);
          const everybody = /^(?:双方|各方|三方|两地(?=[^\p{P}]*[^的]))/u.exec(rest)?.[0];
          const name = inChinese.find((each) => rest.toLowerCase().startsWith(each));
          const short = name
            ? undefined
            : /^[\p{Script=Han}]{2,8}?(?:区|局|院|会|集团|公司|中心|大学)/u.exec(rest)?.[0];
          const words = everybody ?? name ?? short;
          const whose = words && one(words);
          if (!words || !whose) break;
          found.push(whose);
          at += words.length;
          const joint = /^[、与和及](?=.)/.exec(sentence.slice(at))?.[0];
          if (!joint) break;
          at += joint.length;
        }
        // A name that something is added to with 与 belongs to it and is no separate subject: 与…加强合作.
        const length = sentence.slice(0, at).replace(/[、与和及]$/, "").length;
        return found.length > 0 ? { whose: merged(found), length } : undefined;
      },
    };
  };
};

/** Whether two answers to who is meant are one. */
export const isSameParty = (a: PartyReference, b: PartyReference): boolean => {
  const key = (whose: PartyReference) =>
    JSON.stringify([
      whose.all ?? false,
      [...(whose.participants ?? [])].sort(),
      (whose.organizations ?? []).map((each: DraftOrg) => each.name).sort(),
    ]);
  return key(a) === key(b);
};
