import type { Scene } from "../../content/message";
import { literal } from "../../literal";
import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { titleOf } from "../event/things";
import type { Destination } from "../items/destination";
import { headNoun, withArticle } from "../words/grammar";

/** Whether nobody else has a part in a tour, which its own sentence would state: its escorts are named by themselves. */
const isWithoutOthers = ({ item, guides, counterparts }: Scene): boolean => {
  const { organizers = [], peopleOpen, online } = item;
  return [guides, counterparts, organizers].every(({ length }) => length === 0) && !peopleOpen && !online;
};

/** Whether a tour was made by those whom the first sentence names: all visitors, or those who lead them. */
const isOfNamed = ({ content }: Discourse, { whole, visitors }: Scene): boolean => {
  const { leaders, people } = content.relations.party;
  const named = leaders.length > 0 ? leaders : people;
  return whole || (named.length > 0 && named.every((key) => visitors.includes(key)));
};

const isIn = (aim: string, seen: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${literal(seen)}(?![\\p{L}\\d])`, "u").test(aim);

const SITE = /^(the (?:construction |building |project )?site) of the (\p{Ll}+)$/u;

/** The only thing seen on an inspection, where it is the site of the place that the inspection was at. */
const siteSeen = ({ facts, content }: Discourse): { scene: Scene; words: Phrase } | undefined => {
  const [scene, ...more] = content.scenes.filter(({ item }) => item.activity === "tour");
  const venue = facts.said(facts.record.venue?.name, "")?.text;
  if (facts.record.kind !== "inspection" || !scene || more.length > 0 || scene.item.venue || !venue)
    return undefined;
  if (!isWithoutOthers(scene)) return undefined;
  const [only, ...others] = facts.list(scene.item.saw, `${scene.path}.saw`);
  const [, site = "", noun = ""] = SITE.exec(only?.text ?? "") ?? [];
  const own = only && others.length === 0 && !scene.item.sawOpen && headNoun(venue).toLowerCase() === noun;
  return own ? { scene, words: plain(site, [only.path]) } : undefined;
};

/**
 * "the construction site of the Reed Health Centre": the place of an inspection together with the only thing seen there; its
 * tour saw nothing else.
 */
export const withSiteOfPlace = (
  discourse: Discourse,
  to: Destination | undefined,
): Destination | undefined => {
  const seen = to?.named ? siteSeen(discourse) : undefined;
  if (!to || !seen) return to;
  discourse.memory.marks.add(`site ${seen.scene.path}`);
  return { ...to, words: say`${seen.words} of ${to.words}` };
};

/** "surprise inspection": a title of a tour that says how the place was inspected. */
const INSPECTION = /^(?:(?:an?|the) )?(?:\p{Ll}+ ){0,2}inspection$/iu;

/**
 * "a surprise inspection", where the aim of an inspection has all that its only tour saw: the first sentence says both, and the
 * tour nothing more.
 */
export const inspectionOfAim = (discourse: Discourse): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const [scene, ...more] = content.scenes.filter(({ item }) => item.activity === "tour");
  const aim = facts.said(facts.record.purpose, "purpose")?.text;
  if (!scene || !aim || more.length > 0 || facts.record.kind !== "inspection") return undefined;
  if (!isWithoutOthers(scene) || !isOfNamed(discourse, scene)) return undefined;
  const { venue, city, when, topics, sawOpen } = scene.item;
  if ([venue, city, when, topics, sawOpen].some((one) => one !== undefined)) return undefined;
  const title = titleOf(discourse, scene);
  const saw = facts.list(scene.item.saw, `${scene.path}.saw`);
  if (!title || !INSPECTION.test(title.text) || !saw.every(({ text }) => isIn(aim, text))) return undefined;
  memory.marks.add(`site ${scene.path}`);
  memory.marks.add(`title ${scene.path}`);
  const paths = [title.path, ...saw.map(({ path }) => path)];
  return plain(withArticle(title.text.replace(/^(?:the|an?) /i, "")), paths);
};

/** Whether the first sentence has said all that was seen on a tour. */
export const isSiteStated = ({ memory }: Discourse, { path }: Scene): boolean =>
  memory.marks.has(`site ${path}`);
