import type { SentencePlan } from "../aggregation/sentence-plan";
import { type Line, line } from "../compose";
import type { Accompany, Members, Message, Receive, Visit } from "../content/message";
import { literal } from "../literal";
import { maybe, type Phrase, plain, resting, say, says, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { type OrgFact, phrase, type Said, type Who } from "../reference/facts";
import { knows, take } from "../reference/memory";
import { contraction } from "../reference/short-forms";
import { destination, ownArea } from "./destination";
import { escortedByRole } from "./escorts";
import {
  aside,
  dayBefore,
  eventOnline,
  eventPurpose,
  eventRest,
  nameOf,
  opening,
  purposeClause,
  settingLine,
} from "./event";
import { eventPlace, eventRoom } from "./event-place";
import { isConference } from "./everybody";
import { membersLines } from "./members";
import { organizationNames } from "./organizations";
import { arranged } from "./organize";
import { delegationLed, leadersOfParty, onlyAccompany, partyLater, partySubject } from "./party";
import { entrusted, peopleList } from "./people";
import { escortList } from "./present";
import { receivedFirst } from "./received";
import { callingOn } from "./round";
import { intentionClause } from "./sign-predicate";
import { ownDeed, titleDeed, titlePredicate, titleVerb } from "./title-deed";
import { metInRoom, talkedThere, talkedWithHosts } from "./visit-talks";

/** A purpose that directly follows 到某地: 到某地考察. */
const DIRECT =
  /^(?:验收|督查|督导|考察|调研|学习|参观|访问|走访|洽谈|出席|参加|商谈|对接|拜访|了解|检查|视察|调查|研究|交流|推介|招商|指导|慰问|督导|开展)/;
/** Characters of a purpose that directly follows where they went. */
const SHORT_AIM = 26;
const GOING = /^(?:赴|到|前往|去|来)/;

/** Few enough people and posts to fit inside another sentence. */
const isShort = (whos: readonly Who[], most = 2): boolean =>
  whos.length <= most &&
  whos.reduce((n, who) => n + Math.max(1, who.posts.length, who.of.length), 0) <= most + 2;

const VERBS = {
  inspection: ["到", "考察"],
  reception: ["到访", ""],
  outbound_visit: ["赴", "访问"],
  meeting: ["到访", ""],
} as const;

/** 到某地调研; 赴某地，邀请各国……; 赴温江、彭州实地考察项目: where they went and what for, as one predicate. */
const going = (discourse: Discourse, visit: Visit): Phrase => {
  const { kind } = discourse.facts.record;
  const [came, act] = VERBS[kind as keyof typeof VERBS] ?? ["到访", ""];
  const { record } = discourse.facts;
  const visits = /访问/.test(discourse.facts.said(record.title, "")?.text ?? "");
  const went = came === "到访" && visits ? "访问" : came;
  const far =
    kind === "inspection" &&
    record.venue === undefined &&
    (record.city !== undefined || (record.areas ?? []).length > 0);
  const go = far ? "赴" : went;
  const toward = go === "赴" ? go : "到";
  const why = eventPurpose(discourse);
  if (why && GOING.test(why.text)) return goingByPurpose(discourse, why);
  const own = ownArea(discourse, visit);
  const to = own ?? destination(discourse, visit);
  const online = eventOnline(discourse);
  if (kind === "outbound_visit" && isConference(discourse) && says(to)) {
    const conference = nameOf(discourse);
    if (conference) return say`${online}${go}${to}参加${conference}${purposeClause(why)}`;
  }
  const called = why && callOn(discourse, why);
  if (called) return say`${online}${toward}${to}${called}`;
  const short =
    why !== undefined && DIRECT.test(why.text) && why.text.length <= SHORT_AIM && !/[，；]/.test(why.text);
  const aim = short
    ? phrase({
        ...why,
        // 到湖滨大学参加校庆 says whose anniversary it was.
        text: why.text
          .replace(/^开展(?=(?:调研|考察|交流|走访)$)/, "")
          .replace(says(to) ? new RegExp(`(?<=参加|出席|的)${literal(textOf(to))}(?=.{4})`) : /$^/, ""),
      })
    : undefined;
  const then = why && !short ? purposeClause(why) : plain("");
  const deed = own && ownDeed(discourse);
  // 调研项目复工情况 states the purpose 了解项目复工情况 too.
  if (deed && (!why || textOf(deed).endsWith(why.text.slice(2))))
    return resting(say`${online}${to}${deed}`, why?.path);
  const predicate = titlePredicate(discourse);
  const met = predicate && !aim ? calledOnByTitle(discourse, predicate, to) : undefined;
  if (met) return say`${online}${met}${purposeClause(why)}`;
  const asTitled = predicate && !aim && byTitle(discourse, visit, predicate, to, why);
  if (asTitled && !says(to)) return say`${online}${asTitled}`;
  if (!says(to))
    return say`${online}${to}${aim ?? (kind === "inspection" ? "开展考察" : kind === "outbound_visit" ? "出访" : "来访")}${then}`;
  if (aim) return say`${online}${toward}${to}${aim}${then}`;
  const titled = asTitled && !textOf(asTitled).startsWith("赴") ? undefined : titleDeed(discourse);
  if (titled) return say`${online}${toward}${withoutCalledOn(to, titled)}${titled}${then}`;
  const verb = titleVerb(discourse);
  if (asTitled) return say`${online}${asTitled}`;
  const calls = act === "访问" && go === "赴" ? callingOn(discourse) : undefined;
  if (calls) return say`${online}${go}${to}${calls}${then}`;
  if (verb) return say`${online}${toward}${to}${verb}${then}`;
  return say`${online}${go}${to}${act}${then}`;
};

/** 赴北京拜访海关总署, not 赴北京海关总署拜访海关总署: the city alone before the organization that a deed names itself. */
const withoutCalledOn = (to: Phrase, deed: Phrase): Phrase => {
  const [place, text] = [textOf(to), textOf(deed)];
  const called = /^(?:拜访|拜会|走访|慰问|看望)(.{3,})$/.exec(text)?.[1];
  return called && place !== called && place.endsWith(called)
    ? plain(place.slice(0, -called.length), to.paths)
    : to;
};

/** Whether an organization has a name, in full or in any of its shorter forms. */
const isCalled = ({ name, short }: OrgFact, words: string | undefined): boolean =>
  words === name.text ||
  (short !== undefined && (words === short.text || words === contraction(name.text, short.text)));

/** 赴长崎拜会市长、议长, 访问湖滨: the predicate of the title, with the place where it does not name it. */
const byTitle = (
  discourse: Discourse,
  visit: Visit,
  predicate: Phrase,
  to: Phrase,
  why: Said | undefined,
): Phrase | undefined => {
  const { kind } = discourse.facts.record;
  const [text, place] = [textOf(predicate), textOf(to)];
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
  // What the visit was for is often its object: 了解复工情况 behind 调研复工情况.
  const object = why?.text.replace(/^(?:了解|调研|检查|掌握)/, "");
  const aim = object && text.endsWith(object) ? plain("", why ? [why.path] : []) : purposeClause(why);
  // 访问甲国与乙国高校, not 赴甲国和乙国访问甲国与乙国高校.
  const areas = discourse.facts.list(discourse.facts.record.areas, "areas");
  const within = areas.length > 1 && areas.every((area) => text.includes(area.text));
  const at = place !== "" && !text.includes(bare) && !within ? say`赴${to}` : plain("", to.paths);
  return say`${at}${predicate}${aim}`;
};

/** 拜会某国驻华使馆参赞安例: whom the title says that the visitors called on, introduced there, with the place where it is not theirs. */
const calledOnByTitle = (discourse: Discourse, predicate: Phrase, to: Phrase): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const text = textOf(predicate);
  const verb = /^(?:到任|专程)?(?:拜会|拜访|看望|慰问)/.exec(text)?.[0];
  const [who, ...more] = facts.whos(content.relations.receivers);
  if (!verb || !who?.name || who.name.text.length < 2 || more.length > 0 || knows(memory, who))
    return undefined;
  if (!text.endsWith(who.name.text) || /[，、；]/.test(text)) return undefined;
  memory.turns.set(`called on ${who.key}`, 1);
  memory.owner = undefined;
  const own = who.posts.find(({ org }) => org && textOf(to).endsWith(org.name.text))?.org;
  const city = own ? textOf(to).slice(0, -own.name.text.length) : textOf(to);
  const at = city === "" ? plain("", to.paths) : plain(`赴${city}`, to.paths);
  return resting(say`${at}${verb}${peopleList(discourse, [who])}`, ...predicate.paths);
};

/** 拜会金利来集团主席曾某: a purpose that names the one person who received the visitors, introduced there. */
const callOn = (discourse: Discourse, why: Said): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const [, verb, name] = /^(拜会|拜访|看望|慰问)(\p{Script=Han}{2,4}|.+·.+)$/u.exec(why.text) ?? [];
  const who = facts.whos(content.relations.receivers).find((one) => one.name?.text === name);
  if (!verb || !who || knows(memory, who)) return undefined;
  memory.owner = undefined;
  memory.turns.set(`called on ${who.key}`, 1);
  return resting(say`${verb}${peopleList(discourse, [who])}`, why.path);
};

/** The purpose says itself where they went: its city goes in front of the places. */
const goingByPurpose = (discourse: Discourse, why: Said): Phrase => {
  const { facts } = discourse;
  const online = eventOnline(discourse);
  const city = facts.said(facts.record.city, "city");
  const areas = facts.list(facts.record.areas, "areas");
  const venue = facts.record.venue !== undefined || areas.some((area) => !why.text.includes(area.text));
  const at = venue ? eventPlace(discourse) : plain("");
  if (says(at)) return say`${online}在${at}，${phrase(why)}`;
  const front = GOING.exec(why.text)?.[0] ?? "";
  const named = city && !why.text.includes(city.text.replace(/市$/, "")) ? phrase(city) : plain("");
  if (city) discourse.memory.cities.add(city.text);
  if (!venue) markPlaceStated(discourse);
  return say`${online}${plain(front, [why.path])}${named}${plain(why.text.slice(front.length), [why.path])}`;
};

const markPlaceStated = (discourse: Discourse): void => {
  discourse.memory.turns.set("event place", 1);
};

/** 在某某陪同下，/ ，某某陪同: those at the visitors' side throughout. */
const beside = (discourse: Discourse, message: Accompany | undefined): Phrase => {
  const escorts = discourse.facts.whos(message?.people);
  return escorts.length > 0 ? escortList(discourse, escorts) : plain("");
};

/** ，甲、乙接待: receivers few enough to close the lead's sentence. */
const receivedBy = (discourse: Discourse, message: Receive | undefined): Phrase => {
  const hosts = discourse.facts
    .whos(message?.people)
    .filter((who) => !discourse.memory.turns.has(`called on ${who.key}`));
  return hosts.length > 0 ? say`${peopleList(discourse, hosts)}${eventRoom(discourse)}` : plain("");
};

/** Those of one organization who led parts of a visit each: 甲、乙分别带队. */
const leadApart = ({ content }: Discourse, leaders: readonly Who[]): boolean => {
  const heads = content.scenes.flatMap((scene) => {
    const here = (scene.item.people ?? []).filter((one) => one.as === "head").map((one) => one.key);
    return here.length > 0 ? [here] : [];
  });
  const all = new Set(heads.flat());
  return (
    leaders.length > 1 && heads.every((one) => one.length === 1) && leaders.every((who) => all.has(who.key))
  );
};

/** The organization that all leaders belong to. */
const commonOrganization = (leaders: readonly Who[]) => {
  const [first, ...rest] = leaders;
  const refs = first?.posts.flatMap((fact) => fact.org ?? []) ?? [];
  return refs.findLast((ref) => rest.every((who) => who.posts.some((fact) => fact.org?.org === ref.org)));
};

/** ，参加领事官员看某市活动: what the visit was called, where that is an activity to take part in. */
const activityOf = (discourse: Discourse): Phrase => {
  const { facts } = discourse;
  const name = facts.said(facts.record.officialName, "")?.text ?? "";
  const plainly = /活动$/.test(name) && !facts.record.theme && facts.record.purpose === undefined;
  return plainly ? maybe`，参加${nameOf(discourse)}` : plain("");
};

/** Companions of a list that the subject of the visit may include. */
const FEW_ALONG = 3;

/** The one short list of companions that would follow the visit in its paragraph. */
const fewBehind = ({ plan }: Discourse): Members[] => {
  const lists = (plan.paragraphs[0]?.sentences ?? []).flatMap(({ head }) =>
    head.type === "members" ? [head] : [],
  );
  return lists.length === 1 && lists.every((one) => one.people.length <= FEW_ALONG) ? lists : [];
};

/** The visitors, from front to where they went; further sentences state who led and who went along. */
const visiting = (
  discourse: Discourse,
  visit: Visit,
  joinedMessages: readonly Message[],
  more: boolean,
): { words: Phrase; after: Line[] } => {
  const { memory, facts } = discourse;
  const isOwn = (one: Message): one is Members =>
    one.type === "members" &&
    !memory.realized.has(one.id) &&
    (one.delegation === undefined || visit.party.delegations.includes(one.delegation));
  const members = joinedMessages.find(isOwn) ?? fewBehind(discourse).find(isOwn);
  const leaders = leadersOfParty(discourse, visit.party);
  const own = commonOrganization(leaders);
  if (own && visit.party.delegations.length === 0 && leadApart(discourse, leaders)) {
    memory.party = true;
    const subject = organizationNames(discourse, [own]);
    const words = say`${subject}${going(discourse, visit)}`;
    memory.owner = undefined;
    return { words, after: [line(`${visit.id}.heads`, say`${peopleList(discourse, leaders)}分别带队`)] };
  }
  const company = facts.whos(visit.party.company);
  const onlyEscorts = visit.party.people.length === 0 && company.length > 0;
  const subject = partySubject(
    discourse,
    visit.party,
    members,
    (taken) => memory.realized.add(taken.id),
    more,
  );
  if (onlyEscorts || onlyAccompany(leaders))
    return { words: say`${subject.words}陪同来访人员${going(discourse, visit)}`, after: [] };
  const goes = going(discourse, visit);
  return { words: say`${subject.words}${goes}${activityOf(discourse)}`, after: [] };
};

/** Whether members of the party have a sentence of their own, so that the leader is described with 率队. */
const hasMembers = ({ content, facts }: Discourse): boolean =>
  content.messages.some((message) => message.type === "members" && facts.whos(message.people).length > 0);

/** 区长甲带队调研: whether the title says that the visitors were led. */
const isLedByTitle = ({ facts }: Discourse): boolean =>
  /[^，。]{2}(?:带队|率队)/.test(facts.said(facts.record.title, "")?.text ?? "");

/** The only list of companions that no sentence has stated, before those of the hosts who went along. */
const brought = (discourse: Discourse): Line[] => {
  const { content, memory } = discourse;
  const [only, ...more] = content.messages.filter(
    (one): one is Members => one.type === "members" && !memory.realized.has(one.id),
  );
  if (!only || more.length > 0) return [];
  memory.realized.add(only.id);
  return membersLines(discourse, [only]);
};

/** ，参加高校展团活动: a journey of several days is no part of an event, it is made for it. */
const tookPartIn = ({ facts }: Discourse): Phrase => {
  const { partOf, when } = facts.record;
  const name = facts.said(partOf?.name, "partOf.name");
  const long = when?.end !== undefined && when.end !== when.start;
  return name && partOf?.how === "at" && long ? resting(say`，参加${phrase(name)}`, "partOf.how") : plain("");
};

/** 2023年12月12日，经某某牵线，会长吕焕志率队赴吴江安徽商会走访交流，某某陪同。 */
export const visitLines = (discourse: Discourse, sentence: SentencePlan, visit: Visit): Line[] => {
  const { memory, facts } = discourse;
  const { joined } = sentence;
  const begin = sentence.lead ? opening(discourse, sentence) : dayBefore(discourse, sentence);
  const within = aside(discourse);
  const takesPart = tookPartIn(discourse);
  const beneath = says(takesPart) ? undefined : within;
  const invited = arranged(discourse, take(memory, joined, "arrange"));
  const acting = entrusted(discourse, [
    ...facts.whos(visit.party.company),
    ...leadersOfParty(discourse, visit.party),
  ]);
  const front = say`${begin}${maybe`${beneath}，`}${invited}${acting}`;
  const received = receivedFirst(discourse, sentence, visit);
  const more = isLedByTitle(discourse) || (hasMembers(discourse) && facts.record.kind !== "meeting");
  const { words, after } = received ?? visiting(discourse, visit, joined, more);
  const lines: Line[] = [];
  const escorts = take(memory, joined, "accompany");
  const receive = take(memory, joined, "receive");
  const few = isShort(facts.whos([...(escorts?.people ?? []), ...(receive?.people ?? [])]));
  // Behind the visitors a title alone does not say whose it is.
  memory.owner = undefined;
  const host = receivedBy(discourse, receive);
  const guides = beside(discourse, escorts);
  const intention = intentionClause(discourse, take(memory, joined, "sign"));
  // Behind a clause of its own the company would join what that says.
  const aims = /，(?:以|为|旨在|推动|促进)/.test(textOf(words));
  const clause = says(guides) && aims;
  const aimed = says(host) && aims && receive?.separate !== true;
  const sat = few && after.length === 0 && !clause && says(host) && !says(guides) && !received;
  const withHosts = sat ? talkedWithHosts(discourse, textOf(words), receive, host) : plain("");
  const tail = says(withHosts)
    ? withHosts
    : few && after.length === 0 && !clause && !aimed
      ? say`${maybe`，${guides}陪同`}${maybe`，${host}${receive?.separate ? "分别" : ""}接待`}`
      : plain("");
  const open = !says(tail) && !says(host) && !says(guides) && after.length === 0 && !clause && !received;
  const talked = open && !says(intention) ? talkedThere(discourse, textOf(words)) : plain("");
  lines.push(line(visit.id, say`${front}${words}${takesPart}${intention}${tail}${talked}`), ...after);
  if (!says(tail)) {
    if (says(host))
      lines.push(
        line(
          "receive",
          aimed
            ? metInRoom(discourse, visit.party, host)
            : say`${host}接待了${partyLater(discourse, visit.party)}`,
        ),
      );
    if (says(guides)) lines.push(line("accompany", say`${guides}陪同`));
  }
  const members = take(memory, joined, "members");
  if (members) {
    const here = (discourse.plan.paragraphs[0]?.sentences ?? []).flatMap(({ head, joined }) => [
      head,
      ...joined,
    ]);
    const further = here.filter(
      (one): one is Members => one.type === "members" && !memory.realized.has(one.id),
    );
    for (const one of further) memory.realized.add(one.id);
    lines.push(...membersLines(discourse, [...further, members]));
  }
  const along = says(tail) || escorts ? plain("") : escortedByRole(discourse);
  if (says(along)) lines.push(...brought(discourse), line("accompany", say`${along}陪同`));
  const setting = take(memory, joined, "setting");
  const larger = setting && settingLine(discourse, setting.id);
  if (larger) lines.push(larger);
  return [...lines, ...eventRest(discourse)];
};

/** 江丙坤将于9月16日率参访团赴上海访问: a visit that is planned, with the words for when behind who leads it. */
export const plannedVisit = (discourse: Discourse, visit: Visit, will: Phrase): Phrase => {
  const { facts, memory } = discourse;
  const acting = entrusted(discourse, leadersOfParty(discourse, visit.party));
  const named = facts.delegations.filter((one) => visit.party.delegations.includes(one.key));
  const [delegation] = named;
  const party = named.length === 1 && delegation ? delegationLed(discourse, delegation) : undefined;
  if (party) {
    memory.party = true;
    return say`${acting}${party.heads}${will}率${party.name}${going(discourse, visit)}`;
  }
  const subject = partySubject(discourse, visit.party, undefined, () => undefined, false);
  return say`${acting}${subject.words}${will}${going(discourse, visit)}`;
};

/** The visit as the circumstance of other news: 甲率队到乙考察. */
export const visitClause = (discourse: Discourse, visit: Visit, joined: readonly Message[]): Phrase =>
  visiting(discourse, visit, joined, hasMembers(discourse)).words;
