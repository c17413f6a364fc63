import type { ArticlePart } from "../article";
import type { Message, Scene } from "../content/message";

/** How a sentence connects to the preceding one. The language chooses the connective; none is printed for "none". */
export type Link =
  /** A round of stops in order: first, then, the last stop · 首先、随后、最后. */
  | { readonly type: "stop"; readonly at: "first" | "next" | "last" }
  /** An own day or part of the day: "On October 2," · 25日. */
  | { readonly type: "day"; readonly scene: Scene }
  /**
   * Stated out of the order of the agenda. Before a main item, `against`: "Before the talks," · 座谈前. After the main items it is
   * an order in the text, not a time: "also" · 还; `behindEarlier`: directly after an earlier one, so that English says that it
   * was not earlier.
   */
  | {
      readonly type: "before" | "after";
      readonly against: Scene | undefined;
      readonly behindEarlier?: true;
    }
  | { readonly type: "none" };

/** One sentence: its main message, and the messages that join it as adverbial, apposition, second predicate or clause. */
export interface SentencePlan {
  /** Stable id: that of the head message, so that an edited text can be compared with a new one. */
  readonly id: string;
  readonly head: Message;
  readonly joined: readonly Message[];
  readonly link: Link;
  /** Whether it is the first sentence of the text, which states day and place of the event. */
  readonly lead: boolean;
}

/** A paragraph of sentence plans. `keys`: the keys of the record stated in it, so that pictures find their place. */
export interface ParagraphPlan {
  readonly part: ArticlePart;
  readonly sentences: readonly SentencePlan[];
  readonly keys: readonly string[];
  /** Whether it may share a paragraph with the one before it, where there is room. */
  readonly near: boolean;
  /** Whether it begins a new day or leaves the order of the agenda, and so begins a paragraph. */
  readonly opens: boolean;
  /** Whether it begins a paragraph only because the first stop of a round is stated there. */
  readonly starts?: boolean;
  /** Whether it begins a paragraph only with a later part of the same day. */
  readonly later?: boolean;
}

/** The plan of the whole text, before any words are chosen. */
export interface TextPlan {
  /** The news: the content of headline and lead. */
  readonly news: Message;
  /** The message that says what the event was; absent if the news says all of it. */
  readonly event?: Message;
  readonly paragraphs: readonly ParagraphPlan[];
}
