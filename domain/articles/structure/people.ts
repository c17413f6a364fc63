import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Content } from "../content/content";
import { countAll } from "../content/headcount";
import { areHostsOfStay } from "../content/hosts-of-stay";
import { isBareSession, isSigning, type Message, type Scene } from "../content/message";
import { isTalks } from "../content/sittings";
import { isCeremony, withAllMembers } from "./ceremony-people";
import { withColleagueOfReceiver } from "./colleague-of-receiver";
import { areDelegations, isGroups, isShortGroup } from "./lists-of-groups";
import { areSpokenOf } from "./named-in-words";
import { isOnlyHost } from "./only-host";
import { MAX_WORDS, type PeopleLists, peopleOfBothSides } from "./people-lists";
import type { Of, Pool } from "./pool";
import { MIN_SPEECHES } from "./silent-people";
import { talksOfHosts } from "./talks-of-hosts";
import { listWeight, wordsOf } from "./weight";
import { withWholeDelegation } from "./whole-lists";
import { withBothSides, withSpeakers } from "./with-speakers";

/** The same in Chinese for the visitors' companions, whom the first paragraph names. */
const MANY_WORDS = 64;
/** Words of companions up to which they are named at the end with the hosts' people. */
const MANY_BESIDE = 44;
/** English: words of the hosts' people who only attended a visit, up to which they come before what was said. */
const MAX_INTRODUCED = 24;
/** English: people of a list from which it comes early at an event with one speaker: they are the participants, not a few others. */
const MANY = 4;
/** People who only attended, up to which they fit next to those who received or led. */
const MAX_BESIDE = 2;
/** The same in the first paragraph of a signing. */
const MAX_THERE = 4;
/** Chinese: people of a list up to which it comes early at a large event; longer ones end the text. */
const MAX_PEOPLE = 8;

/** The first talks, if the visitors were received for them: their topics join the reception. */
const talksOfReception = (content: Content, receive: Message | undefined): Message | undefined => {
  if (receive?.type !== "receive" || receive.separate) return undefined;
  const first = content.scenes.find((scene) => scene.told === "main" && !scene.summary);
  const talk = content.messages.find((message) => message.type === "talk" && message.scene === first);
  if (talk?.type !== "talk" || !talk.known || talk.scene.item.when || talk.scene.chairs.length > 0)
    return undefined;
  return (talk.scene.item.topics ?? []).length > 0 ? talk : undefined;
};

/** On a journey with several places, the one item at which the receivers received the visitors. */
const placeOfReception = (content: Content, receive: Message | undefined): Scene | undefined => {
  if (receive?.type !== "receive" || receive.separate) return undefined;
  const places = content.scenes.filter((scene) => scene.told === "main" && scene.item.venue);
  const [only, ...more] = places.filter((scene) =>
    receive.people.every((key) => scene.receivers.includes(key)),
  );
  if (places.length > 1 && more.length === 0 && only) return only;
  return stopOfReception(content, receive.people);
};

/** On a journey on which the visitors met others too, the one stop attended by those who received them. */
const stopOfReception = (content: Content, people: readonly string[]): Scene | undefined => {
  const main = content.scenes.filter((scene) => scene.told === "main");
  const metAt = (scene: Scene): readonly string[] => [...scene.counterparts, ...scene.receivers];
  const stops = main.filter((scene) => metAt(scene).length > 0);
  const [only, ...more] = stops.filter((scene) => people.some((key) => metAt(scene).includes(key)));
  const round = main.some(({ item }) => item.city !== undefined || item.each === true);
  return round && stops.length > 1 && more.length === 0 ? only : undefined;
};

/** How the people of a visit are mentioned: the language, and the other content of the first paragraph. */
interface ListOptions {
  readonly lang: Lang;
  /** Whether context explains who accompanied the visitors. */
  readonly explained: boolean;
}

/** Whether an item lists some of them, but not all: its sentence needs them introduced. */
const areAtItems = ({ scenes }: Content, members: readonly Of<"members">[]): boolean => {
  const keys = new Set(members.flatMap((one) => one.people));
  return scenes.some(({ item, visitors }) => {
    const listed = new Set((item.people ?? []).flatMap(({ key }) => (keys.has(key) ? [key] : [])));
    const whole = listed.size === keys.size && [...keys].every((key) => visitors.includes(key));
    return listed.size > 0 && !whole;
  });
};

/** English: the one item that visitors attended who belong to no delegation and occur nowhere else. */
const talksOfMembers = (
  { participants }: DraftRecord,
  content: Content,
  event: Message,
  members: readonly Of<"members">[],
): Scene | undefined => {
  const keys = members.flatMap((one) => one.people);
  const ofDelegation = participants?.some(({ key, delegation }) => delegation && keys.includes(key));
  if (event.type !== "visit" || ofDelegation || keys.length === 0) return undefined;
  const listed = content.scenes.filter(({ item }) => item.people?.some((one) => keys.includes(one.key)));
  const [scene, ...more] = listed;
  const all = keys.every((key) => scene?.visitors.includes(key));
  const sat = scene !== undefined && isTalks(scene.item) && scene.told === "main";
  return all && sat && more.length === 0 ? scene : undefined;
};

/** Words of companions, of them with their leaders, and of an aim beside them, up to which a first sentence stays readable. */
const MAX_ALONG = 12;
const WITH_LEADERS = 20;
const SHORT_AIM = 12;

/** The size of the delegation is stated with its members. */
const isCounted = ({ attendance }: DraftRecord): boolean => /\bdelegation$/.test(attendance?.of?.en ?? "");

/** English: whether the first sentence has room for companions without an action of their own: one or two with short posts. */
const hasRoom = (record: DraftRecord, event: Message, all: readonly Message[]): boolean => {
  if (isCounted(record)) return listWeight(record, all) <= MAX_WORDS;
  const leaders = event.type === "visit" ? event.party.leaders : [];
  const keys = all.flatMap((one) => ("people" in one ? one.people : []));
  // Companions from the leader's own office are named without it, or with its short name.
  const own = new Set(
    (record.participants ?? [])
      .filter(({ key }) => leaders.includes(key))
      .flatMap(({ posts }) => (posts ?? []).map(({ organization }) => organization?.name?.en)),
  );
  const weightOf = (some: readonly string[]): number =>
    (record.participants ?? [])
      .filter(({ key }) => some.includes(key))
      .reduce(
        (n, { person, group, posts, of }) =>
          n +
          (posts ?? []).length +
          wordsOf([
            person?.name,
            group,
            ...(posts ?? []).flatMap(({ title, organization: org }) => [
              title,
              some === keys && own.has(org?.name?.en) ? undefined : org?.name,
            ]),
            ...(of ?? []).map(({ name }) => name),
          ]),
        0,
      );
  const along = weightOf(keys);
  // "The guests included mayors from Lakeland and Reedland": what the visitors were.
  const groups = (record.participants ?? []).filter(({ key }) => keys.includes(key));
  if (keys.length === 1 && along <= WITH_LEADERS && groups.every(({ group, of }) => group && !of?.length))
    return true;
  return (
    keys.length <= MAX_BESIDE &&
    along <= MAX_ALONG &&
    along + weightOf(leaders) <= WITH_LEADERS &&
    wordsOf([record.purpose]) <= SHORT_AIM
  );
};

/** Number and words of companions who are named after the first sentence. */
const MAX_COMPANIONS = 3;
const MAX_NEAR = 36;
/** Words of one or two people mentioned in somebody's speech. */
const WORDS_OF_TWO = 20;

type Listed = Of<"members"> | Of<"present">;
const keysOf = (lists: readonly Listed[]): string[] => lists.flatMap(({ people }) => people);

/** Whether the record's own words name some of them, who are then listed before those words. */
const isSpokenOf = (record: DraftRecord, lists: readonly Listed[]): boolean =>
  areSpokenOf(record, keysOf(lists));

const isNear = (record: DraftRecord, members: readonly Listed[], most: number, words: number): boolean => {
  const keys = keysOf(members);
  return keys.length > 0 && keys.length <= most && listWeight(record, members) <= words;
};

/** Places the lists of a visit or a meeting: short ones at the end of the first paragraph, long ones of hosts at the end of the text. */
export const peopleOfVisit = (
  pool: Pool,
  content: Content,
  record: DraftRecord,
  event: Message,
  { lang, explained }: ListOptions,
): PeopleLists => {
  const meeting = event.type === "meet";
  if (meeting && event.between) return peopleOfBothSides(pool, record);
  const came = pool
    .take("members")
    .map((one) => (lang === "en" ? withWholeDelegation(content, record, one) : one));
  const table = lang === "en" ? talksOfMembers(record, content, event, came) : undefined;
  const members = table ? [] : came;
  const found = { receptions: pool.take("receive"), present: pool.take("present") };
  const { receptions, present } =
    lang === "en" ? withColleagueOfReceiver(record, found.receptions, found.present) : found;
  const place = placeOfReception(content, receptions[0]);
  const talks = place ? [] : pool.takeOne(talksOfReception(content, receptions[0]));
  const stay = lang === "en" && areHostsOfStay(content, record, present);
  const ours = present.filter((one) => one.side === "host");
  const hall =
    meeting || table || stay ? undefined : talksOfHosts(content, record, { receptions, present: ours, lang });
  const seated = hall ? ours : [];
  const others = present.filter((one) => !seated.includes(one));
  const zh = lang === "zh";
  const all = meeting && !zh && hasSpeeches(content) ? [...members, ...present] : members;
  // In English actions and speeches come before a list of companions without an action of their own.
  const passive = !zh && !areAtItems(content, members);
  const fits = passive
    ? hasRoom(record, event, all)
    : listWeight(record, all) <= (zh ? MANY_WORDS : MAX_WORDS);
  const short = !explained && fits;
  // Up to three for whom the first sentence has no room have the next: "The delegation also included …".
  const near =
    passive &&
    !explained &&
    (meeting
      ? isNear(record, members, MAX_BESIDE, WORDS_OF_TWO) &&
        (isSpokenOf(record, members) ||
          !hasSpeeches(content) ||
          allSpeak(content, members) ||
          members.every(({ delegation }) => delegation !== undefined))
      : isNear(record, members, MAX_COMPANIONS, MAX_NEAR));
  // Hosts have the first sentence before a list of several companions.
  const behind = near && !short && !isNear(record, members, MAX_BESIDE, WORDS_OF_TWO);
  // In English more than two hosts have a paragraph of their own.
  const many = lang === "en" && receptions.reduce((n, one) => n + one.people.length, 0) > MAX_BESIDE;
  const few = !many && listWeight(record, receptions) <= MAX_WORDS;
  const apart = !zh && meeting && !short && members.length > 0;
  // English names those who only attended at the end; the first paragraph has room for a short group, a meeting for a colleague.
  const pair = isNear(record, others, MAX_BESIDE, WORDS_OF_TWO);
  const spoken = !zh && pair && (isSpokenOf(record, others) || (meeting && !hasSpeeches(content)));
  // One or two colleagues of the host follow the visitors' members at once: neither are left for the end.
  const beside = !zh && meeting && pair && near && others.every(({ side }) => side === "host");
  const closing =
    spoken ||
    beside ||
    stay ||
    (!apart && (zh ? listWeight(record, others) <= MAX_WORDS : isShortGroup(record, others)));
  // In Chinese a long list of companions comes next to that of the hosts' people at the end.
  const hosts = zh && !meeting && !closing && others.length > 0;
  const isLong = hosts && listWeight(record, members) > MANY_BESIDE;
  const last = isLong || (!short && !near && (passive || isGroups(record, members) || explained));
  // English: the other people at a meeting, of either side, share one paragraph.
  const both = apart && last && others.length > 0;
  // English: a list of companions with names follows the news of the visit: the readers learn first who came.
  const composition = last && !zh && !meeting && !isGroups(record, members);
  // English: one or two colleagues of those who received the visitors come before what was said; more only where few speak.
  const introduced =
    !zh &&
    !meeting &&
    !closing &&
    receptions.length > 0 &&
    keysOf(others).length > 1 &&
    (keysOf(others).length <= MAX_BESIDE || speechesIn(content) < MIN_SPEECHES) &&
    listWeight(record, others) <= MAX_INTRODUCED;
  const received = place ? [] : [...receptions, ...talks];
  const lists = {
    received: { ...(place ? { scene: place } : {}), messages: place ? receptions : [] },
    seated: table ? { scene: table, messages: came } : { ...(hall ? { scene: hall } : {}), messages: seated },
  };
  const counted = members.every(({ delegation, people }) => countAll(record, delegation, people));
  // English: the members of a delegation without a head follow those who received it; a long list of them ends the text.
  if (lang === "en" && few && members.some((one) => one.whole) && !(near && counted))
    return {
      ...lists,
      inLead: received,
      early: [[...members, ...(introduced ? others : [])]],
      late: introduced ? [] : [others],
    };
  return {
    ...lists,
    inLead: [
      // After the visitors, "the association" could be one of theirs.
      ...(few && stay ? others : []),
      ...((short || near) && !last && !behind ? members : []),
      ...(few ? received : []),
      ...(behind ? members : []),
      ...(few && !stay && (closing || (introduced && !composition)) ? others : []),
    ],
    early: [
      [
        ...((short || near || last) && !composition ? [] : members),
        ...(few && introduced && composition ? others : []),
      ],
      ...(few ? [] : [[...received, ...(closing || introduced ? others : [])]]),
    ],
    late: [
      ...(last && !zh && !both && !composition ? [members] : []),
      [
        ...(isLong || both ? members : []),
        ...(closing || introduced ? [] : others),
        ...(last && !isLong && zh ? members : []),
      ],
    ],
  };
};

/** The number of speakers with reported words. */
const speechesIn = ({ messages }: Content): number => {
  let number = 0;
  for (const one of messages) if (one.type === "speech" && !one.bare) number += 1;
  return number;
};

const hasSpeeches = ({ messages }: Content): boolean =>
  messages.some((one) => one.type === "speech" && !one.bare);

/** Whether all of them speak later: a list behind their words would name nobody. */
const allSpeak = ({ messages }: Content, lists: readonly Listed[]): boolean => {
  const speakers = new Set<string>();
  for (const one of messages) if (one.type === "speech") for (const key of one.by) speakers.add(key);
  return keysOf(lists).every((key) => speakers.has(key));
};

/**
 * Places the lists of a large event: delegations and those present after the organizers, very long lists at the end; who
 * attended a signing, and a party's delegation to it, in the first paragraph while they are few, otherwise at its ceremony or
 * later.
 */
export const peopleOfGathering = (
  pool: Pool,
  content: Content,
  record: DraftRecord,
  news: Message,
  { full = false, lang }: { full?: boolean; lang: Lang },
): PeopleLists => {
  const signing = isSigning(news);
  const came = pool.take("members");
  const listed = pool.take("present");
  const members = lang === "zh" && isCeremony(record) ? came.map((one) => withAllMembers(record, one)) : came;
  const withMembers = new Set(members.flatMap(({ people }) => people));
  const silent = listed.map((one) => ({
    ...one,
    people: one.people.filter((key) => !withMembers.has(key)),
  }));
  const all = lang === "zh" && !signing && came.length === 0 ? withBothSides(record, silent) : undefined;
  const present = all ? [all] : silent;
  const number = present.reduce((n, one) => n + one.people.length, 0);
  const zh = lang === "zh";
  // In English the first paragraph of a signing is for the signatories, with room for a short group.
  const fits = zh
    ? listWeight(record, present) <= MAX_WORDS
    : isShortGroup(record, present) || isOnlyHost(record, keysOf(present));
  const whole = zh && signing ? withSpeakers(record, present) : present;
  const short = signing && !full && fits && number <= MAX_THERE;
  const hall =
    zh && signing && !short && listWeight(record, present) <= MAX_WORDS
      ? ceremonyOfAll(pool, content)
      : undefined;
  // The visitors of one party to the signing come before the content of the document.
  const few = signing && members.length > 0 && listWeight(record, members) <= MAX_WORDS;
  const behind = zh
    ? number > MAX_PEOPLE ||
      (listWeight(record, present) > MAX_WORDS && areSpeakersNamed(record, pool.rest)) ||
      hasWords(pool.rest, lang)
    : (number < MANY || speechesIn(content) >= MIN_SPEECHES) &&
      hasWords(pool.rest, lang) &&
      !isShortGroup(record, present) &&
      !areDelegations(record, present) &&
      !isSpokenOf(record, present);
  const many = signing || (!all && behind);
  return {
    inLead: [...(few ? members : []), ...(short ? whole : [])],
    early: [few ? [] : members, many || short ? [] : present],
    received: { messages: pool.take("receive") },
    seated: { ...(hall ? { scene: hall } : {}), messages: hall ? present : [] },
    late: [many && !short && !hall ? present : []],
  };
};

/** Whether somebody speaks later, in Chinese with recorded words: they are introduced there. */
const hasWords = (messages: readonly Message[], lang: Lang): boolean =>
  messages.some((one) => one.type === "speech" && (lang === "en" || !one.bare));

/** Whether people with names spoke: they come before a long list of those present. */
const areSpeakersNamed = ({ participants }: DraftRecord, messages: readonly Message[]): boolean =>
  messages.some(
    (one) =>
      one.type === "speech" &&
      one.by !== "all" &&
      one.by.some((key) => participants?.some((each) => each.key === key && !each.group)),
  );

const CEREMONIES: ReadonlySet<string> = new Set(["signing", "ceremony"]);

/** The ceremony of all in addition to a signing, with a sentence of its own where nobody spoke: those present end it. */
const ceremonyOfAll = (pool: Pool, content: Content): Scene | undefined =>
  content.scenes.find(
    (scene) =>
      CEREMONIES.has(scene.item.activity ?? "") &&
      scene.told === "main" &&
      !scene.listed &&
      (scene.item.remarks ?? []).length === 0 &&
      pool.rest.some((one) => one.type === "session" && one.scene === scene && !isBareSession(one)),
  );
