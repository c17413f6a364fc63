import type { Organizer } from "../../../events/shape";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";

const plainName = (name: string): string => name.replace(/^the /iu, "").replaceAll(" & ", " and ");

/** Whether the event's own name has an organizer: "the annual meeting of the Lake Club", but not "the Seminar on the Lake Club's Debts". */
const isInName = ({ facts }: Discourse, { organization }: Organizer): boolean => {
  const [event, name] = [facts.record.officialName?.en, organization?.name?.en];
  if (event === undefined || name === undefined || !name.includes(" ")) return false;
  const [before = "", after] = ` ${plainName(event)} `.split(` ${plainName(name)} `);
  return after !== undefined && !/ (?:about|for|in|on|to|with)(?: the)?$/iu.test(before);
};

/** Whether the visitors are all of an organizer: their own organization arranges where they travel. */
const isOfVisitors = ({ facts }: Discourse, { organization }: Organizer, path: string): boolean => {
  const guests = new Set<string | undefined>();
  for (const { key, side } of facts.delegations) if (side === "guest") guests.add(key);
  const visitors: Who[] = [];
  for (const { key, delegation } of facts.record.participants ?? []) {
    const who = delegation !== undefined && guests.has(delegation) ? facts.who(key) : undefined;
    if (who) visitors.push(who);
  }
  if (visitors.length === 0) return false;
  const own = facts.org(organization, `${path}.organization`)?.org;
  const orgsOf = ({ posts, of }: Who): OrgFact[] => [
    ...posts.flatMap(({ org }) => org?.org ?? []),
    ...of.map(({ org }) => org),
  ];
  // A group of unknown organization may be of others.
  if (visitors.some((who) => who.group && orgsOf(who).length === 0)) return false;
  const orgs = visitors.flatMap(orgsOf);
  return own !== undefined && orgs.length > 0 && orgs.every((org) => org === own);
};

const JOURNEYS: ReadonlySet<string> = new Set(["inspection", "outbound_visit", "reception"]);
/** Whether the organizers arranged a visit, rather than an event with guests. */
const isJourney = ({ facts }: Discourse): boolean => JOURNEYS.has(facts.record.kind);

/** Whether all organizers of one kind need no words: the name of the event or its visitors show that they organized it. */
export const areShown = (discourse: Discourse, list: string, tier: Organizer["tier"]): boolean => {
  if (list !== "organizers" || (tier !== "organizer" && tier !== "host")) return false;
  const all = (discourse.facts.record.organizers ?? []).map((one, at) => ({
    one,
    path: `organizers[${at}]`,
  }));
  const own = all.filter(({ one }) => one.tier === tier);
  return (
    own.length > 0 &&
    own.every(
      ({ one, path }) =>
        isInName(discourse, one) ||
        (tier === "organizer" && isJourney(discourse) && isOfVisitors(discourse, one, path)),
    )
  );
};
