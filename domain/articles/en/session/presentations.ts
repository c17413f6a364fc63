import type { Scene } from "../../content/message";
import { maybe, OPEN, type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { actOfLead } from "../event/act-of-lead";
import type { Frame } from "../event/event";
import { articled, isHeavy } from "../event/things";
import { isPresentationOfTopics } from "../event/title-of-topics";
import { BETWEEN, organizersBeside } from "../items/organized-items";
import { isPlural } from "../words/grammar";

/** The parts of a sentence about presentations. */
interface Given {
  /** "Lee gave a presentation". */
  readonly gave: Phrase;
  readonly title: Said | undefined;
  readonly there: Phrase;
  readonly topics: Phrase;
}

/** "At a seminar, Lee gave a presentation on boats": the topics of an item are what its speakers presented. */
export const presentationsOn = (
  discourse: Discourse,
  scene: Scene,
  { day, front }: Pick<Frame, "day" | "front">,
  { gave, title, there, topics }: Given,
): Phrase => {
  const known = title ? undefined : actOfLead(discourse, scene);
  if (known) return sourced(say`${known}${there} covered ${topics}`, ...gave.paths);
  if (!title) return say`${gave}${there} on ${topics}`;
  const by = maybe`, ${organizersBeside(discourse, scene, BETWEEN)}`;
  const at = say`at ${articled(title)}${there}${by}${OPEN}`;
  return day || front ? say`${gave} ${at} on ${topics}` : say`${at}, ${gave} on ${topics}`;
};

/** "explanation" of "explanation of the project", which the topics have as well. */
export const withoutTopic = ({ facts }: Discourse, { item, path }: Scene, title: Said): Said => {
  const topics = facts.list(item.topics, `${path}.topics`);
  const end = [" of ", " on ", " about "]
    .flatMap((link) => topics.map(({ text }) => `${link}${text}`))
    .find((words) => title.text.endsWith(words));
  return end ? { ...title, text: title.text.slice(0, -end.length) } : title;
};

/** "how it is spent", "the port, which opened", "news": words that "was presented" or "were presented" would not fit. */
const UNFIT_TO_BE_SHOWN =
  /^(?:how|whether|why|what|when|where|who)\b|, | (?:which|who|whose|whom|that) |^(?:the |an? )?(?:\p{Ll}+ )*(?:news|series|\p{Ll}{3,}ics)\b/iu;

/** Things that are handed to somebody where they are presented. */
const HANDED_OVER =
  /\b(?:gifts?|awards?|prizes?|presents|medals?|troph(?:y|ies)|cups?|certificates?|diplomas?|donations?|che(?:que|ck)s?|souvenirs?|mementos?|tokens?|plaques?|flags?|flowers|bouquets?|scholarships?|credentials|badges?|books?)\b/iu;

/** "the science and technology park": "and" before a noun without an article, after which the number is unclear. */
const UNCLEAR_NUMBER = / and (?!(?:the|an?|its|their|his|her) )/u;

/** Whether topics can be the subject of "was presented". */
const canBePresented = (texts: readonly string[]): boolean =>
  !texts.some((text) => UNFIT_TO_BE_SHOWN.test(text) || HANDED_OVER.test(text));

/** "The looms of the mill were presented": a presentation without a known agent whose title the topics say. */
export const presentedThings = (
  discourse: Discourse,
  scene: Scene,
  title: Said,
  there: Phrase,
  topics: Phrase,
): Phrase | undefined => {
  const { item, path } = scene;
  const texts = discourse.facts.list(item.topics, `${path}.topics`).map(({ text }) => text);
  const named = [item.people, item.organizers].some((list) => (list ?? []).length > 0);
  if (named || isHeavy(topics) || !isPresentationOfTopics(discourse, scene, title.text)) return undefined;
  if (!canBePresented(texts)) return undefined;
  const [first = ""] =
    texts.length === 1 ? (texts[0] ?? "").split(/ (?:of|in|at|for) /, 1) : ["the A and the B"];
  if (UNCLEAR_NUMBER.test(first) && !isPlural(first)) return undefined;
  const many = first.includes(" and ") || isPlural(first);
  return sourced(say`${topics} ${many ? "were" : "was"} presented${there}`, title.path);
};
