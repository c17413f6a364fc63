import type { Discourse } from "../../reference/discourse";
import { type Facts, type OrgRef, receivingOrg, topOf } from "../../reference/facts";

/** Whether an inspection is one of the host's own place: its title gives no other thing that was inspected, no item another place. */
const isOfHost = ({ record: { kind, title, agenda = [] } }: Facts): boolean =>
  kind === "inspection" &&
  !/ (?:inspects?|inspected|views?|viewed|examines?|checks?) \p{Ll}/u.test(title?.en ?? "") &&
  agenda.every(({ venue }) => !venue);

const AUTHORITIES: ReadonlySet<string> = new Set(["government", "party", "other"]);

/**
 * The office's own organization, if its people received visitors of whom only the city is known, or groups of it met them: a
 * chamber or a university, not an authority of the city.
 */
export const receivingOrganization = ({ facts, content }: Discourse): OrgRef | undefined => {
  const home = facts.org(facts.record.home, "home");
  const receivers = facts.whos(content.relations.receivers);
  const hosts = facts.people.filter(({ present, side, group }) => present && side === "host" && group);
  const all =
    receivers.length > 0 ? receivers.map((who) => receivingOrg(facts, who)) : hosts.flatMap(({ of }) => of);
  const [first] = all;
  const { kind } = facts.record;
  const received = kind === "reception" || (receivers.length > 0 && isOfHost(facts));
  if (!home || !first || !received || AUTHORITIES.has(home.org.kind ?? "other")) return undefined;
  return all.every((ref) => ref && facts.isHome(topOf(ref).org)) ? home : undefined;
};
