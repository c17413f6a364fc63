import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { isSigning, type Present, type Receive, type Talk } from "../../content/message";
import { joined, loose, maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { actingAlone } from "../attendance/acting-alone";
import { escortList } from "../attendance/escorts";
import { partyObject } from "../attendance/party";
import { proposedWords } from "../attendance/present";
import { attended, opening } from "../event/event";
import { eventRoom } from "../event/event-place";
import { talkClause, topicsClause } from "../items/sitting";
import { peopleList } from "../people/people";
import { areIntroducedAtTalks } from "./introduced-at-talks";
import { isMetAtTalks } from "./joined-by-others";
import { metInLead } from "./met-in-lead";
import { isMet, metOnDays } from "./met-on-days";
import { areAmong } from "./received-and-escorted";
import { guestsReceived } from "./received-visitors";

/** 甲，乙，丙接待了丁一行，双方围绕商会建设和发展座谈。 */
export const receiveLines = (discourse: Discourse, sentence: SentencePlan, message: Receive): Line[] => {
  const { facts, memory } = discourse;
  const plainly = sentence.joined.length === 0 && !sentence.lead;
  if (sentence.joined.length === 0 && isMetAtTalks(discourse, message)) return [];
  if (plainly && areIntroducedAtTalks(discourse, message)) return [];
  if (sentence.joined.length === 0 && memory.marks.has("received at talks")) return [];
  const front = opening(discourse, sentence);
  const beside = take(memory, sentence.joined, "present");
  const open = openHosts(discourse, message, beside);
  const round = message.separate ? roundOf(discourse, message) : undefined;
  if (round) {
    const talk = take(memory, sentence.joined, "talk");
    const about = talk && topicsClause(discourse, talk.scene);
    const lines = [line(message.id, say`${front}${round}`)];
    if (about && talk) lines.push(line(talk.id, sourced(say`各方${about}`, `${talk.scene.path}.people`)));
    return lines;
  }
  const hosts = facts.whos(message.people).filter((who) => !isMet(discourse, who));
  const onDays = message.separate ? metOnDays(discourse, hosts) : undefined;
  if (onDays && sentence.joined.length === 0 && !beside) return [line(message.id, onDays)];
  if (hosts.length === 0 && message.separate) return [];
  // 拜会商会会长安例 states that these met the visitors.
  const met = hosts.length > 0 && hosts.every((who) => memory.marks.has(`called on ${who.key}`));
  if (met && sentence.joined.length === 0 && !beside) return [];
  const shown = isShownBySigning(discourse, sentence, hosts);
  const [first, colleagues] = actingAlone(discourse, hosts) ?? [hosts, []];
  const list = sourced(
    peopleList(discourse, first, open && colleagues.length === 0),
    open ? "participantsOpen" : undefined,
  );
  const alone = sentence.joined.every((one) => one.type === "present");
  const meeting = alone && !sentence.lead ? metInLead(discourse, message) : undefined;
  const party = guestsReceived(discourse, message.party);
  const talk = take(memory, sentence.joined, "talk");
  const escorting = sentence.joined.find((one) => one.type === "accompany");
  const both = escorting && !message.separate && areAmong(message.people, escorting.people);
  const escorts = both ? [] : facts.whos(take(memory, sentence.joined, "accompany")?.people);
  const guides = escorts.length > 0 ? escortList(discourse, escorts) : plain("");
  const received = meeting
    ? say`${meeting.front}${list}${meeting.words(party)}`
    : message.separate && hosts.length > 1
      ? say`${list}分别会见${party}`
      : say`${list}${eventRoom(discourse)}接待了${party}`;
  if (shown && textOf(received) === `${textOf(list)}接待了${textOf(party)}`) return [];
  const venue = talk && facts.place(talk.scene.item.venue, "");
  // The organization is named with the receiver's post.
  if (venue && textOf(received).includes(venue.name.text)) memory.place = venue.id;
  const spoken = talk && talkClause(discourse, talk.scene);
  const about = talk && spoken && say`${spoken}${proposedWords(discourse, talk.scene)}`;
  const chair = talk ? chairedBy(discourse, talk, hosts) : undefined;
  const lines: Line[] = [];
  const people = facts.whos(beside?.people);
  // Those beside them may have a sentence of their own, which names their city again.
  memory.region = undefined;
  const others =
    beside && people.length > 0
      ? sourced(peopleList(discourse, people, beside.open), beside.open ? "participantsOpen" : undefined)
      : plain("");
  // Colleagues take part in a meeting; with somebody who received visitors they receive them too.
  const along = beside?.side === "host" && textOf(received).includes("接待了") ? "参加接待" : "参加";
  const tail = says(about) && talk ? plain("") : say`${maybe`，${others}${along}`}`;
  const apart = says(others) && (!says(tail) || textOf(tail).length >= 90);
  const long = (apart && textOf(received).length > LONG_RECEPTION) || chair?.host !== undefined;
  lines.push(
    line(
      message.id,
      say`${front}${received}${maybe`，${guides}陪同`}${maybe`，${chair?.host}`}${apart ? "" : tail}${long ? "" : maybe`，${about}`}`,
    ),
  );
  if (long && about && talk) lines.push(line(talk.id, about));
  if (talk && chair?.other) {
    const noun = /举行[^，；]*[^，；谈]会(?:，|$)/u.test(textOf(about ?? plain(""))) ? "会议" : "座谈";
    lines.push(line(`${talk.id}.chair`, say`${noun}${chair.other}`));
  }
  if (colleagues.length > 0)
    lines.push(line(`${message.id}.others`, say`${peopleList(discourse, colleagues, open)}参加接待`));
  if (apart)
    lines.push(line(beside?.id ?? message.id, say`${others}参加${says(tail) ? "" : attended(discourse)}`));
  return lines;
};

/** Whether a reception of which nothing else is known was by people who have signed with the visitors, or witnessed it. */
const isShownBySigning = (
  { plan, memory }: Discourse,
  { joined: beside, lead }: SentencePlan,
  hosts: readonly Who[],
): boolean =>
  !lead &&
  beside.length === 0 &&
  isSigning(plan.news) &&
  hosts.length > 0 &&
  hosts.every((who) => !who.group && knows(memory, who));

/** 并主持座谈, 座谈由乙主持: who chaired the talks that the reception states, the only host who received the visitors or somebody else. */
const chairedBy = (
  discourse: Discourse,
  { scene }: Talk,
  hosts: readonly Who[],
): { readonly host?: Phrase; readonly other?: Phrase } | undefined => {
  const chairs = discourse.facts.whos(scene.chairs);
  if (chairs.length === 0) return undefined;
  const path = `${scene.path}.people`;
  const same = chairs.length === 1 && hosts.length === 1 && chairs[0] === hosts[0];
  if (same) return { host: plain("并主持座谈", [path]) };
  discourse.memory.owner = undefined;
  return { other: sourced(say`由${peopleList(discourse, chairs)}主持`, path) };
};

/** Characters of a reception after which its talks begin a sentence. */
const LONG_RECEPTION = 60;

/** 李钢一行在德国分别与甲、乙会谈；在乌拉圭分别与丙、丁会谈: each stop of a round with those who received there. */
const roundOf = (discourse: Discourse, message: Receive): Phrase | undefined => {
  const { facts, memory, content } = discourse;
  const talks = content.messages.filter(
    (one): one is Talk =>
      one.type === "talk" && one.scene.item.city !== undefined && !memory.realized.has(one.id),
  );
  const plainly = talks.every(({ scene }) =>
    [scene.item.topics, scene.item.sections, scene.item.organizers, scene.chairs, scene.escorts].every(
      (list) => (list ?? []).length === 0,
    ),
  );
  const met = talks.map(({ scene }) =>
    message.people.filter((key) => scene.counterparts.includes(key) || scene.receivers.includes(key)),
  );
  const all = met.flat();
  const whole = all.length === message.people.length && new Set(all).size === all.length;
  const bare = talks.every(({ scene }) => !scene.item.title && !scene.item.venue && !scene.item.when);
  if (talks.length < 2 || !plainly || !whole || !bare || met.some((keys) => keys.length === 0))
    return undefined;
  const stops = talks.map(({ id, scene }, at): Phrase => {
    memory.realized.add(id);
    const whos = facts.whos(met[at]);
    const open = scene.item.peopleOpen === true;
    const city = facts.said(scene.item.city, `${scene.path}.city`);
    if (city) memory.cities.add(city.text);
    memory.region = city?.text;
    memory.marks.add(`round ${scene.key}`);
    return sourced(
      say`${maybe`在${city ? phrase(city) : undefined}`}${whos.length > 1 ? "分别" : ""}与${peopleList(discourse, whos, open)}会谈`,
      `${scene.path}.people`,
      open ? `${scene.path}.peopleOpen` : undefined,
    );
  });
  return loose(say`${partyObject(discourse, message.party)}${joined(stops, "；")}`);
};

/** Unrecorded other hosts were present, and no list of them follows: the list of receivers stays open. */
const openHosts = ({ facts, content }: Discourse, message: Receive, beside: Present | undefined): boolean => {
  const { record } = facts;
  if (record.participantsOpen !== true || beside?.open) return false;
  if (!(record.openSides ?? []).includes("host")) return false;
  const listed = content.messages.some((one) => one.type === "present" && one.open);
  return !listed && message.people.length > 1;
};
