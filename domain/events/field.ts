import {
  ACTIVITIES,
  ACTS,
  AGENDA_PLACEMENTS,
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  BOUNDS,
  FORCES,
  ITEM_ROLES,
  KINDS,
  ONLINE,
  OUTCOME_TYPES,
  PART_OF,
  PRESENCES,
  RENEWALS,
  ROLES,
  ROUNDS,
  STATUSES,
  TIERS,
} from "./enumerations";
import type { Organizer, Venue, When } from "./shape";
import { type DraftOrg, ORG_KINDS, PARTS, PRONOUNS, SIDES } from "./values";

/** The enumerations of a record by the key of their labels in messages/ (`values.<key>`). */
export const CHOICES = {
  kind: KINDS,
  status: STATUSES,
  side: SIDES,
  part: PARTS,
  orgKind: ORG_KINDS,
  pronoun: PRONOUNS,
  online: ONLINE,
  partOf: PART_OF,
  tier: TIERS,
  bound: BOUNDS,
  presence: PRESENCES,
  role: ROLES,
  activity: ACTIVITIES,
  told: AGENDA_PLACEMENTS,
  itemRole: ITEM_ROLES,
  act: ACTS,
  outcomeType: OUTCOME_TYPES,
  agreementType: AGREEMENT_TYPES,
  agreementStatus: AGREEMENT_STATUSES,
  renews: RENEWALS,
  force: FORCES,
  every: ROUNDS,
} as const;
type Choice = keyof typeof CHOICES;

/** What a copy takes from an event: its people alone, or its people and its programme. */
export const COPY_SCOPES = ["programme", "people"] as const;
export type CopyScope = (typeof COPY_SCOPES)[number];

/** What a field holds; decides its control in the form and its rendering in the view. */
type FieldType =
  | "text"
  | "longText"
  | "texts"
  | "line"
  | "lines"
  | "day"
  | "time"
  | "number"
  | "flag"
  /** A flag that a rule decides where it is not set. */
  | "rule"
  | "choice"
  | "when"
  | "venue"
  | "organization"
  | "organizers"
  /** Keys of participants. */
  | "participant"
  | "people"
  /** Keys of other parts of the record. */
  | "key"
  | "keys"
  /** Made by the program: neither edited nor displayed. */
  | "made"
  /** Fields of its own: one group or a list of them. */
  | "parts";

export interface Field {
  readonly type: FieldType;
  /** Key of the label in messages/ (`form.fields.<key>`); the field's own name by default. */
  readonly label?: string;
  readonly choice?: Choice;
  /** A complete record has it. */
  readonly needed?: true;
  /** The flag of a list: whether there were others. */
  readonly open?: string;
  /** Listed in the form under "more", in the order of the list; other fields are placed by hand. */
  readonly more?: true;
  /** In the view: among the facts, in the order of the list, or in the details; other fields are placed by hand. */
  readonly view?: "fact" | "detail";
  /** Events are found by it: as a name, Chinese ones also by pinyin, or as another text; else not at all. */
  readonly searched?: "name" | "text";
  /** A copy of an event takes it: with the event's people, or only with its programme; else not at all. */
  readonly copied?: CopyScope;
  /** Of the record itself: the notice of an event that is not held states it. */
  readonly inNotice?: true;
  readonly parts?: () => Fields;
}
export type Fields = Readonly<Record<string, Field>>;
/** All fields of a part of the record: one that its schema has and its list has not does not compile. */
export type FieldsOf<T> = { readonly [K in keyof Required<T>]: Field };

export const MADE = { type: "made" } as const;
export const ORGANIZATIONS: Field = { type: "parts", parts: () => ORGANIZATION_FIELDS };

export const ORGANIZATION_FIELDS: FieldsOf<DraftOrg> = {
  id: MADE,
  name: { type: "text", needed: true },
  short: { type: "text", view: "detail" },
  parent: { type: "organization" },
  kind: { type: "choice", label: "orgKind", choice: "orgKind", view: "detail" },
  city: { type: "text", view: "detail" },
  the: { type: "rule", view: "detail" },
  shortThe: { type: "rule", view: "detail" },
  aliases: { type: "lines", view: "detail" },
};

export const VENUE_FIELDS: FieldsOf<Venue> = {
  id: MADE,
  name: { type: "text", needed: true },
  city: { type: "text" },
  address: { type: "text", view: "detail" },
  organization: { type: "organization" },
  the: { type: "rule", view: "detail" },
  aliases: { type: "lines", view: "detail" },
};

export const WHEN_FIELDS: FieldsOf<When> = {
  start: { type: "day" },
  end: { type: "day" },
  part: { type: "choice", choice: "part", view: "detail" },
  time: { type: "time" },
  endTime: { type: "time" },
  words: { type: "text", view: "detail" },
  zone: { type: "line", view: "detail" },
};

export const ORGANIZER_FIELDS: FieldsOf<Organizer> = {
  tier: { type: "choice", choice: "tier", needed: true },
  organization: { type: "organization" },
  participant: { type: "participant", label: "orParticipant" },
};
