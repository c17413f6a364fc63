import type { PersonKey } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** Whether the leader led other members by name at another item: an item of the leader alone leaves these out. */
export const ledMembersElsewhere = (
  { facts, content }: Discourse,
  delegation: string,
  head: PersonKey,
): boolean =>
  content.scenes.some(
    ({ item: { people = [] } }) =>
      people.some(({ key, as }) => key === head && as === "head") &&
      people.some(({ key }) => {
        const who = key === head ? undefined : facts.who(key);
        return who?.name !== undefined && who.raw.delegation === delegation;
      }),
  );
