import type { Part } from "../../events/values";
import type { CountOf } from "./lengths";

/** Degrees of commitment in a sentence: a wish, an intention, a promise or agreement. */
export const FORCE = { none: 0, wish: 1, intention: 2, commitment: 3, free: 4 } as const;
export type Force = (typeof FORCE)[keyof typeof FORCE];

/** Occasions to which words of order refer. */
const ANCHORS = ["talks", "tour", "signing", "meal"] as const;
export type Anchor = (typeof ANCHORS)[number];

/** Recorded actions of a person towards another, or at an event. */
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

/** Roles of an organization in an event. */
const ORGANIZATION_RELATIONS = ["host", "organize", "co_organize", "support", "sponsor", "initiate"] as const;
export type OrganizationRelation = (typeof ORGANIZATION_RELATIONS)[number];

interface ForceWords {
  words: RegExp;
  force: Force;
  /** It begins a clause of its own, so that no weaker word before it governs it. */
  opens?: true;
  /** It marks a degree of commitment in a record, but claims none in an article. */
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
  /** On which side of the verb the agent is named. */
  agent: "before" | "after";
}
interface OrganizationWords {
  relation: OrganizationRelation;
  words: RegExp;
}
interface CountWords {
  /** The noun that follows a number. */
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
  /** Nouns for those received, without a name. */
  guests: RegExp;
  /** What precedes the person to or with whom something is done, where that is before the verb. */
  towards: readonly string[];
  /** What precedes somebody who is only asked, or expected, to do what follows. */
  asks: readonly string[];
  /** Sorts of documents that exclude each other, and a signature under one of them. */
  documents: RegExp;
  signature: RegExp;
  /** Words for what was launched, in any form. */
  launch: RegExp;
  /** What may come between an agent and the verb, apart from their posts. */
  between: (text: string) => boolean;
  counted: readonly CountWords[];
  claims: readonly { words: RegExp; claim: StatusClaim }[];
}
