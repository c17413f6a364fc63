import type { Scene } from "../../content/message";
import { changed, type Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";
import { andList } from "../words/grammar";

/** Whether these are all the unnamed groups of a delegation: with its leader they are the delegation. */
export const areItsGroups = (
  { people }: Facts,
  delegation: string,
  some: readonly { readonly key: string }[],
): boolean => {
  const groups = people.filter((who) => who.group && who.raw.delegation === delegation);
  return groups.length === some.length && groups.every((who) => some.some(({ key }) => key === who.key));
};

/** Whether a leader of the visitors took part in an earlier item without all of them, so that other members can be named after it. */
const wasLeaderApart = ({ content: { scenes, relations } }: Discourse, { path }: Scene): boolean => {
  const at = scenes.findIndex((one) => one.path === path);
  return scenes
    .slice(0, Math.max(at, 0))
    .some(({ visitors, whole }) => !whole && visitors.some((key) => relations.party.leaders.includes(key)));
};

/** Visitors at an item: "members of the delegation" rather than "other members" where nobody of it was named before them. */
export const listWithoutOther = (discourse: Discourse, scene: Scene, members: readonly Phrase[]): Phrase => {
  const list = andList(members);
  return wasLeaderApart(discourse, scene)
    ? list
    : changed(list, (s) => s.replace(/^(?:the )?other (?=members of the )/, ""));
};
