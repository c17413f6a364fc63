import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { headNoun } from "../words/grammar";

/** "the new school" of the Beach School: a thing seen that is only the place itself, with what it says of it. */
const PLACE = /^the (?:(new|newly built|renovated|restored|rebuilt|refurbished|old|historic) )?(\p{Ll}+)$/u;

/** What the only thing seen at a place says of it, where it is the place itself by its noun; nothing where it is something else. */
const ofPlace = ({ facts }: Discourse, { item, path }: Scene): { word: string; path: string } | undefined => {
  const venue = facts.said(item.venue?.name, "")?.text;
  const [only, ...more] = facts.list(item.saw, `${path}.saw`);
  const [, word = "", noun] = PLACE.exec(only?.text ?? "") ?? [];
  if (!venue || !only || !noun || more.length > 0 || item.sawOpen) return undefined;
  return headNoun(venue).toLowerCase() === noun ? { word, path: only.path } : undefined;
};

/** Whether what was seen adds nothing to its place. */
export const isPlaceItself = (discourse: Discourse, scene: Scene): boolean =>
  ofPlace(discourse, scene) !== undefined;

/** "the new Beach School": a place with what is said of the place as the only thing seen there. */
export const describedPlace = (discourse: Discourse, scene: Scene, named: Phrase): Phrase => {
  const found = ofPlace(discourse, scene);
  if (!found) return named;
  const article = /^the /i.exec(textOf(named))?.[0].length ?? 0;
  if (found.word === "" || / an? /.test(textOf(named))) return sourced(named, found.path);
  const bare = article > 0 ? spliced(named, 0, article, "") : named;
  return say`${plain(`the ${found.word} `, [found.path])}${bare}`;
};

/** What may come behind the name of a place in words about it: "at Canaan", "on the lake", ", with 112 stalls". */
const ABOUT =
  /^(?:(?:,)? (?:at|in|near|on|with|by|opposite|beside) |, (?:which|built|opened|founded|completed) )/;

/** "the Reed Market at Lindow, with 20 stalls": the only thing seen at the Reed Market, which is the place itself with what is said of it. */
export const placeAsSight = (discourse: Discourse, { item, path }: Scene): Phrase | undefined => {
  const { facts } = discourse;
  const venue = facts.said(item.venue?.name, "")?.text.replace(/^the /i, "");
  const [only, ...more] = facts.list(item.saw, `${path}.saw`);
  const seen = only?.text.replace(/^the /i, "");
  if (!venue || !only || more.length > 0 || item.sawOpen || !/^\p{Lu}/u.test(venue)) return undefined;
  return seen?.startsWith(venue) && ABOUT.test(seen.slice(venue.length)) ? phrase(only) : undefined;
};
