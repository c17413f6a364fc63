import type { Scene } from "../../content/message";
import type { Who } from "../../reference/facts";
import { areMany } from "../people/people";

const isGuest = ({ side }: Who): boolean => side === "guest";

/** Whether people of both sides are at an item, some of them without a name. */
const haveGroupsOfTwoSides = (here: readonly Who[]): boolean =>
  here.some(isGuest) && here.some(({ side }) => side === "host") && here.some(({ group }) => group);

/** Whether those who were at talks on something are those who discussed it: nobody else is recorded there except speakers. */
export const areThoseWhoDiscussed = ({ item }: Scene, here: readonly Who[]): boolean => {
  const others = (item.people ?? []).filter(({ key }) => !here.some((who) => who.key === key));
  if (here.length > 1)
    return (
      others.length === 0 && (here.every(({ name }) => name !== undefined) || haveGroupsOfTwoSides(here))
    );
  const spoke = (item.remarks ?? []).flatMap(({ by }) => (by === "all" ? [] : (by ?? [])));
  return areMany(here) && others.every(({ key }) => spoke.includes(key));
};

/** "the delegation and representatives of the mill": guests before groups of the hosts at an item. */
export const guestsInFront = (here: readonly Who[]): readonly Who[] =>
  haveGroupsOfTwoSides(here) ? [...here.filter(isGuest), ...here.filter((who) => !isGuest(who))] : here;
