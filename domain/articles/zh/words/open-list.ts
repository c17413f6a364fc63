import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

/** Number of people of an item from which others of the event are assumed to belong to their list. */
const LIST = 3;

/** Whether a list ends with people of the only side whose people are not all recorded, and the item has all who are. */
const isOfOpenSide = ({ facts }: Discourse, { item }: Scene, shown: readonly Who[]): boolean => {
  const [open, ...more] = facts.record.openSides ?? [];
  const here = new Set((item.people ?? []).map(({ key }) => key));
  const all = facts.people.filter(({ present, side }) => present && side === open);
  return (
    more.length === 0 &&
    shown.length > 0 &&
    shown.every(({ side }) => side === open) &&
    all.every(({ key }) => here.has(key))
  );
};

/**
 * The path that says that a list of people at an item is incomplete: of the item, or of the event if no other list shows it,
 * because all of its people were at this item, or this is the longest list at one. `shown`: the people whom the list names.
 */
export const openList = (
  discourse: Discourse,
  scene: Scene,
  shown: readonly Who[] = [],
): string | undefined => {
  const { content, facts } = discourse;
  const { item, path, key } = scene;
  if (item.peopleOpen) return `${path}.peopleOpen`;
  const { participantsOpen, openSides } = facts.record;
  if (!participantsOpen) return undefined;
  const sided = (openSides ?? []).length > 0;
  if (sided && !isOfOpenSide(discourse, scene, shown)) return undefined;
  if (content.messages.some((one) => (one.type === "present" || one.type === "members") && one.open))
    return undefined;
  if (sided) return "participantsOpen";
  const here = new Set((item.people ?? []).map((one) => one.key));
  const all = content.scenes.length === 1 && facts.people.every((who) => !who.present || here.has(who.key));
  const lists = content.messages.flatMap((one) => (one.type === "scene-attendees" ? [one] : []));
  const most = Math.max(...lists.map(({ people }) => people.length));
  const [longest] = lists.filter(({ people }) => people.length === most);
  return all || (longest?.scene.key === key && most >= LIST) ? "participantsOpen" : undefined;
};
