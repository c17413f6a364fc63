import type { Validity } from "../agreements/effective-status";
import type {
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  DraftRecord,
  FORCES,
  KINDS,
  Post,
  Remark,
  When,
} from "../events/shape";
import type { DraftOrg, Text } from "../events/values";
import type { DueStatus } from "../follow-ups/due";
import type { OwedBy, PursuitState } from "../follow-ups/follow-up";

/** Where a line of a briefing stands in the records: the event, the path in its record, and the event's day. */
export interface Source {
  eventId: string;
  path: string;
  /** As exact as the record knows it. */
  day: string | null;
  /** What the event was a part of, where nobody noted its own day. */
  during?: During;
}

/** A fair, a forum or a visit that an event was a part of. */
export interface During {
  name: Text;
  when: When | undefined;
}

/** An event as a briefing is made from it. */
export interface BriefedEvent {
  id: string;
  record: DraftRecord;
  firstDay: string | null;
  lastDay: string | null;
}

/** Somebody as a record names them, with what they were on that day; `of`: the bodies that an unnamed group comes from. */
export interface Named {
  name: Text;
  posts: Post[];
  of: DraftOrg[];
}

/** Posts as told at events: the newest event first, then every earlier one that told the same. */
export interface Past {
  posts: Post[];
  sources: Source[];
  /** Whether they were at the newest of these events; a principal who entrusted somebody was not. */
  present: boolean;
}

/** One of their people. `now`: what the directory has for the day; empty: nobody has noted it, and only the then is known. */
export interface BriefedPerson {
  id: string | null;
  name: Text;
  now: Post[];
  /** Distinct posts of past days, the newest first; those alike the posts of now too. */
  past: Past[];
  /** Where the record of the coming event names them. */
  expected: Source | null;
}

/** Who led a side, or stood first on it. */
export interface Side {
  named: Named[];
  /** How many were there, the named ones too; null: the record names a group beside them, of nobody knows how many. */
  total: number | null;
}

/** An earlier meeting in short. */
export interface Meeting {
  id: string;
  kind: (typeof KINDS)[number];
  title: Text;
  when: When | undefined;
  place: Text | null;
  ours: Side;
  theirs: Side;
  others: Side;
  source: Source;
}

/** What became of a promise, as a briefing shows it. */
export interface Outcome {
  /** The pursuit's id; null: nobody has taken it up. */
  id: string | null;
  text: Text;
  state: PursuitState | null;
  closedOn: string | null;
}

/** A part of an agreement with what came of it; nothing yet, where the list is empty. */
export interface Part {
  text: Text;
  came: Outcome[];
  source: Source;
}

export interface BriefedAgreement {
  id: string;
  title: Text;
  type: (typeof AGREEMENT_TYPES)[number] | null;
  status: (typeof AGREEMENT_STATUSES)[number] | null;
  signedOn: string | null;
  parties: (DraftOrg | Text)[];
  validity: Validity;
  parts: Part[];
  /** What came of it as a whole. */
  whole: Outcome[];
  source: Source;
}

/** A promise that is open. */
export interface OpenPromise {
  id: string;
  text: Text;
  force: (typeof FORCES)[number] | null;
  owed: OwedBy;
  by: Named[];
  /** All who were there, or all parties of its agreement, owe it. */
  byAll: boolean;
  to: Named[];
  dueWords: Text | null;
  /** The day that counts now. */
  day: string | null;
  state: PursuitState;
  dueStatus: DueStatus;
  responsible: string | null;
  source: Source;
}

/** What somebody said in one remark, or had another one say. */
export interface Said {
  act: NonNullable<Remark["act"]>;
  points: Text[];
  whom: Text | null;
  message: Text | null;
  quote: Text | null;
  /** Whose message a speaker conveyed; `sent`: it is their own, which another one conveyed. */
  from: Named[];
  sent: boolean;
  /** On whose behalf. */
  onBehalfOf: Named | null;
  source: Source;
}

/** What one of their people said when they last spoke. */
export interface LastWords {
  who: Named;
  eventId: string;
  said: Said[];
}

/** What one reads before meeting an organization or a person: from records and the directory alone. */
export interface Briefing {
  of: "organization" | "person";
  id: string;
  day: string;
  name: Text;
  /** What the directory has beside the name. */
  facts: {
    short: Text | null;
    aliases: string[];
    kind: DraftOrg["kind"] | null;
    city: Text | null;
    parent: DraftOrg | null;
    honorific: Text | null;
    parts: { id: string; name: Text }[];
  };
  /** The planned event that the day is of. */
  coming: {
    id: string;
    title: Text;
    kind: Meeting["kind"];
    when: When | undefined;
    place: Text | null;
  } | null;
  /** Whether the office's settings say who "we" are; if not, nothing is owed by us. */
  homeKnown: boolean;
  people: BriefedPerson[];
  meetings: Meeting[];
  agreements: BriefedAgreement[];
  /** Agreements signed at earlier meetings with them that name neither a party nor a signatory of theirs. */
  signedThere: Source[];
  ours: OpenPromise[];
  /** They owe it, alone or with others: with us too. */
  theirs: OpenPromise[];
  /** Others than they and we owe it; it only concerns them. */
  others: OpenPromise[];
  /** Open, and the record names nobody who owes them. */
  nobodys: OpenPromise[];
  lastWords: LastWords[];
}
