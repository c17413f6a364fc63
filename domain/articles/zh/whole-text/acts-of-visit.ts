import { type Composed, isParagraph, type Line } from "../../compose";
import type { Scene } from "../../content/message";
import { say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { duringJourney } from "../words/inspecting";
import { sceneOf } from "./scene-of-line";

/** 代表团还参观了, 某某一行与……座谈: an act of the visitors whose sentence begins with them; the subject, and 还 behind it. */
const ACT =
  /^((?:[^，。；]{0,12}(?:代表团|考察团|访问团|参访团|调研组)|[^，。；、还]{2,8}一行|[^，。；、还]{2,4}(?=还)))(还)?(?=参观|走访|考察了|察看|游览|拜访|拜会|接受|与[^，。；]{2,40}(?:座谈|会谈|讨论|交流))/u;
/** 访问期间，, 其间，: said once in a text. */
const DURING = /(?:期间|其间)，/u;

/** Whether an item has no day, city or place of its own, and comes after one that has a day or a city: it would seem to be of that. */
const isUnplaced = ({ content }: Discourse, scene: Scene): boolean => {
  const { when, city, venue } = scene.item;
  if (when || city || venue) return false;
  const before = content.scenes.slice(0, content.scenes.indexOf(scene));
  return before.some(({ item }) => item.when?.start !== undefined || item.city !== undefined);
};

/** 访问期间， before the first act of the visitors on a journey of several days that would seem to be of the day or the city before it. */
export const withActsOfVisit = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const { start, end } = discourse.facts.record.when ?? {};
  if (!discourse.content.relations.visit || end === undefined || end === start) return [...blocks];
  const paragraphs = blocks.filter(isParagraph);
  const lines = paragraphs.slice(1).flatMap((block) => block.lines);
  if (lines.some(({ words }) => DURING.test(textOf(words)))) return [...blocks];
  const reported = new Set<Scene>();
  const found = lines.filter((one) => {
    const scene = sceneOf(discourse, one);
    const first = scene !== undefined && !reported.has(scene);
    if (scene) reported.add(scene);
    return first && !one.own && isUnplaced(discourse, scene) && ACT.test(textOf(one.words));
  });
  // Inside a paragraph on a place it would be read as of that place.
  const inside = found.find((one) => paragraphs.some((block) => block.lines.indexOf(one) > 0));
  const act = inside ?? found[0];
  if (!act) return [...blocks];
  const [, who = "", also] = ACT.exec(textOf(act.words)) ?? [];
  const words = also ? act.words : spliced(act.words, who.length, who.length, "还");
  const during: Line = { ...act, words: say`${duringJourney(discourse)}${words}` };
  return blocks.map((block) =>
    isParagraph(block) ? { ...block, lines: block.lines.map((one) => (one === act ? during : one)) } : block,
  );
};
