import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Scene } from "../../content/message";
import { maybe, OPEN, type Phrase, say, says } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { eventOnline, type Frame, PARTLY, placeAndOnline } from "../event/event";
import { leadPlace } from "../event/larger-event";
import { atNamedEvent, atUnnamedEvent } from "../hold/signing-event";
import { trimmed } from "../words/grammar";

/** Where the outcome that is the news came about: at the event, named with its place and its days. */
export interface AtEvent {
  readonly words: Phrase;
  /** Whether the days of an event of several days are in the words, so that the sentence has no day of its own. */
  readonly dated: boolean;
}

/** " at the 4th Boat Forum, held in Reedham on March 5 and 6,": an outcome or an act as the news of an event. `ofAll`: of all those there. */
export const atEvent = (
  discourse: Discourse,
  sentence: SentencePlan,
  scene: Scene | undefined,
  ofAll: boolean,
  { front, day }: Pick<Frame, "front" | "day">,
): AtEvent | undefined => {
  if (!sentence.lead || front || scene?.item.venue || scene?.item.city) return undefined;
  const at = atNamedEvent(discourse, sentence) ?? (ofAll ? atUnnamedEvent(discourse, sentence) : undefined);
  if (!at) return undefined;
  const { place, online } = placeAndOnline(leadPlace(discourse, sentence), eventOnline(discourse));
  discourse.memory.marks.add(PARTLY);
  const where = say`${place}${online}`;
  const { when } = discourse.facts.record;
  const several = when?.end !== undefined && when.end !== when.start;
  if (!several) return { words: say`${at}${where}`, dated: false };
  const held = say`${where}${maybe` ${day}`}`;
  return { words: says(held) ? say`${at}, held${held}${OPEN}` : at, dated: true };
};

/** "On March 5, at the 4th Boat Forum, the participants …": the event in front of an act at it. */
export const atFront = (frame: Frame, { words, dated }: AtEvent): Frame => {
  const on = dated ? undefined : frame.day;
  return { ...frame, front: on ? say`${on}, ${trimmed(words)}` : trimmed(words), day: undefined };
};
