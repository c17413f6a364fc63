import type { Rewording } from "../../rewording";
import { BOTH_SIDES } from "../words/topics";

const REMOTE =
  /^[^，。；、（）]{4,60}(（线上参加）)(?=介绍|建议|表示|指出|说|希望|感谢|祝贺|[向对][^，。；]{2,})/u;

const FED = /接待了[^，。；、]{2,14}(，[双各]方共同用餐)(?=[。，；]|$)/u;

/** 接待了代表团并一同用餐, for 接待了代表团，双方共同用餐: a meal at a reception. */
export const ateTogether: Rewording = (text) => {
  const found = FED.exec(text);
  const meal = found?.[1];
  if (!found || !meal) return undefined;
  const to = found.index + found[0].length;
  return { from: to - meal.length, to, text: "并一同用餐" };
};

/** 甲在线上向乙致谢, for 甲（线上参加）向乙致谢: how the only speaker of a sentence took part. */
export const spokeRemotely: Rewording = (text) => {
  const found = REMOTE.exec(text);
  const mark = found?.[1];
  if (!found || !mark) return undefined;
  return { from: found[0].length - mark.length, to: found[0].length, text: "在线上" };
};

const LAST_REMOTE =
  /([、和，]|，以及|以及)([^，。；、（）和及]{4,40})（线上参加）(?=致辞|发言|出席|参加|介绍|作)/u;

/** 甲、乙和线上参加的丙致辞, for 甲、乙、丙（线上参加）致辞: the last of a list who was not there. */
export const lastTookPartRemotely: Rewording = (text) => {
  if (!text.includes("（线上参加）")) return undefined;
  const found = LAST_REMOTE.exec(text);
  const [all, link = "", who] = found ?? [];
  if (!found || all === undefined || who === undefined) return undefined;
  // 云雀市、松山市市长及市长代表（线上参加）: people of all of them.
  if (/[及等]|代表$/.test(who)) return undefined;
  if (/（线上参加）[^。；]*$/.test(text.slice(0, found.index))) return undefined;
  const front = /[，及]/.test(link) ? "，以及" : "和";
  return { from: found.index, to: found.index + all.length, text: `${front}线上参加的${who}` };
};

const GROUP_REMOTE = /，以及([^，。；]{2,})代表（线上参加）((?:参加|出席)[^，。；（）]{2,16})$/u;
const ORGANIZATION = /(?:会|公司|集团|大学|学院|学校|医院|中心|研究院|研究所|局|部|厅|委|政府|银行)$/u;

/** 甲代表参加会议，乙代表（线上参加）参加会议, for 甲代表，以及乙代表（线上参加）参加会议: those of organizations who were not there have their own clause. */
export const groupApart: Rewording = (text) => {
  if (text.split("（线上参加）").length !== 2) return undefined;
  const found = GROUP_REMOTE.exec(text);
  if (!found?.[1]?.split(/[、和]/u).every((one) => ORGANIZATION.test(one))) return undefined;
  return { from: found.index, to: found.index + "，以及".length, text: `${found[2]}，` };
};

const ATTENDED_REMOTE = /（线上参加）((?:参加|出席)[^，。；（）]{2,16})$/u;

/** 甲代表参加会议，乙代表线上参加会议, for 乙代表（线上参加）参加会议 where that clause is about them alone. */
export const groupRemotely: Rewording = (text) => {
  const found = text.includes("（线上参加）") ? ATTENDED_REMOTE.exec(text) : null;
  const comma = text.lastIndexOf("，", found?.index);
  if (!found?.[1] || comma < 0 || !text.slice(0, comma).endsWith(found[1])) return undefined;
  return {
    from: found.index,
    to: found.index + "（线上参加）参加".length,
    text: `线上${found[1].slice(0, 2)}`,
  };
};

const HELD_ONLINE =
  /^(?:[^，。；]{0,12}，)?(?:在)?[^，。；]{0,4}(?:云端|线上|视频|网络)[^，。；]{0,8}[上中]，/u;

/** 云端交流中，甲市市长介绍…… without （线上参加）: everybody takes part online in what is called so. */
export const remoteByOccasion: Rewording = (text) => {
  const from = text.indexOf("（线上参加）");
  if (from < 0 || !HELD_ONLINE.test(text)) return undefined;
  return { from, to: from + "（线上参加）".length, text: "" };
};

const PROPOSED =
  /(?<=建议)(?=在[^，。；“”]{2,30}(?:方面|领域)(?:开展|加强|深化|进行)[^，。；]{0,6}(?:合作|交流))/u;

/** 建议双方在教学方面开展合作: a proposal that has no subject of its own. */
export const proposedToBoth: Rewording = (text) => {
  const at = PROPOSED.exec(text)?.index;
  return at === undefined ? undefined : { from: at, to: at, text: "双方" };
};

const OF_SCHOOL =
  /(?<=[和、与及在到])(?:学校|该[校院])(?=校(?:史馆|园|区|本部|团委|友会|内))|(?<=[在到])该校(?=长\p{Script=Han}{1,3}校区)|(?<=(?:大学|学院)[^，。；、和]{1,12}、(?:[^，。；]{1,30}、)?)该校(?=[^，。；、]{2,14}(?:[、和与]|主办|承办|举办))/u;

/** 实验室和校史馆, for 实验室和学校校史馆; 在校本部, for 在该校校本部; 湖滨大学教务处、宣传部, for 湖滨大学教务处、该校宣传部. */
export const partOfOwnSchool: Rewording = (text) => {
  if (!/[学该]校|该院/u.test(text)) return undefined;
  const at = OF_SCHOOL.exec(text)?.index;
  return at === undefined ? undefined : { from: at, to: at + 2, text: "" };
};

const DISCUSSED =
  /(?:围绕|(?<!成)就)(?:(?!提交|提请|交由|组织|参与|引发)[^，。；：“”]){2,80}(?<!的|进行|展开|开展|举行|参加|深入|热烈|自由|专题|分组|小组|圆桌|共同|一起)讨论$/u;

/** 围绕就业进行讨论, for 围绕就业讨论: a verb that does not end a sentence alone; not a discussion of others, as in 提交大会讨论. */
const discussedInFull: Rewording = (text) => {
  if (!DISCUSSED.test(text)) return undefined;
  const at = text.length - "讨论".length;
  return { from: at, to: at, text: "进行" };
};

const SIDES_TWICE = new RegExp(`双方(?:还|再次)?(?:就|围绕)(${BOTH_SIDES})(?=\\p{Script=Han}{2})`, "u");

/** 双方就深入合作进行交流, for 双方就双方的深入合作进行交流: what both sides discuss is theirs. */
const topicOfBoth: Rewording = (text) => {
  const [all = "", sides = ""] = SIDES_TWICE.exec(text) ?? [];
  if (sides === "") return undefined;
  const to = text.indexOf(all) + all.length;
  return { from: to - sides.length, to, text: "" };
};

/** Verbs that begin a clause about an object rather than the name of its owner: 介绍湖滨的, 推动湖滨的. */
const ACT =
  "(?:展[示现出]|介绍|反映|讲述|记录|描写|描绘|纪念|体现|代表|推[动进广]|促进|加[强快]|开展|建[设立]|举办|深化|提[升高]|扩大|支持|服务|关于)";
const OBJECT_TWICE = new RegExp(
  `(?<=了)(?!${ACT})([^，。；：“”、和与及的]{2,20})(的[^，。；：“”的]{3,24})以及(?!${ACT})([^，。；：“”、和与及的]{2,20})\\2(?=，|$)`,
  "u",
);

/** 参观了甲公司和乙公司的厂房和车间, for 参观了甲公司的厂房和车间以及乙公司的厂房和车间: an object that two have in common. */
const objectOfBoth: Rewording = (text) => {
  const found = OBJECT_TWICE.exec(text);
  const [all = "", first = "", object = "", second = ""] = found ?? [];
  if (!found) return undefined;
  return { from: found.index, to: found.index + all.length, text: `${first}和${second}${object}` };
};

const AGREES = /表示，(自己)(?=(?:赞成|同意|支持|赞同|认同)(?!的|[^，。；]*的[^，。；]*(?:是|来自|已|将)))/u;

/** 表示赞成提议, for 表示，自己赞成提议; not where the clause is about what somebody supports: 自己支持的球队来自某地. */
const agreedPlainly: Rewording = (text) => {
  const found = AGREES.exec(text);
  if (!found) return undefined;
  const from = found.index + "表示".length;
  return { from, to: from + "，自己".length, text: "" };
};

const INTENDS = /表示，自己(?=(?:一定|也)?(?:会(?![议员见])|将|愿)[^；：]*$)/u;

/** 表示会珍惜友谊, for 表示，自己会珍惜友谊: what the speaker intends. */
const intendedPlainly: Rewording = (text) => {
  const found = INTENDS.exec(text);
  if (!found) return undefined;
  const from = found.index + "表示".length;
  return { from, to: from + "，自己".length, text: "" };
};

const CONSENTS = /(?:表示|说)，(?=(?:赞同|赞成|认同)(?![的者感度率])(?:[^，。；]{2,})?(?:，|$))/u;

/** 甲赞同中方建议，并表示……, for 甲说，赞同中方建议，并表示……: the verb is the act itself, or follows 表示 where no other act does. */
const consented: Rewording = (text) => {
  const found = CONSENTS.exec(text);
  if (!found) return undefined;
  const to = found.index + found[0].length;
  return { from: found.index, to, text: text.includes("，并表示", to) ? "" : "表示" };
};

const APPRAISES =
  /表示，(?:(?:充分|高度)(?:肯定|评价|认可|赞扬)了?|(?:衷心|诚挚|由衷)?感谢)(?![信状函的])[^，。；、：“”]{2,24}(?:，(?:并(?:表示，?)?)?|$)/u;

/** 甲充分肯定乙的工作，并表示，……, for 甲表示，充分肯定乙的工作，……: an act is not what somebody said. */
const appraised: Rewording = (text) => {
  const found = APPRAISES.exec(text);
  if (!found) return undefined;
  const to = found.index + found[0].length;
  const act = /^表示，(.*?)(?:，(?:并(?:表示，?)?)?)?$/u.exec(found[0])?.[1] ?? "";
  const next = /^(?:希望|祝|愿意?|欢迎|邀请)/u.test(text.slice(to)) ? "，并" : "，并表示，";
  return { from: found.index, to, text: to < text.length ? `${act}${next}` : act };
};

const LECTURED_THEN =
  /，并(?=(?:(?:[作做]|发表)[^，。；、]{0,10}(?:演讲|报告|讲座)|讲学|授课)，(?=与|同|参观|考察|会见|出席|参加))/u;

/** 访问某校，作演讲，并与校长座谈, for 访问某校，并作演讲，与校长座谈: 并 comes before the last act. */
const lecturedThen: Rewording = (text) => {
  const found = LECTURED_THEN.exec(text);
  if (!found) return undefined;
  const at = found.index + "，并".length;
  const next = text.indexOf("，", at) + 1;
  return [
    { from: next, to: next, text: "并" },
    { from: at - 1, to: at, text: "" },
  ];
};

const SIGNED_THERE =
  /(?:赴|到|前往)[^，。；“”]{2,60}(?:考察|招商|访问|交流|推介|学习|调研|洽谈)(?=签(?:[下署订]|约(?:$|，)))/u;

/** 赴湖滨考察，签下协议, for 赴湖滨考察签下协议: two acts of an office's own title; 考察签约项目 is one. */
const signedApart: Rewording = (text) => {
  const found = SIGNED_THERE.exec(text);
  if (!found) return undefined;
  const at = found.index + found[0].length;
  return { from: at, to: at, text: "，" };
};

const ADVERB =
  /(?:正式|隆重|圆满|顺利|成功)(?=(?:开馆|开园|开业|开工|开航|开通|首航|通车|揭牌|揭幕|挂牌|启动|启用|成立|落成|奠基|投产)(?:仪式|典礼))/u;

/** 领事馆开馆仪式, for 领事馆正式开馆仪式: the adverb of a title's verb is no part of the name of a ceremony. */
const ceremonyPlainly: Rewording = (text) => {
  const found = ADVERB.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "" } : undefined;
};

/** What other rules leave half said or said twice: only a sentence with the words of such a case is examined. */
export const writtenOut: Rewording = (text) =>
  (text.endsWith("讨论") ? discussedInFull(text) : undefined) ??
  (text.includes("双方") ? topicOfBoth(text) : undefined) ??
  (text.includes("表示，") ? appraised(text) : undefined) ??
  (text.includes("以及") ? objectOfBoth(text) : undefined) ??
  (text.includes("，自己") ? (agreedPlainly(text) ?? intendedPlainly(text)) : undefined) ??
  (/，赞|，认同/.test(text) ? consented(text) : undefined) ??
  (text.includes("，并") ? lecturedThen(text) : undefined) ??
  (text.includes("签") ? signedApart(text) : undefined) ??
  (/仪式|典礼/.test(text) ? ceremonyPlainly(text) : undefined);
