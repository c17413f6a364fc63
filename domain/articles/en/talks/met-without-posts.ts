import { type Line, line } from "../../compose";
import type { Talk } from "../../content/message";
import { type Phrase, plain, say, says, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { type Frame, opened } from "../event/event";
import { isHeavy } from "../event/things";
import { trimmed } from "../words/grammar";
import { isLongBeforeTopics, topicsApart } from "./topics-apart";

/** Nouns of those who speak for others, with whom one holds talks. */
const OFFICIAL =
  /\b(?:officials?|officers?|leaders?|leadership|heads?|authorit(?:y|ies)|ministers?|ministr(?:y|ies)|ambassadors?|diplomats?|mayors?|governors?|councill?ors?|members of (?:the )?(?:parliament|council|board|government)|parliamentarians?|deput(?:y|ies)|directors?|presidents?|chair\p{L}*|commissioners?|managers?|executives?|representatives?|delegat\p{L}+|counterparts?|management|teams?|experts?)\b/iu;

/** Posts that a person without a recorded organization has. */
const POST =
  /\b(?:founders?|owners?|partners?|secretar(?:y|ies)|principals?|deans?|professors?|consuls?|coordinators?)\b/iu;
const isOfficial = (text: string): boolean => OFFICIAL.test(text) || POST.test(text);

/** Whether all of them are private persons, or groups of no organization: "a group of weavers", "the Irish community". */
export const areWithoutPosts = (met: readonly Who[]): boolean =>
  met.length > 0 &&
  met.every(
    ({ posts, functions, of, group, raw }) =>
      posts.length + of.length === 0 &&
      raw.onBehalfOf === undefined &&
      raw.substitutes === undefined &&
      ![...functions, ...(group ? [group] : [])].some(({ text }) => isOfficial(text)),
  );

/** "their experience" for "the weavers' experience", of those met. */
const ofThem = (topics: Phrase, list: Phrase): Phrase => {
  const noun = /\p{Ll}+s$/u.exec(textOf(list))?.[0];
  const owners = noun && `the ${noun}' `;
  return owners && textOf(topics).startsWith(owners) ? spliced(topics, 0, owners.length, "their ") : topics;
};

interface Parts {
  readonly who: Phrase;
  /** "also ", "then " or nothing. */
  readonly then: string;
  readonly list: Phrase;
  readonly there: Phrase;
  readonly topics: Phrase | undefined;
}

/** "The next day, in Reed, Lee met a group of weavers to discuss looms": talks are held with those who hold a post. */
export const metWithoutPosts = (
  discourse: Discourse,
  head: Talk,
  frame: Frame,
  { who, then, list, there, topics }: Parts,
): Line[] => {
  const at = says(there) ? say`${trimmed(there)}, ` : "";
  const apart = topics && (isHeavy(topics) || isLongBeforeTopics(list)) ? topics : undefined;
  const aim = topics && !apart ? say` to discuss ${ofThem(topics, list)}` : "";
  return [
    line(head.id, opened(frame, say`${at}${who} ${then}met ${list}${aim}`)),
    ...(apart ? [topicsApart(discourse, head, plain("talks"), apart)] : []),
  ];
};
