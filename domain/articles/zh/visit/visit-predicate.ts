import { isAtFair } from "../../content/destinations";
import type { Visit } from "../../content/message";
import { attendsLarger } from "../../content/visits";
import { literal } from "../../literal";
import { type Phrase, plain, say, says, sourced, textOf, unbracketed } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, phrase, type Said } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { eventOnline, eventPurpose, nameOf, purposeClause } from "../event/event";
import { eventPlace } from "../event/event-place";
import { once } from "../event/stated-once";
import { callingOn } from "../organizations/rounds-of-calls";
import { peopleList } from "../people/people";
import { isConference } from "../words/everybody";
import { inspectionVerb } from "../words/inspecting";
import { withVerbOfNoun } from "../words/noun-aims";
import { journeyOfTitle, openedByTitle, ownAct, titleAct, titlePredicate, titleVerb } from "./act-by-title";
import { calledOn, callOnThere, verbOfCall } from "./called-on";
import { calledOnByTitle, opensWith } from "./called-on-by-title";
import { destination, ownArea } from "./destination";
import { actByTitle, statesPurpose } from "./title-predicate";
import {
  isOwnCity,
  isVisitAgain,
  ofPlace,
  regionVisited,
  visitOfKind,
  withoutGoal,
  withoutSameGoal,
} from "./visit-goal";

/** A purpose that directly follows 到某地: 到某地考察. 了解情况 is what a visit is for rather than the visit. */
const DIRECT =
  /^(?:看望|验收|督查|督导|考察|调研|学习|参观|参访|访问|走访|洽谈|出席|参加|商谈|对接|拜访|检查|视察|调查|研究|交流|推介|招商|指导|慰问|督导|开展)/;

/** Characters of a purpose that directly follows where they went. */
const SHORT_AIM = 26;

const GOING = /^(?:赴|到(?!任)|前往|去|来)/;

const VERBS = {
  inspection: ["到", "考察"],
  reception: ["到访", ""],
  outbound_visit: ["赴", "访问"],
  meeting: ["到访", ""],
} as const;

/** Characters and clauses of a purpose that is stated in a sentence of its own. */
const LONG_AIM = 50;
const CLAUSES = 3;

/** 此行旨在拜会甲，考察乙，并与丙座谈: a purpose of several clauses, which would read like what was done. */
const isAimApart = ({ facts, content }: Discourse): boolean => {
  const why = facts.said(facts.record.purpose, "")?.text ?? "";
  const long = why.length > LONG_AIM && why.split("，").length >= CLAUSES;
  return content.relations.visit && long && DIRECT_LIST.test(why);
};
const DIRECT_LIST = /^(?:拜会|拜访|会见|考察|参观|走访|访问|调研|学习|洽谈|了解|出席|参加)/;

/** 到某地调研; 赴某地，邀请各国……; 赴温江、彭州实地考察项目: where they went and what for, as one predicate. */
export const visitPredicate = (discourse: Discourse, visit: Visit): Phrase => {
  const { kind } = discourse.facts.record;
  const [came, visited] = VERBS[kind as keyof typeof VERBS] ?? ["到访", ""];
  const act = kind === "inspection" ? inspectionVerb(discourse) : visited;
  const { record } = discourse.facts;
  const went = came === "到访" ? verbOfCall(discourse) : came;
  const atHome = isOwnCity(discourse, visit);
  if (atHome && record.city?.zh) discourse.memory.cities.add(record.city.zh);
  const far =
    !atHome &&
    kind === "inspection" &&
    !(isAtFair(record) && visit.stops.length > 0) &&
    record.venue === undefined &&
    (record.city !== undefined || (record.areas ?? []).length > 0);
  const go = far ? "赴" : went;
  const titledAct = actByTitle(discourse, () => destination(discourse, visit));
  if (titledAct) return titledAct;
  const joins = attendsLarger(record) ? joinsLarger(discourse) : undefined;
  if (joins) return joins;
  const toward = go === "赴" ? go : "到";
  const purpose = isAimApart(discourse) ? undefined : eventPurpose(discourse);
  if (purpose && GOING.test(purpose.text)) return goingByPurpose(discourse, purpose);
  const own = ownArea(discourse, visit);
  const there = purpose && !own ? purposeAtGoal(discourse, purpose) : undefined;
  if (there) return there;
  const survey = surveyByTitle(discourse, visit);
  if (survey && !own && !purpose) return survey;
  // 带队调研安全生产工作: none of several stops is where the whole inspection went.
  if (purpose && !own && INSPECTS.test(purpose.text) && hasFurtherStops(discourse, visit))
    return phrase(purpose);
  const goal = own ?? destination(discourse, visit);
  const again = purpose !== undefined && isVisitAgain(goal, purpose);
  const why =
    again || !purpose
      ? undefined
      : { ...purpose, text: withVerbOfNoun(withoutGoal(discourse, goal, purpose.text)) };
  const to = sourced(goal, again ? purpose.path : undefined, atHome ? "city" : undefined);
  if (kind === "outbound_visit" && isConference(discourse) && says(to)) {
    const conference = nameOf(discourse);
    if (conference) return say`${go}${to}参加${conference}${purposeClause(why)}`;
  }
  const ofKind = why && says(to) ? visitOfKind(discourse, to, why) : undefined;
  if (ofKind) return ofKind;
  const called = why && callOn(discourse, why);
  if (called) return say`${toward}${to}${called}`;
  const short =
    why !== undefined && DIRECT.test(why.text) && why.text.length <= SHORT_AIM && !/[，；]/.test(why.text);
  const aim = short
    ? phrase({
        ...why,
        // 到湖滨大学参加校庆 says whose anniversary it was.
        text: atThatPlace(withoutSameGoal(discourse, to, why), unbracketed(to))
          .text.replace(/^开展(?=(?:调研|考察|交流|走访)$)/, "")
          .replace(says(to) ? ofPlace(unbracketed(to)) : /$^/, ""),
      })
    : undefined;
  const then = why && !short ? purposeClause(why) : plain("");
  const action = own && ownAct(discourse);
  // 调研督导重点项目, not 调研项目，调研督导重点项目.
  if (action && why && startsAlike(textOf(action), why.text)) return say`${to}${phrase(why)}`;
  // 调研项目复工情况 states the purpose 了解项目复工情况 too.
  if (action && (!why || textOf(action).endsWith(why.text.slice(2))))
    return sourced(say`${to}${action}`, why?.path);
  const predicate = titlePredicate(discourse);
  const met = predicate && !aim ? calledOnByTitle(discourse, predicate, to) : undefined;
  if (met) return opensWith(met, why) ? sourced(met, why?.path) : say`${met}${purposeClause(why)}`;
  const asTitled = predicate && !aim && byTitle(discourse, visit, predicate, to, why);
  if (asTitled && !says(to)) return asTitled;
  // 督导新区项目建设 says 督导项目建设 too.
  if ((own || !says(to)) && predicate && why && statesPurpose(textOf(predicate), why.text))
    return sourced(predicate, why.path, ...to.paths);
  // 走访企业，了解经营情况: at home, or without a known place, the title alone says what was done.
  if ((own || !says(to)) && predicate && aim && why && !startsAlike(textOf(predicate), why.text))
    return sourced(say`${predicate}，${phrase(why)}`, ...to.paths);
  const journey = says(to) || aim || why ? undefined : journeyOfTitle(discourse);
  if (journey) return journey;
  const inspected = says(to) || aim || kind !== "inspection" ? undefined : inspection(discourse, why);
  if (inspected) return say`${to}${inspected}`;
  if (!says(to))
    return say`${to}${aim ?? (kind === "inspection" ? `开展${act}` : kind === "outbound_visit" ? "出访" : "来访")}${then}`;
  if (aim) return say`${toward}${to}${aim}${then}`;
  const actAndAim = why && aimedAct(why);
  if (actAndAim) return say`${toward}${to}${actAndAim}`;
  const titled = asTitled && !textOf(asTitled).startsWith("赴") ? undefined : titleAct(discourse);
  const verb = titleVerb(discourse);
  const inTitle = titled ?? verb;
  if (inTitle && why && (startsAlike(textOf(inTitle), why.text) || isSameAct(textOf(inTitle), why.text)))
    return say`${toward}${to}${phrase(why)}`;
  if (verb && !titled && why && saysSameVerb(textOf(verb), why.text))
    return say`${toward}${to}${phrase(atThatPlace(why, unbracketed(to)))}`;
  // 赴松山就重点提案开展调研, not 赴松山开展调研，就重点提案开展调研.
  if (verb && !titled && why?.text.endsWith(textOf(verb))) return say`${toward}${to}${phrase(why)}`;
  const round = titled ?? verb;
  if (round && isRoundOf(discourse, visit, textOf(round))) return sourced(say`${round}${then}`, ...to.paths);
  if (titled) return say`${toward}${callOnThere(discourse, to, titled)}${then}`;
  if (asTitled) return asTitled;
  if (go === "赴" && calledOn(discourse, to)) return say`拜访${to}${then}`;
  const calls = act === "访问" && go === "赴" ? callingOn(discourse) : undefined;
  if (calls) return say`${go}${to}${calls}${then}`;
  // 调研组到开发区，开展课题研究, not 到开发区调研，开展课题研究.
  const opens = why && /^开展.*(?:调研|研究|考察|检查|督查|调查)$/.test(why.text);
  if (verb && (opens || (why && VISITS_ABOUT.test(why.text)))) return say`${toward}${to}${then}`;
  if (verb) return say`${toward}${to}${verb}${then}`;
  if (why && VISITS.test(why.text)) return say`${toward}${to}${phrase(why)}`;
  return say`${go}${to}${act}${then}`;
};

/** 赴泉州参加联席会议，加强联系: visitors who took part in a larger event. */
const joinsLarger = (discourse: Discourse): Phrase | undefined => {
  const name = discourse.facts.said(discourse.facts.record.partOf?.name, "partOf.name");
  if (!name || !once(discourse, "aside")) return undefined;
  discourse.memory.marks.add("event partOf");
  const at = eventPlace(discourse);
  const why = eventPurpose(discourse);
  return sourced(
    say`${says(at) ? say`赴${at}` : eventOnline(discourse)}参加${phrase(name)}${purposeClause(why)}`,
    "partOf.how",
  );
};

/** 赴湖滨考察项目，推介环境, not 赴湖滨访问，考察项目，推介环境: a purpose that begins with a visitor's act needs no general verb before it. */
const VISITS = /^(?:考察|调研|学习|参观|走访|拜访|拜会|参加|出席|洽谈|推介)[^，；]{2,}，/;

/** 围绕茶业开展考察交流: a purpose with what was done at its end. */
const VISITS_ABOUT = /^(?:就|围绕)[^，；]{2,}(?:开展|进行)(?:考察|调研|学习|参观|走访){1,2}(?:交流)?$/;

const INSPECTS = /^(?:考核)?(?:看望|调研|考察|检查|督查|督导|视察|察看|走访|巡查|调查|暗访|慰问)[^，；]{2,}$/;

/** 就甲情况开展专题调研: a purpose that is itself the inspection, with its verb at the end. */
const SURVEYS = /^(?:就|围绕|开展)[^；]{2,}(?:调研|检查|督查|督导|巡查|排查|考察|走访|慰问)$/;

/** 检查甲设施, 开展节前安全检查: what an inspection without a place was, by its purpose or the end of its title. */
const inspection = (discourse: Discourse, why: Said | undefined): Phrase | undefined => {
  if (why && (INSPECTS.test(why.text) || SURVEYS.test(why.text))) return phrase(why);
  const opened = openedByTitle(discourse);
  return opened && say`${opened}${purposeClause(why)}`;
};

/** Whether an inspection had several items, of which only one says where: it is one stop of several. */
const hasFurtherStops = ({ facts, content }: Discourse, { stops }: Visit): boolean => {
  const { record } = facts;
  const several = content.scenes.filter(({ told }) => told === "main").length > 1 && stops.length === 1;
  return record.kind === "inspection" && several && !(record.venue ?? record.city ?? record.areas?.[0]);
};

/** 走访调研外经贸企业: what the title says that a team looked at, of which the first item is one place among several items. */
const surveyByTitle = (discourse: Discourse, visit: Visit): Phrase | undefined => {
  const predicate = hasFurtherStops(discourse, visit) ? titlePredicate(discourse) : undefined;
  return predicate && /(?:企业|项目|单位|园区|社区|学校|农村|工地)$/.test(textOf(predicate))
    ? predicate
    : undefined;
};

/** What an act is to bring about, after it. */
const RESULT = /^(?:构建|促进|推动|推进|深化|加强|增进|拓展|提升|助力|服务|打造|搭建|扩大|巩固)/;

/** 开展项目考察，以构建平台，促进发展: a purpose that begins with what was done there, which the verb of the visit would repeat. */
const aimedAct = (why: Said): Phrase | undefined => {
  const at = why.text.indexOf("，");
  const [action, aims] = [why.text.slice(0, at), why.text.slice(at + 1)];
  const plainly = at > 0 && action.length <= SHORT_AIM && !/；/.test(why.text) && DIRECT.test(action);
  if (!plainly || !/(?:考察|调研|走访|访问|交流|洽谈)$/.test(action) || !RESULT.test(aims)) return undefined;
  return plain(`${action}，以${aims}`, [why.path]);
};

const ACTIVITY = /^(?:考察学习|学习考察|考察调研|调研考察|考察|调研|学习|走访|交流|洽谈|推介)/;

/** 考察学习改革工作，考察学习改革的经验: a purpose with the verb of the title says more of the same and replaces it. */
const startsAlike = (action: string, purpose: string): boolean => {
  const verb = ACTIVITY.exec(action)?.[0];
  return verb !== undefined && verb === ACTIVITY.exec(purpose)?.[0];
};

/** Verbs of which a purpose with another of them, or with both, says the same: 学习考察，学习先进理念. */
const LEARNS: ReadonlySet<string> = new Set(["考察", "调研", "学习"]);

/** 到湖滨考察学习园区建设, 到湖滨就加强合作进行考察访问: a purpose that begins or ends with the bare verb of the title, and lacks none of its verbs. */
const saysSameVerb = (said: string, purpose: string): boolean => {
  // 开展调研 and 就提案开展调研.
  const verb = said.replace(/^(?:开展|进行)(?=\p{Script=Han}{2})/u, "");
  const verbs = verb.match(/\p{Script=Han}{2}/gu) ?? [];
  const plainly = verb.length % 2 === 0 && verbs.length > 0;
  const begins = ACTIVITY.exec(purpose)?.[0] ?? "";
  const shared = verbs.some((one) => begins.includes(one));
  if (plainly && shared && verbs.every((one) => begins.includes(one) || LEARNS.has(one))) return true;
  const whole = plainly && verbs.every((one) => purpose.includes(one));
  const [first = ""] = verbs;
  // 到某局与中方交流技术, not 到某局交流，与中方交流技术.
  if (
    verb.length === 2 &&
    new RegExp(`^(?:与|同|和|向)[^，；。]{1,16}?${verb}(?=[^，；。])`, "u").test(purpose)
  )
    return true;
  const ends = /^就[^；。]{2,}?(?:进行|开展)(\p{Script=Han}{2,8})$/u.exec(purpose)?.[1] ?? "";
  return whole && (purpose.startsWith(first) || (!/，/.test(purpose) && ends.includes(first)));
};

/** Places that a purpose may begin with: 高新区 of 湖滨高新区, and 湖滨市 itself. */
const PLACE =
  /^(?:[^，、的]{0,8}?)(?:高新区|开发区|经开区|新区|园区|大学|学院|医院)|^[^，、的]{2,6}?[省市县区州](?=.{3})/;

/** 考察学习园区建设, after 到湖滨高新区 or 到湖滨市, for 考察学习高新区园区建设, 考察学习湖滨市园区建设. */
const atThatPlace = (why: Said, to: string): Said => {
  const [verb = ""] = ACTIVITY.exec(why.text) ?? [];
  const rest = why.text.slice(verb.length);
  const [zone = ""] = PLACE.exec(rest) ?? [];
  const named =
    verb !== "" &&
    zone.length > 1 &&
    to.endsWith(zone) &&
    /^的?\p{Script=Han}{2}/u.test(rest.slice(zone.length));
  return named ? { ...why, text: `${verb}${rest.slice(zone.length).replace(/^的/, "")}` } : why;
};

/** 到部分企业调研服务: a short purpose in the words of the title, which alone say where. */
const purposeAtGoal = ({ facts }: Discourse, why: Said): Phrase | undefined => {
  const { record } = facts;
  const placed = record.venue !== undefined || record.city !== undefined || (record.areas ?? []).length > 0;
  const title =
    placed || why.text.length > 8 || /[，；]/.test(why.text) ? undefined : facts.said(record.title, "title");
  const [whole, goal = ""] =
    new RegExp(`(?:到|赴|深入)([^，。；、]{2,16})${literal(why.text)}$`, "u").exec(title?.text ?? "") ?? [];
  return title && whole && !/[我本来]/.test(goal) ? plain(whole, [title.path, why.path]) : undefined;
};

/** 交流，进行友好交流: a purpose that is the act of the title with an attribute replaces it. */
const isSameAct = (action: string, purpose: string): boolean =>
  /^(?:进行|开展)\p{Script=Han}{0,4}(考察|调研|走访|访问|交流|学习|洽谈|参观)$/u.exec(purpose)?.[1] ===
  action;

const ROUND =
  /^(?:拜访|拜会|走访|慰问|看望|调研|考察|参观)\p{Script=Han}*(?:企业|单位|高校|院校|学校|医院|商会|协会|社团|侨团|机构|部门|园区|项目)$/u;

/** 走访会员企业, not 到某局、甲公司走访会员企业: an act that names what the stops are, of which each has its own sentence. */
const isRoundOf = ({ facts }: Discourse, { stops }: Visit, act: string): boolean =>
  stops.length > 1 && (facts.record.areas ?? []).length === 0 && ROUND.test(act);

/** Whether an organization has a name, in full or in any of its shorter forms. */
const isCalled = ({ name, short }: OrgFact, words: string | undefined): boolean =>
  words === name.text || (short !== undefined && words === short.text);

/** 赴长崎拜会市长、议长, 访问湖滨: the predicate of the title, with the place where it does not name it. */
const byTitle = (
  discourse: Discourse,
  visit: Visit,
  predicate: Phrase,
  to: Phrase,
  why: Said | undefined,
): Phrase | undefined => {
  const { kind } = discourse.facts.record;
  const [text, place] = [textOf(predicate), unbracketed(to)];
  const within = regionVisited(discourse, predicate, to);
  if (within) return say`${within}${purposeClause(why)}`;
  const city = discourse.facts.said(discourse.facts.record.city, "")?.text.replace(/[市县区省]$/, "");
  // 访问湖滨, where somebody of an office of the city received the visitors.
  const ofCity = city !== undefined && place.startsWith(city) && text.endsWith(city);
  const bare = ofCity ? city : place.replace(/[市县区省]$/, "");
  if (place !== "" && !text.includes(bare) && (kind !== "outbound_visit" || visit.stops.length > 0))
    return undefined;
  const [, verb, goal] = /^(访问|考察|调研|走访|参访)(.+)$/.exec(text) ?? [];
  // 访问泰国甲府, not 赴泰国甲府访问甲府.
  const same = discourse.facts.allOrgs().some((org) => isCalled(org, goal) && isCalled(org, place));
  if (verb && goal && place !== goal && (place.endsWith(goal) || same))
    return say`${plain(verb, predicate.paths)}${to}${purposeClause(why)}`;
  // What the visit was for is often its object: 了解复工情况 after 调研复工情况.
  const object = why?.text.replace(/^(?:了解|调研|检查|掌握)/, "");
  const aim =
    why && ((object && text.endsWith(object)) || opensWith(predicate, why))
      ? plain("", [why.path])
      : purposeClause(why);
  // 访问甲国与乙国高校, not 赴甲国和乙国访问甲国与乙国高校.
  const areas = discourse.facts.list(discourse.facts.record.areas, "areas");
  const inside = areas.length > 1 && areas.every((area) => text.includes(area.text));
  // 赴甲、乙和丙考察, not 赴甲、乙和丙考察甲乙: the title has only some of the places.
  const some = goal && !inside ? areas.filter((area) => goal.includes(area.text)) : [];
  const others = some.reduce((rest, area) => rest.replace(area.text, ""), goal ?? "");
  if (verb && some.length > 1 && /^[、和与及]?$/u.test(others))
    return say`赴${to}${plain(verb, predicate.paths)}${purposeClause(why)}`;
  const at = place !== "" && !text.includes(bare) && !inside ? say`赴${to}` : plain("", to.paths);
  // 赴上海拜访某馆, not 赴上海拜访某馆，拜访某馆: what the title calls by its first word the purpose says in full.
  const action = ACT.exec(text)?.[0];
  if (why && action && why.text.startsWith(action))
    return sourced(say`${at}${phrase(why)}`, ...predicate.paths);
  return says(at) ? say`赴${callOnThere(discourse, to, predicate)}${aim}` : say`${at}${predicate}${aim}`;
};
const ACT = /^(?:拜会|拜访|走访|访问|参访|考察|调研|参观|督查|督导|检查|视察|慰问|看望)/;

/** 拜会金利来集团主席曾某: a purpose that names the one person who received the visitors, introduced there. */
const callOn = (discourse: Discourse, why: Said): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const [, verb, name] = /^(拜会|拜访|看望|慰问)(\p{Script=Han}{2,4}|.+·.+)$/u.exec(why.text) ?? [];
  const who = facts.whos(content.relations.receivers).find((one) => one.name?.text === name);
  if (!verb || !who || knows(memory, who)) return undefined;
  memory.owner = undefined;
  memory.marks.add(`called on ${who.key}`);
  return sourced(say`${verb}${peopleList(discourse, [who])}`, why.path);
};

/** The purpose says itself where they went: its city goes in front of the places. */
const goingByPurpose = (discourse: Discourse, why: Said): Phrase => {
  const { facts } = discourse;
  const city = facts.said(facts.record.city, "city");
  const areas = facts.list(facts.record.areas, "areas");
  const venue = facts.record.venue !== undefined || areas.some((area) => !why.text.includes(area.text));
  const at = venue ? eventPlace(discourse) : plain("");
  if (says(at)) return say`在${at}，${phrase(why)}`;
  const front = GOING.exec(why.text)?.[0] ?? "";
  const named = city && !why.text.includes(city.text.replace(/市$/, "")) ? phrase(city) : plain("");
  if (city) discourse.memory.cities.add(city.text);
  if (!venue) markPlaceStated(discourse);
  return say`${plain(front, [why.path])}${named}${plain(why.text.slice(front.length), [why.path])}`;
};

const markPlaceStated = (discourse: Discourse): void => {
  discourse.memory.marks.add("event place");
};
