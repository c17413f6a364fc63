import { type Line, line } from "../../compose";
import type { Scene } from "../../content/message";
import { OPEN, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Frame, finite, withDay } from "../event/event";
import { newCity, sightsOf, titleOf } from "../event/things";
import { again, subjectOf, visitorsOf } from "../people/party";
import { isPlural, trimmed, withArticle } from "../words/grammar";

const INSPECTION = /^(?:an? |the )?(?:\p{Ll}+[ -]){0,2}inspection of (\P{Lu}.*|(?:the )?\p{Lu}.*)$/u;
/** "the newly built road of about 11 km": what a thing is, with its noun and more. */
const DESCRIBED = /^the (?=\S+ \S+ \S+)((?:[^,]|,(?=\d))+)((?:, (?!.* and )[^,]+)?)$/u;

/** What was inspected according to the title of a tour: "the mill" of "inspection of the mill", if the tour has no place of its own. */
const inspectedIn = (discourse: Discourse, scene: Scene) => {
  const title = titleOf(discourse, scene);
  const [, what] = INSPECTION.exec(title?.text ?? "") ?? [];
  return title && what && !scene.item.venue ? plain(what, [title.path]) : undefined;
};

/** "the Reed mill, a newly built mill of three floors": what was inspected, with the one thing seen there as what it is. */
export const inspectedThing = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const what = inspectedIn(discourse, scene);
  if (!what || discourse.memory.marks.has(`title ${scene.path}`)) return undefined;
  const saw = discourse.facts.list(scene.item.saw, `${scene.path}.saw`);
  const [only, ...more] = saw;
  const city = newCity(discourse, scene, what);
  const there = say`${what}${city}`;
  discourse.memory.marks.add(`title ${scene.path}`);
  if (!only) return there;
  const [, noun = "", rest = ""] = (!scene.item.sawOpen && DESCRIBED.exec(only.text)) || [];
  if (more.length > 0 || noun === "" || isPlural(noun) || isPlural(textOf(what)))
    return say`${there} and saw ${sightsOf(discourse, scene)}`;
  return say`${there}, ${plain(`${withArticle(noun)}${rest}`, [only.path])}${OPEN}`;
};

/**
 * "The minister inspected the mill, …": a tour of which only the inspected thing in its title is known; undefined if the first
 * sentence has stated it.
 */
export const inspectedTour = (
  discourse: Discourse,
  scene: Scene,
  id: string,
  frame: Frame,
): Line[] | undefined => {
  const { item, guides, escorts, counterparts } = scene;
  const { marks } = discourse.memory;
  if ([guides, escorts, counterparts, item.topics ?? []].some((list) => list.length > 0)) return undefined;
  if (inspectedIn(discourse, scene) && marks.has(`sights ${scene.path}`) && marks.has(`title ${scene.path}`))
    return [];
  const thing = inspectedThing(discourse, scene);
  if (!thing) return undefined;
  const actor = again(discourse, visitorsOf(discourse, scene), subjectOf(scene));
  const who = sourced(actor.words, scene.listed ? `${scene.path}.people` : undefined);
  const did = say`${frame.also ? "also " : ""}${finite(frame, actor.many, "inspected")}`;
  return [line(id, withDay(frame, say`${who} ${did} ${trimmed(thing)}`, false))];
};
