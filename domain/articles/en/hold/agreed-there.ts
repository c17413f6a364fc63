import type { SentencePlan } from "../../aggregation/sentence-plan";
import { maybe, OPEN, type Phrase, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { take } from "../../reference/memory";
import { eventOnline, eventPlace, type Frame, opens } from "../event/event";
import { goesOn } from "../event/in-progress";
import { nameAndTheme } from "../event/name-and-theme";
import { ownItem } from "../event/own-ceremony";
import { atScene, everybody } from "../event/things";
import { verbList } from "../words/clauses";
import { wordCount } from "../words/grammar";
import { isBody } from "./decided-there";

/** Words of the formal name and of what was agreed on, up to which one sentence has room for both. */
const MAX_WORDS = 40;

/** "The 24th Meeting of the Council, held online on March 19, agreed to …": where the title reports what was agreed on. */
export const agreedThere = (
  discourse: Discourse,
  sentence: SentencePlan,
  frame: Frame,
  part: Phrase,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const found = sentence.joined.find((one) => one.type === "result" && one.withEvent);
  const { name, theme } = nameAndTheme(discourse);
  const first = sentence.lead && !frame.front && !frame.adverb && !opens(discourse) && !goesOn(discourse);
  if (found?.type !== "result" || !name || theme || facts.record.purpose || !first) return undefined;
  const agreed = verbList(facts.list(found.outcome.points, `${found.path}.points`));
  if (wordCount(name) + wordCount(agreed) > MAX_WORDS) return undefined;
  take(memory, [found], "result");
  memory.marks.add("event named");
  const own = ownItem(discourse);
  const where = say`${eventOnline(discourse)}${own ? atScene(discourse, own) : ""}${eventPlace(discourse)}${part}`;
  const held = say`${name}, held${where}${maybe` ${frame.day}`}${OPEN},`;
  return isBody(textOf(name))
    ? say`${held} agreed ${agreed}`
    : say`at ${held} ${everybody(discourse)} agreed ${agreed}`;
};
