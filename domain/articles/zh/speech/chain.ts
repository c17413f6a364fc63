import { changed, type Phrase, plain, say, spliced, textOf } from "../../phrase";
import type { SpeechAct } from "./speech-act";
import { wishBehind } from "./wish-behind";

/** Characters of a sentence of several acts, and the additional ones allowed to avoid a third sentence. */
const LIMIT = 140;
const MORE = 30;
/** The same if only things were presented or praised before: no clause of a statement has to be remembered. */
const THINGS = 200;

/** Verbs of a statement: a sentence has one of them, after which only a wish follows. */
export const SAYS = /^(?:表示|说|指出|强调)$/;

/** Characters of a statement that needs no comma after its verb: 并表示将……, 表示此行增进了了解. */
export const SHORT_STATEMENT = 28;

export const isShort = (words: Phrase): boolean =>
  textOf(words).length <= SHORT_STATEMENT && !/[，；]/.test(textOf(words));

/** 表示将……: a promise after another act, which needs no comma of its own. */
const PROMISED = /^表示(?:[^，；]{0,12})?将[^；]*$/;

/** Characters of a statement that continues without 并: 感谢……，表示……. */
const PLAIN_STATEMENT = 70;

/** 感谢……，表示……: a short statement or one of one clause after another act needs neither 并 nor a comma of its own. */
const goesOnPlainly = (act: SpeechAct, before: string): boolean => {
  const text = textOf(act.words).replace(/“[^”]*”/g, "");
  const brief = text.length <= SHORT_STATEMENT || !text.includes("，");
  const fits = textOf(act.words).length <= PLAIN_STATEMENT && !text.includes("；");
  return SAYS.test(act.verb) && !/表示|指出|强调/.test(before) && brief && fits;
};

/** 说，……: a statement behind another 表示. */
const withSaid = (words: Phrase): Phrase =>
  textOf(words).startsWith("表示，") ? spliced(words, 0, "表示".length, "说") : words;

/** A short last clause that is joined by 并. */
const LINKED = /，并([^，；。：]{2,10})$/;

/** 表示将……: a statement that needs no comma. */
const bareSaid = (act: SpeechAct): boolean =>
  SAYS.test(act.verb) && !/^(?:表示|说|指出|强调)，/.test(textOf(act.words));

/** Acts of one sentence: 肯定……，介绍了……，并指出，……. A longer statement at the end has 并, and so has a request to others. */
export const chained = (acts: readonly SpeechAct[]): Phrase => {
  const [head, ...more] = acts;
  let words = head ? (head.first ?? head.words) : plain("");
  more.forEach((act, at) => {
    const [text, before] = [textOf(act.words), acts[at]?.verb ?? ""];
    const last = at === more.length - 1 && !text.startsWith("还");
    // 邀请甲……，希望……: the wish could be part of the request to others.
    const asked = /^(?:希望|邀请|请|要求|建议)$/.test(before);
    const plainly = SAYS.test(act.verb) && (isShort(act.words) || PROMISED.test(text));
    const bare = plainly ? !/表示|指出|强调/.test(textOf(words)) : goesOnPlainly(act, textOf(words));
    const third = at > 0;
    const stated =
      SAYS.test(act.verb) && (!bare || asked) && at === more.length - 2 && more[at + 1]?.verb === "希望";
    const and =
      (last || stated) &&
      (third ||
        (act.verb !== before &&
          !(act.verb === "感谢" && SAYS.test(before) && !/^[^，]{1,2}，/.test(textOf(words))))) &&
      act.verb !== "认为" &&
      !(act.verb === "要求" && SAYS.test(before)) &&
      (act.verb === "希望"
        ? third && !/^(?:希望|认为)$/.test(before) && !(SAYS.test(before) && /，并/.test(textOf(words)))
        : !bare || asked || third);
    const next = (and && !bare && !/^表示将[^；]*$/.test(text) ? act.first : undefined) ?? act.words;
    // 对甲表示欢迎，并说，……: 表示 comes once.
    const said = next === act.first && /表示/.test(textOf(words)) ? withSaid(next) : next;
    // 希望……再度举办并加入新元素，并表示……: 并 after a comma occurs once.
    const comma = and ? textOf(words).search(LINKED) : -1;
    const series = comma < 0 ? words : spliced(words, comma, comma + 1, "");
    // 希望……再度举办，并加入新元素，表示将……: where the clause with 并 is too long to lose its comma, the second 并 goes.
    const linked = and && comma < 0 && /，并[^，；。：]{11,}$/.test(textOf(words)) && bareSaid(act);
    words =
      act.verb === "希望" && SAYS.test(before) && !and
        ? say`${series}${wishBehind(textOf(series), said)}`
        : say`${series}，${and && !linked ? "并" : ""}${said}`;
  });
  return words;
};

/** Characters of courtesies, a statement and a wish in one sentence, and of the courtesies and the statement alone. */
export const SPEECH = 150;
const SPOKEN = 170;
/** Characters of courtesies for which a longer statement has room, and of both. */
const WORD = 20;
const LONG_SPOKEN = 200;

export const lengthOf = (acts: readonly SpeechAct[]): number =>
  acts.reduce((n, one) => n + textOf(one.words).length, 0);

/** Whether courtesies and the statement after them fit into one sentence. */
export const hasRoom = (courtesies: readonly SpeechAct[], statement: SpeechAct): boolean =>
  lengthOf([...courtesies, statement]) <= (lengthOf(courtesies) <= WORD ? LONG_SPOKEN : SPOKEN);

/** Characters of praise after which all give their opinion of it. */
const SHORT_PRAISE = 40;

/** Whether what was said behind 表示 is what somebody thinks, rather than what they intend, feel or are doing. */
export const isOpinion = (text: string): boolean =>
  !/自己|正在|^表示[^，]{0,10}(?:愿|将|会(?=[更继进加积认努全把不尽]))|，(?:也|并|还)?(?:愿|将|会(?=[更继进加积认努全把不尽])|已)/.test(
    text,
  );

/** 会议肯定了……，认为……；……: a statement by all after their praise, as an opinion. */
export const judgedByAll = (open: readonly SpeechAct[], act: SpeechAct): SpeechAct | undefined => {
  const [praise, ...more] = open;
  const further = (act.further ?? []).length > 0;
  if (praise?.verb !== "肯定" || more.length > 0 || act.verb !== "表示" || further) return undefined;
  const text = textOf(act.words);
  if (textOf(praise.words).length > SHORT_PRAISE || !isOpinion(text)) return undefined;
  const words = changed(act.words, (one) => one.replace(/^表示/, "认为"));
  return { ...act, words, first: undefined, verb: "认为" };
};

/** Characters of a statement that begins a sentence of its own after thanks or a welcome, where a pronoun can begin it. */
const LONG_STATEMENT = 45;

/** Characters of several clauses of a statement after which another act begins a sentence. */
const LONG_REPORT = 60;

/** What a speaker did with a thing, rather than said in a clause. */
const ABOUT = /^(?:介绍|通报|汇报|肯定|发言)$/;

/** Characters and clauses of a statement, and characters of all acts with it, after which a wish has its own sentence. */
const FULL_STATEMENT = 44;
const CLAUSES = 2;
export const FULL_SENTENCE = 105;

/** Whether a statement is long and of several clauses, so that a wish after it could belong to the people it mentions. */
export const fillsSentence = (stated: string): boolean =>
  stated.length > FULL_STATEMENT &&
  stated.replace(/^(?:表示|说|指出|强调)，?/, "").split(/[，；]/).length > CLAUSES;

/** 甲表示，……。甲希望……: a wish after a statement that fills a sentence. */
const isWishApart = (open: readonly SpeechAct[], act: SpeechAct, pronoun: boolean): boolean => {
  const last = open.at(-1);
  if (act.verb !== "希望" || !last || !SAYS.test(last.verb)) return false;
  if (!pronoun) return lengthOf([...open, act]) > SPEECH;
  const [stated, wish] = [textOf(last.words), textOf(act.words)];
  const all = open.reduce((n, one) => n + textOf(one.words).length, wish.length);
  const full = fillsSentence(stated);
  return wish.length > SHORT_STATEMENT && (full || all > FULL_SENTENCE);
};

/** People at the end of a statement who could be the subject of a wish: 学者可以交流观点，希望……. */
export const OF_PEOPLE =
  /(?:学者|专家|企业家|师生|学生|使馆|青年)们?(?:可以|已经?|将|会|正在?|也|能够?|都)[^，；]*$/u;

/** Characters of an act, of a counted list those of what introduces it: 提出五点要求：一是……. */
const beforeList = ({ words, ends }: SpeechAct): number => {
  const text = textOf(words);
  const at = ends ? text.indexOf("：一是") : -1;
  return at < 0 ? text.length : at;
};

/** People at the end of a statement who could be the subject of an invitation. */
export const OF_ACTORS =
  /(?:[会校院市县省部局社馆]长|大使|领事|主席|书记|代表|嘉宾|专家|学者|企业家|团|组)[^，；]*$/u;

/** 甲表示，……，并邀请企业前来考察: an invitation after a statement that does not end with people. */
const isInvitation = (open: readonly SpeechAct[], act: SpeechAct): boolean =>
  act.verb === "邀请" &&
  lengthOf([...open, act]) <= SPEECH &&
  !OF_ACTORS.test(textOf(open.at(-1)?.words ?? plain("")));

/** Characters of a sentence of two statements. */
const TWO_STATEMENTS = 125;

/** 甲表示……，并指出，……: a second statement with another verb directly after the first. */
const isSecondStatement = (open: readonly SpeechAct[], act: SpeechAct): boolean =>
  open.filter(({ reports }) => reports).length === 1 &&
  open.at(-1)?.reports === true &&
  open.every(({ verb }) => verb !== act.verb) &&
  lengthOf([...open, act]) <= TWO_STATEMENTS;

/** 感谢甲国援建医院，捐赠物资: several acts for which somebody was thanked. */
export const THANKED_FOR_ACTS =
  /^(?:在[^，]{1,6}[中上时])?感谢(?!.*(?:的[^，]{1,12}$|感谢))[^，]{4,}，(?!以及|和|并)[^，]{3,}/u;

/** 提出五点建议：一是……: proposals of which the sentence is a list. */
export const LISTED = /^(?:[向对][^，；：]{1,30})?提出\p{Script=Han}+点[^：]{2}：/u;

/** Whether a statement has more than two clauses. */
const isOfSeveral = (words: Phrase): boolean =>
  textOf(words)
    .replace(/^(?:表示|说|指出|强调)，/, "")
    .split(/[，；]/).length > CLAUSES;

/** Whether an act continues the sentence. */
export const mayFollow = (
  open: readonly SpeechAct[],
  act: SpeechAct,
  sentences: number,
  pronoun: boolean,
): boolean => {
  const last = open.at(-1);
  const wished = !pronoun && act.verb === "希望" && last !== undefined && SAYS.test(last.verb);
  if (!last || (last.ends && !wished) || last.alone || act.alone) return false;
  // 表示，……，介绍了……: after a clause it would seem to be part of what was said.
  if (ABOUT.test(act.verb) && last.reports && textOf(last.words).length > SHORT_STATEMENT / 2) return false;
  // 表示，某国是……，医院将……，造福……，并提出五点建议: the proposals would seem to be the hospital's.
  if (last.reports && SAYS.test(last.verb) && LISTED.test(textOf(act.words)) && isOfSeveral(last.words))
    return false;
  // 指出，某事体现了……，也是……，并要求……: the request would seem to come from the topic.
  if (last.reports && !last.ends && !/^(?:希望|说)$/.test(act.verb) && !SAYS.test(act.verb)) {
    const clauses = textOf(last.words).split("，").length;
    if (clauses > 2 && textOf(last.words).length > LONG_REPORT) return false;
    // 表示，学校举行了研讨会，大使参加，建议……: the proposal would seem to be the ambassador's.
    if (clauses > 1 && /^(?:建议|邀请|请|要求)$/.test(act.verb) && SAYS.test(last.verb))
      return !pronoun && isInvitation(open, act);
  }
  // 感谢甲国援建医院，捐赠物资，强调……: the statement would seem to come from the people thanked.
  if (last.verb === "感谢" && act.verb !== "感谢" && THANKED_FOR_ACTS.test(textOf(last.words))) return false;
  if (act.verb !== "感谢" && open.some((one) => one.verb === act.verb)) return false;
  const stated = open.find((one) => SAYS.test(one.verb));
  if (SAYS.test(act.verb) && stated && (stated.verb === "表示" || !isShort(stated.words)))
    return !pronoun && isSecondStatement(open, act);
  if (last.verb !== "希望" && open.some((one) => one.verb === "希望")) return false;
  if (act.verb === "说" || isWishApart(open, act, pronoun)) return false;
  if (act.verb === "希望" && SAYS.test(last.verb) && OF_PEOPLE.test(textOf(last.words))) return false;
  // 宣读了甲的贺信，表示……: the reader's own words would seem to be those of the letter.
  if (SAYS.test(act.verb) && textOf(last.words).startsWith("宣读")) return false;
  const long = act.verb === "表示" && act.first && textOf(act.words).length > LONG_STATEMENT;
  const courteous = !pronoun && open.every((one) => !one.reports);
  if (long) return courteous && open.length < 4 && hasRoom(open, act);
  if (
    open.filter((one) => one.reports).length + (act.reports ? 1 : 0) > 2 ||
    open.length >= 4 ||
    (act.reports && open.length > 2 && (pronoun || lengthOf([...open, act]) > SPEECH))
  )
    return false;
  const length = [...open, act].reduce((n, one) => n + beforeList(one), 0);
  const heavy =
    act.reports && /[，；]/.test(textOf(act.words)) && textOf(act.words).length > 60 && act.verb === "表示";
  const things = !pronoun && open.every((one) => !one.reports) && act.verb !== "表示";
  const most = things ? THINGS : LIMIT + (sentences > 0 && !pronoun ? MORE : 0);
  return length <= most && !(heavy && length > 100 && sentences === 0 && open.length > 1);
};

/** Whether a wish that does not fit into the sentence shares one with the statement before it, which then begins that sentence. */
export const startsAtStatement = (
  open: readonly SpeechAct[],
  act: SpeechAct,
  sentences: number,
  pronoun: boolean,
): boolean => {
  const last = open.at(-1);
  const stated = last !== undefined && open.length > 1 && SAYS.test(last.verb) && act.verb === "希望";
  return stated && mayFollow([last], act, sentences + 1, pronoun);
};

/** 介绍了……，并说：“……”: a quotation at the end of the sentence with its speaker's presentation or thanks. */
export const quotedBehind = (
  open: readonly SpeechAct[],
  words: Phrase,
  id: string,
  pronoun: boolean,
): SpeechAct | undefined => {
  const things = open.length > 0 && open.every(({ reports, ends, alone }) => !reports && !ends && !alone);
  if (!things || pronoun || lengthOf(open) + textOf(words).length > SPEECH) return undefined;
  return { id, words, verb: "引用", reports: true, ends: true, alone: false };
};
