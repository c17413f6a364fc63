import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message, PersonKey } from "../content/message";
import type { DocumentPlan, Unit } from "../document-plan";
import type { Who } from "../reference/facts";
import { lists, scenesOf } from "./present-before-side-items";
import { peopleWeight } from "./weight";

/** The last unit before the context. */
export const lastBeforeContext = (units: readonly Unit[]): number =>
  units.findLastIndex(({ part }) => part !== "background" && part !== "setting");

/**
 * The unit behind which people are listed whom nothing else names: the last of the items at which alone they were, where another item
 * with people of its own follows; otherwise the last before the context.
 */
export const unitOfForgotten = (
  units: readonly Unit[],
  { scenes }: Content,
  people: readonly PersonKey[],
): number => {
  const end = lastBeforeContext(units);
  const own = scenes.filter((scene) => people.some((key) => lists(scene, key)));
  const all = own.length > 0 && own.every((scene) => people.every((key) => lists(scene, key)));
  const at = units.findLastIndex((unit) => scenesOf(unit).some((scene) => own.includes(scene)));
  const others = units
    .slice(at + 1)
    .flatMap(scenesOf)
    .some((scene) => scene.listed);
  return all && at >= 0 && others ? at : end;
};

/** People, and words of their posts, who have room between talks and what was said there. */
const MAX_AT_TALKS = 3;
const MAX_WORDS = 24;

const isOfTalks = ({ type }: Message): boolean => type === "talk" || type === "receive" || type === "meet";

/**
 * English: the unit of the only talks at which a few people were whom nothing else names: they are named with those who met, before
 * what was said, rather than behind acts that they had no part in.
 */
export const talksOfForgotten = (
  units: readonly Unit[],
  { scenes }: Content,
  record: DraftRecord,
  people: readonly PersonKey[],
): number | undefined => {
  const own = scenes.filter((scene) => people.some((key) => lists(scene, key)));
  const [scene, ...more] = own;
  if (!scene || more.length > 0 || scene.told !== "main") return undefined;
  if (people.length > MAX_AT_TALKS || peopleWeight(record, people) > MAX_WORDS) return undefined;
  const at = units.findIndex(
    (unit) =>
      scenesOf(unit).includes(scene) &&
      unit.messages.some(isOfTalks) &&
      unit.messages.every((one) => one.type !== "speech"),
  );
  const all = people.every((key) => lists(scene, key));
  return all && at >= 0 ? at : undefined;
};

/** Words of groups that the first paragraph has room for. */
const MAX_AUDIENCE = 24;

/** Whether these are groups who only listened at an event that the text begins with. */
export const isAudience = ({ event }: DocumentPlan, whos: readonly Who[]): boolean =>
  event?.type === "hold" &&
  whos.every(({ group }) => group !== undefined) &&
  whos.reduce(
    (n, { group, of }) =>
      n +
      [group, ...of.map(({ name }) => name)]
        .map((said) => said?.text ?? "")
        .join(" ")
        .split(" ").length,
    0,
  ) <= MAX_AUDIENCE;
