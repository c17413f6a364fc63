import type { SentencePlan } from "./aggregation/sentence-plan";
import type { Composed, Line } from "./compose";
import type { Phrase } from "./phrase";
import type { Discourse } from "./reference/discourse";

/** The result of one sentence plan: one or several sentences, and a list where its parts are long. */
export interface Realized {
  readonly lines: readonly Line[];
  readonly list?: { readonly ordered: boolean; readonly lead: Line; readonly items: readonly Line[] };
}

/** What a language provides to the pipeline: lexical choice and realization. Everything before is shared. */
export interface Language {
  /** The headline of the news; none where nothing can be stated. */
  readonly headline: (discourse: Discourse) => Line | undefined;
  /** The words of one sentence plan. Joined messages that it includes are marked with `take`. */
  readonly realize: (discourse: Discourse, sentence: SentencePlan) => Realized;
  /** The blocks of the whole text, with a pronoun where a sentence has the same subject as the one before it. */
  readonly inText?: (blocks: readonly Composed[], discourse: Discourse) => Composed[];
  /** The paragraph about an event that is planned, postponed or cancelled. */
  readonly notice: (discourse: Discourse) => Composed[];
  readonly figures: (discourse: Discourse) => Composed[];
  readonly credits: (discourse: Discourse) => Composed[];
  /** Ends a sentence: punctuation, capital, full stop. */
  readonly close: (words: Phrase, stop?: string) => string;
}
