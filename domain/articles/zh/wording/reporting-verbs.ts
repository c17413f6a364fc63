import type { Rewording } from "../../rewording";

const SAID_AND_PROMISED =
  /^((?:[^，；：。]{1,10}[上中]，)?(?!双方|各方|与会|大家)[^，；：。]{2,60}?)表示，[^：]*?([，；])并表示/u;

/** 甲说，……，并表示将……, for 甲表示，……；并表示将……: the reporting verb of a sentence that has 并表示 too. */
export const saidThenPromised: Rewording = (text) => {
  if (!text.includes("并表示")) return undefined;
  const [all, front, mark] = SAID_AND_PROMISED.exec(text) ?? [];
  if (!all || front === undefined || (text.match(/表示/gu) ?? []).length > 2 || /说/.test(front))
    return undefined;
  const at = all.length - "；并表示".length;
  const plain = mark === "；" && !all.slice(0, at).includes("；");
  return [
    ...(plain ? [{ from: at, to: at + 1, text: "，" }] : []),
    { from: front.length, to: front.length + "表示".length, text: "说" },
  ];
};

const SAID_AGAIN = /，(?:表示，(?=[^，；：。]{2,20}(?:将|愿)[^；：。]*$)|并表示，(?=[将愿]))/u;
const STATED_TWICE = /，(表示)(?=(?![将愿])[^，；：。将愿]+，并表示)/u;

/**
 * 感谢……，表示学校将……; ，并表示将……; 认为……，并表示……: a reporting verb directly in front of what it reports, and one verb
 * for it.
 */
export const reportedPlainly: Rewording = (text) => {
  if (!text.includes("表示")) return undefined;
  const twice = STATED_TWICE.exec(text);
  if (twice) return { from: twice.index + 1, to: twice.index + 1 + "表示".length, text: "认为" };
  const again = SAID_AGAIN.exec(text);
  const to = again ? again.index + again[0].length : 0;
  return again ? { from: to - 1, to, text: "" } : undefined;
};

/** What a speaker did in words towards others or about things, rather than said in a clause. */
const COURTESY =
  /表示(?:热烈|诚挚|衷心)?(?:欢迎|感谢|祝贺|慰问|敬意|谢意)|致[谢贺]|感谢|祝贺|欢迎|转达|肯定|称赞|(?:介绍|汇报|通报|回顾|分享)了/u;
/** What others were asked for: a further act behind it would seem to be theirs. */
const ASKED = /希望|期待|邀请(?!函|信)|建议|要求|呼吁|[，并]请/u;
/** What was said in a clause, of which a further act would seem to be part. */
const STATED = /(?:表示(?!热烈|诚挚|衷心|欢迎|感谢|祝贺|慰问|敬意|谢意)|指出|强调|认为|[，在中]说)/u;
/** 表示某局将推广……: what was said is going to be done, of which a wish without 并 would seem to be part. */
const INTENDED = /(?:表示|指出|强调)[^；]*?[将愿](?![军来])[^；]*，/u;
/** 感谢甲援建医院, 欢迎甲来访: an act of others that ends a sentence so far. */
const ACT_OF_OTHERS =
  /感谢[^，]+(?<!支持|帮助|接待|邀请|欢迎|关心|关注|关怀|信任|贡献|努力|付出|合作|配合|款待|安排|工作|指导|服务|义举)$|欢迎[^，]*(?:来|到|前往|赴|莅|光临|参观|访|考察|出席|参加|加入)[^，]*$/u;
const FURTHER =
  /，并(?:(?=(希望)|介绍了|汇报了|通报了|感谢|肯定|祝贺|转达)|(?=邀请(?!函|信)|建议|要求)|(表示(?=将)|表示，))/u;

/** 介绍了甲，以及乙; 其中有甲、乙: objects with commas between them, which are no predicates. */
const OBJECTS = /介绍了[^；]*，以及|其中/u;

/** Characters of a statement that follows 表示 directly, and what is rather set off by a comma. */
const PLAIN_STATEMENT = 60;
const ADVERBIAL = /^(?:经过|通过|在|随着|为|近年|当前|目前|以|作为|如果|此次|如今)/u;

/**
 * 甲对乙表示欢迎，介绍了……，希望……: acts of one speaker follow one another without 并; 表示，…… becomes 表示…… where it is short,
 * and 说，…… behind 表示欢迎. 并 stays behind what others were asked for, thanked for, welcomed to or said.
 */
export const actsInSequence: Rewording = (text) => {
  const found = text.includes("，并") ? FURTHER.exec(text) : null;
  if (!found) return undefined;
  const [front, wish, states] = [text.slice(0, found.index), found[1], found[2]];
  const and = { from: found.index + 1, to: found.index + 2, text: "" };
  if (/[；：]/.test(front) || ASKED.test(front) || !COURTESY.test(front)) return undefined;
  const ofOthers = ACT_OF_OTHERS.test(front);
  if (wish) return ofOthers || INTENDED.test(front) ? undefined : and;
  if (STATED.test(front) || OBJECTS.test(front)) return undefined;
  if (states === undefined) return ofOthers ? undefined : and;
  const verb = and.to + "表示".length;
  if (/表示/.test(front)) return states === "表示，" ? { from: and.to, to: verb, text: "说" } : undefined;
  if (ofOthers) return undefined;
  if (states === "表示") return and;
  const said = text.slice(verb + 1);
  const brief = said.length <= PLAIN_STATEMENT && !/[；：]/.test(said) && !ADVERBIAL.test(said);
  return brief ? [{ from: verb, to: verb + 1, text: "" }, and] : undefined;
};

const STATES_TOO = "，并说，";
/** 对乙一行表示欢迎: visitors who are welcomed to a visit. */
const WELCOMED =
  /[对向]([^，；：、的“”来到访]{2,24}|[^，；：、的“”]{0,24}(?:一行|[代表考察访问商贸参]{2,3}团)|[^，；：、的“”]{2,24}?(?=的?(?:来访|到访)表示))(?:的?(来访|到访))?表示欢迎(?=，)/u;
/** People at an event, who are on no visit. */
const ATTENDING = /^(?:与会|到会|参会|来宾|嘉宾|各位|大家|全体)|(?:学员|新生|选手|听众|观众|执常委)们?$/u;

/** 甲欢迎乙一行来访，并表示，……, for 甲对乙一行表示欢迎，并说，……: a statement behind a welcome in one sentence. */
export const statedBehindWelcome: Rewording = (text) => {
  const at = text.indexOf(STATES_TOO);
  const front = text.slice(0, at);
  const [whole, guests = "", visit = "来访"] = (at > 0 && WELCOMED.exec(`${front}，`)) || [];
  if (!whole || ATTENDING.test(guests) || /[；：“]/.test(front)) return undefined;
  const rest = text.replace(whole, "");
  if (/表示/.test(rest)) return undefined;
  const from = text.indexOf(whole);
  return [
    { from: at + 2, to: at + 3, text: "表示" },
    { from, to: from + whole.length, text: `欢迎${guests}${visit}` },
  ];
};

/** What the host did next in the same sentence: 介绍了……, 感谢……. */
const NEXT = /^，并?(?:介绍|感谢|肯定|邀请|汇报|通报|转达|强调|指出)/u;

/** 甲欢迎乙一行来访，介绍了……, for 甲对乙一行表示欢迎，介绍了……: a welcome beside other acts of the host. */
export const welcomedWithActs: Rewording = (text) => {
  const found = text.includes("表示欢迎，") && !text.includes(STATES_TOO) ? WELCOMED.exec(text) : null;
  const [whole, guests = "", visit = "来访"] = found ?? [];
  if (!found || !whole || ATTENDING.test(guests) || /[；：“]|代表(?!团)|并$/.test(text.slice(0, found.index)))
    return undefined;
  if (/访.*团$/.test(guests)) return undefined;
  const to = found.index + whole.length;
  return NEXT.test(text.slice(to)) ? { from: found.index, to, text: `欢迎${guests}${visit}` } : undefined;
};
