import type { AgendaItem } from "../../../events/shape";
import { loose, maybe, type Phrase, say, says, sourced, textOf, withoutStart } from "../../phrase";
import { phrase, type Said } from "../../reference/facts";
import { isOccasion } from "./grammar";

/** What is shown rather than held. */
export const SHOWN = /^(?:专题片|宣传片|视频|短片|纪录片)|(?:专题|宣传|推介|形象|纪录|资料|招商|短|影)片$/;

/** 工作座谈, 会面: talks as an act, in the course of which something is said. */
const TALK = /(?:座谈|恳谈|会谈|会面|会见|会晤|交流|洽谈|磋商|研讨|讨论|对话)$/;

/** 上, 中, 环节: what makes a time of an item's title. */
export const duringOf = ({ text }: Said): string =>
  /(?:上|中)$/.test(text)
    ? ""
    : /第[一二三四五六七八九十\d]+[讲课期]$/.test(text) || TALK.test(text)
      ? "中"
      : isOccasion(text) && !/演讲$/.test(text)
        ? "上"
        : "环节";

/** 签约仪式 for 签约: an act is held as a ceremony. */
export const ceremonial = (title: Said): Phrase =>
  /^(?:[\p{Script=Han}\d]{0,30}|“[^”]{2,24}”\p{Script=Han}{0,12})(?:签约|揭牌|授牌|授旗|颁奖|表彰|捐赠|奠基|开工|挂牌|剪彩|揭幕|揭绸|首发|发布|启动)$/u.test(
    title.text,
  )
    ? say`${phrase(title)}仪式`
    : phrase(title);

/** 甲园区与乙园区的意见交换: what two did, as a title. */
const MUTUAL = /^(\p{Script=Han}{2,24}与\p{Script=Han}{2,24})的(意见交换|交流|座谈|会谈|磋商|洽谈)$/u;
const DID: Readonly<Record<string, string>> = { 意见交换: "交换意见", 交流: "进行交流", 磋商: "进行磋商" };

/** 与学生座谈, 与学生见面会: a title that says with whom somebody met. */
const WITH =
  /^(?:与(?!会)|同(?![学志仁胞乡事窗业城行盟类])|和(?![平谐睦气解硕田县顺风静]))([^，；。“”]{2,24}?)的?(?:(座谈|会谈|见面|会面|会晤|交谈|联欢|(?:视频|线上)?(?:连线|通话))|(交流|对话|互动|洽谈|对接|讨论|研讨|磋商))(?:交流|座谈|洽谈|对接)?(?:会|活动|环节)?$/u;

/** 与学生见面, for 与学生见面会: such a title as what one does; talks whose verb the topics bring are only those with whom. */
export const actWith = (
  title: Said,
  about: boolean,
):
  | { readonly words: Phrase; readonly whom: string; readonly done: string; readonly open: boolean }
  | undefined => {
  const [, whom, act, talk] = WITH.exec(title.text) ?? [];
  if (!whom) return undefined;
  const open = act === undefined && about;
  const done = open ? "" : (act ?? `进行了${talk}`);
  return { words: phrase({ ...title, text: `与${whom}${done}` }), whom, done, open };
};

/** 授锦旗, 敬献花篮: an act as the whole title of an item. */
const ACT_ALONE =
  /^(授(?=锦?旗|牌|匾)|授予|颁发|颁授|赠送|敬献|宣读|发放|奏唱|合唱)(?![^会式礼典节]*(?:会|仪式|典礼|环节)$)([^，。；]{2,14})$/u;

/** 颁奖仪式在三楼会议厅举行, 当晚，国庆招待会举行, 论坛期间还举行了交流会: an item of which no more is known than when and where. */
export const heldWords = (title: Said, begin: Phrase, there: Phrase, during: string): Phrase => {
  if (SHOWN.test(title.text)) return say`${begin}${maybe`在${there}`}播放${phrase(title)}`;
  const [, both, act] = MUTUAL.exec(title.text) ?? [];
  if (both && act)
    return say`${begin}${phrase({ ...title, text: both })}${maybe`在${there}`}${DID[act] ?? act}`;
  const [, verb = "", object] = ACT_ALONE.exec(title.text) ?? [];
  if (object) {
    const act = phrase({ ...title, text: `${verb === "授" ? "授予" : verb}${object}` });
    return says(begin) || says(there) ? say`${begin}${maybe`在${there}`}${act}` : say`${during}还${act}`;
  }
  const named = ceremonial(title);
  if (says(there)) return say`${begin}${named}在${there}举行`;
  // 签约仪式前，还举行座谈会: a meeting without a name, of which only the time is known.
  if (says(begin) && /^(?:座谈会|交流会|会谈|座谈|交流座谈会|会议)$/.test(title.text))
    return say`${begin}还举行${named}`;
  // 其间还进行主旨报告: what is not an occasion is not held.
  const held = isOccasion(textOf(named)) ? "举行" : "进行";
  return says(begin) ? say`${begin}${named}举行` : say`${during}还${held}了${loose(named)}`;
};

/** “新航道新机遇——云雀港论坛”: a title with a slogan has quotation marks, or the sentence would seem to begin with that. */
export const quotedTitle = (title: Said): Phrase =>
  /^[^“”《》]{4,}——[^“”《》]{4,}$/u.test(title.text) ? say`“${phrase(title)}”` : phrase(title);

/** 在国博会堂举行的开幕式上，: an item by its title, as it opens a sentence. */
export const titledOccasion = (title: Said, there: Phrase): Phrase =>
  say`在${says(there) ? say`${there}举行的` : ""}${quotedTitle(title)}${duringOf(title)}，`;

/** 仪式上播放了短片, for 仪式播放了短片: an occasion does not show or play anything itself. */
export const shownThere = (said: Said): Said => {
  const [whole, occasion, verb] =
    /^(\p{Script=Han}{0,12}(?:仪式|典礼|开幕式|座谈会|研讨会|推介会|交流会|年会|晚会|酒会|论坛|大会|会议))(播放|放映|演奏|奏响|演唱|表演|上演|展播)/u.exec(
      said.text,
    ) ?? [];
  return whole ? { ...said, text: `${occasion}上${verb}${said.text.slice(whole.length)}` } : said;
};

const ATTENDED = /^(?:出席|参加|参观|观看|召开|举行|举办|列席)了?/;
/** Characters of the end of a title that show that an act is the item itself. */
const SAME_END = 4;

/** 在某展览上， before an act there; undefined if the act names the same thing, then in the words of the title. */
export const actOccasion = (
  title: Said,
  did: string,
  there: Phrase,
): { front: Phrase; act: (done: Phrase) => Phrase } => {
  const what = did.replace(ATTENDED, "");
  const same = what !== did && what.length >= SAME_END && title.text.endsWith(what);
  if (!same && !did.includes(title.text)) return { front: titledOccasion(title, there), act: (done) => done };
  return {
    front: sourced(maybe`在${there}，`, title.path),
    act: ({ pieces, paths }) => ({
      pieces: pieces.map((one) => (same ? { ...one, s: one.s.replace(what, title.text) } : one)),
      paths,
    }),
  };
};

/** 大会 of 大会听取了报告: an assembly as the subject of what was done at it. */
const ASSEMBLY = /^(?:大会|会议|年会|理事会|全会)(?=听取|审议|表决|通过|选举|推选|聘任|修订)/u;

/** 会员大会听取了报告, for 在会员大会上，大会听取了报告; 大会听取了报告, where the event has the name of the assembly. */
export const actOfAssembly = (
  title: Said | undefined,
  done: Phrase,
  event: string | undefined,
): Phrase | undefined => {
  const subject = ASSEMBLY.exec(textOf(done))?.[0];
  if (!title || !subject || !/会$/.test(title.text)) return undefined;
  return event?.includes(title.text)
    ? sourced(done, title.path)
    : say`${phrase(title)}${withoutStart(done, subject.length)}`;
};

/** The activity of the attendees at an item of which no more is known. */
export const FALLBACK: Partial<Record<string, string>> = {
  talks: "座谈",
  discussion: "交流",
  meal: "共同用餐",
  presentation: "听取介绍",
  speeches: "听取致辞",
  ceremony: "出席仪式",
  signing: "出席签约仪式",
};

/** 仪式在三楼会议厅举行, 双方在茶馆座谈: an item of which only the place is known. */
export const placeOnlyItem = (item: AgendaItem, who: () => string, there: Phrase): Phrase => {
  const noun = { ceremony: "仪式", signing: "签约仪式" }[item.activity as "ceremony"];
  if (noun) return say`${noun}在${there}举行`;
  return say`${who()}在${there}${FALLBACK[item.activity ?? "other"] ?? "参加活动"}`;
};
