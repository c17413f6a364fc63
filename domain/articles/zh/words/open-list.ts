import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** Number of people of an item from which others of the event are assumed to belong to their list. */
const LIST = 3;

/**
 * The path that says that a list of people at an item is incomplete: of the item, or of the event if no other list shows it,
 * because all of its people were at this item, or this is the longest list at one.
 */
export const openList = ({ content, facts }: Discourse, { item, path, key }: Scene): string | undefined => {
  if (item.peopleOpen) return `${path}.peopleOpen`;
  const { participantsOpen, openSides } = facts.record;
  if (!participantsOpen || (openSides ?? []).length > 0) return undefined;
  if (content.messages.some((one) => (one.type === "present" || one.type === "members") && one.open))
    return undefined;
  const here = new Set((item.people ?? []).map((one) => one.key));
  const all = content.scenes.length === 1 && facts.people.every((who) => !who.present || here.has(who.key));
  const lists = content.messages.flatMap((one) => (one.type === "scene-attendees" ? [one] : []));
  const most = Math.max(...lists.map(({ people }) => people.length));
  const [longest] = lists.filter(({ people }) => people.length === most);
  return all || (longest?.scene.key === key && most >= LIST) ? "participantsOpen" : undefined;
};
