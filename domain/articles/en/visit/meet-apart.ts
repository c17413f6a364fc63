import type { SentencePlan } from "../../aggregation/sentence-plan";
import { goingOn, type Line, line, opening } from "../../compose";
import type { Meet } from "../../content/message";
import { loose, type Phrase, plain, say, says, sourced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { markStated, take } from "../../reference/memory";
import { countOf, realizePresent } from "../attendance/people-present";
import { eventOnline, eventPlace, type Frame, finite, withDay } from "../event/event";
import { takeSetting } from "../event/larger-event";
import { purposeOf } from "../event/name-and-theme";
import { takeArrange } from "../event/organize";
import { articled, atScene, newTitle, sceneOnline, titleOf, topicsOf } from "../event/things";
import { guestsOfTitle, nounOfGuests, nounOfPosts } from "../people/guests-noun";
import { areMany, peopleList, weight } from "../people/people";
import { person } from "../people/person";
import { areCallsOfKind } from "../talks/separate-talks";
import { partsOf } from "../talks/talk";
import { andList, number } from "../words/grammar";
import { messagesOf } from "../words/plan";

/** How many took part, with those that the number includes. */
export const attendance = (discourse: Discourse, sentence: SentencePlan): Line[] => {
  const counted = take(discourse.memory, sentence.joined, "attendance");
  const count = counted && countOf(discourse);
  if (!counted || !count) return [];
  return [
    line(counted.id, say`${count.words} took part`),
    ...(count.among ? [line(`${counted.id}.including`, count.among)] : []),
  ];
};

const MEETINGS = /meetings?|talks/i;
/** Guests of separate meetings whose posts have a sentence of their own. */
const MIN_GUESTS = 4;

/** "A held individual meetings with six heads of delegations to …. A met B; C; and D." */
export const meetApart = (discourse: Discourse, sentence: SentencePlan, head: Meet, frame: Frame): Line[] => {
  const { facts, memory } = discourse;
  // The news has stated the separate meetings.
  if (head.scene && memory.marks.has(`separate ${head.scene.path}`)) {
    memory.party = true;
    const aim = purposeOf(discourse);
    return aim ? [line("purpose", say`the meetings were held to ${loose(aim)}`)] : [];
  }
  const hosts = facts.whos(head.hosts);
  const guests = facts.whos(head.groups.flat());
  const subject = hosts.length > 0 ? peopleList(discourse, hosts) : plain("the hosts");
  const talk = take(memory, sentence.joined, "talk");
  const title = talk && titleOf(discourse, talk.scene);
  const calls = title && areCallsOfKind(title.text);
  const named = title && (calls || MEETINGS.test(title.text)) ? newTitle(discourse, talk.scene) : undefined;
  const kind = named?.text.replace(/^(?:the|an?) /i, "");
  const name = named
    ? plain(calls ? `separate ${kind?.replace(/^separate /, "")}` : (kind ?? ""), [named.path])
    : plain("separate meetings");
  const by = calls ? "from" : "with";
  const counted = take(memory, sentence.joined, "attendance");
  const count = counted ? countOf(discourse) : undefined;
  const long = weight(discourse, guests) > 24;
  const held = finite(frame, areMany(hosts), calls ? "received" : "held");
  const rests = talk?.scene.listed ? `${talk.scene.path}.people` : undefined;
  const aim = purposeOf(discourse);
  const goal = aim ? say` to ${loose(aim)}` : plain("");
  const there = talk
    ? say`${atScene(discourse, talk.scene)}${sceneOnline(discourse, talk.scene)}`
    : plain("");
  const where = say`${there}${eventPlace(discourse)}`;
  const part = takeSetting(discourse, sentence);
  const arrange = takeArrange(discourse, sentence);
  const online = eventOnline(discourse);
  const lines: Line[] = [];
  memory.party = true;
  const topics = talk ? topicsOf(discourse, talk.scene) : undefined;
  if (count && long) {
    const core = say`${subject} ${held} ${name} ${by} ${count.words}${goal}`;
    lines.push(line(head.id, withDay(frame, say`${core}${arrange}`, false)));
    if (says(where) || says(part) || says(online))
      lines.push(line(`${head.id}.place`, say`the meetings took place${where}${online}${part}`));
    const [host] = hosts;
    const again = host && hosts.length === 1 ? person(discourse, host) : plain("they");
    lines.push(line(`${head.id}.people`, sourced(say`${again} met ${groupsOf(discourse, head)}`, rests)));
    if (count.among) lines.push(line(`${head.id}.including`, count.among));
    lines.push(...othersPresent(discourse).map(goingOn));
  } else if (
    long &&
    !counted &&
    guests.length >= MIN_GUESTS &&
    head.groups.every((group) => group.length === 1)
  ) {
    const noun = nounOfGuests(discourse)?.replace(/^the /, "");
    const counted = plain(`${number(guests.length)} ${noun ?? nounOfPosts(guests) ?? "guests"}`);
    const met = noun ? counted : (guestsOfTitle(discourse) ?? counted);
    const core = say`${subject} ${held} ${name} ${by} ${met}${where}${online}${part}${arrange}`;
    lines.push(line(head.id, say`${withDay(frame, core, true)}${goal}`));
    // "six ambassadors, Lee of A, Ray of B": their number and office have just been stated.
    const all = groupsOf(discourse, head);
    const again = textOf(all).startsWith(`${textOf(met)}, `);
    const list = again ? withoutStart(all, textOf(met).length + 2) : all;
    lines.push(line(`${head.id}.people`, sourced(say`${calls ? "the guests" : "they"} were ${list}`, rests)));
  } else {
    const who = sourced(groupsOf(discourse, head), rests);
    const front = say`${subject} ${held} ${name}${where}${online}${part}`;
    const behind = say` ${by} ${who}${arrange}`;
    // Behind posts with semicolons the day would seem to belong to the last of them.
    const words = textOf(who).includes(";")
      ? say`${withDay(frame, front, true)}${behind}`
      : withDay(frame, say`${front}${behind}`, false);
    lines.push(line(head.id, words));
    if (aim) lines.push(line("purpose", say`the meetings were held to ${loose(aim)}`));
    if (counted && count) {
      lines.push(line(counted.id, say`${count.words} took part`));
      if (count.among) lines.push(line(`${counted.id}.including`, count.among));
    }
  }
  if (topics) {
    const dealt = line(talk?.id ?? `${head.id}.topics`, say`the talks dealt with ${topics}`);
    lines.push(count && long ? opening(dealt) : dealt);
  }
  if (talk) lines.push(...partsOf(discourse, talk.scene));
  if (title && !named && !calls && talk) {
    const fresh = newTitle(discourse, talk.scene);
    if (fresh) {
      const form = /(?:^| )(?:calls|visits)$/.test(fresh.text) ? phrase(fresh) : undefined;
      const was = form
        ? say`the meetings took the form of ${form}`
        : say`the occasion was ${articled(fresh)}`;
      lines.push(line(`${talk.id}.title`, was));
    }
  }
  if (talk) memory.marks.add(`separate ${talk.scene.path}`);
  return lines;
};

/** The other hosts present, directly after those whom they met. */
const othersPresent = (discourse: Discourse): readonly Line[] => {
  const { memory, facts } = discourse;
  const found = messagesOf(discourse).find((one) => one.type === "present" && !memory.realized.has(one.id));
  if (found?.type !== "present" || weight(discourse, facts.whos(found.people)) > 45) return [];
  markStated(memory, found.id);
  const sentence = { id: found.id, head: found, joined: [], link: { type: "none" as const }, lead: false };
  return realizePresent(discourse, sentence, found).lines;
};

const groupsOf = (discourse: Discourse, head: Meet): Phrase => {
  const single = head.groups.every((group) => group.length === 1);
  if (single) return peopleList(discourse, discourse.facts.whos(head.groups.flat()));
  return loose(andList(head.groups.map((group) => peopleList(discourse, discourse.facts.whos(group)))));
};
