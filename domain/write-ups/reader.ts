import type { Draft } from "./draft";
import type { NamedSentence } from "./mentions";
import type { Passages } from "./passages";
import type { FoundPerson } from "./person";
import type { ShortNames } from "./short-names";

/** What reads a write-up in one language; the steps in their order. */
export interface Reader {
  /** Where the full name of an organization begins that ends in front of its short name in brackets. */
  fullNameStart: (text: string, end: number) => number | undefined;
  /** Whether the name of an organization may have been cut at the wrong place. */
  isUncertainName: (words: string) => boolean;
  peopleOf: (passages: Passages, shorts: ShortNames) => FoundPerson[];
  namedSentences: (passages: Passages, people: readonly FoundPerson[]) => NamedSentence[];
  /** Adds sides and roles to the people. */
  withSides: (passages: Passages, named: readonly NamedSentence[], people: readonly FoundPerson[]) => void;
  eventProposals: (passages: Passages) => Draft[];
  groupProposals: (passages: Passages, people: readonly FoundPerson[]) => Draft[];
  delegationProposals: (passages: Passages, named: readonly NamedSentence[]) => Draft[];
  sceneProposals: (passages: Passages, named: readonly NamedSentence[]) => Draft[];
  speechProposals: (passages: Passages, named: readonly NamedSentence[]) => Draft[];
  promiseProposals: (passages: Passages, remarks: readonly Draft[]) => Draft[];
}
