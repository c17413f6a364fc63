import type { Phrase } from "../../phrase";
import type { Who } from "../../reference/facts";

/** One act of a speaker, as it follows the subject. */
export interface SpeechAct {
  readonly id: string;
  readonly words: Phrase;
  /** The same at the beginning of a sentence, where a comma follows the verb: 指出，……. */
  readonly first?: Phrase | undefined;
  /** The reporting verb, so that a sentence uses each once. */
  readonly verb: string;
  /** Whether the words report a clause: 表示、指出、希望. */
  readonly reports: boolean;
  /** Whether nothing may follow in the same sentence: a list of clauses or of counted points would absorb it. */
  readonly ends: boolean;
  /** Whether it is in a sentence of its own. */
  readonly alone: boolean;
  /** How a long statement continues in further sentences, `named` where one needs the speaker again: 某某表示将……. */
  readonly further?: readonly { readonly words: Phrase; readonly named: boolean }[];
}

/** 致辞 or 发言, by where it was. */
export interface Manner {
  readonly by: readonly Who[];
  /** The verb of speaking without a subject: 致辞, 发言. */
  readonly speaks: string;
  /** Whether the speaker can be called 他 or 她. */
  readonly pronoun: boolean;
  /** Acts that the speaker did in an earlier sentence of the turn. */
  readonly before: ReadonlySet<string>;
}
