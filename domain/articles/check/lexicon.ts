import type { Part } from "../../events/values";
import type { CountOf } from "./lengths";

/** How much a sentence commits somebody: a wish, an intention, what is promised or agreed. */
export const FORCE = { none: 0, wish: 1, intention: 2, commitment: 3, free: 4 } as const;
export type Force = (typeof FORCE)[keyof typeof FORCE];

/** What one takes part in, as far as the order of an event depends on it. */
const ANCHORS = ["talks", "tour", "signing", "meal"] as const;
export type Anchor = (typeof ANCHORS)[number];

/** What a person can do to another, or at an event, that a record states. */
const RELATIONS = [
  "accompany",
  "receive",
  "lead",
  "chair",
  "sign",
  "witness",
  "meet",
  "interpret",
  "speak",
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What an organization does for an event. */
const ORGANIZATION_RELATIONS = ["host", "organize", "co_organize", "support", "sponsor", "initiate"] as const;
export type OrganizationRelation = (typeof ORGANIZATION_RELATIONS)[number];

interface ForceWords {
  words: RegExp;
  force: Force;
  /** It opens a clause of its own, so that no weaker word before it governs it. */
  opens?: true;
  /** It marks a force in a record, and claims none in an article. */
  recorded?: true;
}
export interface SequenceWords {
  words: RegExp;
  is: "after" | "before" | "then" | "last" | "next day";
  anchor?: Anchor;
}
export interface RelationWords {
  relation: Relation;
  words: RegExp;
  /** On which side of the words the one who does it is named. */
  agent: "before" | "after";
}
interface OrganizationWords {
  relation: OrganizationRelation;
  words: RegExp;
}
interface CountWords {
  /** What is counted, which follows the number. */
  counted: RegExp;
  of: CountOf;
}
export type StatusClaim =
  | "signed"
  | "signed or to be"
  | "to be signed"
  | "intended"
  | "in force"
  | "expired"
  | "terminated"
  | "postponed"
  | "cancelled"
  | "agreed"
  | "promised"
  | "required"
  | "given"
  | "launched";

/** The closed lists of one language. Every pattern has the flags "g" and "u". */
export interface Lexicon {
  degree: RegExp;
  gender: readonly { words: RegExp; is: "he" | "she" | "style" }[];
  force: readonly ForceWords[];
  /** Where a new clause begins that the words before do not govern. */
  breaks: RegExp;
  sequence: readonly SequenceWords[];
  activities: readonly { words: RegExp; is: Anchor }[];
  parts: readonly { words: RegExp; parts: readonly Part[] }[];
  recently: RegExp;
  relations: readonly RelationWords[];
  organizations: readonly OrganizationWords[];
  /** Whom one receives, where no name says it. */
  guests: RegExp;
  /** What precedes the person to or with whom something is done, where that is before the verb. */
  towards: readonly string[];
  /** What precedes somebody who is only asked, or hoped, to do what follows. */
  asks: readonly string[];
  /** Sorts of documents of which one is not another, and a signature under one of them. */
  documents: RegExp;
  signature: RegExp;
  /** Words for what was launched, in any form. */
  launch: RegExp;
  /** What may come between who does something and the verb, besides their posts. */
  between: (text: string) => boolean;
  counted: readonly CountWords[];
  claims: readonly { words: RegExp; claim: StatusClaim }[];
}
