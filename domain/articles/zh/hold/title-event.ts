import type { Organizer } from "../../../events/shape";
import { haveRunInCommon } from "../../common-run";
import type { Organize, Scene, Session } from "../../content/message";
import { literal } from "../../literal";
import { joined, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { organizationName } from "../organizations/organizations";
import { nounIn } from "../words/grammar";
import { isWithoutSubject } from "../words/titles-without-subject";
import { organizersAt } from "./organize";

/** What somebody does to or at something, after the one who does it. */
const CLAUSE =
  /^\p{Script=Han}[^，。；：]{1,24}(?:欢送|欢迎|交接|验收|捐赠|捐款|捐助|赠送|亮相|参展|慰问|看望|走进|表彰|授牌|揭牌|落户|开工|奠基|开展|举行|举办|召开|启动|成立)(?!仪式|活动|大会)/u;
/** Labels of a list, and words that only the office's own page explains. */
const LABEL = /(?:记录|安排|通知|总结|简报|纪要|剪影|花絮|方案)$|^我|来我|本会|举行$|召开$|举办$/;

/** 学院与某联合会共同举办, 商会召开: the office's own organization by its noun, which the first sentence has in full. */
const OWN_NOUN =
  /^(?:学[院校会]|大学|医院|[商协总]会|中心|公司|集团|研究[院所])(?=[与和及同]|举[行办]|召开|开展)/u;

/** 示例市慈善总会 for 慈善总会, which the title begins with; 湖滨大学港口学院 for 学院. */
const withWholeName = ({ facts }: Discourse, title: string): string => {
  const [noun] = OWN_NOUN.exec(title) ?? [];
  const { home } = facts.record;
  const [name = "", whole = ""] = [home?.name?.zh, home?.parent?.name?.zh];
  if (noun && name.endsWith(noun) && name !== noun) return `${whole}${name}${title.slice(noun.length)}`;
  for (let length = Math.min(title.length, 12); length > 2; length -= 1) {
    const front = title.slice(0, length);
    const org = facts.allOrgs().find(({ name }) => name.text.length > length && name.text.endsWith(front));
    if (org) return `${org.name.text}${title.slice(length)}`;
  }
  return title;
};

/** 某商会召开成立十周年恳谈会: who held what. */
const HOLDS = /^([^，。；]{2,40}?)(举行|举办|召开|开展)([^，。；]{4,30})$/;
/** Characters by which the subject of a title is recognized as an organization. */
const RUN = 4;

/** 在湖滨 of 某商会在湖滨举行……: after the subject. */
const IN_PLACE = /在[^在，。；]{2,12}$/;

/** 湖滨公园 of 湖滨公园开展应急演练: a title whose subject is the place. */
const isPlace = (subject: string | undefined, at: Phrase): boolean =>
  subject !== undefined && says(at) && (subject === textOf(at) || textOf(at).endsWith(subject));

/** 甲学院与福清乙公司举行揭牌仪式, of 甲学院与乙公司举行揭牌仪式: the hosts of an event as the subject that its title has, or in place of its place; undefined where others held it. */
export const heldByHosts = (
  discourse: Discourse,
  message: Organize,
  held: Phrase,
  at: Phrase,
): Phrase | undefined => {
  const tiers = organizersAt(discourse, message.list);
  const [, whole, verb, what] = HOLDS.exec(textOf(held)) ?? [];
  const there = IN_PLACE.exec(whole ?? "")?.[0] ?? "";
  const subject = whole?.slice(0, whole.length - there.length);
  const names = tiers.map(({ organization }) => discourse.facts.org(organization, ""));
  const placed = isPlace(subject, at);
  const own = names.every((ref) => {
    const short = ref?.org.short?.text;
    return (
      ref !== undefined &&
      subject !== undefined &&
      (placed ||
        (short !== undefined && subject.includes(short)) ||
        haveRunInCommon(ref.name.text, subject, RUN))
    );
  });
  // Somebody who only carried out an event held it if the title says so.
  const holding = tiers.length === 1 ? ["host", "organizer"] : ["host"];
  if (
    !subject ||
    tiers.length === 0 ||
    tiers.length > 2 ||
    !own ||
    tiers.some(({ tier }) => !holding.includes(tier ?? ""))
  )
    return undefined;
  if (!placed && subject.split(/[与和、]/).length !== tiers.length) return undefined;
  const hosts = tiers.flatMap(({ organization }, at) => {
    const ref = discourse.facts.org(organization, `${message.list}[${at}].organization`);
    return ref ? [organizationName(discourse, ref)] : [];
  });
  return sourced(say`${joined(hosts, placed ? "、" : "与")}${there}${verb}${what}`, ...held.paths);
};

/** The tier of the one organization that held what the title says, by its full name: 仪式由甲主办 after 甲举办…… would say it again. */
export const tierByTitle = (
  discourse: Discourse,
  { list }: Organize,
  held: Phrase,
): Organizer["tier"] | undefined => {
  const organizers = organizersAt(discourse, list);
  const subject = HOLDS.exec(textOf(held))?.[1]?.replace(IN_PLACE, "");
  const [own, ...more] = organizers.filter(({ tier }) => tier === "host" || tier === "organizer");
  const name = discourse.facts.org(own?.organization, "")?.name.text;
  return own && more.length === 0 && name !== undefined && name === subject ? own.tier : undefined;
};

/** 慈善总会向山区学校捐赠图书: the office's own title as the first sentence of an event without a name; undefined where it states nothing. */
export const eventByTitle = (discourse: Discourse): Phrase | undefined => {
  const { facts } = discourse;
  const { record } = facts;
  const title = facts.said(record.title, "title");
  const text = lastPart(title?.text ?? "");
  if (!title || record.officialName || (record.theme && !HOLDS.test(text))) return undefined;
  if (LABEL.test(text) || !CLAUSE.test(text)) return undefined;
  const words = plain(withWholeName(discourse, text.replace(PRAISED, "")), [title.path]);
  // 某基金会向某校捐赠图书: the office gave what its own title only says was given.
  const home = isWithoutSubject(text) ? facts.org(record.home, "home") : undefined;
  return home ? say`${organizationName(discourse, home)}${words}` : words;
};
/** Between the parts of a title. */
const PARTS = /(?<=[\p{Script=Han}”》]) +(?=[\p{Script=Han}“《])/u;

/** Words that follow the name of whoever did something. */
const OF_SUBJECT =
  /^(?:联合|共同|携手|合作|成功|圆满|隆重|举[行办]|召开|开展|启动|走进|走访|[赴向为在]|访问|到访|出席|参加|组织)/u;
/** An organization that a part ends with, whose unit or act the next part can be. */
const ORGANIZATION = /(?:[商协学总合]会|委员会|[促联]会|大学|学院|公司|集团|中心|工商联|侨联)$/u;
const TOGETHER = /(?:联合|共同|携手|合作)[举主承召开]/u;

/**
 * 某大学教学楼揭牌 of 侨胞再次捐资 某大学教学楼揭牌: the last part of a title, which names the event, with the organizations in front of it:
 * 甲商会、乙商会联合举办推介会 of 甲商会 乙商会 联合举办推介会.
 */
export const lastPart = (title: string): string =>
  title
    .split(PARTS)
    .reduceRight((last, part) =>
      OF_SUBJECT.test(last)
        ? `${part}${last}`
        : ORGANIZATION.test(part)
          ? `${part}${TOGETHER.test(last) ? "、" : ""}${last}`
          : last,
    );

/** 隆重 of 隆重举行, which reports nothing. */
const PRAISED = /(?:隆重|圆满|成功|顺利)(?=举行|举办|召开)/;

/** 供应链交流会 of 甲集团举办供应链交流会: what the office's own title says that somebody held, where that is a gathering. */
export const heldByTitle = ({ facts }: Discourse): string | undefined => {
  const what = HOLDS.exec(facts.said(facts.record.title, "")?.text ?? "")?.[3];
  return what !== undefined && nounIn(what) !== undefined ? what : undefined;
};

/** Whether an item is the end of what the office's own title says that somebody held: 结业典礼 of 甲学院举行两个培训班结业典礼. */
export const isEndOfHeld = ({ facts }: Discourse, item: string): boolean => {
  const what = HOLDS.exec(facts.said(facts.record.title, "")?.text ?? "")?.[3];
  return what !== undefined && what !== item && what.endsWith(item);
};

const HELD = /(?=(?:举行|举办|召开|开展)[^，。]+$)/;

/** Whether the office's own organization holds what its title says: 湖滨中学举行落成仪式. */
export const holdsByTitle = ({ facts }: Discourse, held: Phrase): boolean => {
  const home = facts.said(facts.record.home?.name, "")?.text;
  return home !== undefined && textOf(held).startsWith(home);
};

/** 爱心图书捐赠: what was done, without who did it and to whom. */
const ACTIVITY = /^(?!.*(?:向|为|给|赴|到|走进)).*(?:捐赠|捐款|捐助|慰问|义诊|募捐)$/u;

/** 联合实验室揭牌: what a ceremony is called after. */
const CEREMONIAL = /(?:揭牌|揭幕|挂牌|启动|奠基|开工|落成|开厅)$/;

/** 甲分院和乙中心先后揭牌: a clause whose verb has an adverb, so that it is no name of a ceremony. */
const DONE_IN_TURN = /^([^，；。]+?(?:先后|分别|相继|陆续|同时|同日|正式|共同))(\p{Script=Han}{2})$/u;

/** 甲医院赴湖滨县: who went where, in front of what they held there. */
const WENT = /^(.+?(?:赴|到|走进|前往))([^，。；在]{2,10})$/;

/** 某协会在湖滨市举行挂牌仪式: the place and the way inside what the title says was held, otherwise in a clause of its own. */
export const placedTitle = (held: Phrase, at: Phrase, host: boolean, online: Phrase): Phrase => {
  const [front, rest] = textOf(held).split(HELD);
  const [, subject, verb, what] = HOLDS.exec(textOf(held)) ?? [];
  if (isPlace(subject, at))
    return host
      ? sourced(says(online) ? say`${subject}${online}${verb}${what}` : held, ...held.paths, ...at.paths)
      : sourced(say`${what}在${at}${online}${verb === "开展" ? "举行" : verb}`, ...held.paths);
  const stated = !says(at) || textOf(held).includes(`在${textOf(at).replace(/[市县区省]$/, "")}`);
  const way = stated ? online : say`在${at}${online}`;
  if (!says(way)) return sourced(held, ...at.paths, ...online.paths);
  // 赴沙洲县中医院开展义诊, not 赴沙洲县在沙洲县中医院开展义诊.
  const [, toward = "", goal = ""] = WENT.exec(front ?? "") ?? [];
  if (front && rest && goal !== "" && says(at) && !says(online)) {
    const inside = textOf(at).startsWith(goal) ? textOf(at).slice(goal.length) : textOf(at);
    return sourced(plain(`${toward}${goal}${inside}${rest}`, held.paths), ...at.paths);
  }
  // 甲县在湖滨会展中心举办, not 甲县在湖滨在湖滨会展中心举办.
  const own = IN_PLACE.exec(front ?? "")?.[0] ?? "";
  const again = own.length > 1 && textOf(at).startsWith(own.slice(1).replace(/市$/, ""));
  const whose = again ? front?.slice(0, -own.length) : front;
  if (whose && rest) return sourced(say`${whose}${way}${rest}`, ...held.paths, ...at.paths);
  const [, inTurn, act] = CEREMONIAL.test(textOf(held)) ? (DONE_IN_TURN.exec(textOf(held)) ?? []) : [];
  if (inTurn && act) return sourced(say`${inTurn}${way}${act}`, ...held.paths, ...at.paths);
  const noun = CEREMONIAL.test(textOf(held)) ? "仪式" : ACTIVITY.test(textOf(held)) ? "活动" : undefined;
  return sourced(noun ? say`${held}${noun}${way}举行` : say`${held}，活动${way}举行`, ...at.paths);
};

/** 开展应急演练: items of nobody in particular that are only what the title of the event says. */
export const saidByTitle = ({ facts, content }: Discourse, held: Phrase): readonly Session[] =>
  content.messages.filter((one): one is Session => {
    if (one.type !== "session") return false;
    const { item, chairs, guides, speakers, escorts } = one.scene;
    const did = facts.said(item.did, "")?.text;
    const more = [
      item.people,
      item.topics,
      item.sections,
      item.organizers,
      chairs,
      guides,
      speakers,
      escorts,
    ];
    const bare = more.every((list) => (list ?? []).length === 0) && !item.venue && !item.when && !item.title;
    return did !== undefined && bare && textOf(held).endsWith(did);
  });

/** Whether an item is only what the title of the event says was held: 挂牌仪式. */
const isHeldByTitle = (discourse: Discourse, item: string): boolean => {
  const title = textOf(eventByTitle(discourse) ?? plain(""));
  return new RegExp(`(?:举行|举办|召开|开展|参加|出席)[^，。]*${literal(item)}$`).test(title);
};

/** Whether a title speaks of the larger event, whose own sentence then says when or where it was. */
export const namesLargerEvent = ({ facts }: Discourse): boolean => {
  const { partOf, title } = facts.record;
  const described = partOf?.when !== undefined || partOf?.city !== undefined || partOf?.venue !== undefined;
  return described && /届|博会|交易会|论坛|大会|峰会/.test(facts.said(title, "")?.text ?? "");
};

/** A ceremony that is only the act at it. */
const OF_ACT =
  /^(?:捐赠|捐款|捐助|赠书|揭牌|授牌|启动|交接|颁奖|表彰|授勋|聘任|授旗|授聘)仪式$|^(?:换届|投票)?选举$/;

/** Whether the first sentence states the event under that title, or what was done at a ceremony of that name. */
export const isStatedElsewhere = (discourse: Discourse, scene: Scene, title: string): boolean =>
  isHeldByTitle(discourse, title) || isStatedByResult(discourse, scene, title);

/** Ceremonies and acts that are what came of them: 捐赠仪式, 报告发布. */
const isOfResult = (title: string): boolean =>
  OF_ACT.test(title) ||
  /(?:发布|首发|签约|签署|捐赠|授牌|揭牌|颁奖|赠书|交接|启动)(?:会|仪式|环节)?$/.test(title);

const isStatedByResult = ({ content, memory }: Discourse, scene: Scene, title: string): boolean =>
  isOfResult(title) &&
  content.messages.some(
    (one) =>
      (one.type === "result" || one.type === "sign") && one.scene === scene && memory.realized.has(one.id),
  );
