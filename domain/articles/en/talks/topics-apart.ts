import { type Line, line } from "../../compose";
import type { Talk } from "../../content/message";
import { type Phrase, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { next } from "../../reference/memory";
import { DISCUSSED, discussed, newTopics } from "../event/things";
import { isPlural, wordCount } from "../words/grammar";

/** Talks with nothing to state if their topics follow. */
export const BARE_TALKS = /^(?:talks|discussions|a discussion)$/;

/** Words of a list up to which the topics may follow it. */
const MAX_LIST_BEFORE_TOPICS = 16;
export const isLongBeforeTopics = (list: Phrase | undefined): boolean =>
  list !== undefined && wordCount(list) > MAX_LIST_BEFORE_TOPICS;

/** "a discussion of the harbor": talks whose name says what they were about, so that " on" cannot follow. */
const NAMED_SUBJECT = /\b(?:discussions?|talks|meetings?|conversations?) (?:of|on|about) /i;

/** " on X"; ", which covered X" behind "a discussion of the harbor"; ", discussing X" behind "talks with the staff". */
export const topicsBehind = (name: Phrase, topics: Phrase): Phrase => {
  const text = textOf(name);
  if (NAMED_SUBJECT.test(text)) return say`, which covered ${topics}`;
  return / (?:on|with) /.test(text) ? say`, discussing ${topics}` : say` on ${topics}`;
};

/** "They discussed X", and at the next talks "The talks dealt with X": the topics in a sentence of their own. */
export const topicsApart = (
  discourse: Discourse,
  { id, scene }: Talk,
  name: Phrase,
  topics: Phrase,
): Line => {
  const verb = discussed(discourse, scene);
  const plainly = BARE_TALKS.test(textOf(name)) && verb === DISCUSSED[0];
  const again = plainly && next(discourse.memory, "topics of talks", [false, true]);
  const noun = isPlural(textOf(name)) ? "the talks" : "the discussion";
  return line(`${id}.topics`, again ? say`${noun} dealt with ${topics}` : say`they ${verb} ${topics}`);
};

/** "Lee hosted a lunch for the delegation. They discussed boats.": what was discussed at a meal, behind who gave it. */
export const withTopicsOfMeal = (discourse: Discourse, { id, scene }: Talk, meal: Line): Line[] => {
  const topics = newTopics(discourse, scene);
  return topics ? [meal, line(`${id}.topics`, say`they ${discussed(discourse, scene)} ${topics}`)] : [meal];
};
