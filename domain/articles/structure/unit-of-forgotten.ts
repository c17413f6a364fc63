import type { Content } from "../content/content";
import type { PersonKey } from "../content/message";
import type { Unit } from "../document-plan";
import { lists, scenesOf } from "./present-before-side-items";

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
