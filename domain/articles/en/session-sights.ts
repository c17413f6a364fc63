import { type Line, line } from "../compose";
import type { Scene } from "../content/message";
import { loose, say, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { phrase } from "../reference/facts";
import { andList, number } from "./grammar";
import { everybody, sightsOf } from "./things";

/** "Those present saw more than 100 posters.": what was shown at a part of an event, where no sentence about it says so. */
export const seenThere = (discourse: Discourse, scene: Scene, lines: readonly Line[]): Line[] => {
  const [first] = discourse.facts.list(scene.item.saw, `${scene.path}.saw`);
  if (!first || lines.length === 0 || lines.some(({ words }) => textOf(words).includes(first.text)))
    return [];
  const sights = sightsOf(discourse, scene);
  return sights ? [line(`${scene.path}.saw`, say`${everybody(discourse)} saw ${sights}`)] : [];
};

/** "Three parallel sessions were held on A, B and C." */
export const sections = (discourse: Discourse, scene: Scene): Line[] => {
  const list = discourse.facts.list(scene.item.sections, `${scene.path}.sections`);
  if (list.length === 0) return [];
  const count = list.length > 2 ? `${number(list.length)} ` : "";
  const one = list.length === 1 ? "a parallel session was held on" : `${count}parallel sessions were held on`;
  return [line(`${scene.path}.sections`, say`${one} ${loose(andList(list.map(phrase)))}`)];
};
