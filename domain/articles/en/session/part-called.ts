import type { Scene } from "../../content/message";
import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { repeatsTopics } from "../attendance/counterparts";
import { eventNoun } from "../event/event";
import { articled, isEvent, nounOf, onTitle, theTitle } from "../event/things";
import { isPlural, withArticle } from "../words/grammar";
import { isName } from "../words/names-of-presentations";

const SITTINGS: ReadonlySet<string | undefined> = new Set(["discussion", "presentation", "talks"]);

/** Events that are one presentation. */
const GIVEN = /^(?:lecture|talk|(?:career|guest|public) talk)$/;

/**
 * What a part of an event is called by its title: "the opening ceremony", "the presentation “Scanning for All”", "the discussion
 * of prices". Only what people sat down to talk about is a discussion.
 */
export const partCalled = (discourse: Discourse, { item }: Scene, title: Said): Phrase => {
  if (isEvent(title) || !SITTINGS.has(item.activity)) return theTitle(title);
  const own = discourse.content.scenes.length === 1 && GIVEN.test(eventNoun(discourse));
  const noun = item.activity !== "presentation" ? "discussion" : own ? eventNoun(discourse) : "presentation";
  if (isName(title.text)) return say`the ${noun} “${phrase(title)}”`;
  return say`the ${noun} ${noun === "discussion" ? "of" : "on"} ${phrase(title)}`;
};

/** "fashion show", "masterclass", "story hour": what somebody presents, under the title of the part. */
const SHOWN =
  /\b(?:shows?|master ?class|hour|readings?|recitations?|translations?|performances?|concert|recitals?|demonstrations?)$/i;

/** "Introduction to the Lake Office": a title that says what somebody gave. */
const TALK = /^(?:the |an? )?(introduction|overview|briefing|update|report)( (?:to|of|on) .+)$/iu;

/** "Lee gave a presentation entitled “How to Mend a Net”": a presentation whose title is not that of a gathering. */
export const presentedAs = (
  { item }: Scene,
  title: Said | undefined,
  who: Phrase,
  several: boolean,
): Phrase | undefined => {
  if (item.activity !== "presentation" || !title) return undefined;
  const [, given, about] = TALK.exec(title.text) ?? [];
  if (given && about && !several)
    return say`${who} gave ${plain(`${withArticle(given.toLowerCase())}${about}`, [title.path])}`;
  const [head = ""] = title.text.split(/ (?:of|for|on|in|about|with|by|from) /);
  if (!isEvent(title) && isName(title.text))
    return say`${who} gave a presentation entitled “${phrase(title)}”`;
  if (SHOWN.test(head) || (!isEvent(title) && isPlural(title.text)))
    return say`${who} presented ${articled(title)}`;
  return isEvent(title)
    ? undefined
    : say`${who} ${several ? "gave presentations" : "gave a presentation"} on ${phrase(title)}`;
};

const CONTESTS =
  /\b(?:run|walk|ride|hike|march|race|match(?:es)?|tournament|contest|competition|quiz|drill|games?|regatta|marathon|procession|parade|rehearsal|clean-?up|[\p{L}]*planting)$/iu;
const SHOWS = /\b(?:concert|performance|recital|show|dance)$/i;
const PERFORMERS =
  /\b(?:choir|band|orchestra|ensemble|troupe|quartet|trio|chorus|dancers?|singers?|musicians?|conductor|pianist|violinist|soloist|actors?|players)\b/i;

/** "attended the dinner", "took part in the fun run", "gave a concert": what the people of a part did by its title. */
export const attendedAs = (whos: readonly Who[], title: Said | undefined): string => {
  const [head = ""] = title?.text.split(/ (?:of|for|on|in|at|with|by|from|between) /) ?? [];
  if (CONTESTS.test(head)) return "took part in";
  const perform = (who: Who): boolean =>
    [who.group, ...who.of.map(({ name }) => name), ...who.posts.map((post) => post.title)].some(
      (said) => said && PERFORMERS.test(said.text),
    );
  return SHOWS.test(head) && whos.length > 0 && whos.every(perform) ? "gave" : "attended";
};

const SAID_BY_ONE =
  /^(?:opening |closing |short )?(?:invocation|prayer|benediction|blessing|grace|pledge|toast)\b/i;

/** "led the invocation": what the heads of an item did that one person says for all; undefined for other items. */
export const ledByHeads = ({ item: { people = [] } }: Scene, title: Said | undefined): string | undefined =>
  title && SAID_BY_ONE.test(title.text) && people.length > 0 && people.every((one) => one.as === "head")
    ? "led"
    : undefined;

/** Whether an item's title is what the event itself is called. */
const isNamedByEvent = ({ facts: { record } }: Discourse, { text }: Said): boolean =>
  [record.title?.en, record.officialName?.en].some((called) =>
    called?.toLowerCase().includes(text.replace(/^(?:the|an?) /i, "").toLowerCase()),
  );

/** Large events that no other sentence has mentioned, such as ceremonies of a signing or a launch. */
const OF_MANY = /\b(?:conference|congress|forum|summit|symposium|seminar|workshop|webinar|festival|fair)$/i;

/** "attended the seminar", where an item has no title of its own. */
const attended = (discourse: Discourse, scene: Scene): Phrase =>
  ["other", "speeches"].includes(scene.item.activity ?? "")
    ? plain(`the ${eventNoun(discourse)}`)
    : nounOf(discourse, scene);

/** What the people of a part attended: "the award ceremony", "a welcome dinner", "talks on trade". */
export const attendedPart = (
  discourse: Discourse,
  scene: Scene,
  title: Said | undefined,
  topics: Phrase | undefined,
): Phrase => {
  if (!title) return attended(discourse, scene);
  if (!isEvent(title))
    return onTitle(title, scene, topics !== undefined && repeatsTopics(discourse, scene, title.text));
  const once = scene.item.activity === "ceremony" && !OF_MANY.test(title.text);
  return once || isNamedByEvent(discourse, title) ? theTitle(title) : articled(title);
};
