import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Hold } from "../../content/message";
import { literal } from "../../literal";
import { joined, maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { knows, meet, take } from "../../reference/memory";
import { attendanceCount, attendanceWords } from "../attendance/attendance-count";
import { openingOfCourse } from "../attendance/opens-course";
import {
  eventAs,
  eventNoun,
  eventOnline,
  eventPurpose,
  eventRest,
  isNamed,
  nameOf,
  opening,
  organizedNoun,
  purposeClause,
  themeOf,
} from "../event/event";
import { nameOfEvent } from "../event/event-name";
import { eventPlace } from "../event/event-place";
import { isSubject } from "../items/subject-title";
import { organizationNames } from "../organizations/organizations";
import { peopleList } from "../people/people";
import { aims } from "../words/aim";
import { convenedByTitle, roomOf } from "./convened";
import { heldByEquals } from "./held-by-equals";
import { begun, fromFirstDay, heldCeremony } from "./held-that-day";
import { carriedOutBy, hostedBy, namingItsHosts } from "./hosted";
import { aside, settingLine } from "./larger-event";
import { launchedInName } from "./launched-in-name";
import { lectureLead } from "./lecture-lead";
import { broughtAbout, tiersOf } from "./organize";
import { inNoun } from "./place-in-name";
import {
  CEREMONY,
  isApart,
  isDirect,
  isForThem,
  isOfActors,
  LEARNS,
  purposeBehind,
  WITH_CHAIR,
} from "./purpose-of-event";
import {
  eventByTitle,
  heldByHosts,
  heldByTitle,
  holdsByTitle,
  isEndOfHeld,
  lastPart,
  namesLargerEvent,
  placedTitle,
  saidByTitle,
  tierByTitle,
} from "./title-event";

/** 2009年12月6日，某某研讨会在日本昭和大学举行，100多名留学人员参加，为中国的建设建言献策。 */
export const holdLines = (discourse: Discourse, sentence: SentencePlan, hold: Hold): Line[] => {
  const { memory, facts } = discourse;
  const { joined: rest } = sentence;
  const opened = opening(discourse, sentence);
  const lecture = sentence.lead ? lectureLead(discourse, hold, opened) : undefined;
  if (lecture) return [lecture];
  const equals = sentence.lead ? heldByEquals(discourse, hold, opened) : undefined;
  if (equals) return [...equals, ...eventRest(discourse)];
  const byTitle = sentence.lead ? saidByOwnTitle(discourse, hold) : undefined;
  const within = byTitle ? undefined : largerInName(discourse);
  const around = within || (byTitle && namesLargerEvent(discourse)) ? undefined : aside(discourse);
  const { asked, between } = broughtAbout(discourse, take(memory, rest, "arrange"));
  const known = !sentence.lead && isNamed(discourse);
  const named = known ? undefined : namedAfter(discourse, sentence, hold);
  const called = known
    ? plain(eventNoun(discourse))
    : sourced(
        named?.name ?? (byTitle ? plain("") : sourced(eventAs(discourse), ...launchedInName(discourse))),
        ...(within ?? []),
      );
  // 作为某研修班的一部分，某研修班开班式在湖滨举行 says the same twice.
  const again = around && isCeremonyOfLarger(discourse, called);
  const beside = again ? undefined : around;
  const name = again ? sourced(called, ...around.paths) : called;
  const begins = sentence.lead && !byTitle && !named ? heldCeremony(discourse) : undefined;
  const did = begins ?? begun(discourse, sentence);
  const firstDay = !byTitle && !named && sentence.lead ? fromFirstDay(discourse, opened, did) : undefined;
  const { begin, lasts } = firstDay ?? { begin: opened, lasts: plain("") };
  const convened =
    sentence.lead &&
    !firstDay &&
    !begins &&
    !byTitle &&
    !known &&
    !named &&
    !says(asked ?? plain("")) &&
    !says(between ?? plain(""))
      ? convenedByTitle(discourse, name)
      : undefined;
  const organizers = rest.find((one) => one.type === "organize" && !memory.realized.has(one.id));
  const asks =
    says(between ?? plain("")) ||
    (says(asked ?? plain("")) && !rest.some(({ type }) => type === "attendance"));
  const free = sentence.lead && !byTitle && !known && !asks && organizers?.type === "organize";
  const openly = free && !named;
  const online = eventOnline(discourse, /线上|视频|云端/.test(textOf(begins ?? byTitle ?? name)));
  const hosted = openly && !firstDay && !says(online) ? hostedBy(discourse, organizers) : undefined;
  // The organizer comes before the place, which may be theirs.
  const carried = free && !hosted && !convened ? carriedOutBy(discourse, organizers) : undefined;
  const there = eventPlace(discourse);
  const at = convened ? roomOf(convened, there) : inNoun(name, there);
  const crowd = take(memory, rest, "attendance");
  const number = crowd && attendanceWords(discourse);
  const chairs = facts.whos(take(memory, rest, "role")?.people ?? named?.chairs);
  const purpose = eventPurpose(discourse);
  const bareWords = (words: string): string => words.replace(/[、，；]/g, "");
  // 商会欢送甲、欢迎乙 already has the purpose.
  const inTitle =
    byTitle && purpose && bareWords(textOf(byTitle)).includes(bareWords(purpose.text)) ? purpose : undefined;
  const why = inTitle ? undefined : purpose;
  const ceremonial = CEREMONY.test(eventNoun(discourse));
  const them = why !== undefined && number !== undefined && isForThem(discourse, why.text);
  const acts = why !== undefined && isOfActors(why.text, them, ceremonial, number !== undefined);
  const long = why !== undefined && (acts || isApart(sentence, why.text));
  const ahead = why && !long && (them || !isDirect(why.text)) ? say`为${phrase(why)}，` : plain("");
  const aim = says(ahead) || long ? plain("") : purposeClause(why);
  const tiersAhead = rest.find((one) => one.type === "organize" && !memory.realized.has(one.id));
  const groups = crowd && tiersAhead && sentence.lead ? groupsThere(discourse) : undefined;
  // The participants were invited, not the event.
  const many = number && !groups ? say`，${number}${asked}参加` : plain("");
  const invited = say`${says(many) ? "" : maybe`${asked}，`}${maybe`${between}，`}`;
  const lines: Line[] = [];
  const byName = openly && !hosted && !carried ? namingItsHosts(discourse, organizers, name) : undefined;
  if ((hosted || carried || byName) && organizers) memory.realized.add(organizers.id);
  const held = sentence.lead || says(at) || says(online) || beside !== undefined || !known;
  const empty = [begin, ahead, beside ?? plain(""), invited, at, online, many, aim].every(
    (one) => !says(one),
  );
  const owned =
    byTitle && organizers?.type === "organize" ? heldByHosts(discourse, organizers, byTitle, at) : undefined;
  if (owned && organizers) memory.realized.add(organizers.id);
  const items = byTitle ? saidByTitle(discourse, byTitle) : [];
  for (const one of items) memory.realized.add(one.id);
  const titled =
    byTitle &&
    sourced(
      say`${begin}${ahead}${maybe`${beside}，`}${invited}${placedTitle(owned ?? byTitle, at, holdsByTitle(discourse, byTitle), online)}${many}${aim}`,
      inTitle?.path,
      ...items.map(({ scene }) => `${scene.path}.did`),
    );
  const bare = empty && textOf(name) === eventNoun(discourse);
  if (held && !bare)
    lines.push(
      line(
        hold.id,
        titled
          ? titled
          : hosted
            ? say`${begin}${ahead}${maybe`${beside}，`}${hosted.hosts}${maybe`在${atHome(discourse, hosted.hosts, at)}`}${hosted.verb}${hosted.name ?? name}${many}${aim}`
            : convened
              ? say`${begin}${ahead}${maybe`${beside}，`}${convened.hosts}${maybe`在${at}`}${convened.verb}${name}${many}${aim}`
              : say`${begin}${ahead}${maybe`${beside}，`}${invited}${carried ?? ""}${byName ?? name}${maybe`在${at}`}${online}${did}${lasts}${many}${aim}`,
      ),
    );
  const organize = take(memory, rest, "organize");
  const stating = byTitle ?? (known ? eventByTitle(discourse) : undefined);
  const holder = organize && stating ? tierByTitle(discourse, organize, stating) : undefined;
  const tiers = organize ? tiersOf(discourse, organize.list, false, holder) : undefined;
  memory.owner = undefined;
  const chair = chairs.length > 0 ? peopleList(discourse, chairs) : plain("");
  const before = lines.at(-1);
  const stated = themeOf(discourse);
  const inName = before && stated && textOf(before.words).includes(`“${textOf(stated)}”`);
  // A theme that is in the name of the event is not repeated.
  if (before && inName) lines[lines.length - 1] = { ...before, words: sourced(before.words, "theme") };
  const theme = inName ? undefined : stated;
  const behind = lines.at(-1);
  const official = nameOf(discourse);
  const course = organizedNoun(discourse) !== eventNoun(discourse);
  // 书画展由甲会主办。开幕式由乙主持: an exhibition has no chair, and the organizer of a course is not that of its ceremony.
  const ceremony = says(chair)
    ? (openingOfCourse(discourse, chairs) ?? (course && tiers ? eventNoun(discourse) : undefined))
    : undefined;
  const led = says(chair) && !tiers && !ceremony;
  // 研讨会旨在……，由甲主持: one sentence for both, not two with one subject.
  const aimed =
    held && why && long && led && !course && !/；/.test(why.text) && why.text.length <= WITH_CHAIR;
  const behindTiers = says(ahead) && why ? purposeClause(why) : aim;
  // 甲会主办，38名代表参加，了解成就: those who take part do what it was for.
  const counted = !held && number !== undefined && why !== undefined && LEARNS.test(why.text);
  const further: Phrase[] = [
    ...(!held && says(invited) ? [say`${invited}举行`] : []),
    ...(official ? [say`名为${official}`] : []),
    ...(theme ? [say`以“${theme}”为主题`] : []),
    ...(aimed ? [say`${aims(why.text)}${phrase(why)}`] : []),
    ...(led ? [say`由${chair}主持`] : []),
    ...(tiers ? [tiers] : []),
    ...(says(chair) && tiers && !ceremony ? [say`${chair}主持`] : []),
    ...(held || counted ? [] : purposeBehind(behindTiers, tiers !== undefined)),
    // 本次培训为期20天 behind its 开班仪式: the course lasts, not the ceremony.
    ...(sentence.lead && !CEREMONY.test(eventNoun(discourse)) ? lengthOf(discourse) : []),
    ...(held || !number ? [] : [say`${number}参加`]),
    ...(counted ? purposeBehind(behindTiers, false) : []),
  ];
  const short = !course && tiers !== undefined && further.length === 1 && textOf(tiers).length <= SHORT_TIERS;
  if (behind && short && !titled && !says(many) && !says(aim))
    lines[lines.length - 1] = { ...behind, words: say`${behind.words}，${tiers}` };
  else if (further.length > 0) {
    const own = tiers && (!says(chair) || ceremony) ? organizedNoun(discourse) : eventNoun(discourse);
    const noun = isTwoEvents(discourse) ? "活动" : own;
    // 80名来宾参加仪式, and not 仪式有80名来宾参加.
    const only = !held && number && further.length === 1 ? say`${number}参加${noun}` : undefined;
    lines.push(line(held ? "event.theme" : hold.id, only ?? say`${noun}${joined(further, "，")}`));
  }
  if (ceremony) lines.push(line("event.chair", say`${ceremony}由${chair}主持`));
  if (groups && crowd) lines.push(line(crowd.id, groups));
  if (why && long && !aimed)
    lines.push(
      line(
        "event.purpose",
        say`${acts && (ceremonial || !textOf(name).endsWith(organizedNoun(discourse))) ? "活动" : organizedNoun(discourse)}${aims(why.text)}${phrase(why)}`,
      ),
    );
  const setting = take(memory, rest, "setting");
  const larger = setting && settingLine(discourse, setting.id);
  return [...lines, ...(larger ? [larger] : []), ...eventRest(discourse)];
};

/** Undefined for the city of the zone or office that held the event: 湖滨保税区召开座谈会, not 湖滨保税区在湖滨召开座谈会. */
const atHome = ({ facts }: Discourse, hosts: Phrase, at: Phrase): Phrase => {
  const kind = facts.record.organizers?.[0]?.organization?.kind;
  const ofCity = kind === "zone" || kind === "government";
  const city = facts.said(facts.record.city, "")?.text;
  return ofCity && city === textOf(at) && textOf(hosts).startsWith(city.replace(/[市县区]$/, ""))
    ? plain("", at.paths)
    : at;
};

/** Whether the formal name is that of two events: the theme and the hosts of 甲论坛暨乙峰会 do not belong to 峰会 alone. */
const isTwoEvents = (discourse: Discourse): boolean => {
  const [one, other, ...more] = (nameOfEvent(discourse)?.text ?? "").split("暨");
  const nouns = [one, other].map(
    (name) => /(?:论坛|峰会|研讨会|年会|大会|博览会|展览会|交流会|对接会|推介会|大赛)$/.exec(name ?? "")?.[0],
  );
  return more.length === 0 && nouns.every((noun) => noun !== undefined) && nouns[0] !== nouns[1];
};

const LASTS =
  /^(?:此次|本次|本届|这次|该)?(?:活动|会议|大会|论坛|展会|展览|培训|对接会|博览会|交易会|访问|考察)((?:将)?(?:持续|历时|为期)[\d一二三四五六七八九十两半]+(?:天|日|周|个月|个星期))。?$/;

/** 将持续5天: the duration of the event, from a separate sentence of context. */
const lengthOf = ({ facts, content, memory }: Discourse): Phrase[] =>
  content.messages.flatMap((one) => {
    if (one.type !== "background" || memory.realized.has(one.id)) return [];
    const said = facts.said(facts.record.background?.[one.at], `background[${one.at}]`);
    const length = LASTS.exec(said?.text ?? "")?.[1];
    if (!said || !length) return [];
    memory.realized.add(one.id);
    return [plain(length, [said.path])];
  });

/** 甲协会部分理事等近60人与会: unnamed groups present, with the number of all participants. */
const groupsThere = (discourse: Discourse): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const { attendance } = facts.record;
  const present = content.messages.find((one) => one.type === "present" && !memory.realized.has(one.id));
  if (present?.type !== "present" || (attendance?.including ?? []).length > 0) return undefined;
  const whos = facts.whos(present.people);
  const plainly =
    whos.length > 0 && whos.length <= 3 && whos.every((who) => who.group && !knows(memory, who));
  const of = facts.said(attendance?.of, "")?.text ?? "";
  const [only] = whos;
  if (only && whos.length === 1 && of !== "" && only.group?.text === of && only.of.length > 0) {
    const counted = attendanceCount(discourse);
    if (!counted || knows(memory, only)) return undefined;
    memory.realized.add(present.id);
    return sourced(say`来自${fromWhere(discourse, only)}的${counted}参加`, only.group.path);
  }
  // 120余名企业代表, not 企业代表等120余名企业代表.
  if (only?.group && whos.length === 1 && only.of.length === 0 && of.endsWith(only.group.text)) {
    const counted = attendanceCount(discourse);
    if (!counted) return undefined;
    memory.realized.add(present.id);
    meet(memory, only);
    return sourced(say`${counted}参加`, only.group.path, present.open ? "participantsOpen" : undefined);
  }
  const count = attendanceCount(discourse, !/^(?:与会|参会|参加)?(?:人员|人士|者)$/.test(of));
  if (!plainly || !count) return undefined;
  memory.realized.add(present.id);
  // Officials are not included in 120名企业代表.
  // 有关负责人，以及100多名企业家和学生与会: 和 comes once.
  const also = /[和与及、]/.test(of) ? "，以及" : "和";
  const link = of === "" || ANYBODY.test(of) ? "等" : also;
  return sourced(
    say`${peopleList(discourse, [...whos])}${link}${count}与会`,
    present.open ? "participantsOpen" : undefined,
  );
};

/** Those who took part, whoever they are. */
const ANYBODY = /(?:^|各|与会|参会|有关|相关)(?:人员?|人士|代表|嘉宾|来宾|界.{0,4}|单位.{0,4}|负责人)$/;

/** 甲部、乙部等部门: the organizations of the people of a group. */
const fromWhere = (discourse: Discourse, who: Who): Phrase => {
  meet(discourse.memory, who);
  const open = who.raw.ofOpen === true;
  const government = (who.raw.of ?? []).every((one) => one.kind === "government");
  return sourced(
    say`${organizationNames(discourse, who.of, open)}${open ? (government ? "部门" : "单位") : ""}`,
    open ? `${who.path}.ofOpen` : undefined,
  );
};

/** Characters of organizers that the sentence of the event has room for. */
const SHORT_TIERS = 30;

/** 湖滨大会 of 湖滨大会嘉宾活动, which was part of it: the paths of a larger event at the beginning of this one's name. */
const largerInName = (discourse: Discourse): string[] | undefined => {
  const { partOf } = discourse.facts.record;
  const larger = discourse.facts.said(partOf?.name, "partOf.name")?.text;
  const name = nameOfEvent(discourse)?.text;
  const part = partOf?.how === "at" && larger !== undefined && name !== larger;
  return part && name?.startsWith(larger) ? ["partOf.name", "partOf.how"] : undefined;
};

/** Whether the name of an event contains that of the larger one: 某研修班开班式. */
const isCeremonyOfLarger = ({ facts }: Discourse, name: Phrase): boolean => {
  const { partOf } = facts.record;
  const larger = facts.said(partOf?.name, "")?.text;
  return larger !== undefined && (!partOf?.how || partOf.how === "at") && textOf(name).includes(larger);
};

/** The office's own title as the first sentence: not if the item that gives the event its noun says what was held. */
const saidByOwnTitle = (discourse: Discourse, hold: Hold): Phrase | undefined => {
  const item = hold.named && discourse.facts.said(hold.named.item.title, "")?.text;
  const called = heldByTitle(discourse);
  const apart =
    item !== undefined && ((called !== undefined && !called.endsWith(item)) || isEndOfHeld(discourse, item));
  return hold.named === undefined || apart ? eventByTitle(discourse) : undefined;
};

/** The title of the one item that says what the event was: 揭牌授牌仪式, with what the record's own title says before it. */
const namedAfter = (
  discourse: Discourse,
  { joined: rest }: SentencePlan,
  hold: Hold,
): { name: Phrase; chairs: readonly string[] } | undefined => {
  const { facts, memory } = discourse;
  const scene = hold.named;
  const title = scene && facts.said(scene.item.title, `${scene.path}.title`);
  const whole = nameOfEvent(discourse)?.text;
  if (!scene || !title || (whole && !whole.endsWith(title.text))) return undefined;
  const session = rest.find((one) => one.type === "session" && one.scene === scene);
  const { item, speakers, guides, escorts } = scene;
  const more = [item.topics, item.sections, item.organizers, speakers, guides, escorts, item.saw];
  const simple = more.every((list) => (list ?? []).length === 0) && !item.did && !item.venue && !item.when;
  const subject = !whole && item.activity === "presentation" && isSubject(title.text);
  if (session && simple) memory.realized.add(session.id);
  memory.marks.add(`session ${scene.key}`);
  return {
    name: subject
      ? say`以“${phrase(title)}”为题的${lectureNoun(discourse)}`
      : whole
        ? eventAs(discourse)
        : say`${beforeTitle(discourse, title.text)}${phrase(title)}`,
    chairs: session && simple ? scene.chairs : [],
  };
};

/** 讲座, 报告会: the noun of the office's own title for the event at which somebody spoke under a subject. */
const lectureNoun = ({ facts }: Discourse): string => {
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const [, called] = /(讲座|报告会|分享会|培训|沙龙)/.exec(title) ?? [];
  return called ?? (/报告/.test(title) ? "报告会" : "讲座");
};

/** 上海市社会主义学院青浦实践教学基地, which the record's title has in front of 揭牌授牌. */
const beforeTitle = (discourse: Discourse, title: string): Phrase => {
  const { facts } = discourse;
  const own = facts.said(facts.record.title, "title");
  if (!own) return plain("");
  const called = lastPart(own.text);
  for (let n = Math.min(title.length, called.length - 2); n >= 2; n -= 1)
    if (called.endsWith(title.slice(0, n)))
      return plain(ofEventAlone(discourse, called.slice(0, -n)), [own.path]);
  return plain("");
};

/** 湖滨医院 of 某某出席湖滨医院, but not an activity there, or the place of the event. */
const ofEventAlone = ({ facts }: Discourse, words: string): string => {
  const venue = facts.said(facts.record.venue?.name, "")?.text;
  // 科普基地揭牌仪式, and not 科普基地在某研究所揭牌仪式: the sentence says where.
  // 某会向某校捐赠图书 is what was done at 图书捐赠仪式, and not in front of it.
  if (/(?:捐赠|赠送|捐助|捐献|移交|发放|颁发)$/u.test(words)) return "";
  const front = venue ? words.replace(new RegExp(`在[^在，。；]{0,8}${literal(venue)}$`, "u"), "") : words;
  const [, there = front] = /^[^，。；]{2,30}?(?:出席|参加|主持|见证)(?:了)?(.*)$/u.exec(front) ?? [];
  return there !== front && there === venue ? "" : there.replace(/(?:举行|举办|召开|开展)$/, "");
};
