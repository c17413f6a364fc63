import { changed, type Phrase, plain, say, spliced, textOf } from "../phrase";
import type { Deed } from "./acts";

/** Characters of a sentence of several deeds, and how much more one may hold rather than begin a third sentence. */
const LIMIT = 140;
const MORE = 30;
/** The same where nothing but things was introduced or praised before: no clause of a statement has to be kept in mind. */
const THINGS = 200;

/** Verbs of a statement: a sentence has one of them, behind which only a wish follows. */
const SAYS = /^(?:表示|说|指出|强调)$/;

/** Characters of a statement that needs no comma behind its verb: 并表示将……, 表示此行增进了了解. */
const SHORT_STATEMENT = 28;

const isShort = (words: Phrase): boolean =>
  textOf(words).length <= SHORT_STATEMENT && !/[，；]/.test(textOf(words));

/** 表示将……: a promise behind another deed, which needs no comma of its own. */
const PROMISED = /^表示(?:[^，；]{0,12})?将[^；]*$/;

/** What is done with a thing, in a row with other deeds: 对乙表示欢迎，介绍了……. */
const ROW = /^(?:介绍|通报|汇报|感谢|祝贺|表示欢迎|肯定)$/;

/** Characters of a statement that goes on without 并: 感谢……，表示……. */
const PLAIN_STATEMENT = 60;
const PLAIN_SAID = 45;

/** 感谢……，表示……: a statement of one clause behind another deed needs neither 并 nor a comma of its own. */
const goesOnPlainly = (deed: Deed, before: string): boolean =>
  SAYS.test(deed.verb) &&
  !/表示|指出|强调/.test(before) &&
  textOf(deed.words).length <= (deed.verb === "表示" ? PLAIN_SAID : PLAIN_STATEMENT) &&
  !/；/.test(textOf(deed.words));

/** A short last clause that is joined by 并. */
const LINKED = /，并([^，；。：]{2,10})$/;

/** 表示将……: a statement that needs no comma. */
const bareSaid = (deed: Deed): boolean =>
  SAYS.test(deed.verb) && !/^(?:表示|说|指出|强调)，/.test(textOf(deed.words));

/** A series of statements, or one that ends in what others think of it: a wish behind it is parted by a semicolon. */
const PARTED = /；|(?:欢迎|好评|认可|期待|关注|称赞)$/;

/** Deeds of one sentence: 肯定……，介绍了……，并指出，……. A longer statement at the end has 并, as has what others are asked to do. */
export const chained = (deeds: readonly Deed[]): Phrase => {
  const [head, ...more] = deeds;
  let words = head ? (head.first ?? head.words) : plain("");
  more.forEach((deed, at) => {
    const [text, before] = [textOf(deed.words), deeds[at]?.verb ?? ""];
    const last = at === more.length - 1 && !text.startsWith("还");
    // 邀请甲……，希望……: the wish could be a part of what others are asked to do.
    const asked = /^(?:希望|邀请|请|要求|建议)$/.test(before);
    const plainly = SAYS.test(deed.verb) && (isShort(deed.words) || PROMISED.test(text));
    const bare = plainly ? !/表示|指出|强调/.test(textOf(words)) : goesOnPlainly(deed, textOf(words));
    // 介绍了甲的概况，乙的历史，以及……，并感谢……: behind a list with commas 并 shows where the next deed begins.
    const marked = /[，；]/.test(textOf(deeds[at]?.words ?? plain("")));
    const row = ROW.test(deed.verb) && !asked && !marked;
    const stated = SAYS.test(deed.verb) && !bare && at === more.length - 2 && more[at + 1]?.verb === "希望";
    const and =
      (last || stated) &&
      !row &&
      deed.verb !== "认为" &&
      (deed.verb === "希望" ? asked && before !== "希望" && deeds.length > 2 : !bare || asked);
    const next = (and && !bare && !/^表示将[^；]*$/.test(text) ? deed.first : undefined) ?? deed.words;
    // 希望……再度举办并加入新元素，并表示……: 并 behind a comma comes once.
    const comma = and ? textOf(words).search(LINKED) : -1;
    const series = comma < 0 ? words : spliced(words, comma, comma + 1, "");
    // 希望……再度举办，并加入新元素，表示将……: where the clause with 并 is too long to lose its comma, the second 并 goes.
    const linked = and && comma < 0 && /，并[^，；。：]{11,}$/.test(textOf(words)) && bareSaid(deed);
    // 甲表示，……；……；希望……: behind a series of statements a comma would make the wish part of the last of them.
    const said = SAYS.test(before) ? textOf(deeds[at]?.words ?? plain("")) : "";
    const full = before === "表示" && fillsSentence(said);
    const parts = deed.verb === "希望" && (PARTED.test(said) || full);
    words = say`${series}${parts ? "；" : "，"}${and && !linked ? "并" : ""}${next}`;
  });
  return words;
};

/** Characters of courtesies, a statement and a wish in one sentence, and of the courtesies and the statement alone. */
const SPEECH = 150;
const SPOKEN = 170;
/** Characters of courtesies that a longer statement has room for, and of both. */
const WORD = 20;
const LONG_SPOKEN = 200;

const lengthOf = (deeds: readonly Deed[]): number =>
  deeds.reduce((n, one) => n + textOf(one.words).length, 0);

/** Whether courtesies and the statement behind them have room in one sentence. */
const hasRoom = (courtesies: readonly Deed[], statement: Deed): boolean =>
  lengthOf([...courtesies, statement]) <= (lengthOf(courtesies) <= WORD ? LONG_SPOKEN : SPOKEN);

/** Where a second sentence of one turn begins: at a wish behind a statement, or at the statement where that is long. */
export const parted = (deeds: readonly Deed[]): (readonly Deed[])[] => {
  const at = deeds.findIndex(({ verb }, i) => i > 0 && i < deeds.length - 1 && verb === "表示");
  const statement = deeds[at];
  const judged = asJudgement(deeds);
  if (judged) return [judged];
  if (!statement || lengthOf(deeds) <= SPEECH) return [deeds];
  const front = deeds.slice(0, at);
  if (front.every(({ reports }) => !reports) && hasRoom(front, statement))
    return [deeds.slice(0, at + 1), deeds.slice(at + 1)];
  return [front, deeds.slice(at)];
};

/** Characters of a statement that is a judgement behind praise: 肯定……，认为……，希望……, and of the whole sentence. */
const JUDGEMENT = 50;
const WHOLE = 150;

/** 肯定……，认为……，希望……: praise, a statement of one clause about what was praised, and a wish. */
const asJudgement = (deeds: readonly Deed[]): readonly Deed[] | undefined => {
  const [praise, statement, wish, ...more] = deeds;
  if (praise?.verb !== "肯定" || statement?.verb !== "表示" || wish?.verb !== "希望" || more.length > 0)
    return undefined;
  const words = changed(statement.words, (text) => text.replace(/^表示/, "认为"));
  const text = textOf(statement.words);
  const fits = text.length <= JUDGEMENT && !/；|自己|^表示[^，]{0,10}(?:愿|将|会)/.test(text);
  const all = deeds.reduce((n, one) => n + textOf(one.words).length, 0);
  return fits && all <= WHOLE
    ? [praise, { ...statement, words, first: undefined, verb: "认为" }, wish]
    : undefined;
};

/** Characters of praise behind which all say what they think of it. */
const SHORT_PRAISE = 40;

/** 会议肯定了……，认为……；……: what all said behind what they praised, as a judgement of it. */
export const judgedByAll = (open: readonly Deed[], deed: Deed): Deed | undefined => {
  const [praise, ...more] = open;
  const further = (deed.further ?? []).length > 0;
  if (praise?.verb !== "肯定" || more.length > 0 || deed.verb !== "表示" || further) return undefined;
  const text = textOf(deed.words);
  if (textOf(praise.words).length > SHORT_PRAISE || /自己|^表示[^，]{0,10}(?:愿|将)/.test(text))
    return undefined;
  const words = changed(deed.words, (one) => one.replace(/^表示/, "认为"));
  return { ...deed, words, first: undefined, verb: "认为" };
};

/** Characters of a statement that begins a sentence of its own behind thanks or a welcome, where a pronoun can begin it. */
const LONG_STATEMENT = 45;

/** Characters of several clauses of a statement behind which another deed begins a sentence. */
const LONG_REPORT = 60;

/** What a speaker did with a thing, rather than said in a clause. */
const ABOUT = /^(?:介绍|通报|汇报|肯定|发言)$/;

/** Characters and clauses of a statement, and characters of all deeds with it, behind which a wish is a sentence of its own. */
const FULL_STATEMENT = 44;
const CLAUSES = 2;
const FULL_SENTENCE = 105;

/** Whether a statement is long and of several clauses, so that a wish behind it could be that of whom it speaks of. */
export const fillsSentence = (stated: string): boolean =>
  stated.length > FULL_STATEMENT && stated.replace(/^(?:表示|说)，?/, "").split(/[，；]/).length > CLAUSES;

/** 甲表示，……。甲希望……: a wish behind a statement that fills a sentence. */
const isWishApart = (open: readonly Deed[], deed: Deed, pronoun: boolean): boolean => {
  const last = open.at(-1);
  if (deed.verb !== "希望" || !last || !SAYS.test(last.verb)) return false;
  if (!pronoun) return lengthOf([...open, deed]) > SPEECH;
  const [stated, wish] = [textOf(last.words), textOf(deed.words)];
  const all = open.reduce((n, one) => n + textOf(one.words).length, wish.length);
  const full = fillsSentence(stated);
  return wish.length > SHORT_STATEMENT && (full || all > FULL_SENTENCE);
};

/** People who could hope for something themselves, at the end of a statement: 学者可以交流观点，希望……. */
export const OF_PEOPLE =
  /(?:学者|专家|企业家|师生|学生|使馆|青年)们?(?:可以|已经?|将|会|正在?|也|能够?|都)[^，；]*$/u;

/** Characters of a deed, of a counted list those of what introduces it: 提出五点要求：一是……. */
const beforeList = ({ words, ends }: Deed): number => {
  const text = textOf(words);
  const at = ends ? text.indexOf("：一是") : -1;
  return at < 0 ? text.length : at;
};

/** People who could invite others themselves, at the end of a statement. */
const OF_ACTORS =
  /(?:[会校院市县省部局社馆]长|大使|领事|主席|书记|代表|嘉宾|专家|学者|企业家|团|组)[^，；]*$/u;

/** 甲表示，……，并邀请企业前来考察: an invitation behind a statement that ends in no people. */
const isInvitation = (open: readonly Deed[], deed: Deed): boolean =>
  deed.verb === "邀请" &&
  lengthOf([...open, deed]) <= SPEECH &&
  !OF_ACTORS.test(textOf(open.at(-1)?.words ?? plain("")));

/** Characters of a sentence of two statements. */
const TWO_STATEMENTS = 125;

/** 甲表示……，并指出，……: a second statement with another verb right behind the first. */
const isSecondStatement = (open: readonly Deed[], deed: Deed): boolean =>
  open.filter(({ reports }) => reports).length === 1 &&
  open.at(-1)?.reports === true &&
  open.every(({ verb }) => verb !== deed.verb) &&
  lengthOf([...open, deed]) <= TWO_STATEMENTS;

/** 感谢甲国援建医院，捐赠物资: several deeds of whom somebody thanked. */
export const THANKED_FOR_DEEDS =
  /^(?:在[^，]{1,6}[中上时])?感谢(?!.*(?:的[^，]{1,12}$|感谢))[^，]{4,}，(?!以及|和|并)[^，]{3,}/u;

/** Whether a deed goes on in the sentence. */
export const mayFollow = (
  open: readonly Deed[],
  deed: Deed,
  sentences: number,
  pronoun: boolean,
): boolean => {
  const last = open.at(-1);
  const wished = !pronoun && deed.verb === "希望" && last !== undefined && SAYS.test(last.verb);
  if (!last || (last.ends && !wished) || last.alone || deed.alone) return false;
  // 表示，……，介绍了……: behind a clause it would seem to be part of what was said.
  if (ABOUT.test(deed.verb) && last.reports && textOf(last.words).length > SHORT_STATEMENT / 2) return false;
  // 指出，某事体现了……，也是……，并要求……: what is asked for would seem to be asked by what was spoken of.
  if (last.reports && !last.ends && !/^(?:希望|说)$/.test(deed.verb) && !SAYS.test(deed.verb)) {
    const clauses = textOf(last.words).split("，").length;
    if (clauses > 2 && textOf(last.words).length > LONG_REPORT) return false;
    // 表示，学校举行了研讨会，大使参加，建议……: the proposal would seem to be the ambassador's.
    if (clauses > 1 && /^(?:建议|邀请|请|要求)$/.test(deed.verb) && SAYS.test(last.verb))
      return !pronoun && isInvitation(open, deed);
  }
  // 感谢甲国援建医院，捐赠物资，强调……: what is stressed would seem to be stressed by whom somebody thanked.
  if (last.verb === "感谢" && deed.verb !== "感谢" && THANKED_FOR_DEEDS.test(textOf(last.words)))
    return false;
  if (deed.verb !== "感谢" && open.some((one) => one.verb === deed.verb)) return false;
  const stated = open.find((one) => SAYS.test(one.verb));
  if (SAYS.test(deed.verb) && stated && (stated.verb === "表示" || !isShort(stated.words)))
    return !pronoun && isSecondStatement(open, deed);
  if (last.verb !== "希望" && open.some((one) => one.verb === "希望")) return false;
  if (deed.verb === "说" || isWishApart(open, deed, pronoun)) return false;
  if (deed.verb === "希望" && SAYS.test(last.verb) && OF_PEOPLE.test(textOf(last.words))) return false;
  // 宣读了甲的贺信，表示……: the words of who read it would be those of the letter.
  if (SAYS.test(deed.verb) && textOf(last.words).startsWith("宣读")) return false;
  const long = deed.verb === "表示" && deed.first && textOf(deed.words).length > LONG_STATEMENT;
  const courteous = !pronoun && open.every((one) => !one.reports);
  if (long) return courteous && open.length < 4 && hasRoom(open, deed);
  if (
    open.filter((one) => one.reports).length + (deed.reports ? 1 : 0) > 2 ||
    open.length >= 4 ||
    (deed.reports && open.length > 2 && (pronoun || lengthOf([...open, deed]) > SPEECH))
  )
    return false;
  const length = [...open, deed].reduce((n, one) => n + beforeList(one), 0);
  const heavy =
    deed.reports &&
    /[，；]/.test(textOf(deed.words)) &&
    textOf(deed.words).length > 60 &&
    deed.verb === "表示";
  const things = !pronoun && open.every((one) => !one.reports) && deed.verb !== "表示";
  const most = things ? THINGS : LIMIT + (sentences > 0 && !pronoun ? MORE : 0);
  return length <= most && !(heavy && length > 100 && sentences === 0 && open.length > 1);
};

/** Whether a wish that the sentence has no room for shares one with the statement before it, which then begins that sentence. */
export const partsBefore = (
  open: readonly Deed[],
  deed: Deed,
  sentences: number,
  pronoun: boolean,
): boolean => {
  const last = open.at(-1);
  const stated = open.length > 1 && last?.verb === "表示" && deed.verb === "希望";
  return stated && mayFollow([last], deed, sentences + 1, pronoun);
};

/** 介绍了……，并说：“……”: a quotation that closes the sentence of what its speaker introduced or whom they thanked. */
export const quotedBehind = (
  open: readonly Deed[],
  words: Phrase,
  id: string,
  pronoun: boolean,
): Deed | undefined => {
  const things = open.length > 0 && open.every(({ reports, ends, alone }) => !reports && !ends && !alone);
  if (!things || pronoun || lengthOf(open) + textOf(words).length > SPEECH) return undefined;
  return { id, words, verb: "引用", reports: true, ends: true, alone: false };
};
