import type { DraftRecord, Organizer, Participant } from "../../events/shape";
import type { DraftOrg } from "../../events/values";
import type { Message } from "./message";
import { familyOf, organizationsOf } from "./roster";
import type { Source } from "./source";

const BRINGING: ReadonlySet<string> = new Set(["inviter", "go_between"]);
const HOSTING: ReadonlySet<string> = new Set(["host", "organizer"]);

const hasTier = (organizers: readonly Organizer[] | undefined, bringing: boolean): boolean =>
  (organizers ?? []).some((one) => one.tier !== undefined && BRINGING.has(one.tier) === bringing);

/** The organizers who did more than bring the others together. */
const tieredOf = ({ organizers = [] }: DraftRecord): Organizer[] =>
  organizers.filter((one) => one.tier && !BRINGING.has(one.tier));

/** Whether an organization other than the one that was visited hosted a reception with it, which the list of those who received does not show. */
const isJointlyHosted = ({ kind, home }: DraftRecord, tiered: readonly Organizer[]): boolean => {
  const isHome = ({ organization }: Organizer): boolean =>
    organization?.name?.zh === home?.name?.zh && organization?.name?.en === home?.name?.en;
  const hosts = tiered.every(({ tier }) => tier === "host");
  return kind === "reception" && home !== undefined && hosts && tiered.length > 1 && tiered.some(isHome);
};

/** On a visit it is obvious that the hosts host it, and that the leaders of a delegation come from its organizer. */
const isPlainHost = (source: Source): boolean => {
  const { record, roster, relations, scenes } = source;
  if (!relations.visit) return false;
  // Staff of the organizer who guide others do not count as such leaders.
  const { leaders, hostStaff } = relations.party;
  const own = leaders.filter((key) => !hostStaff.includes(key));
  // That somebody leads people of others does not show that their organization arranged the journey.
  const leadersOfOwn = record.kind === "outbound_visit" && isOfOthers(source, own) ? [] : own;
  const atHome = record.kind === "meeting" || record.kind === "reception";
  const acting = new Set([
    ...scenes.flatMap(({ item }) => [
      ...(item.people ?? []).map(({ key }) => key),
      ...(item.remarks ?? []).flatMap(({ by }) => (by === "all" ? [] : (by ?? []))),
    ]),
    ...(record.agreements ?? []).flatMap(({ parties }) =>
      (parties ?? []).flatMap((one) => one.signatories ?? []),
    ),
    ...(record.outcomes ?? []).flatMap((one) => [...(one.by ?? []), ...(one.to?.participants ?? [])]),
  ]);
  // At a stay of several days at a place without an owner, a host without an action does not show who the host organization was.
  const { when, venue, city } = record;
  const stay = when?.end !== undefined && when.end !== when.start && !venue && city !== undefined;
  const hosts = new Set([
    ...familyOf(record.venue?.organization),
    ...[...relations.receivers, ...leadersOfOwn].flatMap((key) => [
      ...organizationsOf(roster.get(key)?.raw ?? { key }),
    ]),
    ...roster.present.flatMap(({ key, side, group, raw }) =>
      side === "host" && !group && atHome && !hostStaff.includes(key) && !(stay && !acting.has(key))
        ? [...organizationsOf(raw)]
        : [],
    ),
  ]);
  const tiered = tieredOf(record);
  if (isJointlyHosted(record, tiered)) return false;
  return tiered.every(
    (one) =>
      one.tier &&
      HOSTING.has(one.tier) &&
      familyOf(one.organization).some((organization) => hosts.has(organization)),
  );
};

/** Whether the only delegation has a group or people who belong to none of its leaders' organizations. */
const isOfOthers = ({ roster, relations }: Source, leaders: readonly string[]): boolean => {
  const { delegations, people } = relations.party;
  const led = new Set(leaders.flatMap((key) => [...organizationsOf(roster.get(key)?.raw ?? { key })]));
  const others = people.filter((key) => !leaders.includes(key));
  const apart = others.filter((key) => {
    const one = roster.get(key);
    const at = one ? [...organizationsOf(one.raw)] : [];
    return one !== undefined && (at.length > 0 || one.group) && !at.some((name) => led.has(name));
  });
  return delegations.length === 1 && led.size > 0 && apart.length > 0;
};

const MINISTRY = /^(?:the )?(?:Ministry|Department) of .+ of (.+)$/i;
const MINISTER = /\bMinister(?: (?:of|for) .+)? of (.+)$/;

/** Whether somebody has a post at an organization, or in the government whose ministry it is: "Deputy Foreign Minister of A". */
const isOf = (raw: Participant, organization: DraftOrg | undefined): boolean => {
  const own = organizationsOf(raw);
  const country = MINISTRY.exec(organization?.name?.en ?? "")?.[1];
  const minister = (raw.posts ?? []).some(
    ({ title }) => country !== undefined && MINISTER.exec(title?.en ?? "")?.[1] === country,
  );
  return minister || familyOf(organization).some((one) => own.has(one));
};

/** The two hosts of a meeting that are the organizations of its two sides: who met whom says so. */
const areBothSides = ({ record, roster }: Source): boolean => {
  const tiered = tieredOf(record);
  const [a, b] = tiered;
  if (record.kind !== "meeting" || tiered.length !== 2) return false;
  const meets = (side: string, one: Organizer | undefined): boolean =>
    one?.tier === "host" &&
    roster.present.some((who) => who.side === side && isOf(who.raw, one.organization));
  return (meets("host", a) && meets("guest", b)) || (meets("guest", a) && meets("host", b));
};

/**
 * The hosts of an event that is named after all of them: "the annual meeting of A and B". A single host
 * is the subject of its sentence, and so is a single organizer of one with a Chinese name.
 */
const areInName = ({ record }: Source): boolean => {
  const tiered = tieredOf(record);
  const languages = (["en", "zh"] as const).filter((lang) => record.officialName?.[lang] !== undefined);
  return (
    (tiered.length > 1 || (tiered[0]?.tier === "organizer" && !languages.includes("zh"))) &&
    languages.length > 0 &&
    tiered.every(({ tier, organization }) =>
      languages.every((lang) => {
        const name = organization?.name?.[lang];
        return (
          tier !== undefined &&
          HOSTING.has(tier) &&
          name !== undefined &&
          record.officialName?.[lang]?.includes(name)
        );
      }),
    )
  );
};

/** The organizers of the event and of the larger event, those who arranged it, and day and place of the larger event. */
export const organizationMessages = (source: Source): Message[] => {
  const { record } = source;
  const { partOf } = record;
  const found: Message[] = [];
  const add = (list: string, of: "event" | "partOf", organizers: readonly Organizer[] | undefined): void => {
    if (hasTier(organizers, true))
      found.push({ id: `${list}.arrange`, type: "arrange", list, paths: [list], importance: 0.4 });
    const known = () => isPlainHost(source) || areInName(source) || areBothSides(source);
    if (hasTier(organizers, false) && !(of === "event" && known()))
      found.push({ id: list, type: "organize", of, list, paths: [list], importance: 0.4 });
  };
  add("organizers", "event", record.organizers);
  if (partOf?.when?.start || partOf?.when?.words || partOf?.venue || partOf?.city)
    found.push({
      id: "partOf",
      type: "setting",
      paths: ["partOf.when", "partOf.venue", "partOf.city"],
      importance: 0.3,
    });
  add("partOf.organizers", "partOf", partOf?.organizers);
  return found;
};
