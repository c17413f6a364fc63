import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Arrange, Meet, Talk } from "../../content/message";
import { joined, loose, maybe, type Phrase, plain, say, says, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, phrase, type Said, topOf, type Who } from "../../reference/facts";
import { take } from "../../reference/memory";
import { attendanceWords } from "../attendance/attendance-count";
import { escortList } from "../attendance/escorts";
import { delegationFirst, partyLater, partyObject } from "../attendance/party";
import {
  attended,
  eventOnline,
  eventPurpose,
  eventRest,
  markDayStated,
  nameOf,
  opening,
  purposeClause,
  SAYS_ONLINE,
  themeOf,
} from "../event/event";
import { nameOfEvent } from "../event/event-name";
import { eventPlace } from "../event/event-place";
import { callByTitle, talkedByTitle, talkedWithHosts, videoMeeting } from "../event/meeting-by-title";
import { invitedGuests, isBareTalk, withBareTalk } from "../hold/invited-guests";
import { aside, settingLine } from "../hold/larger-event";
import { arranged } from "../hold/organize";
import { hostedMeal } from "../items/meal";
import { onlyRoom } from "../items/received";
import { talkClause, titleOf, topicsClause } from "../items/sitting";
import { furtherGuests } from "../organizations/headline-guests";
import { organizationName } from "../organizations/organizations";
import { entrusted, peopleList } from "../people/people";
import { aims } from "../words/aim";
import { bareText } from "../words/grammar";
import { topicsOf } from "../words/topics";
import { reasonInContext } from "./reason-in-context";

/** Guests met in one meeting: 甲一行, where they have companions. */
const guestGroup = (discourse: Discourse, group: readonly Who[], several: boolean): Phrase => {
  const { facts } = discourse;
  const delegations = new Set(group.flatMap((who) => who.raw.delegation ?? []));
  const [own, ...more] = facts.delegations.filter((one) => delegations.has(one.key));
  // 会见市长甲、议长乙率领的某市代表团一行6人
  if (several && own?.name && more.length === 0 && group.some((who) => who.key === own.head))
    return delegationFirst(discourse, own);
  const others = facts.people.some(
    (who) =>
      who.present &&
      who.raw.delegation !== undefined &&
      delegations.has(who.raw.delegation) &&
      !group.includes(who),
  );
  const led = facts.delegations.some(
    (one) => delegations.has(one.key) && group.some((who) => who.key === one.head),
  );
  return say`${peopleList(discourse, group)}${(others || led) && !group.some((who) => who.group) ? "一行" : ""}`;
};

const guests = (discourse: Discourse, meet: Meet): Phrase => {
  const { facts, memory } = discourse;
  if (!meet.separate) {
    const known = meet.party.people.length > 0 || meet.party.delegations.length > 0;
    const others = facts.people.some(
      ({ key, side }) => side === "guest" && !meet.groups.flat().includes(key),
    );
    const more = others ? plain("") : furtherGuests(discourse, facts.whos(meet.groups.flat()));
    return known
      ? say`${partyObject(discourse, meet.party)}${more}`
      : peopleList(discourse, facts.whos(meet.groups.flat()));
  }
  memory.party = true;
  const several = meet.groups.some((group) => group.length > 1);
  const parts = meet.groups.map((group) => guestGroup(discourse, facts.whos(group), several)).filter(says);
  const heavy = parts.some((one) => /，/.test(bareText(one)));
  if (parts.length === 2 && !heavy) return loose(joined(parts, "和"));
  const between = heavy ? "；" : parts.some((one) => /、/.test(bareText(one))) ? "，" : "、";
  return loose(joined(parts, between));
};

/** 合作视频会议: the meeting by its own name, which says that it was one. */
const ownName = (discourse: Discourse, video: string): Phrase | undefined => {
  const name = nameOfEvent(discourse)?.text.endsWith(video) ? nameOf(discourse) : undefined;
  if (name) discourse.memory.marks.add("event named");
  return name;
};

/** Those whom the title says that the guests called on, and others who were there: 拜访大使甲，参赞乙参加. */
const calledOn = ({ facts }: Discourse, hosts: readonly Who[]): [readonly Who[], readonly Who[]] => {
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const named = hosts.filter(({ name }) => name !== undefined && title.includes(name.text));
  return named.length > 0 ? [named, hosts.filter((who) => !named.includes(who))] : [hosts, []];
};

/** 应邀, before an act of guests whom the host had invited on whom they called. */
const invitedByHost = (discourse: Discourse, meet: Meet, arrange: Arrange | undefined): Phrase => {
  const { facts } = discourse;
  const [only, ...more] = facts.record.organizers ?? [];
  const inviter = only?.tier === "inviter" && more.length === 0 ? only.participant : undefined;
  const own = arrange && inviter !== undefined && meet.hosts.includes(inviter);
  return own && callByTitle(discourse, meet) ? plain("应邀", ["organizers[0]"]) : plain("");
};

/** The meeting itself: 甲在石家庄分别会见乙一行和丙一行. */
export const meetClause = (discourse: Discourse, meet: Meet, invited: Phrase = plain("")): Phrase => {
  const { facts } = discourse;
  const hosts = facts.whos(meet.hosts);
  const given = facts.whos(meet.groups.flat());
  const came = meet.party.people.length > 0 || meet.party.delegations.length > 0;
  if (hosts.length === 0) {
    const party = guests(discourse, meet);
    const at = eventPlace(discourse);
    return say`${party}${maybe`在${at}`}${eventOnline(discourse)}参加会见`;
  }
  const call = came ? callByTitle(discourse, meet) : undefined;
  const led = came && !call ? talkedWithHosts(discourse, meet) : undefined;
  const callers = call || led ? guests(discourse, meet) : undefined;
  discourse.memory.owner = callers ? undefined : discourse.memory.owner;
  const [called, beside] = call ? calledOn(discourse, hosts) : [hosts, []];
  const first = peopleList(discourse, called);
  const others = beside.length > 0 ? say`，${peopleList(discourse, beside)}参加会见` : plain("");
  const at = say`${eventPlace(discourse)}${meet.separate ? "" : onlyRoom(discourse)}`;
  const video = came ? videoMeeting(discourse) : undefined;
  const where = say`${maybe`在${at}`}${eventOnline(discourse, video !== undefined)}`;
  if (callers && led) return say`${callers}${where}与${first}${led}`;
  if (callers) return say`${callers}${invited}${where}${call}${first}${others}`;
  if (video)
    return say`${first}${where}与${guests(discourse, meet)}举行${ownName(discourse, video) ?? video}`;
  const talked = came ? talkedByTitle(discourse, meet) : undefined;
  if (talked)
    return say`${first}${where}与${guests(discourse, meet)}${talked.startsWith("工作") ? "进行" : ""}${talked}`;
  if (!came)
    return given.length > 0
      ? say`${first}${where}与${peopleList(discourse, given)}会面`
      : say`${first}${where}参加会见`;
  return sourced(
    say`${first}${where}${meet.separate ? "分别" : ""}会见${guests(discourse, meet)}`,
    ...(meet.scene ? [`${meet.scene.path}.people`] : []),
  );
};

/** The top-level organization that a person of one side belongs to. */
const organizationOfSide = ({ facts }: Discourse, key: string): OrgRef | undefined => {
  let ref = facts.who(key)?.posts.find((post) => post.org)?.org;
  while (ref?.org.parent) ref = ref.org.parent;
  return ref;
};

/** 甲市与乙市以线上方式举行“市长茶话会”: an event with a name of its own that two organizations held. */
export const betweenClause = (discourse: Discourse, { between }: Meet): Phrase => {
  const { facts, memory } = discourse;
  const met = (between?.pair ?? []).flatMap((key) => organizationOfSide(discourse, key) ?? []);
  const hosts = hostsOf(discourse, met);
  const sides = hosts.length === 2 ? hosts : met;
  const who =
    sides.length === 2
      ? joined(
          sides.map((ref) => organizationName(discourse, ref)),
          "与",
        )
      : plain("双方");
  const scene = between?.scene;
  const title = scene && facts.said(scene.item.title, `${scene.path}.title`);
  if (scene && title) memory.marks.add(`session ${scene.key}`);
  const name = nameOf(discourse) ?? (title ? phrase(title) : plain("会议"));
  const titled = facts.said(facts.record.title, "")?.text ?? "";
  const joint = hosts.length === 2 && scene !== undefined && !titled.includes("举行");
  const verb = /召开/.test(titled) ? "召开" : joint ? "联合举办" : "举行";
  // At the organization of one of the two, only the city is a place.
  const institution = facts.place(facts.record.venue, "venue")?.name.text;
  memory.owner = sides.find((ref) => ref.name.text === institution)?.org;
  const at = eventPlace(discourse);
  memory.owner = undefined;
  memory.party = true;
  const held = say`${eventOnline(discourse, SAYS_ONLINE.test(textOf(name)))}${verb}${name}`;
  const theme = themeOf(discourse);
  return say`${loose(who)}${maybe`在${at}`}${held}${maybe`，主题为“${theme}”`}`;
};

/** The two organizations that met, if they are the only organizers of an event, as its hosts: the sentence of the event names them. */
const hostsOf = ({ facts, content, memory }: Discourse, met: readonly OrgRef[]): OrgRef[] => {
  const organizers = facts.record.organizers ?? [];
  const refs = organizers.flatMap((one, at) =>
    one.tier === "host" ? (facts.org(one.organization, `organizers[${at}].organization`) ?? []) : [],
  );
  const tops = new Set(refs.map((ref) => topOf(ref).org));
  const theirs = tops.size === 2 && met.length === 2 && met.every(({ org }) => tops.has(org));
  if (refs.length !== 2 || organizers.length !== 2 || !theirs) return [];
  for (const one of content.messages)
    if (one.type === "organize" && one.of === "event") memory.realized.add(one.id);
  return refs;
};

/** ，围绕友情和共同发展交流: the topics of both sides, if short. */
const topicsOfBoth = (discourse: Discourse, { scene }: Talk): Phrase => {
  const lists = [scene.item.sections, scene.item.organizers, scene.chairs, scene.guides, scene.escorts];
  const { online } = scene.item;
  const apart = online !== undefined && online !== discourse.facts.record.online;
  const plainly = lists.every((list) => (list ?? []).length === 0) && !scene.item.venue && !apart;
  const short = topicsOf(discourse, scene).reduce((n, one) => n + one.text.length, 0) <= 40;
  const about = plainly && short ? topicsClause(discourse, scene) : undefined;
  return about ? sourced(say`，${about}`, scene.listed ? `${scene.path}.people` : undefined) : plain("");
};

/** 双方举行座谈会: talks of which no more is known, in the sentence of the meeting. */
const HELD = /^双方举行[^，；：]*$/;

const withoutBoth = ({ pieces }: Phrase): Phrase["pieces"] =>
  pieces
    .filter(({ s }) => s !== "双方")
    .map((piece, at) => (at === 0 ? { ...piece, s: piece.s.replace(/^双方/, "") } : piece));

/** Activities of visitors only: after 甲会见乙一行 the host would be their subject. */
const OF_VISITORS = /^(?:(?:学习|考察|调研|参观|访问|交流|走访){1,2}|(?:参加|出席)[^，；。]+)$/;

/** 看望某校师生: an act towards people or places, which are short enough for an attribute. */
const TOWARDS = /^(?:看望|慰问|拜访|拜会|走访|考察|参观|访问|调研)[^，；。、]{2,14}$/u;

/** Whether the office's title says that a guest did what the meeting was for: 乙看望某校师生. */
const isActOfGuest = ({ facts }: Discourse, meet: Meet, why: string): boolean => {
  if (!TOWARDS.test(why)) return false;
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const names = facts.whos([...meet.party.people, ...meet.groups.flat()]).map(({ name }) => name?.text);
  return names.some((name) => name !== undefined && title.includes(`${name}${why}`));
};

/** 甲会见前来学习考察的乙一行, not 甲会见乙一行，学习考察. */
const cameFor = (discourse: Discourse, meet: Meet, words: Phrase, why: Said): Phrase | undefined => {
  if (!OF_VISITORS.test(why.text) && !isActOfGuest(discourse, meet, why.text)) return undefined;
  const met = /会见(?!前来|来访)/.exec(textOf(words));
  if (!met) return undefined;
  const end = met.index + met[0].length;
  return sourced(spliced(words, end, end, `前来${why.text}的`), why.path);
};

/** Acts of those who came, in front of an object: 参加论坛, 考察项目. */
const BY_VISITORS =
  /^(?:学习|了解|考察|调研|参观|访问|走访|拜访|拜会|看望|慰问|参加|出席|申办|推介)[^，；]{2,}/;

/** 代表团此行旨在参加论坛，申办下届论坛, for 甲会见代表团，参加论坛，申办下届论坛, which would be the host's aim. */
const aimOfGuests = (discourse: Discourse, meet: Meet, words: Phrase, why: Said): Line | undefined => {
  if (!BY_VISITORS.test(why.text) || !/会见/.test(textOf(words)) || meet.separate) return undefined;
  return line("event.purpose", say`${partyLater(discourse, meet.party)}此行${aims(why.text)}${phrase(why)}`);
};

/** 大使甲宴请代表团: a meal that the meeting's sentence continues with. */
const givenBy = (discourse: Discourse, { scene }: Talk): Phrase | undefined =>
  hostedMeal(discourse, scene, titleOf(discourse, scene));

/** 重庆市市长唐良智在交易会上会见国药集团董事长刘敬桢一行。 */
export const meetLines = (discourse: Discourse, sentence: SentencePlan, meet: Meet): Line[] => {
  const { memory, facts } = discourse;
  const { joined: rest } = sentence;
  const larger = sentence.lead && isVaguer(discourse) ? take(memory, rest, "setting") : undefined;
  const first = larger && settingLine(discourse, larger.id, true);
  if (first) markDayStated(discourse);
  const begin = opening(discourse, sentence);
  const beside = aside(discourse);
  const arrange = take(memory, rest, "arrange");
  // The guests were invited: before the host's name the invitation would seem to be the host's.
  const invited = meet.between ? arranged(discourse, arrange) : plain("");
  const acting = meet.between ? plain("") : entrusted(discourse, facts.whos([...meet.hosts]));
  const byHost = invitedByHost(discourse, meet, arrange);
  const words = meet.between ? betweenClause(discourse, meet) : meetClause(discourse, meet, byHost);
  const escorts = facts.whos(take(memory, rest, "accompany")?.people);
  const beneath = escorts.length > 0 ? say`，${escortList(discourse, escorts)}陪同` : undefined;
  const context = arrange || meet.between ? undefined : reasonInContext(discourse, meet);
  const why = eventPurpose(discourse) ?? context;
  const coming = why && !arrange && !meet.between ? cameFor(discourse, meet, words, why) : undefined;
  const ofGuests =
    why && !coming && !arrange && !meet.between ? aimOfGuests(discourse, meet, words, why) : undefined;
  const aim = coming || ofGuests || (arrange && !meet.between) ? plain("") : purposeClause(why);
  const talk = take(memory, rest, "talk");
  const topics = meet.between && talk && !says(aim) ? topicsOfBoth(discourse, talk) : plain("");
  const lines: Line[] = [
    ...(first ? [first] : []),
    line(
      meet.id,
      say`${begin}${maybe`${beside}，`}${invited}${acting}${coming ?? words}${beneath}${aim}${topics}`,
    ),
  ];
  const bare = talk !== undefined && !says(topics) && isBareTalk(discourse, talk);
  const met = lines.at(-1);
  if (bare && met) lines[lines.length - 1] = { ...met, words: withBareTalk(discourse, met.words, talk) };
  const came =
    arrange && !meet.between && !says(byHost) ? invitedGuests(discourse, meet, arrange, why) : undefined;
  if (came) lines.push(came);
  const about =
    talk && !says(topics) && !bare && (givenBy(discourse, talk) ?? talkClause(discourse, talk.scene));
  const held = about && lines.at(-1);
  if (about && held && HELD.test(textOf(about)) && !says(aim))
    lines[lines.length - 1] = {
      ...held,
      words: sourced(say`${held.words}，并${{ ...about, pieces: withoutBoth(about) }}`),
    };
  else if (about) lines.push(line(talk.id, about));
  if (ofGuests) lines.splice(lines.findIndex(({ id }) => id === meet.id) + 1, 0, ofGuests);
  const crowd = take(memory, rest, "attendance");
  if (crowd) {
    const words = attendanceWords(discourse);
    if (words) lines.push(line(crowd.id, say`${words}参加${meet.between ? "" : attended(discourse)}`));
  }
  const setting = take(memory, rest, "setting");
  const around = setting && settingLine(discourse, setting.id);
  return [...lines, ...(around ? [around] : []), ...eventRest(discourse)];
};

/** Whether the larger event's days are known more exactly than the meeting's, so that it opens the text. */
const isVaguer = ({ facts }: Discourse): boolean => {
  const { when, partOf } = facts.record;
  const day = partOf?.when?.start;
  return (
    day !== undefined &&
    day.length === 10 &&
    (when?.start === undefined
      ? when?.words === undefined && when?.part === undefined
      : when.start.length < 10 && day.startsWith(when.start))
  );
};
