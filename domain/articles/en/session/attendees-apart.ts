import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { weight } from "../people/people";

/** Words of those who only attended an act up to which they are among its subjects. */
const MAX_ATTENDEE_WORDS = 4;

/** Who only attended what others of an item did, and is not introduced yet: "Ann Lee, commander of the guard, also took part". */
export const attendeesApart = (
  discourse: Discourse,
  scene: Scene,
  listed: readonly Who[],
): readonly Who[] => {
  const { people } = discourse.content.relations.party;
  const as = (who: Who) => scene.item.people?.find(({ key }) => key === who.key)?.as;
  const apart = listed.filter((who) => as(who) === "attendee" && !people.includes(who.key));
  const acting = listed.some((who) => as(who) === "head" || people.includes(who.key));
  return acting && weight(discourse, apart) > MAX_ATTENDEE_WORDS ? apart : [];
};
