import type { Delegation, DraftRecord } from "../../events/shape";
import { agreementMessages } from "./agreement-messages";
import { signatoriesOf } from "./agreements";
import { isAllOfDelegation, isDelegationItself } from "./composition";
import type { Content } from "./content";
import { destinationSights, destinationStops } from "./destinations";
import { followUpsToState } from "./follow-ups";
import { countAll } from "./headcount";
import { withSpeakers } from "./members-with-speakers";
import type { Message, PersonKey, Scene } from "./message";
import { isUnderstood, leadersOf, namedBy } from "./named";
import { candidatesOf } from "./news";
import { organizationMessages } from "./organizations";
import { receptionMessages } from "./reception-messages";
import { continuesWithNamed, refersBack } from "./refers-back";
import { peopleRelations, relationsOf } from "./relations";
import { withoutRollCalls } from "./roll-calls";
import { type Entry, type Roster, rosterOf } from "./roster";
import { tourOfDestination } from "./same-place";
import { sceneMessages } from "./scene-messages";
import { scenesOf } from "./scenes";
import { isTalks } from "./sittings";
import type { Source } from "./source";
import { speakingMembers } from "./speaking-members";
import { thirdParties } from "./third-parties";
import { heldBetween } from "./two-organizations";
import { attendsLarger, isAssembly } from "./visits";

const EVENT = [
  "when",
  "city",
  "areas",
  "venue",
  "online",
  "purpose",
  "officialName",
  "theme",
  "partOf.name",
  "partOf.how",
];

/** Those of the hosts who headed them at the first talks of a meeting: 甲、乙会见友城来宾. */
const headsAtTalks = ({ scenes }: Source, locals: readonly PersonKey[]): PersonKey[] => {
  const first = scenes.find(({ item, told }) => told === "main" && isTalks(item));
  return (first?.item.people ?? []).flatMap(({ key, as }) =>
    as === "head" && locals.includes(key) ? [key] : [],
  );
};

const hostsOf = (source: Source): PersonKey[] => {
  const { roster, relations } = source;
  if (relations.receivers.length > 0) return [...relations.receivers];
  const locals = roster.present.filter((one) => !relations.party.people.includes(one.key));
  const heads = locals.filter((one) => one.has("head"));
  if (heads.length > 0) return heads.map((one) => one.key);
  const keys = locals.map((one) => one.key);
  const seated = headsAtTalks(source, keys);
  return seated.length > 0 ? seated : keys.slice(0, 1);
};

const NAMING: ReadonlySet<string> = new Set([
  "ceremony",
  "signing",
  "speeches",
  "discussion",
  "talks",
  "presentation",
  "other",
]);

/** The item that gives an event without a name its noun: its only titled one, unless it reports an action. */
const namingScene = ({ record, scenes }: Source): Scene | undefined => {
  if (record.officialName || record.theme) return undefined;
  const titled = scenes.filter((scene) => scene.told === "main" && scene.item.title !== undefined);
  const [only] = titled;
  const others = scenes.some((scene) => scene !== only && scene.item.did && scene.item.remarks?.length);
  if (titled.length !== 1 || !only || only.item.did || only.item.when || others) return undefined;
  return NAMING.has(only.item.activity ?? "") ? only : undefined;
};

/** A meeting with a name and organizers of its own, or an assembly, was held for many people, rather than between its speakers. */
const isOrganized = (record: DraftRecord): boolean =>
  isAssembly(record) ||
  (record.officialName !== undefined &&
    (record.organizers ?? []).some(({ tier }) => tier !== "inviter" && tier !== "go_between"));

/** What the event was, as one message: a visit, a meeting of two, or an event of many people. */
const eventMessage = (source: Source): Message => {
  const { record, roster, relations, scenes } = source;
  const { party, separate } = relations;
  const travelling = party.delegations.map((key) => `delegations[${key}]`);
  const base = { id: "lead", paths: [...EVENT, ...travelling], importance: 0.9 };
  const came = party.people.length > 0 || party.delegations.length > 0;
  const organized = record.kind === "meeting" && isOrganized(record);
  if (record.kind === "meeting" && came && !organized && !attendsLarger(record)) {
    const hosts = hostsOf(source);
    const leaders = leadersOf(record, party);
    const third = thirdParties(record, roster, [...hosts, ...leaders]);
    const groups = separate.length > 0 ? separate : [[...leaders, ...third]];
    const apart = separate.length > 0;
    const scene = apart ? scenes.find((one) => one.item.each) : undefined;
    const between = heldBetween(record, roster, relations, scenes);
    return {
      ...base,
      type: "meet",
      hosts,
      party,
      groups,
      separate: apart,
      ...(scene ? { scene } : {}),
      ...between,
    };
  }
  if (relations.visit && came && !organized) {
    const sights = destinationSights(source);
    const tour = tourOfDestination(record, scenes, party);
    const seen = { ...(sights ? { sights } : {}), ...(tour ? { tour } : {}) };
    return { ...base, type: "visit", party, stops: destinationStops(source), ...seen };
  }
  const [host, guest, ...others] = roster.present.filter((one) => !one.group);
  const groups = roster.present.length - others.length - 2;
  const many = organized || (record.attendance?.count ?? 0) > 2;
  if (record.kind === "meeting" && !many && host && guest && others.length === 0 && groups === 0)
    return { ...base, type: "meet", hosts: [host.key], party, groups: [[guest.key]], separate: false };
  const named = namingScene(source);
  return { ...base, type: "hold", importance: 0.8, ...(named ? { named } : {}) };
};

const resultMessages = ({ record, scenes }: Source): Message[] => {
  const seen = new Set<string>();
  return (record.outcomes ?? []).flatMap((outcome): Message[] => {
    if (seen.has(outcome.key)) return [];
    seen.add(outcome.key);
    const path = `outcomes[${outcome.key}]`;
    const scene = scenes.find((one) => one.item.outcomes?.includes(outcome.key));
    return [
      {
        outcome,
        path,
        id: path,
        type: "result",
        paths: [path],
        importance: 0.7,
        ...(scene ? { scene } : {}),
      },
    ];
  });
};

/** Whether an item says that somebody opened, closed or addressed the event: they spoke there. */
const isOpening = ({ item }: Scene): boolean =>
  /^(?:\p{Ll}+ly )?(?:open|inaugurate|close|address|declare) /u.test(item.did?.en ?? "") ||
  /宣布|开幕|闭幕|致辞|讲话/.test(item.did?.zh ?? "");

const roleMessages = ({ record, roster, scenes, relations }: Source): Message[] => {
  const has = (role: "chair" | "guide" | "interpreter" | "speaker" | "signatory"): PersonKey[] =>
    roster.present.filter((one) => one.has(role)).map((one) => one.key);
  const asked = (part: "chairs" | "guides"): boolean => scenes.some((scene) => scene[part].length > 0);
  const spoke = new Set(
    scenes.flatMap((scene) => [
      ...(scene.item.people ?? []).filter((one) => one.as === "speaker").map((one) => one.key),
      ...scene.speakers,
      ...(scene.item.remarks ?? []).flatMap((remark) => (Array.isArray(remark.by) ? remark.by : [])),
      ...(isOpening(scene) ? (scene.item.people ?? []).map((one) => one.key) : []),
    ]),
  );
  const signed = new Set(
    (record.agreements ?? []).flatMap((one) =>
      signatoriesOf(record, roster, one).flatMap((entry) => entry.people),
    ),
  );
  // Somebody who escorted the visitors at an item guided them there.
  const escorting = new Set(scenes.flatMap((scene) => [...scene.escorts]));
  const guiding = new Set(scenes.flatMap((scene) => [...scene.guides]));
  const chairs = asked("chairs") ? [] : has("chair");
  const roles = {
    chair: chairs,
    guide: asked("guides") ? [] : has("guide").filter((key) => !escorting.has(key)),
    interpreter: has("interpreter").filter((key) => !guiding.has(key)),
    speaker: has("speaker").filter((key) => !spoke.has(key) && !has("chair").includes(key)),
    signatory: (record.agreements ?? []).length > 0 ? has("signatory").filter((key) => !signed.has(key)) : [],
  } as const;
  const visiting = new Set([...relations.party.leaders, ...relations.receivers]);
  return (Object.keys(roles) as (keyof typeof roles)[]).flatMap((role): Message[] => {
    const people = roles[role].filter((key) => role !== "speaker" || !visiting.has(key));
    return people.length === 0
      ? []
      : [{ id: `people.${role}`, type: "role", role, people, paths: [], importance: 0.4 }];
  });
};

const isAbsent = (record: DraftRecord, key: string | undefined): boolean =>
  record.participants?.find((one) => one.key === key)?.presence === "absent";

/** Delegations at an event of many people, or of the hosts: those with a name or a stated number of members. */
const identifiedDelegations = (record: DraftRecord, travelling: readonly string[]) => {
  const seen = new Set(travelling);
  return (record.delegations ?? []).filter(
    (one) =>
      (one.name || one.size || isAbsent(record, one.head) || isLedAbroad(record, one)) &&
      !seen.has(one.key) &&
      seen.add(one.key),
  );
};

/** A delegation of guests with a leader and others, at an event that is not a visit: only this says that they came together. */
const isLedAbroad = ({ participants = [] }: DraftRecord, { key, side, head }: Delegation): boolean =>
  side === "guest" &&
  head !== undefined &&
  participants.some((one) => one.delegation === key && one.key !== head && !one.group);

/** All attendees whom no message mentions: members of delegations, then those present, by side. */
const remainingPeople = (source: Source, messages: readonly Message[]): Message[] => {
  const { record, roster, relations } = source;
  const named = new Set(messages.flatMap((message) => namedBy(record, message)));
  const rest = roster.present.filter(
    (one) => !named.has(one.key) && !isOnSides(messages, one.side) && !isUnderstood(record, one.key),
  );
  const sided = messages.flatMap((one) => (one.type === "meet" && one.between ? one.between.pair : []));
  // Nobody travelled to a meeting that was held for many.
  const held = record.kind === "meeting" && messages.some((one) => one.type === "hold");
  const party = sided.length > 0 || held ? { ...relations.party, people: [] } : relations.party;
  const { participantsOpen: open, openSides: sides } = record;
  const isOpen = (side: string | undefined): boolean =>
    open === true && (!sides?.length || !relations.visit || sides.some((one) => one === side));
  const members: Message[] = [];
  const isAll = ({ key }: Entry): boolean => isAllOfDelegation(record, key);
  const silent = rest.filter(({ key }) => party.people.includes(key) && !isDelegationItself(record, key));
  const ofParty = silent.length > 0 ? silent : speakingMembers(source);
  const homes = [...new Set(ofParty.map((one) => one.raw.delegation))];
  for (const delegation of homes) {
    const unnamed = ofParty.filter((one) => one.raw.delegation === delegation);
    const counted = countAll(
      record,
      delegation,
      unnamed.map((one) => one.key),
    );
    const own = counted ? unnamed : withSpeakers(source, delegation, unnamed);
    const size = record.delegations?.find((one) => one.key === delegation)?.size;
    const led = party.leaders.some((key) => roster.get(key)?.raw.delegation === delegation);
    const named = own.every((one) => !one.group);
    const closed = named ? (size ?? own.length) === own.length : counted || own.every(isAll);
    const whole = delegation !== undefined && !led && closed;
    members.push({
      id: `people.${own[0]?.key}`,
      type: "members",
      people: own.map((one) => one.key),
      whole,
      open: false,
      paths: [],
      importance: 0.5,
      ...(delegation !== undefined && party.delegations.includes(delegation) ? { delegation } : {}),
    });
  }
  for (const delegation of identifiedDelegations(record, party.delegations)) {
    const own = rest.filter(
      ({ raw, key }) =>
        raw.delegation === delegation.key && key !== delegation.head && !isDelegationItself(record, key),
    );
    members.push({
      id: `delegations[${delegation.key}]`,
      type: "members",
      people: own.map((one) => one.key),
      whole: delegation.head === undefined && delegation.size === own.length,
      open: false,
      paths: [`delegations[${delegation.key}]`],
      importance: 0.4,
      delegation: delegation.key,
    });
  }
  const inDelegations = new Set(members.flatMap((one) => namedBy(record, one)));
  const others = rest.filter((one) => !party.people.includes(one.key) && !inDelegations.has(one.key));
  const order = [...new Set(others.map((one) => one.side))];
  const bySide = order.map((side) => others.filter((one) => one.side === side));
  // Where nobody visited anybody, those present are one list.
  const lists = relations.visit || others.length === 0 ? bySide : [bySide.flat()];
  const present = lists.map((own): Message & { type: "present" } => {
    const side = lists === bySide || order.length < 2 ? own[0]?.side : undefined;
    const people = [...own.filter((one) => !one.group), ...own.filter((one) => one.group)].map(
      (one) => one.key,
    );
    const also = named.size > 0 || members.length > 0;
    return {
      id: `people.${people[0]}`,
      type: "present",
      side,
      people,
      open: false,
      also,
      paths: [],
      importance: 0.3,
    };
  });
  return withOpenList([...members, ...sidesOf(roster, sided), ...present], isOpen);
};

const isOnSides = (messages: readonly Message[], side: string | undefined): boolean =>
  messages.some((one) => one.type === "meet" && one.between !== undefined) &&
  (side === "host" || side === "guest");

/** All people of the two sides of an event that both held, whether or not they speak later. */
const sidesOf = (roster: Roster, pair: readonly PersonKey[]): Message[] =>
  pair.flatMap((key): Message[] => {
    const side = roster.get(key)?.side;
    const own = roster.present.filter((one) => one.side === side);
    const people = [...own.filter((one) => !one.group), ...own.filter((one) => one.group)];
    return [
      {
        id: `people.${key}`,
        type: "present",
        side,
        people: people.map((one) => one.key),
        open: false,
        also: false,
        attendedFor: key,
        paths: [],
        importance: 0.6,
      },
    ];
  });

/** Unrecorded others belong to the last list of their side; without a list they are not mentioned, because that would state nothing. */
const withOpenList = (
  lists: readonly Message[],
  isOpen: (side: string | undefined) => boolean,
): Message[] => {
  const at = lists.findLastIndex((one) =>
    one.type === "present" ? isOpen(one.side) : one.type === "members" && isOpen("guest"),
  );
  return lists.map((one, i) =>
    i === at && (one.type === "present" || one.type === "members")
      ? { ...one, open: true, paths: [...one.paths, "participantsOpen"] }
      : one,
  );
};

/** Members of a permanent delegation who only attended an item of all are named with the delegation. */
const withoutDelegates = (
  record: DraftRecord,
  travelling: readonly string[],
  messages: readonly Message[],
): Message[] => {
  const identified = identifiedDelegations(record, travelling);
  const delegates = new Set(
    (record.participants ?? []).flatMap((one) =>
      identified.some((each) => each.key === one.delegation && each.head !== one.key) ? [one.key] : [],
    ),
  );
  if (delegates.size === 0) return [...messages];
  return messages.flatMap((message): Message[] => {
    if (message.type !== "scene-attendees") return [message];
    const { title, venue, when } = message.scene.item;
    if (title || venue || when) return [message];
    const people = message.people.filter((key) => !delegates.has(key));
    return people.length > 0 ? [{ ...message, people }] : [];
  });
};

/** Everything that an article can state about a record, with every relation decided: pure, the same for both languages. */
export const contentOf = (record: DraftRecord): Content => {
  const roster = rosterOf(record);
  const people = peopleRelations(record, roster);
  const scenes = scenesOf(record, roster, people);
  const relations = relationsOf(record, roster, people, scenes);
  const source: Source = { record, roster, relations, scenes };
  const event = eventMessage(source);
  const reception = receptionMessages(source, event);
  const first: Message[] = [
    event,
    ...reception,
    ...organizationMessages(source),
    ...(record.attendance?.count
      ? [{ id: "attendance", type: "attendance" as const, paths: ["attendance"], importance: 0.6 }]
      : []),
    ...agreementMessages(source),
    ...sceneMessages(source, event, reception),
    ...resultMessages(source),
    ...followUpsToState(record).map((followUps) => ({
      id: followUps[0]?.path ?? "followUps",
      type: "promised" as const,
      followUps,
      paths: followUps.map((one) => one.path),
      importance: 0.5,
    })),
    ...(record.background ?? []).map((text, at) => ({
      id: `background[${at}]`,
      type: "background" as const,
      at,
      ...(at > 0 && (refersBack(text) || continuesWithNamed(text, record.background?.[at - 1]))
        ? { goesOn: true }
        : {}),
      paths: [`background[${at}]`],
      importance: 0.2,
    })),
  ];
  const relevant = withoutRollCalls(record, withoutDelegates(record, relations.party.delegations, first));
  const acting = [...relevant, ...roleMessages(source)];
  const messages = [...acting, ...remainingPeople(source, acting)];
  return { relations, scenes, messages, candidates: candidatesOf(record, messages) };
};
