import type { Message, Party, PersonKey, Scene } from "./message";

/** The relations between people, decided once for both languages. */
export interface Relations {
  /** Whether one side visited another; otherwise it was a gathering. */
  readonly visit: boolean;
  /** The visitors. Empty where nobody visits anybody. */
  readonly party: Party;
  /** Who received them, in protocol order. */
  readonly receivers: readonly PersonKey[];
  /** Who accompanied them on the whole journey. */
  readonly escorts: readonly PersonKey[];
  /** Whether exactly two sides met, so that "the two sides" has a meaning. */
  readonly twoSides: boolean;
  /** Groups of guests whom the hosts met one after the other; empty where there was one meeting. */
  readonly separate: readonly (readonly PersonKey[])[];
}

/** Everything that an article can state about a record: independent of language and of wording. */
export interface Content {
  readonly relations: Relations;
  readonly scenes: readonly Scene[];
  readonly messages: readonly Message[];
  /** What can be the news, most newsworthy first; the record's `news` comes first where it names one of them. */
  readonly candidates: readonly Message[];
}
