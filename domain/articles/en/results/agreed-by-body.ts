import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Result } from "../../content/message";
import { maybe, OPEN, type Phrase, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { eventOnline, type Frame, PARTLY, placeAndOnline } from "../event/event";
import { leadPlace } from "../event/larger-event";
import { nameAndTheme } from "../event/name-and-theme";
import { isBody } from "../hold/decided-there";
import { atNamedEvent } from "../hold/signing-event";
import { CHANGES } from "../words/changes";
import { verbList } from "../words/clauses";

/** Words that need the point before them: "publish it", "the same office". */
const NEEDS_ORDER = /\b(?:it|its|them|their|this|these|those|such|same|then|also|other)\b/;

/** The points of a consensus, those that change something first, as in the headline. */
const changesFirst = (points: readonly Said[]): readonly Said[] => {
  if (points.some(({ text }) => NEEDS_ORDER.test(text))) return points;
  const changes = (one: Said): boolean => CHANGES.test(one.text);
  return [...points.filter(changes), ...points.filter((one) => !changes(one))];
};

/** "The 4th Boat Forum, held in Reedham on March 5, agreed to …": what all agreed on at a gathering that can decide, as the news. */
export const agreedByBody = (
  discourse: Discourse,
  sentence: SentencePlan,
  { outcome, path, scene }: Result,
  { front, day }: Pick<Frame, "front" | "day">,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const { name, theme } = nameAndTheme(discourse);
  if (!sentence.lead || front || scene?.item.venue || scene?.item.city || theme) return undefined;
  if (!name || !isBody(textOf(name)) || !atNamedEvent(discourse, sentence)) return undefined;
  const { place, online } = placeAndOnline(leadPlace(discourse, sentence), eventOnline(discourse));
  memory.marks.add(PARTLY);
  const points = changesFirst(facts.list(outcome.points, `${path}.points`));
  const held = say`, held${place}${online}${maybe` ${day}`}${OPEN},`;
  return sourced(say`${name}${held} agreed ${verbList(points)}`, path);
};
