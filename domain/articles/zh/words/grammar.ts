import { joined, loose, type Phrase, plain, say, textOf, withPieces } from "../../phrase";
import { withoutEnclosed } from "./enclosed";

const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 三、十二、二十一: ordinals and counts of points; above 99 in figures. */
export const chineseNumber = (n: number): string => {
  if (n < 10) return DIGITS[n] ?? String(n);
  if (n > 99) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? DIGITS[tens] : ""}十${ones > 0 ? DIGITS[ones] : ""}`;
};

/** How many things, before a noun: 两个、三个. */
export const countOf = (n: number): string => (n === 2 ? "两" : chineseNumber(n));

/** 个 before 项目, 份 before 协议、合同、备忘录、文件, otherwise 项. */
export const classifier = (noun: string): string =>
  noun.endsWith("项目") ? "个" : /(?:协议|协议书|合同|备忘录|文件|意向书)$/.test(noun) ? "份" : "项";

/** Words with a 及, 和 or 与 that joins nothing: 科普普及, 涉及, 和谐, 参与. */
const NO_LINK = /[普涉波触顾惠]及|[共呼]和|和[谐平睦解气]|缓和|[参赋给授]与|与[会时]/g;

/** The words of a phrase without what is in brackets and quotation marks, and without characters that only look like links. */
export const bareText = (phrase: Phrase): string => withoutEnclosed(textOf(phrase)).replace(NO_LINK, "〇〇");

/** A name of one organization, in which 与 and 和 join nothing of the list: 健康工程与创新研究院, 正和制药有限公司. */
const ORGANIZATION = /^[^、，；]{4,30}(?:公司|集团|研究院|研究所|大学|学院|医院|产业园|基地|博物馆)$/;
const links = (text: string): boolean => /[和与及]/.test(text) && !ORGANIZATION.test(text);

/** 和 for 以及 within the words after 以及. */
const withoutAlso = (member = plain("")): Phrase => withPieces(member, ({ s }) => s.replaceAll("以及", "和"));

/** 甲、乙和丙开发区，以及丁公司、戊公司等: the first or the last of several is a list itself, beside which the others need no commas. */
const besideMarked = (
  members: readonly Phrase[],
  texts: readonly string[],
  open: boolean,
): Phrase | undefined => {
  const marked = texts.filter((text) => text.includes("、"));
  const at = texts.findIndex((text) => text.includes("、"));
  const ends = at === 0 || (at === texts.length - 1 && !open);
  if (marked.length !== 1 || !ends || members.length < 3) return undefined;
  // 甲、乙交流和深造，丙交流和选派，丁研究等: next to a 和 in another member 、 and 以及 would be a broken list.
  if ((open || at === 0) && texts.some((text, i) => i !== at && /[和与及]/.test(text))) return undefined;
  const others = members.filter((_, i) => i !== at);
  if (at > 0) return say`${joined(others, "、")}，以及${withoutAlso(members[at])}`;
  return say`${members[0]}，以及${open ? say`${joined(others, "、")}等` : enumeration(others)}`;
};

/** Characters of the second of two members, one of which has a 和, that 以及 joins. */
const HEAVY = 10;

/** 甲、乙和丙; commas where a member holds a 、 itself; 等 closes an open list. */
export const enumeration = (members: readonly Phrase[], open = false): Phrase => {
  const [first, ...rest] = members;
  if (!first) return plain("");
  const end = open ? "等" : "";
  if (rest.length === 0) return say`${first}${end}`;
  const texts = members.map(bareText);
  const between = texts.some((text) => /[，；]/.test(text))
    ? "；"
    : texts.some((text) => text.includes("、"))
      ? "，"
      : "、";
  const apart = between === "，" ? besideMarked(members, texts, open) : undefined;
  if (apart) return apart;
  // 《甲》《乙》等: names in marks of their own need nothing between them.
  if (open && texts.every((text) => text === "")) return say`${joined(members, "")}${end}`;
  if (open || between === "；") return say`${joined(members, between)}${end}`;
  const last = members.at(-1) ?? plain("");
  const before = joined(members.slice(0, -1), between);
  if (
    between === "，" &&
    members.length === 2 &&
    !/[、和与及]/.test(texts[1] ?? "") &&
    !/[和与及]/.test(texts[0] ?? "")
  )
    return say`${before}和${last}`;
  if (between === "，") return say`${before}，以及${withoutAlso(last)}`;
  if (texts.every((text) => text === "")) return joined(members, "");
  const parted = texts.some(links) || (texts.length === 2 && texts.some((text) => /[和与及]/.test(text)));
  if (!parted) return say`${before}和${last}`;
  const also =
    !texts.some((text) => text.includes("及")) && (members.length > 2 || textOf(last).length >= HEAVY);
  return also ? say`${before}以及${last}` : say`${before}、${last}`;
};

/** 甲、乙领事办公室，以及丙、丁、戊: one member with separators of its own at the end of simple ones, which commas would separate. */
const besideGroup = (members: readonly Phrase[], open: boolean): Phrase | undefined => {
  const marked = members.filter((member) => /[、，]/.test(bareText(member)));
  const plainly = members.filter((member) => !/[、，；和与及]/.test(bareText(member)));
  const [only, ...more] = marked;
  if (!only || more.length > 0 || plainly.length < 2 || plainly.length !== members.length - 1)
    return undefined;
  const list = joined(plainly, "、");
  const end = open ? "等" : "";
  if (members[0] === only) return say`${only}，以及${list}${end}`;
  return members.at(-1) === only ? say`${list}，以及${only}${end}` : undefined;
};

/** Organizations and places side by side, without 和: 甲、乙、丙. */
export const sideBySide = (members: readonly Phrase[], open = false): Phrase => {
  const heavy = members.length > 1 && members.some((member) => bareText(member).includes("、"));
  const grouped = heavy ? besideGroup(members, open) : undefined;
  if (grouped) return loose(grouped);
  // 甲局和乙处、丙乡, rather than 甲局，乙处、丙乡, which would separate them from their possession.
  const two = heavy && !open && members.length === 2 && !/[、和与及]/.test(bareText(members[0] ?? plain("")));
  if (members.length > 1 && members.every((member) => bareText(member) === ""))
    return loose(say`${joined(members, "")}${open ? "等" : ""}`);
  if (!heavy || two || open || members.length < 3)
    return loose(say`${joined(members, two ? "和" : heavy ? "，" : "、")}${open ? "等" : ""}`);
  const [texts, last] = [members.map(bareText), members.at(-1)];
  const end = texts.slice(-2).some((text) => /[、，和与及]/.test(text)) ? "，以及" : "和";
  return loose(say`${joined(members.slice(0, -1), "，")}${end}${last}`);
};

/** Characters of two verb phrases that one run of commas can join. */
const MAX_OF_TWO = 50;
/** The same where the first has two clauses at most. */
const MAX_BEHIND_SHORT = 120;
const CLAUSES = 2;
/** Characters of a clause that is more than a set phrase or two: 靠前服务；抢抓机遇 stay separate. */
const FOUR_WORDS = 8;

/** Verb phrases of one subject: 、 between short ones, commas between longer ones, semicolons if most contain a comma. */
export const verbList = (verbs: readonly Phrase[]): Phrase => {
  const texts = verbs.map(bareText);
  const heavy = texts.filter((text) => /[，；]/.test(text)).length;
  const short = verbs.length > 1 && texts.every((text) => text.length <= 10 && !/[，；、]/.test(text));
  const clauses = texts.flatMap((text) => text.split("，"));
  const run =
    clauses.some((clause) => clause.length > FOUR_WORDS) && !texts.some((text) => text.includes("；"));
  const room = (texts[0] ?? "").split("，").length > CLAUSES ? MAX_OF_TWO : MAX_BEHIND_SHORT;
  const few = verbs.length === 2 && run && texts.join("").length <= room;
  const between = heavy > 1 && heavy * 2 > verbs.length && !few ? "；" : short ? "、" : "，";
  return loose(joined(verbs, between));
};

/** 一是……；二是……。 */
export const ordinals = (points: readonly Phrase[]): Phrase =>
  loose(
    joined(
      points.map((point, at) => say`${chineseNumber(at + 1)}是${point}`),
      "；",
    ),
  );

/** Ends a sentence: no doubled punctuation, one full stop. */
export const sentenceText = (phrase: Phrase, stop = "。"): string => {
  const closed = textOf(phrase)
    .replace(/，(?=[，。；：、])/g, "")
    .replace(/^[，、；]+/, "")
    .trim()
    .replace(/(?<![，、；])[，、；]+$/, "");
  if (stop === "" || /[。！？][”』」）]?$/.test(closed)) return closed;
  // A quotation that is a sentence of its own has its full stop inside.
  return /：“[^“”]+”$/.test(closed) ? `${closed.slice(0, -1)}${stop}”` : `${closed}${stop}`;
};

/** The phrase with a comma after it, or nothing. */
export const before = (phrase: Phrase | undefined): Phrase =>
  phrase && textOf(phrase) !== "" ? say`${phrase}，` : plain("");

/** The noun that a formal name ends in: 论坛、研讨会、交易会. */
export const nounIn = (name: string): string | undefined =>
  /(论坛|峰会|年会|大会|研讨会|座谈会|交流会|洽谈会|推介会|博览会|交易会|展览会|对接会|磋商会|协商会|论证会|评审会|咨询会|分享会|说明会|宣讲会|联席会|音乐会|发布会|招待会|酒会|茶话会|报告会|恳谈会|联谊会|见面会|欢送会|欢迎会|表彰会|庆典|展会|讲座|沙龙|培训班|研修班|进修班|学习班|研讨班|训练班|培训|研习营|夏令营|(?:开|闭)(?:班|幕|营|学|馆)式|启动式|结业式|毕业式|摄影展|书画展|纪念展|成果展|图片展|文物展|作品展|特展|巡展|仪式|典礼|会议|活动周|艺术节|文化节|大赛|比赛|活动)(?:（[^）]*）)?$/.exec(
    name,
  )?.[1];

/** Whether a place is a room of an organization, which a visit does not go to: 二楼会议室. */
export const isRoomName = (name: string): boolean =>
  /(?:会议室|会议厅|报告厅|接待室|会客室|会见厅|办公楼|[\d一二三四五六七八九十]+[楼层]|室)$/.test(name);

/** Whether a title says only that the item was a signing: 签约仪式. */
export const isSigningTitle = (title: string): boolean =>
  /^(?:续?签约|签署|签字|签订|续签)(?:仪式)?$/.test(title);

// Not 发展, 模式 or 社会, which end alike, or 商会 and 协会, which are organizations.
const OCCASION =
  /(?:(?<![社机体协学]|(?<![协磋招洽])商)会|会议|(?<![模方形样])式|典礼|庆典|论坛|沙龙|讲座|培训|班|(?<![发开拓进扩])展|(?<![情细季调])节|活动|座谈|演讲|对话|环节|比赛|大赛|宴|餐|签约)$/;

/** Whether something can be said to happen at what a title names: 在推介会上, but 在投资环境说明环节. */
export const isOccasion = (title: string): boolean => OCCASION.test(title);
