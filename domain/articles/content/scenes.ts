import type { AgendaItem, DraftRecord } from "../../events/shape";
import type { DraftOrg } from "../../events/values";
import { signatoriesOf } from "./agreements";
import { withChairByRole } from "./chair-by-role";
import { firstSide } from "./first-side";
import { areShownRound, escortsAmong, guidesOfOnlyTour, interpretersBeside } from "./guides";
import { countAll } from "./headcount";
import { itemsOnTheirDays } from "./items-on-their-days";
import type { ItemRole, Party, PersonKey, Scene } from "./message";
import { type peopleRelations, travelsAlong } from "./relations";
import type { Entry, Roster } from "./roster";
import { silentEscorts } from "./silent-escorts";
import { isMeeting, isTalksOrMeal } from "./sittings";
import { isSplitAt } from "./split-delegation";
import { isTourByTitle } from "./tour-by-title";

type People = ReturnType<typeof peopleRelations>;

const ORDER = { main: 0, before: 1, after: 2 } as const;

const speakersOf = (item: AgendaItem): Set<string> =>
  new Set((item.remarks ?? []).flatMap((remark) => (Array.isArray(remark.by) ? remark.by : [])));

const FORMAL: ReadonlySet<string> = new Set(["speeches", "ceremony", "signing"]);

/** Those listed at the only formal item whose role is speaker, if their words are recorded nowhere: they spoke there. */
const onlySpeakersAt = (record: DraftRecord, roster: Roster, item: AgendaItem): PersonKey[] => {
  const agenda = record.agenda ?? [];
  const formal = agenda.filter((one) => FORMAL.has(one.activity ?? ""));
  if (
    formal.length !== 1 ||
    formal[0] !== item ||
    agenda.some((one) => one.people?.some(({ as }) => as === "speaker"))
  )
    return [];
  const spoke = new Set(agenda.flatMap((one) => [...speakersOf(one)]));
  return (item.people ?? [])
    .filter((one) => one.as === undefined && roster.get(one.key)?.has("speaker") && !spoke.has(one.key))
    .map((one) => one.key);
};

/** Those named by an item's agreements and outcomes. */
const resultPeople = (record: DraftRecord, roster: Roster, item: AgendaItem): Set<string> =>
  new Set([
    ...(record.agreements ?? [])
      .filter((one) => item.agreements?.includes(one.key))
      .flatMap((one) => [
        ...(one.witnesses ?? []),
        ...signatoriesOf(record, roster, one).flatMap((signed) => signed.people),
      ]),
    ...(record.outcomes ?? [])
      .filter((one) => item.outcomes?.includes(one.key))
      .flatMap((one) => [
        ...(one.type === "consensus" ? [] : (one.by ?? [])),
        ...(one.to?.participants ?? []),
      ]),
  ]);

/** Those who agreed on something at an item: a list of who else took part would read as complete without them. */
const agreedAt = ({ outcomes = [] }: DraftRecord, item: AgendaItem): string[] =>
  outcomes
    .filter(({ key, type }) => type === "consensus" && item.outcomes?.includes(key))
    .flatMap(({ by = [] }) => by);

/** Whether an item lists only the person who leads the visitors at others, and not as its leader: this person acted alone there. */
const isWithoutOwn = ({ agenda = [] }: DraftRecord, { people }: Party, item: AgendaItem): boolean => {
  const [only, ...more] = (item.people ?? []).filter(({ key }) => people.includes(key));
  if (more.length > 0 || only?.as !== undefined || item.peopleOpen === true) return false;
  return agenda.some((one) => one.people?.some(({ key, as }) => key === only?.key && as === "head"));
};

/** Whether an item lists only visitors who came with none of the delegations. */
const areWithoutDelegation = (roster: Roster, { people }: Party, item: AgendaItem): boolean =>
  listedAt(item).every((key) => !people.includes(key) || roster.get(key)?.raw.delegation === undefined);

/** Unnamed staff, whose absence does not matter, and "members of the delegation", who are no part of their own. */
const STAFF =
  /\b(?:staff|aides?|assistants?|secretaries|interpreters?|(?:delegation|team|group) members|members of (?:the|its|his|her|their) (?:\p{L}+ )*(?:delegation|team|group))\b|(?:(?:工作|相关|随行|有关)人员|成员|团员|队员)$/iu;

/** Groups that another item lists, and this one omits: those who are listed attended without them. */
const leavesOutGroup = (record: DraftRecord, roster: Roster, party: Party, item: AgendaItem): boolean => {
  const apart = areWithoutDelegation(roster, party, item) || isWithoutOwn(record, party, item);
  if (item.people === undefined || (!apart && item.peopleOpen === true)) return false;
  const lists = (one: AgendaItem, key: PersonKey): boolean => listedAt(one).includes(key);
  const isStaff = (group: Readonly<Record<string, string | undefined>>): boolean =>
    Object.values(group).some((words) => STAFF.test(words ?? ""));
  // Without a leader only those of the delegation itself make a part of it.
  const groups = party.people.filter((key) => {
    const { group, raw } = roster.get(key) ?? {};
    return group && (apart || (raw?.delegation !== undefined && !isStaff(raw.group ?? {})));
  });
  return groups.some((key) => !lists(item, key) && (record.agenda ?? []).some((one) => lists(one, key)));
};

/** All visitors with a name attended, or all of the only delegation: the absence of unnamed staff does not matter. */
const isWhole = (
  record: DraftRecord,
  roster: Roster,
  party: Party,
  visitors: readonly PersonKey[],
): boolean => {
  const named = party.people.filter((key) => !roster.get(key)?.group);
  const all = named.length > 0 ? named : party.people;
  if (all.length > 0 && all.every((key) => visitors.includes(key))) return true;
  const [only, ...more] = party.delegations;
  const members = party.people.filter((key) => roster.get(key)?.raw.delegation === only);
  return (
    only !== undefined &&
    more.length === 0 &&
    ((members.length > 1 && members.every((key) => visitors.includes(key))) ||
      countAll(record, only, visitors))
  );
};

/** The leaders of some of the visitors; empty if all of these are leaders, since they are named individually. */
const leading = (party: Party, visitors: readonly PersonKey[]): PersonKey[] => {
  const leaders = visitors.filter((key) => party.leaders.includes(key));
  return leaders.length < visitors.length ? leaders : [];
};

/** A few hosts who occur nowhere else: the visitors met them at the only talks, which list nobody. */
const MAX_UNLISTED = 3;
/** Groups who hold talks with visitors: "officials of the town", unlike the pupils or the press. */
const WHO_TALK =
  /\b(?:officials|representatives|executives|leaders|councill?ors|directors|managers|heads|ministers|delegates|experts|entrepreneurs|businesspeople)\b|(?:代表|官员|负责人|领导|高管|议员|专家|企业家)$/u;
const canTalk = ({ raw: { group } }: Entry): boolean =>
  group !== undefined && Object.values(group).every((words) => WHO_TALK.test(words ?? ""));
const unlistedHosts = (record: DraftRecord, roster: Roster, { party }: People, item: AgendaItem): Entry[] => {
  const talks = (record.agenda ?? []).filter(
    (one) => one.activity === "talks" || one.activity === "discussion",
  );
  if (item.people !== undefined || talks.length !== 1 || talks[0] !== item || party.people.length === 0)
    return [];
  const hosts = roster.present.filter(
    (one) => !party.people.includes(one.key) && !party.hostStaff.includes(one.key),
  );
  const acting = new Set((record.agenda ?? []).flatMap((one) => [...speakersOf(one), ...listedAt(one)]));
  const plain =
    (hosts.every((one) => !one.group) || hosts.every(canTalk)) &&
    hosts.every((one) => one.side === "host" && (one.raw.roles ?? []).length === 0);
  const silent = hosts.every((one) => !acting.has(one.key));
  return hosts.length <= MAX_UNLISTED && plain && silent ? hosts : [];
};

const listedAt = (item: AgendaItem): PersonKey[] => (item.people ?? []).map((one) => one.key);

const nameOf = (org: DraftOrg | undefined): string | undefined => org?.name?.zh ?? org?.name?.en;

/** Whether an organization is a named one, or a part of it at any depth. */
const isWithin = (org: DraftOrg | undefined, name: string): boolean =>
  org !== undefined && (nameOf(org) === name || isWithin(org.parent, name));

/** People at talks who belong to the home organization and met others there: at an event of many people, one side of a meeting. */
const ownPeople = (record: DraftRecord, roster: Roster, item: AgendaItem): PersonKey[] => {
  const home = nameOf(record.home);
  const listed = item.people ?? [];
  const plain =
    (item.activity === "talks" || item.activity === "discussion") && listed.every((one) => !one.as);
  if (!plain) return [];
  if (!home) return firstSide(roster, item);
  const isOwn = (key: PersonKey): boolean => {
    const raw = roster.get(key)?.raw;
    const orgs = [...(raw?.posts ?? []).map(({ organization }) => organization), ...(raw?.of ?? [])];
    return orgs.some((org) => isWithin(org, home));
  };
  const own = listed.map(({ key }) => key).filter(isOwn);
  if (own.length === 0) return firstSide(roster, item);
  return own.length < listed.length ? own : [];
};

/** The leaders of talks at an event without visitors, with the others of their delegation or side: they did not meet each other. */
const withTheirOwn = (
  roster: Roster,
  listed: NonNullable<AgendaItem["people"]>,
  heads: readonly PersonKey[],
): PersonKey[] => {
  const led = heads.flatMap((key) => roster.get(key) ?? []);
  const isOwn = (key: PersonKey): boolean => {
    const one = roster.get(key);
    return led.some(
      (head) =>
        (one?.raw.delegation !== undefined && one.raw.delegation === head.raw.delegation) ||
        (one?.side !== undefined && one.side === head.side),
    );
  };
  const own = listed
    .filter((one) => heads.includes(one.key) || (one.as === undefined && isOwn(one.key)))
    .map((one) => one.key);
  return own.length < listed.length ? own : [...heads];
};

/** Those who chaired, even if they are also listed in another role. */
const chairsOf = (item: AgendaItem, listed: readonly { key: string }[]): PersonKey[] =>
  (item.people ?? [])
    .filter((one) => one.as === "chair" && listed.some(({ key }) => key === one.key))
    .map((one) => one.key);

/** Those who received an award at an item that is no meeting: listed as its receivers, they received no visitors. */
const honouredAt = (
  { outcomes = [] }: DraftRecord,
  { activity, outcomes: own = [] }: AgendaItem,
): Set<string> =>
  new Set(
    (activity === "ceremony" || activity === "speeches" ? outcomes : [])
      .filter(({ key, type }) => type === "award" && own.includes(key))
      .flatMap(({ to }) => to?.participants ?? []),
  );

const sceneOf = (record: DraftRecord, roster: Roster, people: People, item: AgendaItem): Scene => {
  const { party } = people;
  const listed = (item.people ?? []).filter((one, at, all) => {
    const entry = roster.get(one.key);
    return entry && entry.raw.presence !== "absent" && all.findIndex((other) => other.key === one.key) === at;
  });
  const as = (...roles: ItemRole[]): PersonKey[] =>
    listed.filter((one) => one.as !== undefined && roles.includes(one.as)).map((one) => one.key);
  const receivers = as("receiver");
  // "some of the members": only at a tour of their own is a part of the delegation known to have been present.
  const ofDelegation = (key: PersonKey): boolean =>
    item.activity === "tour" && party.delegations.some((one) => one === roster.get(key)?.raw.delegation);
  const came = (key: PersonKey): boolean =>
    party.people.includes(key) || party.hostStaff.includes(key) || ofDelegation(key);
  // A guest who accompanies or receives the other guests at this item is mentioned in that role, not as one of them.
  const accompanying = as("escort", "guide", "receiver").filter((key) => party.people.includes(key));
  const leads = new Set(
    listed.some((one) => came(one.key) && !accompanying.includes(one.key)) ? accompanying : [],
  );
  const others = listed
    .filter((one) => !came(one.key) || (one.as === "receiver" && leads.has(one.key)))
    .flatMap((one) => roster.get(one.key) ?? []);
  const third = others.some((one) => one.side === "third");
  const along = others.filter(
    (one) =>
      third &&
      one.side !== "third" &&
      !as("receiver", "escort", "guide").includes(one.key) &&
      // Somebody who received the visitors at the event does not accompany them to a third organization.
      !one.has("receiver") &&
      travelsAlong(one, roster, people),
  );
  const tour = item.activity === "tour";
  // If nobody came on a visit, those listed at a tour or a reception are its visitors.
  const none = party.people.length === 0 && item.activity !== "handover";
  // Only people of neither side are listed: the participants of a conference, not visitors from one organization.
  const ofOthers =
    tour && listed.length > 0 && listed.every(({ key }) => !came(key) && roster.get(key)?.side === "third");
  const hosted =
    (none && (tour || receivers.length > 0)) ||
    ofOthers ||
    (accompanying.length > 0 && areShownRound(item, came));
  // The receiver's own colleagues are not among those received.
  const sides = new Set(receivers.map((key) => roster.get(key)?.side));
  const ofHosts = (key: PersonKey): boolean => isTalksOrMeal(item) && sides.has(roster.get(key)?.side);
  const guests = listed.some(({ key }) => roster.get(key)?.side !== undefined && !ofHosts(key));
  // Whoever leads a tour does not lead those of another side, whom the tour called on; guests go round with their hosts.
  const leaders = new Set(as("head").map((key) => roster.get(key)?.side));
  const calledOn = (key: PersonKey): boolean => {
    const side = roster.get(key)?.side;
    const led = leaders.size > 0 && !leaders.has(undefined);
    if (!tour || !led || side === undefined || leaders.has(side)) return false;
    return side !== "guest" || isTourByTitle(record, roster, item);
  };
  // A delegation without known members met the hosts who are listed.
  const unnamed =
    party.people.length === 0 &&
    party.delegations.length === 1 &&
    !roster.all.some(({ raw }) => raw.delegation === party.delegations[0]) &&
    listed.length > 0 &&
    listed.every(({ key }) => roster.get(key)?.side === "host");
  const headed = !unnamed && party.people.length === 0 && isTalksOrMeal(item) && as("head").length > 0;
  const own =
    !unnamed && party.people.length === 0 && item.title === undefined ? ownPeople(record, roster, item) : [];
  const visitors =
    own.length > 0
      ? own
      : headed
        ? withTheirOwn(roster, listed, guestsAmong(roster, as("head")))
        : hosted
          ? listed
              .filter((one) => one.as === undefined || one.as === "head" || one.as === "attendee")
              .filter((one) => (!guests || !ofHosts(one.key)) && !calledOn(one.key))
              .map((one) => one.key)
          : [
              ...listed.map((one) => one.key).filter((key) => came(key) && !leads.has(key)),
              ...along.map((one) => one.key),
            ];
  const guides = [...as("guide"), ...guidesOfOnlyTour(record, roster, item)];
  const apart = new Set([...visitors, ...guides, ...as("escort", "chair", "speaker")]);
  const meeting = tour || isMeeting(item);
  const beside = (one: Entry): boolean =>
    visitors.length > 0 &&
    one.has("escort") &&
    (one.side === "third"
      ? !speakersOf(item).has(one.key)
      : receivers.length > 0 && !receivers.includes(one.key));
  const silent = meeting && visitors.length > 0 ? silentEscorts(others, item) : [];
  const companions = [...others.filter(beside).map((one) => one.key), ...silent];
  const met = unlistedHosts(record, roster, people, item);
  const counterparts = [...others, ...met].filter(
    (one) =>
      meeting &&
      !apart.has(one.key) &&
      !(tour && one.has("escort")) &&
      // Somebody who only interpreted did not take part in the talks.
      !one.has("interpreter") &&
      // Companions of the visitors from a third organization are not among those they met.
      !companions.includes(one.key) &&
      (visitors.length > 0 || met.length > 0 || unnamed),
  );
  const speaking = speakersOf(item);
  const inResults = resultPeople(record, roster, item);
  const placed = new Set([
    ...(visitors.length > 0 || unnamed ? [...visitors, ...counterparts.map((one) => one.key)] : []),
    ...guides,
    ...as("receiver", "escort", "chair", "speaker"),
    ...(meeting ? companions : []),
    ...speaking,
    ...inResults,
  ]);
  const alongside = [...interpretersBeside(item, others), ...(tour ? escortsAmong(record, others) : [])];
  const escorts = [...new Set([...as("escort"), ...alongside])];
  const honoured = honouredAt(record, item);
  const agreed = new Set(agreedAt(record, item));
  const attending = listed
    .map((one) => one.key)
    .filter(
      (key) => !placed.has(key) && !((meeting || listed.length > 1) && roster.get(key)?.has("interpreter")),
    );
  return {
    key: item.key,
    path: `agenda[${item.key}]`,
    item,
    told: item.told ?? "main",
    listed: item.people !== undefined,
    visitors: item.people === undefined ? [...party.people, ...party.hostStaff] : visitors,
    whole:
      item.people === undefined ||
      (unnamed && meeting) ||
      (isWhole(record, roster, party, visitors) &&
        !leavesOutGroup(record, roster, party, item) &&
        !isSplitAt(record, party.people, item)),
    led: leading(party, visitors),
    counterparts: counterparts.map((one) => one.key),
    receivers: receivers.filter((key) => !honoured.has(key)),
    escorts,
    guides,
    chairs: chairsOf(item, listed),
    speakers: [...as("speaker"), ...onlySpeakersAt(record, roster, item)].filter((key) => !speaking.has(key)),
    attendees: attending.every((key) => agreed.has(key)) ? [] : attending,
    summary: false,
  };
};

/** Of the heads of two sides who sat together, those of the guests; otherwise all of them. */
const guestsAmong = (roster: Roster, heads: readonly PersonKey[]): readonly PersonKey[] => {
  const guests = heads.filter((key) => roster.get(key)?.side === "guest");
  return guests.length > 0 && heads.some((key) => roster.get(key)?.side === "host") ? guests : heads;
};

const keysOf = (scene: Scene): Set<string> => new Set(scene.item.people?.map((one) => one.key) ?? []);

/**
 * An item whose people are exactly those of two or more smaller meetings after it summarizes these; a tour by the visitors and a gift of
 * their head to the host after talks are no parts of the talks, nor is what has a place of its own made of what was elsewhere.
 */
const isSummary = (scene: Scene, later: readonly Scene[]): boolean => {
  const own = keysOf(scene);
  if (!scene.listed || own.size < 3 || scene.item.venue) return false;
  const parts = later
    .filter(({ item }) => isMeeting(item))
    .map(keysOf)
    .filter((keys) => keys.size > 0 && keys.size < own.size);
  const union = new Set(parts.flatMap((keys) => [...keys]));
  return parts.length > 1 && union.size === own.size && [...own].every((key) => union.has(key));
};

/** Whom the visitors met is stated at the summarized items. */
const asSummary = (scene: Scene): Scene =>
  // A handover to several people is not a summary of meetings.
  scene.item.activity === "handover"
    ? { ...scene, summary: true }
    : { ...scene, summary: true, counterparts: [], receivers: [] };

/** The agenda with its relations resolved, in text order: main items, then those placed before and after. */
export const scenesOf = (record: DraftRecord, roster: Roster, people: People): Scene[] => {
  const seen = new Set<string>();
  const items = (record.agenda ?? []).filter((item) => !seen.has(item.key) && seen.add(item.key));
  const scenes = items.map((item) => sceneOf(record, roster, people, item));
  const withSummaries = scenes.map((scene, at) =>
    isSummary(scene, scenes.slice(at + 1)) ? asSummary(scene) : scene,
  );
  return itemsOnTheirDays([...withChairByRole(record, roster, withSummaries)], record).sort(
    (a, b) => ORDER[a.told] - ORDER[b.told],
  );
};
