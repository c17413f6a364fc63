import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Present, Scene } from "../../content/message";
import { attendsLarger } from "../../content/visits";
import { changed, maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { knows, next, take } from "../../reference/memory";
import { opensStop } from "../../structure/journey";
import { hostsFirst, sidesAtTalks, talkers, thirdAt } from "../attendance/hosts-first";
import { partyLater, visitorsOf } from "../attendance/party";
import { eventNoun } from "../event/event";
import { eventRoom } from "../event/event-place";
import { comeTo, isInCity } from "../event/other-city";
import { place } from "../organizations/organizations";
import { laterName, peopleList } from "../people/people";
import { beginAtSeat } from "../people/posts-at-seat";
import { everybody, participantsAt } from "../words/everybody";
import { countOf, nounIn } from "../words/grammar";
import { ACT, BANQUET, isEventItself, MESSAGES } from "../words/item-titles";
import { areHeavy, counted, nouns, parted } from "../words/lists-of-things";
import { duringOf, quotedTitle } from "../words/occasion";
import {
  areInPurpose,
  isAboutByTitle,
  oneOfMore,
  openTopics,
  topicsOf,
  twoAims,
  withNextSteps,
} from "../words/topics";
import { actByTitle, callersOf, callOnAll, callSetting, isCallStated } from "./call";
import { chairedTalks } from "./chaired-talks";
import {
  areFewHosts,
  calledMeeting,
  heldTogether,
  heldWith,
  isApart,
  isBare,
  isBareMeeting,
  isHeldByBoth,
  isMeetingOfStop,
  isMeetingThere,
  isSameCity,
  isStopOfRound,
  leaderMeeting,
  seatOf,
} from "./item-meetings";
import { lectureSetting } from "./named-lecture";
import { onlineManner } from "./online-manner";
import { othersAtTalks } from "./others-at-talks";
import { sectionsOf, withSections } from "./sections";
import { separateMeeting } from "./separate-meeting";
import {
  BOARD_MEETING,
  RECEIVES,
  SITTING_TITLE,
  sittingVerb,
  takesPartIn,
  talksOfTitle,
  VERBAL_TITLE,
  verbOfTopics,
} from "./sitting-verbs";
import { withoutUnitsHeard } from "./units-heard";

const sitting = (discourse: Discourse, scene: Scene): Phrase =>
  sittingVerb(discourse, scene, titleOf(discourse, scene));

/** Where an item was, as it follows the subject: 在巴西驻华使馆; undefined if the text is already there. */
export const at = (discourse: Discourse, scene: Scene): Phrase => {
  const there = scenePlace(discourse, scene);
  const where = says(there) ? say`在${there}` : eventRoom(discourse);
  return say`${where}${onlineManner(discourse, scene)}`;
};

/** The place of an item, and its city; undefined if the text is already there. */
export const scenePlace = (discourse: Discourse, scene: Scene): Phrase => {
  const { facts, memory } = discourse;
  const venue = facts.place(scene.item.venue, `${scene.path}.venue`);
  const said = facts.said(scene.item.city, `${scene.path}.city`);
  const known = !said || isInCity(discourse, said.text) || venue?.city?.text === said.text;
  if (said) comeTo(discourse, said.text);
  const city = known || !said ? plain("") : phrase(said);
  if (!venue || memory.place === venue.id) return city;
  memory.place = venue.id;
  const where = place(discourse, venue);
  const covered = said && textOf(where).includes(said.text.replace(/[市县区]$/, ""));
  return covered ? sourced(where, ...city.paths) : say`${city}${where}`;
};

/** The title of an item, unless another sentence stated it. A paper that was published before is 蓝皮书 there, without its name. */
export const titleOf = ({ facts, memory, content }: Discourse, scene: Scene): Said | undefined => {
  const title =
    scene.item.activity === "handover" || memory.marks.has(`session ${scene.key}`)
      ? undefined
      : facts.said(scene.item.title, `${scene.path}.title`);
  const met = title && talksOfTitle(title.text, facts.whos(scene.counterparts));
  if (title && met) return { ...title, text: met };
  const paper = /《[^》]*?(蓝皮书|白皮书|绿皮书|报告|宣言|倡议|指南|手册|标准)》/.exec(title?.text ?? "");
  if (!title || !paper) return title;
  const published = content.messages.some(
    (one) =>
      one.type === "result" &&
      memory.realized.has(one.id) &&
      facts.list(one.outcome.points, "").some((point) => point.text.includes(paper[0])),
  );
  return published ? { ...title, text: title.text.replace(paper[0], paper[1] ?? "") } : title;
};

/** Whether somebody's words at the item were stated before what was talked about. */
const hasSpoken = ({ content, memory }: Discourse, scene: Scene): boolean =>
  content.messages.some(
    (one) => one.type === "speech" && one.scene.key === scene.key && memory.realized.has(one.id),
  );

/** 围绕商会建设和发展座谈, 就三方面事项交流：一是……: what was talked about, without who talked. */
export const topicsClause = (
  discourse: Discourse,
  scene: Scene,
  further = hasSpoken(discourse, scene),
  named = !further,
): Phrase | undefined => {
  const topics = topicsOf(discourse, scene);
  if (topics.length === 0 || areInPurpose(discourse, topics)) return undefined;
  const open = openTopics(scene);
  const more = further ? "还" : "";
  const heavy = areHeavy(topics);
  const verb = changed(verbOfTopics(discourse, scene, titleOf(discourse, scene), topics, named), (words) =>
    further || heavy ? words.replace(/^(进行|交换)/, "$1了") : words,
  );
  if (heavy && (open || !discourse.content.relations.twoSides))
    return sourced(say`${more}围绕以下${open ? "主要" : ""}议题${verb}：${parted(topics)}`, open);
  if (heavy) return say`${more}就${countOf(topics.length)}方面事项${verb}：${counted(topics)}`;
  const words =
    twoAims(topics, open) ?? withNextSteps(topics, open) ?? nouns(discourse, topics, open !== undefined);
  const front = next(discourse.memory, "about", ["就", "围绕", "就"]);
  return sourced(say`${more}${front}${words}${open ? oneOfMore(topics) : ""}${verb}`, open);
};

const otherTitle = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const title = titleOf(discourse, scene);
  return title &&
    !VERBAL_TITLE.test(title.text) &&
    !SITTING_TITLE.test(title.text) &&
    !(RECEIVES.test(title.text) || isCallStated(discourse, scene, title))
    ? phrase(title)
    : undefined;
};

/** 与会人员就两地合作座谈交流: talks whose title is a verb have those who were there as their subject. */
export const verbalTalks = (discourse: Discourse, scene: Scene, title: Said): Phrase | undefined => {
  const topics = topicsOf(discourse, scene);
  if (!VERBAL_TITLE.test(title.text) || areHeavy(topics)) return undefined;
  const open = openTopics(scene);
  const about = sourced(nouns(discourse, topics, open !== undefined), open);
  // 就甲、乙等进行座谈: a verb without an object after an open list is clipped.
  const verb = open ? say`进行${phrase(title)}` : phrase(title);
  return say`${everybody(discourse, scene)}就${about}${verb}`;
};

/** 座谈会上，双方就……进行交流: a meeting after another item of the programme opens the sentence about its topics. */
const atMeeting = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const title = titleOf(discourse, scene);
  if (!title || !/会$/.test(title.text) || !SITTING_TITLE.test(title.text)) return undefined;
  const about = topicsClause(discourse, scene, undefined, false);
  if (!about) return undefined;
  const where = at(discourse, scene);
  // An inspection has no two sides, and 各方 would be unclear.
  const { relations } = discourse.content;
  const two = relations.visit && relations.twoSides && discourse.facts.record.kind !== "inspection";
  const who = plain(two ? "双方" : "与会人员", scene.listed ? [`${scene.path}.people`] : []);
  return say`${where}${says(where) ? "举行的" : ""}${phrase(title)}上，${who}${about}`;
};

/** 双方围绕商会建设和发展座谈: talks of two who are known to have met. `apart`: after another item, in a sentence of its own. */
export const talkClause = (discourse: Discourse, scene: Scene, apart = false): Phrase | undefined => {
  const words = (apart ? atMeeting(discourse, scene) : undefined) ?? talked(discourse, scene);
  const groups = sectionsOf(discourse, scene);
  if (words) return say`${words}${groups}`;
  return says(groups) ? say`${everybody(discourse)}座谈${groups}` : undefined;
};

const talked = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const there = at(discourse, scene);
  const who = talkers(discourse, scene);
  const title = otherTitle(discourse, scene);
  const about = isAboutByTitle(discourse, scene, title) ? undefined : topicsClause(discourse, scene);
  const act = actByTitle(title, about);
  const by = callersOf(discourse, scene, title, who);
  if (act) return say`${by}${there}${act}`;
  if (title && about && BOARD_MEETING.test(textOf(title)))
    return say`${maybe`在${there}`}${says(there) ? "举行的" : "在"}${title}上，${who}${about}`;
  // After another stop of a journey 双方 would be those who met there.
  if (title && says(there) && isMeetingOfStop(discourse, scene, textOf(title)))
    return say`${title}${there}举行${maybe`，双方${about}`}`;
  const verb = title && (/会$/.test(textOf(title)) ? "举行" : takesPartIn(textOf(who), textOf(title)));
  if (title) return say`${who}${there}${verb}${title}${maybe`，${about}`}`;
  if (about) return say`${who}${there}${about}`;
  if (scene.item.activity === "meal") return say`${who}${there}共同用餐`;
  const own = titleOf(discourse, scene);
  if (own && /会$/.test(own.text) && SITTING_TITLE.test(own.text))
    return says(there) ? say`${phrase(own)}${there}举行` : say`${who}举行${phrase(own)}`;
  return says(there) || own ? say`${who}${there}${sitting(discourse, scene)}` : undefined;
};

/** 考察团与温江区委副书记及区相关领导座谈: talks with people whom the visitors had not met before. */
export const metClause = (discourse: Discourse, scene: Scene, verbless = false, hosts?: Present): Phrase =>
  say`${withSections(discourse, scene, metWith(discourse, scene, verbless, hosts))}${othersAtTalks(discourse, scene)}`;

/** Whether those at titled talks are named at the next item, at which no more is known of them than what they did. */
const actLater = ({ content, memory }: Discourse, scene: Scene, whos: readonly Who[]): boolean => {
  const next = content.scenes[content.scenes.indexOf(scene) + 1];
  const doing = new Set(next?.item.did ? (next.item.people ?? []).map(({ key }) => key) : []);
  const fresh = whos.length > 0 && whos.every((who) => doing.has(who.key) && !knows(memory, who));
  return fresh && scene.item.title !== undefined && scene.chairs.length > 0;
};

/** Characters of those who were met, after whom topics would part the verb from them. */
const LONG_LIST = 45;
/** Characters of fewer people, and of topics that would be too much after them. */
const SOME = 16;
const LONG_TOPICS = 34;

const metWith = (
  discourse: Discourse,
  scene: Scene,
  verbless: boolean,
  hosts: Present | undefined,
): Phrase => {
  const { facts, memory } = discourse;
  const third = hosts ? [] : thirdAt(discourse, scene);
  const sat = withoutUnitsHeard(discourse, scene, facts.whos(hosts?.people ?? scene.counterparts));
  const all = third.length > 0 ? sat.filter((who) => !third.includes(who)) : sat;
  const participants = hosts || verbless ? undefined : participantsAt(discourse, scene);
  // 与会代表, not 甲一行与与会代表, unless the item names who of the visitors spoke with them.
  const headed = attendsLarger(facts.record) && scene.item.people?.some(({ as }) => as === "head");
  const whole = all.length === 1 && all[0] === participants && !headed ? participants : undefined;
  const met = whole || (!verbless && !hosts && actLater(discourse, scene, all)) ? [] : all;
  const leader = verbless || hosts ? undefined : leaderMeeting(discourse, scene);
  const sides = verbless || hosts ? undefined : sidesAtTalks(discourse, scene, met);
  if (sides)
    return say`${sides}${at(discourse, scene)}${topicsClause(discourse, scene) ?? sitting(discourse, scene)}`;
  const title = otherTitle(discourse, scene);
  const together = title && !verbless && !hosts ? hostsFirst(discourse, scene, met) : undefined;
  if (together && title)
    return say`${together}${at(discourse, scene)}参加${title}${maybe`，${topicsClause(discourse, scene)}`}`;
  const who = verbless
    ? plain("")
    : whole
      ? sourced(peopleList(discourse, [whole]), `${scene.path}.people`)
      : leader
        ? sourced(laterName(discourse, leader), `${scene.path}.people`)
        : visitorsOf(discourse, scene);
  const where = at(discourse, scene);
  if (says(where)) beginAtSeat(discourse, seatOf(scene, met));
  const journey = opensStop(discourse.content, facts, scene);
  const opens = says(where) && !verbless && (isStopOfRound(discourse, scene) || journey);
  const again = !says(where) && !verbless && isSameCity(discourse, scene) ? "还" : "";
  const subject = opens ? say`${where}，${who}` : say`${who}${again}${where}`;
  const open = hosts?.open ?? scene.item.peopleOpen === true;
  const own = hosts
    ? [open ? "participantsOpen" : undefined]
    : [`${scene.path}.people`, open ? `${scene.path}.peopleOpen` : undefined];
  const each = scene.item.each === true && (met.length > 1 || met.some((who) => who.of.length > 1));
  // Hosts receive guests: 市长甲分别会见代表团, not 代表团团长乙分别会见市长甲.
  const received = met.length > 0 && met.every(({ key }) => scene.receivers.includes(key));
  if (received && leader && isBare(scene) && !opens)
    return say`${sourced(peopleList(discourse, met, open), ...own)}${where}${each ? "分别" : ""}会见${partyLater(discourse, discourse.content.relations.party)}`;
  if (met.length > 0 && ((leader && isBare(scene)) || isBareMeeting(discourse, scene)))
    return say`${subject}${each ? "分别" : ""}${received && facts.record.kind === "outbound_visit" ? "拜访" : "会见"}${sourced(peopleList(discourse, met, open), ...own)}`;
  const few = !open && areFewHosts(met);
  const both = title && met.length > 0 && !verbless && isHeldByBoth(discourse, scene, textOf(title));
  const chair = both && !few ? chairedTalks(discourse, scene) : plain("");
  const list = met.length > 0 ? sourced(peopleList(discourse, met, open), ...own) : plain("");
  // 到某开发区座谈, not 在某开发区与某开发区座谈.
  if (met.length === 1 && !title && !verbless && textOf(where) === `在${textOf(list)}`) {
    const said = topicsClause(discourse, scene);
    return say`${who}到${sourced(list, ...where.paths)}${said ? say`，${said}` : sitting(discourse, scene)}`;
  }
  const others = says(list) ? say`${each ? "分别" : ""}与${list}` : plain("");
  // A verb of its own after a long list, before what it was about: 与甲、乙、丙座谈，就……进行交流.
  const topics = topicsOf(discourse, scene).reduce((n, one) => n + one.text.length, 0);
  const size = textOf(others).length;
  const long =
    (size > LONG_LIST || (size > SOME && (topics > LONG_TOPICS || textOf(subject).length > LONG_LIST))) &&
    scene.item.activity !== "meal" &&
    !title;
  const known = isAboutByTitle(discourse, scene, title);
  const about = known ? undefined : topicsClause(discourse, scene, long ? false : undefined, !long);
  if (about && long) return say`${subject}${others}${sitting(discourse, scene)}，${about}`;
  const byHosts =
    title && few && !verbless
      ? say`${maybe`${where}，`}${list}与${who}举行${title}${maybe`，${about}`}`
      : undefined;
  const called = title && met.length > 0 && !verbless ? calledMeeting(discourse, textOf(title)) : false;
  if (called && title) {
    memory.marks.add(`all at ${scene.key}`);
    return say`${subject}召开${title}${maybe`，${about}`}，${list}参加`;
  }
  if (both) {
    memory.marks.add(`all at ${scene.key}`);
    if (byHosts) return byHosts;
    return say`双方${where}举行${title}${maybe`，${about}`}${chair}，${list}参加`;
  }
  const call = verbless ? undefined : callOnAll(title, list, each, about);
  const act = call ?? actByTitle(title, about);
  if (act) return say`${subject}${call ? "" : others}${act}`;
  const held =
    title && met.length > 0 && !verbless ? heldTogether(discourse, scene, textOf(title)) : undefined;
  if (held && title) {
    memory.marks.add(`all at ${scene.key}`);
    const apart = heldWith(discourse, scene, { subject, list, title, about });
    if (byHosts && !opens) return byHosts;
    if (!byHosts && apart) return apart;
    return say`${opens ? say`${where}，${held}` : say`${held}${where}`}举行${title}${maybe`，${about}`}，${list}参加`;
  }
  const spoken = (scene.item.remarks ?? []).length > 0 && !verbless && !says(others) && !about;
  if (title && spoken && says(where) && BANQUET.test(textOf(title))) return say`${title}${where}举行`;
  if (title && about && says(others) && each) return say`${subject}${others}举行${title}，${about}`;
  if (title && about && says(others)) return say`${subject}参加${title}，${others}${about}`;
  if (title)
    return say`${subject}${others}${takesPartIn(textOf(subject), textOf(title), says(others))}${title}${maybe`，${about}`}`;
  if (about) return say`${subject}${others}${about}`;
  if (scene.item.activity === "meal") return say`${subject}${others}共同用餐`;
  const alone = !says(others) && scene.counterparts.length === 0 && !verbless;
  if (alone && (opens || journey || facts.record.kind === "outbound_visit") && scene.item.venue)
    return say`${who}${opens || journey ? again || "还" : again}${changed(where, (words) => words.replace(/^在/, "到"))}交流`;
  const named = titleOf(discourse, scene);
  if (named && /^(?:座谈会|会谈会|交流会)$/.test(named.text) && says(others))
    return say`${subject}${others}举行${phrase(named)}`;
  return say`${subject}${others}${sitting(discourse, scene)}`;
};

/** The talks that a tour ended in, as its last predicate: ，并与公司高层就企业如何适应内循环座谈. */
export const talkAfterTour = (discourse: Discourse, scene: Scene, joins: boolean): Phrase => {
  const words = metClause(discourse, scene, true);
  return joins ? say`并${words}` : words;
};

/** Characters of a title that only says what was held: 交流座谈会. */
const NAMELESS = 5;

/** 在与甲校代表和乙会座谈时，: whom the speaker met, where the sentence about it would say no more. */
const meetingWith = (discourse: Discourse, scene: Scene): Phrase => {
  const met = discourse.facts.whos(scene.counterparts);
  const open = scene.item.peopleOpen === true;
  const paths = [`${scene.path}.people`, open ? `${scene.path}.peopleOpen` : undefined];
  const list = sourced(peopleList(discourse, met, open), ...paths);
  const title = titleOf(discourse, scene);
  // 在甲、乙参加的某某座谈会上: talks that are known by a name.
  if (title && title.text.length > NAMELESS && /会$/.test(title.text))
    return say`在${list}参加的${phrase(title)}上，`;
  return say`在与${list}${sitting(discourse, scene)}时，`;
};

/** 座谈中，/ 在巴西驻华使馆，/ 在开幕仪式上，: where a speech was held. */
export const settingOf = (discourse: Discourse, sentence: SentencePlan): Phrase => {
  const { memory } = discourse;
  const talk = take(memory, sentence.joined, "talk");
  const session = talk ? undefined : take(memory, sentence.joined, "session");
  const scene = talk?.scene ?? session?.scene;
  if (!scene) return plain("");
  const meeting = separateMeeting(discourse, scene);
  if (meeting) {
    memory.marks.add(`session ${scene.key}`);
    return meeting;
  }
  const called =
    sentence.head.type === "speech" ? callSetting(discourse, scene, sentence.head.by) : undefined;
  if (called) {
    memory.marks.add(`session ${scene.key}`);
    return called;
  }
  if (talk && !talk.known && scene.counterparts.length > 0) return meetingWith(discourse, scene);
  const there = scenePlace(discourse, scene);
  const online = onlineManner(discourse, scene);
  const title = titleOf(discourse, scene);
  memory.marks.add(`session ${scene.key}`);
  if (title && MESSAGES.test(title.text)) return sourced(maybe`在${there}，`, title.path);
  // 在湖滨论坛上, not 活动上: one of two parts of an event that has another noun.
  const isPart = eventNoun(discourse) === "活动" && nounIn(title?.text ?? "") !== undefined;
  if (title && !isPart && isEventItself(discourse, title.text) && !says(there))
    return sourced(say`${eventNoun(discourse)}上，`, title.path);
  if (title && ACT.test(title.text) && !says(there)) return plain("", [title.path]);
  if (title) {
    const held = say`${there}${online}`;
    const talks = /^(?:座谈|会谈|会晤|交流|洽谈|会见|讨论|研讨|提问交流|座谈交流)$/.test(title.text);
    if (talks) return say`${says(held) ? say`在${held}` : ""}${phrase(title)}${says(held) ? "时" : "中"}，`;
    const lecture = lectureSetting(discourse, sentence, scene, title, held);
    if (lecture) return lecture;
    if (/(?:报告|演讲|发言|交流|讨论|研讨|环节|分享|讲座)$/.test(title.text) && !says(held))
      return say`${phrase(title)}中，`;
    return say`${isApart(discourse, scene) ? "此外，" : ""}在${says(held) ? say`${held}举行的` : ""}${quotedTitle(title)}${duringOf(title)}，`;
  }
  if (says(there) && isMeetingThere(discourse, sentence, scene)) return say`在${there}${online}座谈时，`;
  return says(there) ? say`在${there}${online}，` : maybe`${online}，`;
};
