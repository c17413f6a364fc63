import type { Scene } from "../../content/message";
import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { at } from "./sitting";

/** Characters of an activity before the place that it begins with: 走访了云雀市商会, but 访问甲校、云雀市乙校. */
const MAX_VERB_LENGTH = 4;

/** 访问湖滨国驻青石国使馆: whether the verb itself has the mission at a place as its object, not 看望曾任驻青石国大使的校友. */
const isPosted = (done: string, city: string): boolean => {
  const [front, ...more] = done.split(`驻${city}`);
  return (
    more.length > 0 &&
    /^(?:访问|拜会|拜访|走访|到访|参观|考察|前往|赴|到)了?[^，。、；任的]{0,6}$/u.test(front ?? "")
  );
};

/** 在湖滨县, unless the activity names the place itself: 前往湖滨县商会考察, 访问驻某国使馆. */
export const placeOfAct = (discourse: Discourse, scene: Scene): Phrase => {
  const there = at(discourse, scene);
  const city = discourse.facts.said(scene.item.city, "")?.text;
  const done = discourse.facts.said(scene.item.did, "")?.text ?? "";
  const from = city === undefined ? -1 : done.indexOf(city.replace(/[市县区]$/, ""));
  const named =
    city !== undefined &&
    !scene.item.venue &&
    ((from >= 0 && from <= MAX_VERB_LENGTH) || isPosted(done, city));
  return named ? plain("", there.paths) : there;
};
