import type { DraftRecord, Participant } from "../../events/shape";
import type { DraftOrg, Lang, Text } from "../../events/values";
import type { Message } from "../content/message";
import { namedBy } from "../content/named";

/** What a message mentions, by the part that it has in the message. */
export interface Mentions {
  /** What was done, seen, discussed, signed, decided or planned. */
  readonly stated: readonly string[];
  /** What somebody said. */
  readonly said: readonly string[];
  /** The organizations of the people who are named. */
  readonly ofPeople: readonly string[];
  /** The organizations of those who took part in an item, whom one of its later messages may name first. */
  readonly ofItem: readonly string[];
}

type Texts = readonly (Text | undefined)[];

const namesOf = (org: DraftOrg | undefined): Texts =>
  org ? [org.name, org.short, ...namesOf(org.parent)] : [];

const organizationsOf = ({ of = [], posts = [] }: Participant): Texts => [
  ...of.flatMap(namesOf),
  ...posts.flatMap(({ organization }) => namesOf(organization)),
];

const organizersOf = (record: DraftRecord): Texts =>
  (record.organizers ?? []).flatMap(({ organization }) => namesOf(organization));

/** The names of the event and of what it is part of, in one language. */
export const namesOfEvent = ({ title, officialName, partOf }: DraftRecord, lang: Lang): string[] =>
  [title, officialName, partOf?.name].flatMap((one) => one?.[lang] ?? []);

/** The names of a place and of the organization there, in one language. */
export const placeNames = (venue: DraftRecord["venue"], lang: Lang): string[] =>
  [venue?.name, ...namesOf(venue?.organization)].flatMap((one) => one?.[lang] ?? []);

/** The names of all organizations that took part in an event, in one language. */
export const organizationsOfRecord = (record: DraftRecord, lang: Lang): string[] =>
  [
    ...(record.participants ?? []).flatMap(organizationsOf),
    ...organizersOf(record),
    ...(record.agreements ?? []).flatMap(({ parties }) =>
      (parties ?? []).flatMap(({ organization }) => namesOf(organization)),
    ),
    ...namesOf(record.home),
    ...namesOf(record.venue?.organization),
  ].flatMap((one) => one?.[lang] ?? []);

const statedBy = (record: DraftRecord, message: Message): Texts => {
  switch (message.type) {
    case "visit":
    case "meet":
    case "hold":
      return [
        record.officialName,
        record.theme,
        record.purpose,
        record.partOf?.name,
        record.venue?.name,
        ...namesOf(record.venue?.organization),
        ...(record.delegations ?? []).map(({ name }) => name),
      ];
    case "organize":
    case "arrange":
      return organizersOf(record);
    case "sign":
      return [
        message.agreement.title,
        ...(message.agreement.parties ?? []).flatMap((one) => [one.group, ...namesOf(one.organization)]),
      ];
    case "terms": {
      const { purpose, scope = [], fields = [] } = message.agreement;
      return [purpose, ...scope.map(({ text }) => text), ...fields];
    }
    case "result":
      return message.outcome.points ?? [];
    case "handover":
    case "session":
    case "tour":
    case "talk": {
      const { title, did, saw = [], topics = [], venue } = message.scene.item;
      return [title, did, venue?.name, ...namesOf(venue?.organization), ...saw, ...topics];
    }
    case "promised":
      return message.followUps.map(({ followUp }) => followUp.text);
    case "narrative":
      return message.scene.item.narrative ?? [];
    default:
      return [];
  }
};

const saidIn = (message: Message): Texts =>
  message.type === "speech" ? message.remarks.flatMap(({ remark }) => remark.points ?? []) : [];

const isItem = ({ type }: Message): boolean =>
  type === "tour" || type === "talk" || type === "session" || type === "handover";

const keysIn = (record: DraftRecord, message: Message): readonly string[] => {
  if (message.type === "speech") return message.by === "all" ? [] : message.by;
  if (message.type === "visit") return [...namedBy(record, message), ...message.party.people];
  return namedBy(record, message);
};

/** What a message mentions in one language. */
export const mentionsOf = (record: DraftRecord, message: Message, lang: Lang): Mentions => {
  const keys = new Set(keysIn(record, message));
  const people = (record.participants ?? []).filter(({ key }) => keys.has(key));
  const textsInLanguage = (texts: Texts): string[] => texts.flatMap((text) => text?.[lang] ?? []);
  const organizations = textsInLanguage(people.flatMap((one) => [one.group, ...organizationsOf(one)]));
  return {
    stated: textsInLanguage(statedBy(record, message)),
    said: textsInLanguage(saidIn(message)),
    ofPeople: isItem(message) ? [] : organizations,
    ofItem: isItem(message) ? organizations : [],
  };
};
