import type { Scene } from "../../content/message";
import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { at } from "./sitting";

/** Characters of an activity before the place that it begins with: 走访了云雀市商会, but 访问甲校、云雀市乙校. */
const MAX_VERB_LENGTH = 4;

const GOES = /^(?:前往|赶赴|赶到|来到|赴|到)/u;

/** 在南非前往机场: whether those who set out for a place are of the city or country already by the posts that name them. */
const isTheirCity = ({ facts }: Discourse, { item }: Scene, city: string, done: string): boolean =>
  GOES.test(done) &&
  facts
    .whos((item.people ?? []).map(({ key }) => key))
    .some(({ posts }) =>
      posts.some(({ org, title }) => `${org?.name.text ?? ""}${title?.text ?? ""}`.includes(city)),
    );

/** 在湖滨县, unless the activity names the place itself: 前往湖滨县商会考察, 访问驻某国使馆. */
export const placeOfAct = (discourse: Discourse, scene: Scene): Phrase => {
  const there = at(discourse, scene);
  const city = discourse.facts.said(scene.item.city, "")?.text;
  const done = discourse.facts.said(scene.item.did, "")?.text ?? "";
  const from = city === undefined ? -1 : done.indexOf(city.replace(/[市县区]$/, ""));
  const named =
    city !== undefined &&
    !scene.item.venue &&
    ((from >= 0 && from <= MAX_VERB_LENGTH) ||
      done.includes(`驻${city}`) ||
      isTheirCity(discourse, scene, city, done));
  return named ? plain("", there.paths) : there;
};
