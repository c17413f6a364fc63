import type { Scene } from "../../content/message";
import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

/** The path for unnamed companions on a tour: with those who led it, or if nobody else accompanied them. */
export const openCompanionsPath = (
  discourse: Discourse,
  scene: Scene,
  whos: readonly Who[],
): string | undefined => {
  if (scene.item.activity !== "tour" || !scene.item.peopleOpen) return undefined;
  const heads = (scene.item.people ?? []).filter(({ as }) => as === "head").map(({ key }) => key);
  const led = whos.some((who) => heads.includes(who.key));
  // "accompanied by A, B and others": unnamed others close the list of those who came along.
  const along = scene.escorts.some(
    (key) => !scene.visitors.includes(key) && !discourse.memory.marks.has(`escort ${key}`),
  );
  if (along) return undefined;
  const beside = scene.escorts.length + scene.counterparts.length > 0;
  if (!led && (beside || whos.some((who) => who.group))) return undefined;
  discourse.memory.marks.add(`others ${scene.path}`);
  return `${scene.path}.peopleOpen`;
};

/** "the delegation", for its leader and unnamed others, where the text has said whom that person leads. */
export const ledByOne = ({ facts, memory }: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const [one, ...more] = whos;
  const led = facts.delegations.find(
    ({ key, head }) => head === one?.key && memory.marks.has(`delegation ${key}`),
  );
  const noun = /\b(delegation|team|mission)$/i.exec(led?.name?.en ?? "")?.[1]?.toLowerCase();
  return led && noun && more.length === 0 ? plain(`the ${noun}`) : undefined;
};

/** "other members of the delegation" of visitors of the only delegation, which the text has named, "others" of any. */
export const othersWith = ({ facts, memory }: Discourse, whos: readonly Who[]): string => {
  const [key, ...more] = new Set(whos.map(({ raw }) => raw.delegation));
  const sides = facts.record.openSides ?? [];
  const own = key !== undefined && more.length === 0 && memory.marks.has(`delegation ${key}`);
  const all = facts.people.every(({ side, raw }) => side !== "guest" || raw.delegation === key);
  return own && all && sides.length > 0 && sides.every((side) => side === "guest")
    ? "other members of the delegation"
    : "others";
};
