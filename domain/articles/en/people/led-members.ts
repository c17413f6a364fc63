import type { AgendaItem } from "../../../events/shape";
import type { PersonKey } from "../../content/message";
import { isSplitAt } from "../../content/split-delegation";
import type { Discourse } from "../../reference/discourse";

/** Whether the leader led other members by name at another item: an item of the leader alone leaves these out. */
const ledMembersElsewhere = ({ facts, content }: Discourse, delegation: string, head: PersonKey): boolean =>
  content.scenes.some(
    ({ item: { people = [] } }) =>
      people.some(({ key, as }) => key === head && as === "head") &&
      people.some(({ key }) => {
        const who = key === head ? undefined : facts.who(key);
        return who?.name !== undefined && who.raw.delegation === delegation;
      }),
  );

/** Whether an item of the leader is not one of the whole delegation: the others were elsewhere, or the leader was there alone. */
export const isWithoutMembers = (
  discourse: Discourse,
  item: AgendaItem,
  delegation: string,
  head: PersonKey,
): boolean => {
  const { facts, content } = discourse;
  if (isSplitAt(facts.record, content.relations.party.people, item)) return true;
  const { people = [], peopleOpen } = item;
  const alone =
    !peopleOpen && people.filter(({ key }) => content.relations.party.people.includes(key)).length === 1;
  return alone && ledMembersElsewhere(discourse, delegation, head);
};
