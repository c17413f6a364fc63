import type { SentencePlan } from "./aggregation/sentence-plan";
import type { Composed, Line } from "./compose";
import type { Phrase } from "./phrase";
import type { Discourse } from "./reference/discourse";

/** What became of one sentence plan: a sentence or a few, and a list where its parts are long. */
export interface Realized {
  readonly lines: readonly Line[];
  readonly list?: { readonly ordered: boolean; readonly lead: Line; readonly items: readonly Line[] };
}

/** What a language brings to the pipeline: lexical choice and realization. Everything before is shared. */
export interface Language {
  /** The headline of the news; none where nothing can be said. */
  readonly headline: (discourse: Discourse) => Line | undefined;
  /** The words of one sentence plan. Joined messages that it takes are marked with `take`. */
  readonly realize: (discourse: Discourse, sentence: SentencePlan) => Realized;
  /** The blocks of the whole text, where a sentence calls what the one before it began with by a pronoun. */
  readonly inText?: (blocks: readonly Composed[], discourse: Discourse) => Composed[];
  /** The paragraph about an event that is planned, postponed or cancelled. */
  readonly notice: (discourse: Discourse) => Composed[];
  readonly figures: (discourse: Discourse) => Composed[];
  readonly credits: (discourse: Discourse) => Composed[];
  /** Ends a sentence: punctuation, capital, stop. */
  readonly close: (words: Phrase, stop?: string) => string;
}
