import type { Scene } from "../../content/message";
import { loose, type Phrase, plain, say, sourced } from "../../phrase";
import { phrase, type Said } from "../../reference/facts";
import { andList } from "../words/grammar";

/** Things of a gift from which on the news gives only what they are together. */
const MANY = 5;
/** A title of the act or its ceremony, rather than of the things. */
const ACT = /\b(?:ceremony|hand-?over|presentation|donation|event|giving|delivery|function)\b|^\p{Lu}/u;
const COUNTED = /^\d[\d,]* (.+)$/;

/** "12 boats and fishing gear", then "the gift also included 40 nets; …": a long gift by the title of its handover. */
export const longGift = (
  scene: Scene | undefined,
  points: readonly Said[],
): { thing: Phrase; rest: Phrase } | undefined => {
  const title = scene?.item.activity === "handover" ? scene.item.title?.en : undefined;
  const [first, ...others] = points;
  if (!scene || !title || !first || points.length < MANY || ACT.test(title)) return undefined;
  const [, noun = ""] = COUNTED.exec(first.text) ?? [];
  const counted = noun !== "" && title.startsWith(`${noun} and `);
  if (title.split(" ").length > MANY) return undefined;
  const thing = counted ? `${first.text}${title.slice(noun.length)}` : title;
  const paths = [`${scene.path}.title.en`, ...(counted ? [first.path] : [])];
  const listed = loose(andList((counted ? others : points).map(phrase)));
  return {
    thing: sourced(plain(thing), ...paths),
    rest: say`the gift ${counted ? "also included" : "comprised"} ${listed}`,
  };
};
