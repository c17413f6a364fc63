import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { joined, type Phrase, plain, say, sourced, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { copied, restore, take } from "../../reference/memory";
import { attendanceWords } from "../attendance/attendance-count";
import { partySubject } from "../attendance/party";
import { eventNoun, openingDay } from "../event/event";
import { nameOfEvent } from "../event/event-name";
import { eventPlace } from "../event/event-place";
import { once } from "../event/stated-once";
import { type Act, actOfTitle, isIn, orgOf, statesAct, whoOf } from "../event/title-clause";
import { peopleList } from "../people/people";
import { aimBeside, BY_TITLE, isOfVisitors, nameInTitle, predicateAt } from "../visit/title-predicate";

/** Who acts according to the title, introduced in full; undefined where the record does not know them. */
const subjectOf = (discourse: Discourse, { subject, path }: Act): Phrase | undefined => {
  if (subject === "") return plain("");
  const { party } = discourse.content.relations;
  const who = whoOf(discourse, subject);
  if (isOfVisitors(discourse, subject) && !who?.group)
    return partySubject(discourse, party, undefined, () => undefined, true).words;
  if (who) return peopleList(discourse, [who]);
  const orgs = subject.split(/[与和、及]/).map((called) => orgOf(discourse, called));
  const known = orgs.flatMap((org) => (org ? [nameInTitle(discourse, org)] : []));
  if (known.length === orgs.length) return joined(known, "、");
  return /(?:领导|企业|委员|师生|工商联|医院|中学)$/.test(subject) && subject.length > 3
    ? plain(subject, [path])
    : undefined;
};

/** 甲项目交接仪式在湖滨举行: an event behind whose name its place comes. */
const held = (words: Phrase, { subject, verb, path }: Act): Phrase => {
  if (subject !== "") return words;
  const text = textOf(words);
  const at = text.indexOf(verb);
  return plain(`${text.slice(at + verb.length)}${text.slice(0, at)}${verb}`, [path, ...words.paths]);
};

const HELD_VERB = /^(?:举行|举办|召开)$/u;
const isHeldEvent = ({ plan }: Discourse): boolean => plan.event?.type === "hold";

/** The office's own title as the first sentence. */
const titleLine = (discourse: Discourse, sentence: SentencePlan, act: Act): Line | undefined => {
  const { memory } = discourse;
  const begin = openingDay(discourse);
  const subject = subjectOf(discourse, act);
  if (!subject) return undefined;
  const words = held(say`${subject}${predicateAt(discourse, act, eventPlace(discourse), false)}`, act);
  memory.owner = undefined;
  memory.near = undefined;
  const event = sentence.head.type === "hold" || (isHeldEvent(discourse) && HELD_VERB.test(act.verb));
  if (event && !discourse.facts.record.officialName) {
    memory.marks.add("event named");
    // 仪式名为某捐赠仪式 behind 某捐赠仪式举行 would say it again.
    if (textOf(words).includes(nameOfEvent(discourse)?.text ?? "/")) once(discourse, "name");
  }
  return line("title", say`${begin}${words}${aimBeside(discourse, textOf(words))}`);
};

/** The visit of the title, which the news of something else at one of its stops leaves for later. */
const visitOf = ({ plan, memory }: Discourse, sentence: SentencePlan): SentencePlan | undefined => {
  const { event } = plan;
  if (sentence.head.type === "visit") return sentence;
  if (event && sentence.joined.includes(event)) return { ...sentence, id: event.id, head: event, joined: [] };
  if (event?.type !== "visit" || memory.realized.has(event.id)) return undefined;
  return plan.paragraphs.flatMap(({ sentences }) => sentences).find(({ head }) => head === event);
};

/** Characters of a predicate that says what was done, and not only that they met. */
const MIN_PREDICATE = 6;

/**
 * Whether a title says more than the planned sentence: beside a meeting an event only by the name that the record gives it. A signing
 * has its own day, which is not that of an event of several.
 */
const isNews = ({ facts }: Discourse, { head }: SentencePlan, { subject, verb, predicate }: Act): boolean => {
  const { officialName, when } = facts.record;
  const name = facts.said(officialName, "")?.text;
  if (subject === "" && head.type === "meet")
    return name !== undefined && isIn(predicate.slice(verb.length), name);
  if (head.type === "sign" && (subject === "" || (when?.end ?? when?.start) !== when?.start)) return false;
  return predicate.length >= MIN_PREDICATE;
};

/** Whether a title says that the only sitting was held, at which hosts and guests are listed: 甲会见了乙 would seem to be another meeting. */
const isSittingOfTitle = ({ content }: Discourse, { head, joined }: SentencePlan, act: Act): boolean => {
  const [scene, ...more] = content.scenes.filter(({ told }) => told === "main");
  const title = scene?.item.title?.zh ?? "";
  if (
    head.type !== "meet" ||
    head.between ||
    more.length > 0 ||
    joined.some(({ type }) => type !== "attendance")
  )
    return false;
  const there = (scene?.item.people ?? []).map(({ key }) => key);
  return (
    HELD_VERB.test(act.verb) &&
    /会$/.test(title) &&
    act.predicate.endsWith(title) &&
    [...head.hosts, ...head.party.people].every((key) => there.includes(key))
  );
};

/** 甲与乙界举行座谈会，80余人参加. */
const attendedSitting = (discourse: Discourse, { joined }: SentencePlan, titled: Line): Line => {
  const crowd = take(discourse.memory, joined, "attendance");
  const words = crowd && attendanceWords(discourse);
  return words ? { ...titled, words: say`${titled.words}，${words}参加` } : titled;
};

type Make = (sentence: SentencePlan) => Line[];

/** The text's beginning by the title: what the visitors did, or the title in its own words before the planned sentence. */
const byTitle = (discourse: Discourse, sentence: SentencePlan, act: Act, make: Make): Line[] | undefined => {
  const { memory, content } = discourse;
  const visit = visitOf(discourse, sentence);
  const signed = /^签/.test(act.verb) && content.messages.some(({ type }) => type === "sign");
  if (signed && sentence.head.type === "visit") return undefined;
  if (visit && (act.subject === "" || isOfVisitors(discourse, act.subject))) {
    memory.marks.add(BY_TITLE);
    if (sentence === visit) return make(sentence);
    memory.realized.add(visit.head.id);
    // 应甲邀请，乙赴某国访问。乙与甲签署协议: the invitation was to the visit.
    const asked = sentence.joined.filter(({ type }) => type === "arrange");
    const joined = [...visit.joined, ...asked.filter((one) => !visit.joined.includes(one))];
    const others = sentence.joined.filter((one) => !asked.includes(one));
    return [
      ...make({ ...visit, joined, link: { type: "none" }, lead: true }),
      ...make({ ...sentence, joined: others, lead: false }),
    ];
  }
  if (!isNews(discourse, sentence, act)) return undefined;
  const titled = titleLine(discourse, sentence, act);
  if (titled && isSittingOfTitle(discourse, sentence, act))
    return [attendedSitting(discourse, sentence, titled)];
  return titled && withEventNamedOnce(discourse, titled, make({ ...sentence, lead: false }));
};

/** 某会议举行, perhaps with 由某会主办: a sentence that says of an event no more than that it took place. */
const ONLY_HELD = /^([^，；。]{4,60}?)(?:举行|召开)(，由[^；。]+)?$/u;
/** 二届三次, 第三届: which of a series an event was. */
const WHICH = /(?:第?[一二三四五六七八九十\d]{1,4}届)?(?:第?[一二三四五六七八九十\d]{1,3}次)?/gu;

/** 甲出席某会二届三次会议, for 甲出席某会会议。某会二届三次会议举行: the event has its whole name where the title names it, and no empty sentence of its own. */
const withEventNamedOnce = (discourse: Discourse, titled: Line, planned: readonly Line[]): Line[] => {
  const [held, ...more] = planned;
  const [, name, organized] = (held && !held.own && ONLY_HELD.exec(textOf(held.words))) || [];
  const said = textOf(titled.words);
  const called = [name, name?.replace(WHICH, "")].find((one) => one !== undefined && said.includes(one));
  if (!held || !name || !called || called.length < MIN_PREDICATE) return [titled, ...planned];
  const at = said.indexOf(called);
  const words = sourced(spliced(titled.words, at, at + called.length, name), ...held.words.paths);
  discourse.memory.marks.add("event named");
  const front = textOf(held.words).length - (organized ?? "").length + 1;
  const by = organized
    ? [{ ...held, words: say`${eventNoun(discourse)}${withoutStart(held.words, front)}` }]
    : [];
  return [{ ...titled, words }, ...by, ...more];
};

/**
 * The first sentence of a text states what the office's own title states. Where the planned one states something else, the title with
 * its people and organizations introduced comes first, and the planned sentence follows.
 */
export const withTitleFirst = (discourse: Discourse, sentence: SentencePlan, make: Make): Line[] => {
  const { facts, memory } = discourse;
  const chosen = facts.record.news !== undefined;
  const act = sentence.lead && !chosen ? actOfTitle(discourse) : undefined;
  if (!act) return make(sentence);
  const before = copied(memory);
  const planned = make(sentence);
  const [first, second] = planned;
  if (!first || statesAct(discourse, act, textOf(first.words), sentence.head.type)) return planned;
  // The larger event, or the journey, comes first where it says when or where the news was.
  const { messages } = discourse.content;
  const larger = messages.some(({ type, id }) => type === "setting" && id === first.id);
  const behind =
    larger ||
    (discourse.plan.event?.type === "visit" && sentence.head.type === "sign" && /^签/.test(act.verb));
  if (behind && second && statesAct(discourse, act, textOf(second.words), sentence.head.type)) return planned;
  const after = { ...memory };
  restore(memory, copied(before));
  const made = byTitle(discourse, sentence, act, make);
  if (made) return made;
  restore(memory, after);
  return planned;
};
