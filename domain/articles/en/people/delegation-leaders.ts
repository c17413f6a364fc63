import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Who } from "../../reference/facts";

/** Who leads a delegation: its head, and further members with the role. */
export const leadersOf = (discourse: Discourse, delegation: Facts["delegations"][number]): Who[] => {
  const { facts } = discourse;
  const head = facts.who(delegation.head);
  const others = facts.people.filter(
    (who) => who !== head && who.present && who.raw.delegation === delegation.key && who.has("head"),
  );
  return head ? [head, ...others] : others;
};

/** ", who was absent": a leader whose delegation came alone. */
export const absence = (who: Who): Phrase =>
  who.raw.presence === "absent" ? plain(", who was absent", [`${who.path}.presence`]) : plain("");
