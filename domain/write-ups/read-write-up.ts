import type { Lang } from "../events/values";
import type { Draft } from "./draft";
import { eventProposals as englishEvent } from "./en/event";
import { namedSentences as namedInEnglish } from "./en/mentions";
import { fullNameStart, isOrganization } from "./en/organizations";
import { peopleOf } from "./en/people";
import {
  delegationProposals as englishDelegations,
  groupProposals as englishGroups,
  sceneProposals as englishScenes,
} from "./en/scenes";
import { withSides as withEnglishSides } from "./en/sides";
import { promiseProposals as englishPromises, speechProposals as englishSpeech } from "./en/speech";
import { type Passages, passagesOf } from "./passages";
import type { FoundPerson } from "./person";
import { CERTAIN, type Part, type Proposal, partOf, spanOf } from "./proposal";
import { shortNamesOf } from "./short-names";
import { eventProposals as chineseEvent } from "./zh/event";
import { namedSentences as namedInChinese } from "./zh/mentions";
import { isBareOrganization, organizationEnding, organizationStart } from "./zh/organizations";
import { peopleOf as chinesePeopleOf } from "./zh/people";
import { delegationProposals, groupProposals, sceneProposals } from "./zh/scenes";
import { withSides } from "./zh/sides";
import { promiseProposals, speechProposals } from "./zh/speech";

/** What a write-up was read as: proposals for fields of a record, each with its place in the text. */
export interface ReadWriteUp {
  lang: Lang;
  proposals: Proposal[];
  /** Whether the text is longer than `LONGEST`, and only its beginning was read. */
  cut: boolean;
  /** How many proposals beyond the first 200 of a field were left out. */
  left: number;
}

/** The characters of a write-up that are read. */
export const LONGEST = 60_000;

// A name of an organization that ends or consists of no word of one may be cut at the wrong place.
const isUncertain = (words: string, lang: Lang): boolean =>
  lang === "zh"
    ? isBareOrganization(words) ||
      organizationEnding(words) === undefined ||
      words.length > 24 ||
      words.includes("的")
    : !(isOrganization(words) || /^[A-Z][A-Z&]+$/.test(words)) || words.length > 90;

const personDraft = (text: string, person: FoundPerson, lang: Lang): Draft => {
  const incomplete =
    person.posts.length === 0 ||
    person.posts.some(
      ({ organization }) =>
        !organization || isUncertain(text.slice(organization.start, organization.end), lang),
    );
  return {
    field: "person",
    key: `person ${person.name}`,
    confidence: incomplete ? Math.min(person.confidence, CERTAIN - 0.05) : person.confidence,
    parts: [
      partOf(text, "name", person, person.surnameOnly ? { code: "surname" } : {}),
      ...person.posts.flatMap(({ organization, title }, post): Part[] => [
        ...(organization ? [partOf(text, "organization", organization, { post })] : []),
        ...(title ? [partOf(text, "position", title, { post })] : []),
      ]),
      ...(person.side ? [partOf(text, "side", person.side.at, { code: person.side.code })] : []),
      ...person.roles.map(({ code, at }) => partOf(text, "role", at, { code })),
    ],
  };
};

const chineseDrafts = (passages: Passages): Draft[] => {
  const shorts = shortNamesOf(passages.text, "zh", (text, end) => organizationStart(text, 0, end));
  const people = chinesePeopleOf(passages, shorts);
  const named = namedInChinese(passages, people);
  withSides(passages, named, people);
  const remarks = speechProposals(passages, named);
  return [
    ...chineseEvent(passages),
    ...people.map((person) => personDraft(passages.text, person, passages.lang)),
    ...groupProposals(passages, people),
    ...delegationProposals(passages, named),
    ...sceneProposals(passages, named),
    ...remarks,
    ...promiseProposals(passages, remarks),
  ];
};

const englishDrafts = (passages: Passages): Draft[] => {
  const people = peopleOf(passages, shortNamesOf(passages.text, "en", fullNameStart));
  const named = namedInEnglish(passages, people);
  withEnglishSides(passages, named, people);
  const remarks = englishSpeech(passages, named);
  return [
    ...englishEvent(passages),
    ...people.map((person) => personDraft(passages.text, person, passages.lang)),
    ...englishGroups(passages, people),
    ...englishDelegations(passages, named),
    ...englishScenes(passages, named),
    ...remarks,
    ...englishPromises(passages, remarks),
  ];
};

// A remark belongs to the last agenda item before it, else to the first one.
const itemOf = (remark: Proposal, items: readonly Proposal[]): string | undefined => {
  const talks = items.filter(({ parts }) => parts[0]?.code !== "signing");
  const before = talks.filter(({ start }) => start <= remark.start).at(-1);
  return (before ?? talks[0])?.id;
};

const PER_FIELD = 200;

const finished = (drafts: readonly Draft[]): Pick<ReadWriteUp, "proposals" | "left"> => {
  const counts = new Map<string, number>();
  let left = 0;
  const ids = new Map<string, string>();
  const proposals = drafts.flatMap((draft): Proposal[] => {
    const count = (counts.get(draft.field) ?? 0) + 1;
    counts.set(draft.field, count);
    if (count > PER_FIELD) left += 1;
    if (count > PER_FIELD || draft.parts.length === 0) return [];
    const { key, ...rest } = draft;
    const id = `${draft.field}-${count}`;
    if (key !== undefined) ids.set(key, id);
    return [{ ...rest, ...spanOf(draft.parts), id, confidence: Math.round(draft.confidence * 100) / 100 }];
  });
  const items = proposals.filter(({ field }) => field === "item").sort((a, b) => a.start - b.start);
  const joined = proposals.map(({ within, ...proposal }) => {
    const owner = within === undefined ? undefined : ids.get(within);
    const place = proposal.field === "remark" ? itemOf({ ...proposal }, items) : owner;
    return {
      ...proposal,
      ...(place && { within: place }),
      parts: proposal.parts.map(({ person, ...part }) => {
        const whom = person === undefined ? undefined : ids.get(`person ${person}`);
        return whom ? { ...part, person: whom } : part;
      }),
    };
  });
  return { proposals: joined, left };
};

/**
 * What a past write-up of an event states, as proposals for the fields of its record. Every text is a range of the write-up, word
 * for word; only enumerations, days and numbers have a `code` beside it. What was not understood is proposed nowhere.
 */
export const readWriteUp = (text: string, lang: Lang): ReadWriteUp => {
  const passages = passagesOf(text.slice(0, LONGEST), lang);
  const drafts = lang === "zh" ? chineseDrafts(passages) : englishDrafts(passages);
  return { lang, ...finished(drafts), cut: text.length > LONGEST };
};
