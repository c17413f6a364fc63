import { isSigning } from "../../content/message";
import { literal } from "../../literal";
import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { nounIn } from "../words/grammar";

/** Characters of a formal name that the title must share to mean the same event. */
const SAME = 4;

/** 第三届会员大会, 2024年年会: a name that only says which of an organization's meetings it was. */
const ORDINAL = /^(?:第.{1,3}[届次]|\d{4})/;

/** 湖滨大学 before 国际青年协会成立仪式: the organizer of an event, according to the office's own title, or if a part of a university begins the name. */
export const homeOfEvent = ({ facts, memory }: Discourse, official: Said): Phrase => {
  const home = facts.org(facts.record.home, "home");
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const name = home?.name.text ?? "";
  const front = official.text.slice(0, SAME);
  const part = facts.allOrgs().find((org) => org.parent && official.text.startsWith(org.name.text));
  const whole = part?.parent;
  if (whole && /(?:大学|学院|医院)$/.test(whole.name.text) && !official.text.includes(whole.name.text)) {
    memory.orgs.add(whole.org);
    return plain(whole.name.text, [whole.name.path]);
  }
  if (!home || name.length < SAME || official.text.includes(name.slice(0, SAME))) return plain("");
  const held = ORDINAL.test(front) && new RegExp(`^${literal(name)}(?:召开|举行|举办)`).test(title);
  const organizers = facts.record.organizers ?? [];
  const alone = held && organizers.length === 0;
  // One of several organizers, who come with their verb, is not the only one who did what the name says.
  if (organizers.length > 1 && organizers.some((one) => one.organization?.name?.zh === name))
    return plain("");
  if (!alone && (!title.startsWith(`${name}${front}`) || front.length < SAME)) return plain("");
  memory.orgs.add(home.org);
  return plain(name, [home.name.path]);
};

/** 某某座谈会召开, 某某论坛在湖滨隆重举行: a title that is the name of an event and that it took place. */
const HELD =
  /^((?:“[^”]*”|[^，。；：“”])+?)(?:在[^，。；]{1,20}?)?(?:成功|圆满|顺利|隆重|如期)?(?:举行|召开|举办|开幕|启幕|落幕|闭幕)$/;

/** What somebody did, in a title that an occasion ends: 某会召开座谈会, 甲参加仪式. */
const DOES =
  /举行|举办|召开|开展|主办|承办|组织|参加|出席|来访|到访|赴|走进|走访|调研|考察|会见|接待|欢送|迎接|[我本来]会|[，。；：:—]/u;
/** Occasions that a title names in full. */
const OCCASION =
  /(?:仪式|典礼|[开闭结]\p{Script=Han}式|论坛|峰会|年会|(?:座谈|研讨|交流|推介|洽谈|对接|恳谈|发布|报告|宣讲|分享|表彰|联谊)会|培训班|研修班|讲座|沙龙)$/u;

/** 湖滨商会培训班开班式: a title that is the name of the event, as on its banner. */
const nominalTitle = ({ plan }: Discourse, title: string): string | undefined =>
  // A document that was signed at it is told with the occasion.
  !isSigning(plan.news) && title.length > 9 && OCCASION.test(title) && !DOES.test(title) ? title : undefined;

/** Whether the event was held for many people, rather than being a meeting, a visit or a signing of two. */
const isHeld = ({ plan }: Discourse): boolean => plan.event?.type === "hold";

/** Whether an event is called by its title's noun: a seminar, or a gathering without another name in the record. */
const isCalledByTitle = (discourse: Discourse): boolean => {
  const { kind } = discourse.facts.record;
  return kind === "seminar" || ((kind === "other" || kind === "meeting") && isHeld(discourse));
};

/** The formal name of the event; without one, the name that its title gives it. */
export const nameOfEvent = (discourse: Discourse): Said | undefined => {
  const { record, said } = discourse.facts;
  const official = said(record.officialName, "officialName");
  if (official || !isCalledByTitle(discourse)) return official;
  const title = said(record.title, "title");
  const text = HELD.exec(title?.text ?? "")?.[1] ?? nominalTitle(discourse, title?.text ?? "");
  return title && text && text.length >= 6 && nounIn(text) ? { ...title, text } : undefined;
};

/** 湖滨讲堂—走进云雀: a name with a subtitle, which no noun ends. */
const SUBTITLED = /^([^“”《》]{2,}?)(?:—{1,2}|：|:| )[^“”《》]{2,}$/u;

/** The noun of an event in its formal name: 沙龙 of 商务沙龙, of “商务沙龙” or of 商务沙龙—走进云雀. */
export const nounOfName = (name: string): string | undefined =>
  nounIn(name) ??
  nounIn(name.replace(/[”》]$/u, "")) ??
  nounIn(SUBTITLED.exec(name)?.[1] ?? NUMBERED.exec(name)?.[1] ?? "") ??
  OTHER_NOUN.exec(name)?.[1] ??
  (NO_MEETING.test(name) ? "活动" : undefined) ??
  (/(?<![协商学社工机委理监事联合促进])会”?$/u.test(name) ? "会议" : undefined);

/** Nouns of events that are not known everywhere: what a name ends in is never called by the noun of its kind. */
const OTHER_NOUN =
  /(工作坊|训练营|交流营|集训营|圆桌会|对话会|学习会|沙盘会|嘉年华|集市|市集|展览|联展|画展|开放日|活动[日月]|宣传[周月]|旅游节|美食节|音乐节|读书节)”?$/u;

/** What ends in 会 but is no meeting: 运动会, 招聘会, 庙会. */
const NO_MEETING =
  /(?:运动|招聘|展|展[销览示]|交易|采购|订货|校友|庙|灯|花|晚|音乐|演唱|歌|舞|酒|宴|聚|诗|游园|竞赛|拍卖|义卖|家长|相亲|拜年)会”?$/u;

/** “湖滨学术讲座”第十讲, 湖滨讲坛（第十期）: a name that ends in the number of one of a series. */
const NUMBERED = /^(.{2,}?)[”》]?[（(]?第?[\d一二三四五六七八九十百]+[讲期场站次届][）)]?$/u;

/** “商务沙龙—走进云雀”: a name with a subtitle has quotation marks, or what follows would seem to be part of it. */
export const quotedName = (name: string): string =>
  SUBTITLED.test(name) && nounIn(name) === undefined ? `“${name}”` : name;
