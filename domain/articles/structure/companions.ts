import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import { withAllMembers } from "./ceremony-people";
import { escortedThroughout } from "./escorts";
import type { Of } from "./pool";
import { withPrincipals } from "./relatives";
import { listWeight } from "./weight";

/** Words of companions, escorts and those present up to which they end the first paragraph; longer lists end the text. */
const MAX_WORDS = 24;
/** The same where a list of the hosts' people ends the text, which has room for companions. */
const BRIEF_WORDS = 12;
/** Words of the visitors' own companions, whom the first paragraph names where it has named no hosts. */
const MEMBERS_WORDS = 40;
/** Words and number of people for whom the sentence of the visit has room. */
const SHORT_WORDS = 18;
const MAX_COMPANIONS = 2;
/** Words of groups that came with the leader of the visitors. */
const BROUGHT_WORDS = 44;

type CompanionMessage = Of<"accompany"> | Of<"members"> | Of<"present">;

const isAboutCompanions = (one: Message): one is CompanionMessage =>
  one.type === "accompany" ||
  one.type === "members" ||
  (one.type === "present" && one.attendedFor === undefined);

/** Whether one of them also acts by name: a later list would name them again. */
const act = ({ messages, scenes }: Content, { people }: CompanionMessage): boolean => {
  const doing = new Set([
    ...scenes.flatMap(({ chairs, guides, speakers }) => [...chairs, ...guides, ...speakers]),
    ...messages.flatMap((one) => {
      if (one.type === "speech") return one.by === "all" ? [] : one.by;
      if (one.type === "role" || one.type === "witnesses") return one.people;
      if (one.type === "signatories") return one.signed.flatMap((each) => each.people);
      return one.type === "result" ? (one.outcome.by ?? []) : [];
    }),
  ]);
  return people.some((key) => doing.has(key));
};

const isNamed = (record: DraftRecord, { people }: CompanionMessage): boolean =>
  people.every((key) => record.participants?.some((one) => one.key === key && !one.group));

/** Few people with names, who share the sentence of the visit. */
const isShort = (record: DraftRecord, one: CompanionMessage): boolean =>
  one.people.length <= MAX_COMPANIONS && isNamed(record, one) && listWeight(record, [one]) <= SHORT_WORDS;

/** Groups without names. */
const isUnnamed = (record: DraftRecord, { people }: CompanionMessage): boolean =>
  people.every((key) => record.participants?.some((one) => one.key === key && one.group));

/** 乙的夫人甲: companions who are described only by their relation to somebody whom the first sentence has not named. */
const isKnownByOther = (
  record: DraftRecord,
  leaders: readonly string[],
  { type, people }: CompanionMessage,
): boolean => {
  const all = record.participants ?? [];
  const others = all.flatMap(({ key, person }) =>
    person?.name?.zh && !people.includes(key) && !leaders.includes(key) ? [person.name.zh] : [],
  );
  const functions = all.flatMap((one) =>
    people.includes(one.key) ? [(one.functions ?? [])[0]?.zh ?? ""] : [],
  );
  return type === "members" && functions.every((text) => others.some((name) => text.startsWith(`${name}的`)));
};

/** Whether the title names the organization of one of them, to which no leader belongs: they went too. */
const areOfTitle = (
  { title, participants = [] }: DraftRecord,
  leaders: readonly string[],
  { people }: CompanionMessage,
): boolean => {
  const titled = (keys: readonly string[]): (string | undefined)[] =>
    participants
      .filter(({ key }) => keys.includes(key))
      .flatMap(({ posts = [] }) => posts.flatMap(({ organization }) => namesOf(organization)))
      .filter((name) => title?.zh?.includes(name));
  const led = titled(leaders);
  return led.length > 0 && titled(people).some((name) => !led.includes(name));
};

type Organization = NonNullable<
  NonNullable<DraftRecord["participants"]>[number]["posts"]
>[number]["organization"];

/** The Chinese names of an organization and of the larger one that it belongs to. */
const namesOf = (organization: Organization): string[] =>
  organization
    ? [organization.name?.zh, organization.short?.zh, ...namesOf(organization.parent)].flatMap(
        (name) => name ?? [],
      )
    : [];

/** What the first paragraph reports after the arrival. */
const NEWS: ReadonlySet<Message["type"]> = new Set(["talk", "result", "sign", "signings", "handover"]);

/**
 * Officials who came along with the visitors, belonging neither to them nor to the hosts: after many hosts they would be far
 * from the visit.
 */
const isOfThirdSide = ({ participants }: DraftRecord, { people }: CompanionMessage): boolean =>
  people.every((key) => participants?.some((one) => one.key === key && one.side === "third"));

/** A group of an office whose other members only attended: 市外办领导陪同 before 市外办及其处室负责人参加会见 would name it twice in a row. */
const isOfOfficeListed = (record: DraftRecord, one: CompanionMessage): boolean => {
  const groups = (record.participants ?? []).filter(({ group }) => group !== undefined);
  const offices = (own: boolean): string[] =>
    groups
      .filter(({ key }) => one.people.includes(key) === own)
      .flatMap(({ of }) => (of ?? []).flatMap(({ name }) => name?.zh ?? []));
  const listed = new Set(offices(false));
  const short = one.people.length === 1 && listWeight(record, [one]) <= BRIEF_WORDS;
  return (
    one.type === "accompany" &&
    short &&
    isUnnamed(record, one) &&
    isOfThirdSide(record, one) &&
    offices(true).some((name) => listed.has(name))
  );
};

/** Those who stay next to the visit: companions with names, groups that came with the visitors, escorts where nobody received them. */
const staysBeside = (record: DraftRecord, lead: readonly Message[], one: CompanionMessage): boolean => {
  const came = lead.filter((each): each is CompanionMessage => each.type === "members");
  if (one.type === "members" && came.every((each) => isUnnamed(record, each)))
    return listWeight(record, came) <= BROUGHT_WORDS;
  const busy = lead.some(({ type }) => type === "receive" || type === "arrange" || type === "sign");
  const many = lead.some((each) => each.type === "receive" && each.people.length > MAX_COMPANIONS);
  const brought = one.type === "accompany" && (!busy || (many && isOfThirdSide(record, one)));
  if (busy && isOfOfficeListed(record, one)) return true;
  return (one.type === "members" || brought) && isShort(record, one);
};

/**
 * The companions whom the first paragraph names where it names no hosts, unless the list of the hosts' people at the end has
 * room for them.
 */
const besideVisit = (
  record: DraftRecord,
  lead: readonly Message[],
  here: readonly CompanionMessage[],
  named: boolean,
): readonly CompanionMessage[] => {
  const members = here.filter((one) => one.type === "members" && !isKnownByOther(record, [], one));
  const others = here.filter((one) => !members.includes(one));
  const whole =
    members.length > 0 && members.every((one) => one.type === "members" && isHeadless(record, one));
  const fits =
    (whole || (!named && !others.some((one) => hasPerson(record, one)))) &&
    members.every((one) => hasPerson(record, one)) &&
    listWeight(record, members) <= MEMBERS_WORDS &&
    !lead.some(({ type }) => type === "receive" || type === "sign" || type === "signings");
  return fits ? members : [];
};

/** Number and words of companions with names up to which the first paragraph names them, instead of a separate list at the end. */
const MAX_ALONE = 6;
const ALONE_WORDS = 72;
/** The same where the head of one of the parties is among them. */
const HEADED_WORDS = 56;
/** 会长, 主席, 院长: posts of heads of organizations. */
const HEADS = /^(?:会长|主席|理事长|院长|校长|馆长|董事长|总经理|主任|市长|县长|区长|书记)$/;

/** The visitors' companions with whom the text would end: a list of a few names, or with the head of a party. */
const ownPeople = (record: DraftRecord, here: readonly CompanionMessage[]): readonly CompanionMessage[] => {
  const people = (record.participants ?? []).filter(({ key }) =>
    here.some((one) => one.people.includes(key)),
  );
  const named = people.filter(({ person }) => person !== undefined);
  const parties = new Set(
    [
      record.home,
      ...(record.agreements ?? []).flatMap((one) => (one.parties ?? []).map((each) => each.organization)),
    ].flatMap((one) => one?.name?.zh ?? []),
  );
  const headed = named.some(({ posts }) =>
    (posts ?? []).some(
      ({ title, organization }) => HEADS.test(title?.zh ?? "") && parties.has(organization?.name?.zh ?? ""),
    ),
  );
  const weight = listWeight(record, here);
  const few =
    named.length > 0 && named.length === people.length && named.length <= MAX_ALONE && weight <= ALONE_WORDS;
  return few || (headed && weight <= HEADED_WORDS) ? here : [];
};

/** The companions in the first paragraph are all of them: also those who speak later, but not the leaders. */
const withSpeakers = (
  { messages }: Content,
  record: DraftRecord,
  leaders: readonly string[],
  one: Message,
): Message => {
  if (one.type !== "members" || !hasPerson(record, one)) return one;
  const speakers = messages.flatMap((each) => (each.type === "speech" && each.by !== "all" ? each.by : []));
  const { people } = withAllMembers(record, one);
  const own = people.filter(
    (key) => one.people.includes(key) || (speakers.includes(key) && !leaders.includes(key)),
  );
  return own.length === one.people.length ? one : { ...one, people: own };
};

/** Whether a delegation has no leader: its members are the visitors. */
const isHeadless = ({ delegations, participants }: DraftRecord, { delegation }: Of<"members">): boolean =>
  delegations?.some((one) => one.key === delegation && one.head === undefined) === true &&
  !participants?.some((one) => one.delegation === delegation && one.roles?.includes("head"));

const hasPerson = (record: DraftRecord, { people }: CompanionMessage): boolean =>
  people.some((key) => record.participants?.some((one) => one.key === key && one.person !== undefined));

/** Id of the message about many escorts whom no other message names. */
export const CLOSING_ESCORTS = "people.escorts";

/** Many who escorted the visitors throughout, recorded only at the items. */
const manyEscorts = (content: Content, record: DraftRecord): CompanionMessage[] => {
  const scene = escortedThroughout(content, record);
  if (!scene) return [];
  const escorts: CompanionMessage = {
    id: CLOSING_ESCORTS,
    type: "accompany",
    people: scene.escorts,
    party: content.relations.party,
    paths: [`${scene.path}.people`],
    importance: 0.4,
  };
  return listWeight(record, [escorts]) > MAX_WORDS && !act(content, escorts) ? [escorts] : [];
};

/** The order of a list at the end: companions of the visitors, those who went along with them, then others present. */
const ORDER: readonly Message["type"][] = ["members", "accompany", "present"];

const inOrder = (all: readonly CompanionMessage[]): CompanionMessage[] =>
  ORDER.flatMap((type) => all.filter((one) => one.type === type));

/** Companions of the visitors come before many of the hosts who went along. */
const membersFirst = (messages: readonly Message[]): Message[] => {
  const at = messages.findIndex((one) => one.type === "accompany" && one.people.length > SOME);
  const members = messages.filter(({ type }, i) => at >= 0 && i > at && type === "members");
  const rest = messages.filter((one) => !members.includes(one));
  return rest.flatMap((one, i) => (i === at ? [...members, one] : [one]));
};

/** Escorts who share the sentence of the visit. */
const SOME = 2;

/** What hosts did and what came of the visit. */
const BEHIND_VISIT: ReadonlySet<Message["type"]> = new Set([...NEWS, "receive"]);

/** Those who came with the visitors, in front of the hosts: behind these they would be far from whom they came with. */
const besideTheirVisit = (messages: readonly Message[]): Message[] => {
  const visit = messages.findIndex(({ type }) => type === "visit");
  const at = messages.findIndex(({ type }, i) => i > visit && BEHIND_VISIT.has(type));
  if (at < 0) return [...messages];
  const members = messages.filter(({ type }, i) => i > at && type === "members");
  const [before, after] = [messages.slice(0, at), messages.slice(at)];
  return [...before, ...members, ...after.filter((one) => !members.includes(one))];
};

/** Whether the text ends with a list of the hosts' people that has room for companions. */
const endsInList = (units: readonly Unit[]): boolean => {
  const last = units[endOf(units) - 1];
  return last?.part === "people" && last.messages.every(isAboutCompanions);
};

/** Whether the list at the end has people with names. */
const namesPeople = (record: DraftRecord, units: readonly Unit[]): boolean =>
  (units[endOf(units) - 1]?.messages ?? []).filter(isAboutCompanions).some((one) => hasPerson(record, one));

/** Where the text ends, apart from context and the consequences of the event. */
const endOf = (units: readonly Unit[]): number => {
  const last = units.findLastIndex(({ part }) => !CONTEXT.has(part) && part !== "follow_ups");
  const context = units.findIndex(({ part }, at) => at > last && CONTEXT.has(part));
  return context < 0 ? units.length : context;
};

const CONTEXT: ReadonlySet<Unit["part"]> = new Set(["background", "setting"]);

/** Whether they also received the visitors, in which case the first paragraph names them. */
const areReceivers = (lead: readonly Message[], { people }: CompanionMessage): boolean =>
  lead.some((one) => one.type === "receive" && people.every((key) => one.people.includes(key)));

/**
 * The units, with those who received the visitors and went along on the only tour placed after it: at the end they would be
 * named without an action.
 */
const withEscortsAtTour = (units: readonly Unit[], escorts: readonly Message[]): readonly Unit[] => {
  const tours = units.filter(({ messages }) => messages.some(({ type }) => type === "tour"));
  const [only, ...more] = tours;
  if (escorts.length === 0 || !only || more.length > 0) return units;
  const at = only.messages.findLastIndex(({ type }) => type === "tour") + 1;
  return units.map((one) =>
    one === only ? { ...one, messages: one.messages.toSpliced(at, 0, ...escorts) } : one,
  );
};

/**
 * Chinese: the first paragraph of a visit is for the visitors with those who came along, their hosts, the topics and the result.
 * Others who only attended follow the news while their list is short, otherwise they end the text in one paragraph.
 */
export const withCompanionsAfterNews = (
  content: Content,
  record: DraftRecord,
  units: readonly Unit[],
): Unit[] => {
  const [lead, ...others] = units;
  if (lead?.part !== "lead" || !lead.messages.some((one) => one.type === "visit")) return [...units];
  const newsAt = lead.messages.findLastIndex(({ type }) => NEWS.has(type));
  const behind = lead.messages.findIndex((one, at) => at < newsAt && isAboutCompanions(one));
  const reports = newsAt >= 0;
  const all = lead.messages
    .filter(isAboutCompanions)
    .filter((one) => isKnownByOther(record, [], one) || !staysBeside(record, lead.messages, one));
  const listed = endsInList(others);
  const visit = lead.messages.find((one) => one.type === "visit");
  const leaders = visit?.type === "visit" ? visit.party.leaders : [];
  const titled = all.filter((one) => one.type === "members" && areOfTitle(record, leaders, one));
  const came =
    titled.length > 0
      ? titled
      : besideVisit(record, lead.messages, all, listed && namesPeople(record, others));
  const here = all.filter((one) => !came.includes(one));
  const room = listed ? BRIEF_WORDS : MAX_WORDS;
  const few = listWeight(record, here) <= room && !(reports && here.some((one) => isUnnamed(record, one)));
  const known = here.filter((one) => isKnownByOther(record, leaders, one));
  const stays = (few && came.length === 0) || here.some((one) => act(content, one));
  const alone = listed || here.some((one) => one.type !== "members") ? [] : ownPeople(record, here);
  const brought = here.filter(
    (one) => one.type === "members" && !known.includes(one) && listWeight(record, [one]) <= ALONE_WORDS,
  );
  const moved = stays ? known : here.filter((one) => !alone.includes(one) && !brought.includes(one));
  const kept = all.filter((one) => !moved.includes(one));
  const news = lead.messages.filter((one) => !all.some((each) => each === one));
  const inPlace = lead.messages.filter((one) => !moved.some((each) => each === one));
  const placed = besideTheirVisit(behind >= 0 ? [...news, ...inOrder(kept)] : membersFirst(inPlace));
  const first: Unit = {
    ...lead,
    messages: placed.map((one) =>
      withPrincipals(record, leaders, withSpeakers(content, record, leaders, one)),
    ),
  };
  const again = moved.filter((one) => one.type === "accompany" && areReceivers(lead.messages, one));
  const rest = withEscortsAtTour(others, again);
  const apart = [...moved, ...manyEscorts(content, record)].filter(
    (one) => rest === others || !again.includes(one),
  );
  if (apart.length === 0) return [first, ...rest];
  const end = endOf(rest);
  const last = rest[end - 1];
  const closing = last?.part === "people" && last.messages.every(isAboutCompanions) ? last : undefined;
  const list = inOrder([...apart, ...(closing?.messages ?? []).filter(isAboutCompanions)]);
  return [
    first,
    ...rest.slice(0, closing ? end - 1 : end),
    { part: "people", messages: list, near: false },
    ...rest.slice(end),
  ];
};
