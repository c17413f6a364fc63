import type { ArticlePart } from "./article";
import type { Message } from "./content/message";

/** Messages that belong together, in text order: a paragraph, or a part of one. */
export interface Unit {
  readonly part: ArticlePart;
  readonly messages: readonly Message[];
  /** Whether it may share a paragraph with the unit before it, where there is room. */
  readonly near: boolean;
}

/** A unit of some messages; undefined without messages. */
export const unit = (part: ArticlePart, messages: readonly Message[], near = false): Unit[] =>
  messages.length > 0 ? [{ part, messages, near }] : [];

/** The news, and everything else in text order. */
export interface DocumentPlan {
  readonly news: Message;
  /** The message that says what the event was; absent where the message that is the news says it. */
  readonly event?: Message;
  readonly units: readonly Unit[];
}
