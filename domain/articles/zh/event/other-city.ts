import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** Whether two items were in different cities: 在甲市参观了……，并拜访了…… would place both in the first. */
export const areInOtherCities = (one: Scene, next: Scene): boolean => {
  const [here, there] = [one.item.city?.zh, next.item.city?.zh];
  return there !== undefined && here !== undefined && here !== there;
};

/** Whether the items of the record were in several cities, so that each states its place when the text returns to a city. */
const areInSeveral = ({ facts }: Discourse): boolean =>
  new Set(facts.items.flatMap(({ item }) => item.city?.zh ?? [])).size > 1;

/** Whether the text is in a city: it has named it, and on a journey through several no other one since. */
export const isInCity = (discourse: Discourse, city: string): boolean => {
  const { cities } = discourse.memory;
  return cities.has(city) && (!areInSeveral(discourse) || [...cities].at(-1) === city);
};

/** Records that the text is in a city now. */
export const comeTo = ({ memory }: Discourse, city: string): void => {
  memory.cities.delete(city);
  memory.cities.add(city);
};
