import type { Draft } from "./draft";
import { type Part, partOf, type Span } from "./proposal";

const itemAt = ({ start }: Span): string => `item ${start}`;

/** The agenda items of a write-up and the agreements signed, collected sentence by sentence. */
export class Agenda {
  readonly drafts: Draft[] = [];
  private talks: Draft | undefined;

  constructor(private readonly text: string) {}

  /** Adds an item whose activity is stated at a place. */
  item(activity: string, at: Span, parts: readonly Part[], confidence: number): Draft {
    const draft: Draft = {
      field: "item",
      key: itemAt(at),
      confidence,
      parts: [partOf(this.text, "activity", at, { code: activity }), ...parts],
    };
    this.drafts.push(draft);
    return draft;
  }

  /** Adds talks with their topics; talks stated before without topics are the same item. */
  discussion(at: Span, topics: readonly Part[], confidence: number): void {
    if (this.talks?.parts.length === 1) this.talks.parts.push(...topics);
    else this.talks = this.item("talks", at, topics, confidence);
  }

  /** Adds talks without topics, unless there are talks. */
  talksAlone(at: Span): void {
    this.talks ??= this.item("talks", at, [], 0.6);
  }

  /** Adds an agreement; one that is signed gets an item of its own at the verb. */
  agreement(draft: Draft): void {
    const signed = draft.parts.find(({ name, code }) => name === "status" && code === "signed");
    if (signed) {
      this.item("signing", { start: signed.start, end: signed.end }, [], 0.65);
      draft.within = itemAt(signed);
    }
    this.drafts.push(draft);
  }
}
