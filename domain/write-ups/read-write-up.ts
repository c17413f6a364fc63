import type { Lang } from "../events/values";
import type { Draft } from "./draft";
import { ENGLISH } from "./en/reader";
import { type Passages, passagesOf } from "./passages";
import type { FoundPerson } from "./person";
import { CERTAIN, type Part, type Proposal, partOf, spanOf } from "./proposal";
import type { Reader } from "./reader";
import { shortNamesOf } from "./short-names";
import { CHINESE } from "./zh/reader";

const READERS: Readonly<Record<Lang, Reader>> = { en: ENGLISH, zh: CHINESE };

/** What a write-up was read as: proposals for fields of a record, each with its place in the text. */
interface ReadWriteUp {
  lang: Lang;
  proposals: Proposal[];
  /** Whether the text is longer than `LONGEST`, and only its beginning was read. */
  cut: boolean;
  /** How many proposals beyond the first 200 of a field were left out. */
  left: number;
}

/** The characters of a write-up that are read. */
export const LONGEST = 60_000;

const personDraft = (text: string, person: FoundPerson, { isUncertainName }: Reader): Draft => {
  const incomplete =
    person.posts.length === 0 ||
    person.posts.some(
      ({ organization }) =>
        !organization || isUncertainName(text.slice(organization.start, organization.end)),
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

const draftsOf = (passages: Passages): Draft[] => {
  const { text, lang } = passages;
  const reader = READERS[lang];
  const people = reader.peopleOf(passages, shortNamesOf(text, lang, reader.fullNameStart));
  const named = reader.namedSentences(passages, people);
  reader.withSides(passages, named, people);
  const remarks = reader.speechProposals(passages, named);
  return [
    ...reader.eventProposals(passages),
    ...people.map((person) => personDraft(text, person, reader)),
    ...reader.groupProposals(passages, people),
    ...reader.delegationProposals(passages, named),
    ...reader.sceneProposals(passages, named),
    ...remarks,
    ...reader.promiseProposals(passages, remarks),
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
  return { lang, ...finished(draftsOf(passages)), cut: text.length > LONGEST };
};
