import type { Context, Heading } from "./context";
import type { Item } from "./items";

type Place = Extract<Item, { context: Context }>;
const hasContext = (item: Item): item is Place => "context" in item;
const headingOf = (item: Item): Heading | undefined => (item.kind === "heading" ? item.heading : undefined);

/**
 * Gives people the organization that a line below them names (单位：样例集团), where none is above them: each line of this kind ends
 * its people, and nobody is below the last. `isPerson`: whether an item holds people.
 */
export const withOrganizationsBelow = (items: readonly Item[], isPerson: (item: Item) => boolean): void => {
  let group: Place[] = [];
  const groups: { heading: Heading; people: Place[] }[] = [];
  for (const item of items) {
    const heading = headingOf(item);
    if (heading) {
      groups.push({ heading, people: group });
      group = [];
    } else if (hasContext(item) && isPerson(item)) group.push(item);
  }
  const first = groups[0]?.people.some(({ context }) => context.heading);
  if (group.length > 0 || first || groups.some(({ people }) => people.length === 0)) return;
  for (const { heading, people } of groups) {
    const last = people.at(-1);
    heading.weak = true;
    for (const item of people)
      if (item.context.side === last?.context.side) item.context = { ...item.context, heading };
  }
};
