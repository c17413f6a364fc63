import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { isSigning, type Message, type Scene } from "../../content/message";
import { whenOfWhole } from "../../content/part-of-day";
import { joined, maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { opensStop, stopsOf } from "../../structure/journey";
import { aims, standsAlone } from "../words/aim";
import { whenText } from "../words/dates";
import { before, nounIn } from "../words/grammar";
import { followsDatedStops } from "./after-dated-stops";
import { meetingBehind } from "./before-meeting";
import { clausesOfPurpose } from "./clauses-of-purpose";
import { homeOfEvent, nameOfEvent, nounOfName, quotedName } from "./event-name";
import { eventPlace, placeOfTour } from "./event-place";
import {
  afterEvent,
  duringVisit,
  followsDay,
  isAheadOfUnmentioned,
  isEarlierTour,
  isOneOfTalks,
  isOnlySpoken,
  isPartOfUnknownDay,
  isProgrammeOfDays,
} from "./follows-day";
import { meetingNoun } from "./meeting-by-title";
import { nounOfWhole } from "./noun-of-whole";
import { areInOtherCities } from "./other-city";
import { isTalkedAbout } from "./purpose-of-talks";
import { isSaidAtTalks } from "./said-at-talks";
import { isCalledTalks, sceneNoun } from "./scene-noun";
import { isSignedAtNamed } from "./signed-at-named";
import { once } from "./stated-once";
import { unnamedCeremony } from "./unnamed-ceremony";
import { isVisitToCome } from "./visit-before";

const NOUNS = {
  seminar: "研讨会",
  signing: "签约仪式",
  meeting: "会见",
  other: "活动",
  inspection: "考察",
  reception: "活动",
  outbound_visit: "访问",
} as const;

/** The noun for the event once it is known: that of its formal name, otherwise its kind. */
export const eventNoun = (discourse: Discourse): string => {
  const { facts, content } = discourse;
  const { kind } = facts.record;
  const name = nameOfEvent(discourse)?.text ?? "";
  const own = nounOfName(name);
  if (own) return nounOfWhole(discourse, name, own);
  const held = /(?:举行|举办|召开)([^，。；]{2,30})$/.exec(
    facts.said(facts.record.title, "")?.text ?? "",
  )?.[1];
  const byTitle = nounIn(held ?? "");
  if (byTitle && (facts.record.theme || facts.record.officialName)) return byTitle;
  const [naming] = content.messages.flatMap((one) =>
    one.type === "hold" ? (one.named ?? []) : one.type === "meet" ? (one.between?.scene ?? []) : [],
  );
  const named = naming && nounIn(facts.said(naming.item.title, "")?.text ?? "");
  // 活动 after a signing as the news: the item by whose name the event goes is introduced later.
  const later = discourse.plan.news.type === "sign" && !discourse.plan.event && named !== "仪式";
  if (named) return later ? "活动" : (unnamedCeremony(discourse) ?? named);
  const gathering = !content.messages.some((message) => message.type === "visit" || message.type === "meet");
  if (kind === "seminar" && /座谈$/.test(facts.said(facts.record.title, "")?.text ?? "")) return "座谈会";
  if (gathering && kind === "meeting") return "会议";
  return gathering && content.relations.visit ? "活动" : NOUNS[kind];
};

/** 培训班 of 护理培训班开班典礼: the organized activity, whose beginning or end is the ceremony. */
const BEGUN =
  /(培训班|研修班|研讨班|进修班|训练班|夏令营|冬令营|研习营|训练营|书画展|摄影展|画展|展览|论坛|大赛|博览会)(?:举行)?(?:联合)?(?:开班|开幕|开营|开赛|结业|闭幕|闭营|启动)(?:仪式|典礼|式)$/;

/** 论坛期间, 仪式上, 访问期间: an item of the event beside another one, in which 其间 would place it. */
export const duringEvent = (discourse: Discourse): string => {
  if (discourse.content.relations.visit) return duringVisit(discourse).replace("，", "") || "其间";
  const noun = eventNoun(discourse);
  return /(?:仪式|典礼)$/.test(noun) ? `${noun}上` : `${/会见|[^仪]式$/.test(noun) ? "活动" : noun}期间`;
};

/** 典礼结束后, of an item that came after the event; 典礼上 of any other. */
export const duringOrAfter = (discourse: Discourse, { item }: Scene): string =>
  item.told === "after" && !discourse.content.relations.visit
    ? `${eventNoun(discourse)}结束后`
    : duringEvent(discourse);

/** The noun for an event in a sentence about its organizers: 培训班由甲承办, not 典礼由甲承办. */
export const organizedNoun = (discourse: Discourse): string => {
  const { facts } = discourse;
  const called = facts.said(facts.record.officialName, "") ?? facts.said(facts.record.title, "");
  return BEGUN.exec(called?.text ?? "")?.[1] ?? eventNoun(discourse);
};

/** The event by its formal name, its theme or its kind: 第12届研讨会, “……”主题研讨会. */
export const eventAs = (discourse: Discourse): Phrase => {
  const { facts } = discourse;
  const official = nameOfEvent(discourse);
  const theme = facts.said(facts.record.theme, "theme");
  if (official) {
    once(discourse, "name");
    // “港湾新声”捐赠活动: a theme in the name is stated with it.
    const inside = theme !== undefined && official.text.includes(theme.text) && once(discourse, "theme");
    return sourced(
      say`${homeOfEvent(discourse, official)}${phrase({ ...official, text: quotedName(official.text) })}`,
      inside ? theme.path : undefined,
    );
  }
  const noun = plain(eventNoun(discourse), ["kind"]);
  return theme && once(discourse, "theme") ? say`“${phrase(theme)}”主题${noun}` : noun;
};

/** Whether the text has already stated what the event was. */
export const isNamed = ({ memory }: Discourse): boolean => memory.marks.has("event named");

/** Key for a first sentence that states that the hosts received the visitors: 副省长甲会见乙一行. */
export const RECEIVED_FIRST = "received first";
/** Its value if they gave a meal. */
export const AT_TABLE = 2;

/** 捐赠仪式: the one ceremony among the items of an event that has no other name. */
export const ceremonyOf = (discourse: Discourse): string | undefined => {
  const titles = discourse.content.scenes.map(({ item }) => discourse.facts.said(item.title, "")?.text ?? "");
  const [only, ...more] = new Set(titles.filter((title) => CEREMONY.test(title)));
  return more.length === 0 && eventNoun(discourse) === "活动" ? only : undefined;
};
const CEREMONY = /^[^，。；：“”]{2,8}(?:仪式|典礼)$/u;

/** What those present took part in: 会见, 座谈, 活动. */
export const attended = (discourse: Discourse): string => {
  const { content, memory } = discourse;
  if (memory.turns.get(RECEIVED_FIRST) === AT_TABLE) return "活动";
  const meet = content.messages.find((one) => one.type === "meet");
  if (meet?.between && (meet.between.scene || nameOfEvent(discourse))) return eventNoun(discourse);
  if (memory.turns.has(RECEIVED_FIRST) || meet) return meetingNoun(discourse, meet);
  const gathering = !content.messages.some((message) => message.type === "visit");
  if (gathering) return ceremonyOf(discourse) ?? eventNoun(discourse);
  const talks = content.scenes.find((scene) => scene.item.activity === "talks" && !scene.listed);
  return talks && isCalledTalks(discourse, talks) ? sceneNoun(discourse, talks) : "活动";
};

/** 在某地举行的研讨会上: the event as the place of other news. */
export const atEvent = (discourse: Discourse, part: Phrase): Phrase => {
  const at = eventPlace(discourse);
  const online = eventOnline(discourse);
  const noun = plain(eventNoun(discourse), ["kind"]);
  discourse.memory.marks.add("event named");
  const held = says(at) || says(online) ? say`${maybe`在${at}`}${online}举行的` : plain("在");
  const name = say`${nameOf(discourse) ?? noun}${part}`;
  return say`${held}${name}${/(?:上|中)$/.test(textOf(name)) ? "" : "上"}`;
};

/** 主题为“……”, where it is not stated yet. */
export const themeOf = (discourse: Discourse): Phrase | undefined => {
  const theme = discourse.facts.said(discourse.facts.record.theme, "theme");
  return theme && once(discourse, "theme") ? phrase(theme) : undefined;
};

/** 看湖滨·走进青石县 of 看湖滨·走进青石县活动: a slogan as the name of an activity. */
const SLOGAN = /^([^“”《》]{2,24}·[^“”《》]{2,24}?)((?:系列|主题)?活动)$/u;

/** The formal name, where it is not stated yet. */
export const nameOf = (discourse: Discourse): Phrase | undefined => {
  const official = nameOfEvent(discourse);
  if (!official || !once(discourse, "name")) return undefined;
  return phrase({ ...official, text: quotedName(official.text.replace(SLOGAN, "“$1”$2")) });
};

/** 视频会议, 云签约: words that say already that something was online. */
export const SAYS_ONLINE = /线上|在线|视频|云/;

/** 以线上方式, 以线上线下相结合的方式. */
export const eventOnline = (discourse: Discourse, said = false): Phrase => {
  const { online } = discourse.facts.record;
  if (online !== "fully" && online !== "partly") return plain("");
  if (!once(discourse, "online")) return plain("");
  if (said) return plain("", ["online"]);
  return plain(online === "fully" ? "以线上方式" : "以线上线下相结合的方式", ["online"]);
};

/** The purpose, where it is not stated yet, without the clauses that the theme has word by word, or the act of the news. */
export const eventPurpose = (discourse: Discourse): Said | undefined => {
  const { record } = discourse.facts;
  const said = discourse.facts.said(record.purpose, "purpose");
  if (!said || !once(discourse, "purpose")) return undefined;
  const theme = discourse.facts.said(record.theme, "theme")?.text ?? "";
  const all = clausesOfPurpose(discourse, said.text);
  if (all.length === 0) return undefined;
  const fresh = all.filter((clause) => !theme.includes(clause));
  return { ...said, text: (fresh.length > 0 ? fresh : all).join("，") };
};

/** The day as stated with the larger event: the event's own month or year is then known. */
export const markDayStated = (discourse: Discourse): void => {
  once(discourse, "day");
};

/** A purpose after its sentence: ，邀请各国来川访问, ，以加强经贸关系. */
export const purposeClause = (said: Said | undefined): Phrase =>
  said ? say`，${standsAlone(said.text) ? "" : "以"}${phrase(said)}` : plain("");

/** The day of the event, once. */
const eventDay = (discourse: Discourse): Phrase | undefined =>
  once(discourse, "day") ? whenText(discourse, whenOfWhole(discourse.facts.record), "when") : undefined;

/** Whether a sentence begins the last stop of the agenda that is stated in order. */
const isLastItem = ({ content, facts }: Discourse, { head, link }: SentencePlan): boolean => {
  const scene = "scene" in head ? head.scene : undefined;
  if (link.type !== "stop" || link.at !== "last" || !scene) return false;
  return stopsOf(content, facts).at(-1)?.scenes.includes(scene) === true;
};

/** Main messages that state place and purpose of the event themselves when they begin the text. */
export const OPENING: ReadonlySet<string> = new Set(["visit", "meet", "hold", "sign", "signings"]);

/** Whether talks or an act begin with their place, so that a word of sequence is unnecessary: 在甲大学，代表团……. */
const placeOpens = ({ content, facts }: Discourse, head: Message): boolean =>
  (head.type === "talk" || (head.type === "session" && head.scene.item.did !== undefined)) &&
  opensStop(content, facts, head.scene);

/** 随后: once in a text; the order of the sentences shows the rest. */
export const thenWord = ({ memory }: Discourse): string => {
  const used = memory.marks.has("then");
  memory.marks.add("then");
  return used ? "" : "随后";
};

/** 会后，, 仪式后，: before the first item after the main ones, at an event or a meeting with a name. */
const afterWord = (discourse: Discourse, head: Message): string => {
  const { content, facts } = discourse;
  const scene = "scene" in head ? head.scene : undefined;
  if (scene?.told !== "after") return "";
  if (!/^(?:tour|talks|discussion)$/.test(scene.item.activity ?? "")) return afterEvent(discourse, scene);
  const [only, ...more] = content.scenes.filter(({ told }) => told === "main");
  const last = more.at(-1);
  // 座谈后，: what came after talks in another place than the ceremony came after the talks.
  if (!content.relations.visit && last?.item.activity === "talks" && last.item.venue && !last.item.title)
    return areInOtherCities(last, scene) ? "" : `${sceneNoun(discourse, last)}后，`;
  const called = content.relations.visit
    ? more.length === 0
      ? facts.said(only?.item.title, "")?.text
      : undefined
    : eventNoun(discourse);
  const noun = /(?:仪式|典礼|幕式|班式|营式|会|会议|论坛|研讨)$/.exec(called ?? "")?.[0];
  return noun === undefined
    ? ""
    : /会|论坛|研讨/.test(noun)
      ? "会后，"
      : `${noun === "仪式" || noun === "典礼" ? noun : called}后，`;
};

/** 会前 of talks or a discussion that were a meeting with a name, otherwise 座谈前, 仪式前. */
const beforeNoun = (discourse: Discourse, scene: Scene): string => {
  const noun = sceneNoun(discourse, scene);
  const official = discourse.facts.said(discourse.facts.record.officialName, "")?.text ?? "";
  const event = discourse.content.messages.find(({ id }) => id === "lead");
  const held = event?.type === "hold" || (event?.type === "meet" && event.between !== undefined);
  const named = noun === "讨论" || (noun === "会见" && held);
  return named && /会议?$/.test(official) ? "会" : noun;
};

/** 会见前 behind 23日: which meeting of the day an item came before. */
const beforeWhich = (discourse: Discourse, scene: Scene): string => {
  const meeting = meetingBehind(discourse, scene);
  return meeting ? `${beforeNoun(discourse, meeting)}前` : "";
};

/** 签约前, as no sentence has called a signing 活动. */
const nounOfSigning = (discourse: Discourse): string => {
  const noun = eventNoun(discourse);
  return noun === "活动" && discourse.facts.record.kind === "signing" ? "签约" : noun;
};

const beforeWord = (discourse: Discourse, against: Scene | undefined, head: Message): string =>
  against &&
  (isOnlySpoken(discourse, against) ||
    isOneOfTalks(discourse, against) ||
    against.item.activity === "meal" ||
    ("scene" in head && head.scene !== undefined && areInOtherCities(against, head.scene)))
    ? "此前"
    : `${against ? beforeNoun(discourse, against) : nounOfSigning(discourse)}前`;

/** 活动前, 活动后 of a visit whose programme went on for days: neither says when. */
const isOfWholeProgramme = (discourse: Discourse, against: Scene | undefined): boolean =>
  isProgrammeOfDays(discourse) &&
  (against ? beforeNoun(discourse, against) : eventNoun(discourse)) === "活动";

/** 签约前，: once for a tour and the talks behind it, which led to the same signing. */
const beforeOnce = (discourse: Discourse, against: Scene | undefined, head: Message): Phrase => {
  if (isAheadOfUnmentioned(discourse, against, head)) return plain("");
  const word = `${beforeWord(discourse, against, head)}，`;
  const same = against?.item.activity === "signing" && discourse.memory.marks.has(word);
  if (against?.item.activity === "signing") discourse.memory.marks.add(word);
  if (!same && against?.item.activity === "signing" && isSaidAtTalks(discourse, head))
    return plain(`在${word.replace("，", "的")}座谈中，`);
  return plain(same ? "" : word);
};

/** 2024年3月5日，: the day of the event in front of the first sentence. */
export const openingDay = (discourse: Discourse): Phrase => before(eventDay(discourse));

/** The beginning of a sentence: the day of the event in the lead, otherwise a connective: 随后，25日，座谈前. */
export const opening = (discourse: Discourse, sentence: SentencePlan): Phrase => {
  const { link } = sentence;
  if (sentence.lead) {
    const day = openingDay(discourse);
    if (OPENING.has(sentence.head.type) || isVisitToCome(discourse)) return day;
    const { head } = sentence;
    const seen = head.type === "tour" && head.scene.item.venue === undefined;
    const there = seen ? placeOfTour(discourse) : eventPlace(discourse);
    return say`${day}${maybe`在${there}，`}`;
  }
  if (link.type === "stop" && placeOpens(discourse, sentence.head)) return plain("");
  switch (link.type) {
    case "day":
      if (isPartOfUnknownDay(discourse, sentence.head)) return plain("");
      return before(
        say`${whenText(discourse, link.scene.item.when, `${link.scene.path}.when`)}${beforeWhich(discourse, link.scene)}`,
      );
    case "before":
      // The talks of a meeting with a name are the meeting, at which the document was signed.
      if (link.against?.told === "main" && isSignedAtNamed(discourse, link.against)) return plain("");
      if (isOfWholeProgramme(discourse, link.against)) return plain(duringVisit(discourse));
      return beforeOnce(discourse, link.against, sentence.head);
    case "after":
      if (link.behindEarlier && isOfWholeProgramme(discourse, link.against)) return plain("");
      if (link.behindEarlier)
        return plain(`${link.against ? beforeNoun(discourse, link.against) : eventNoun(discourse)}后，`);
      return isEarlierTour(discourse.content, sentence.head)
        ? say`${beforeWord(discourse, link.against, sentence.head)}，`
        : plain(afterWord(discourse, sentence.head));
    case "stop":
      if (link.at === "first") return plain("");
      if (followsDay(discourse, sentence.head)) return plain(duringVisit(discourse));
      return before(plain(isLastItem(discourse, sentence) ? "最后" : thenWord(discourse)));
    default:
      return plain(followsDatedStops(discourse, sentence.head) ? "其间，" : "");
  }
};

/** Characters of a purpose in a sentence of its own. */
const LONG_AIM = 50;

/** Whether a later paragraph states the organizers of the larger event of a visit, and therefore their relation. */
const isLargerExplained = ({ content, plan }: Discourse): boolean =>
  content.relations.visit &&
  plan.paragraphs
    .slice(1)
    .some(({ sentences }) =>
      sentences.some(({ head }) => head.type === "organize" && head.list === "partOf.organizers"),
    );

/** What no sentence of the lead stated about the event: 此次活动为某某论坛，主题为“……”；活动在某地举行. */
export const eventRest = (discourse: Discourse): Line[] => {
  const { facts, content } = discourse;
  const name = nameOf(discourse);
  const theme = themeOf(discourse);
  const where = eventPlace(discourse);
  const online = eventOnline(discourse);
  const why = eventPurpose(discourse);
  const lines: Line[] = [];
  if (name) discourse.memory.marks.add("event named");
  if (name && !theme && /活动$/.test(textOf(name)) && discourse.memory.party)
    lines.push(line("event.name", say`一行参加${name}`));
  else if (name || theme)
    lines.push(
      line(
        "event.name",
        name && isSigning(discourse.plan.news) && !/签[约字署]/.test(textOf(name))
          ? say`此次签署活动在${name}期间进行${maybe`，${plain(eventNoun(discourse))}主题为“${theme}”`}`
          : joined([
              say`此次活动`,
              say`${maybe`为${name}`}${name && theme ? "，" : ""}${maybe`主题为“${theme}”`}`,
            ]),
      ),
    );
  if (says(where) || says(online))
    lines.push(line("event.place", say`活动${maybe`在${where}`}${online}举行${purposeClause(why)}`));
  else if (why && isTalkedAbout(discourse, why)) lines.push(line("event.purpose", say`双方${phrase(why)}`));
  else if (why)
    lines.push(
      line(
        "event.purpose",
        say`${content.relations.visit ? "此行" : "此举"}${/^为/.test(why.text) ? "" : why.text.length > LONG_AIM || why.text.startsWith("在") ? aims(why.text) : "意在"}${phrase(why)}`,
      ),
    );
  const larger = facts.said(facts.record.partOf?.name, "partOf.name");
  const set = content.messages.some((one) => one.type === "setting");
  if (larger && !facts.record.partOf?.how && !set && isLargerExplained(discourse))
    discourse.memory.marks.add("larger later");
  else if (larger && !facts.record.partOf?.how && !set && once(discourse, "aside"))
    lines.push(line("event.larger", say`此次活动是${phrase(larger)}的一部分`));
  return lines;
};
