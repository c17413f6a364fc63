import type { Validity } from "../agreements/effective-status";
import type { AGREEMENT_STATUSES, AGREEMENT_TYPES, FORCES, KINDS } from "../events/enumerations";
import type { DraftRecord, Post, Remark, When } from "../events/shape";
import type { DraftOrg, Text } from "../events/values";
import type { DueStatus } from "../follow-ups/due";
import type { OwedBy, PursuitState } from "../follow-ups/follow-up";

/** Source of a line: the event, the path in its record, and the date of the event. */
export interface Source {
  eventId: string;
  path: string;
  /** As exact as in the record. */
  day: string | null;
  /** The event it was part of, if its own date is not recorded. */
  during?: LargerEvent;
}

/** A fair, forum or visit that an event was part of. */
export interface LargerEvent {
  name: Text;
  when: When | undefined;
}

/** An event as input of a briefing. */
export interface BriefedEvent {
  id: string;
  record: DraftRecord;
  firstDay: string | null;
  lastDay: string | null;
}

/** A person or group as recorded, with the positions of that day; `of`: the organizations of an unnamed group. */
export interface Named {
  name: Text;
  posts: Post[];
  of: DraftOrg[];
}

/** Positions held at past events, and the events that record them, newest first. */
export interface PastPosts {
  posts: Post[];
  sources: Source[];
  /** Whether the person was present at the newest of these events, rather than represented. */
  present: boolean;
}

/** One of their people. `now`: current positions in the directory; empty if unknown. */
export interface BriefedPerson {
  id: string | null;
  name: Text;
  now: Post[];
  /** Distinct past positions, newest first; may equal the current ones. */
  past: PastPosts[];
  /** Their entry in the record of the upcoming event. */
  expected: Source | null;
}

/** Who led a side, or the first listed. */
export interface Side {
  named: Named[];
  /** Number of people present including the named; null if the record has a group of unknown size. */
  total: number | null;
}

/** Summary of an earlier meeting. */
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

/** Progress of a promise. */
export interface Outcome {
  /** Id of the pursuit; null if there is none. */
  id: string | null;
  text: Text;
  state: PursuitState | null;
  closedOn: string | null;
}

/** A part of an agreement with its follow-ups; empty: no progress. */
export interface Part {
  text: Text;
  followUps: Outcome[];
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
  /** Follow-ups of no particular part. */
  whole: Outcome[];
  source: Source;
}

/** An open promise. */
export interface OpenPromise {
  id: string;
  text: Text;
  force: (typeof FORCES)[number] | null;
  owed: OwedBy;
  by: Named[];
  /** Owed by all present, or by all parties of its agreement. */
  byAll: boolean;
  to: Named[];
  dueWords: Text | null;
  /** The effective due or review date. */
  day: string | null;
  state: PursuitState;
  dueStatus: DueStatus;
  responsible: string | null;
  source: Source;
}

/** The content of one remark, made in person or on somebody's behalf. */
export interface ReportedRemark {
  act: NonNullable<Remark["act"]>;
  points: Text[];
  whom: Text | null;
  message: Text | null;
  quote: Text | null;
  /** Senders of a conveyed message; `sent`: the person is the sender and another one conveyed it. */
  from: Named[];
  sent: boolean;
  /** On whose behalf. */
  onBehalfOf: Named | null;
  source: Source;
}

/** The remarks of one of their people at the last event where they spoke. */
export interface LastRemarks {
  who: Named;
  eventId: string;
  remarks: ReportedRemark[];
}

/** Reading for a meeting with an organization or person, from records and directory only. */
export interface Briefing {
  of: "organization" | "person";
  id: string;
  day: string;
  name: Text;
  /** Directory data other than the name. */
  facts: {
    short: Text | null;
    aliases: string[];
    kind: DraftOrg["kind"] | null;
    city: Text | null;
    parent: DraftOrg | null;
    honorific: Text | null;
    parts: { id: string; name: Text }[];
  };
  /** The planned event on that day. */
  coming: {
    id: string;
    title: Text;
    kind: Meeting["kind"];
    when: When | undefined;
    place: Text | null;
  } | null;
  /** Whether our own organization is configured; if not, nothing is owed by us. */
  homeKnown: boolean;
  people: BriefedPerson[];
  meetings: Meeting[];
  agreements: BriefedAgreement[];
  /** Agreements signed at meetings they attended, without them as party or signatory. */
  signedThere: Source[];
  ours: OpenPromise[];
  /** Owed by them, alone or with others, including us. */
  theirs: OpenPromise[];
  /** Owed by third parties, concerning them. */
  others: OpenPromise[];
  /** Open promises without a recorded responsible party. */
  unattributed: OpenPromise[];
  lastRemarks: LastRemarks[];
}
