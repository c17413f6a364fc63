import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, plain, say, spliced, textOf } from "../../phrase";

/** One act in the office's own words, of a person or of the visitors: 安例还回顾了两市的交往。 */
const OWN = /^([^，。；：的]{2,12}?)(还|并)(?![是有将可要能会])([^。；：]+)。?$/u;
/** A speaker's acts with a thing as object, which may precede a statement. */
const INFORMED = /^(?:回顾|介绍|通报|分享|讲解|阐述|汇报|转达)了/;
/** Characters of an act that goes into another sentence, and of the sentence with it. */
const ACT = 48;
const MAX_SENTENCE_CHARACTERS = 150;

/** 对乙表示欢迎，并说，……: courtesies and what was introduced, before a statement. */
const COURTESY =
  /^(?:对[^，。；]{1,40}?表示(?:欢迎|感谢|祝贺)|表示欢迎|感谢[^，。；]{2,40}|介绍了[^，。；]{2,40})(?:$|，并(说|表示|指出|强调)，)/u;
/** Characters of the posts with which a speaker is introduced. */
const POSTS = 60;

/** The sentences of a statement with an act of its speaker before it: 甲对乙表示欢迎，并回顾了……。甲说，……. */
const beforeStatement = (line: Line, name: string, act: Phrase): Line[] | undefined => {
  const text = textOf(line.words);
  const from = text.indexOf(name) + name.length;
  if (line.own || from < name.length || from > POSTS || /[。；：]/.test(text.slice(0, from)))
    return undefined;
  const [front, verb] = COURTESY.exec(text.slice(from)) ?? [];
  if (front === undefined) return undefined;
  if (verb === undefined) return [{ ...line, words: say`${line.words}，并${act}` }];
  const at = from + front.length - `，并${verb}，`.length;
  const head = spliced(line.words, at, text.length, "");
  const said = /表示/.test(front) && verb === "表示" ? "说" : verb;
  const statement = spliced(line.words, 0, from + front.length - 1, `${name}${said}`);
  return [
    { ...line, words: say`${head}，并${act}` },
    { ...line, id: `${line.id}.more`, words: statement },
  ];
};

/** A clause about others, reported words, or a list: an act after it would seem to be part of it. */
const CLOSED =
  /[；：。]|表示，|说，|指出|强调|希望|要求|建议|邀请|将|，[^，]*(?:参加|陪同|主持|出席|随行|同行|接待|发言|致辞)|，(?:双方|各方|两[校院会])/u;

/** 甲察看了……，并现场协调解决……: an act after earlier acts of the same people, or of their leader with them. */
const behindAct = (line: Line, name: string, act: Phrase): Line | undefined => {
  const text = textOf(line.words);
  const subject = new RegExp(
    `^(?:[^，。]{1,14}，)?${literal(name)}(一行)?(?=[\\p{Script=Han}]{2})`,
    "u",
  ).exec(text);
  if (!subject || line.own || CLOSED.test(text) || /，[并还]/.test(text)) return undefined;
  if (text.length + textOf(act).length > MAX_SENTENCE_CHARACTERS) return undefined;
  const end = subject[0].length;
  const words = subject[1] ? spliced(line.words, end - 2, end, "") : line.words;
  const series = textOf(act).includes("，") && text.includes("，");
  return { ...line, words: say`${words}，${series ? "" : "并"}${act}` };
};

/** 甲现场答复了企业的问题: what a speaker answered, which comes before what they hope for. */
const ANSWERED =
  /^([^，。；：的]{2,12}?)((?:还)?(?:现场|当场|逐一|一一|认真|耐心)*(?:答复|解答|回答|回应)了[^。；：，]+)。?$/u;

/** 甲肯定了……，现场答复了……，希望……: an answer of the office's own words in what its speaker did before a wish. */
const beforeWish = (line: Line, name: string, act: Phrase): Line | undefined => {
  const text = textOf(line.words);
  const wish = text.indexOf("，希望");
  const from = text.indexOf(name);
  const front = text.slice(from + name.length, wish);
  if (line.own || from < 0 || wish < from || !/^(?:肯定|称赞|感谢|介绍|听取|对)/.test(front))
    return undefined;
  if (/[。；：]|表示，|说，|指出|强调|希望|邀请|要求/.test(front)) return undefined;
  const head = spliced(line.words, wish, text.length, "");
  return { ...line, words: say`${head}，${act}${spliced(line.words, 0, wish, "")}` };
};

/** A paragraph in which an act in one of the office's own sentences is combined with the sentence of its agent. */
const inParagraph = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  for (const one of lines) {
    const [, name, , done] = (one.own ? OWN.exec(textOf(one.words)) : undefined) ?? [];
    const answered = one.own ? ANSWERED.exec(textOf(one.words)) : undefined;
    const [, who = "", answer = ""] = answered ?? [];
    const asked = answered ? out.findIndex((line) => beforeWish(line, who, plain(answer)) !== undefined) : -1;
    const wisher = out[asked];
    if (wisher) {
      const words = { ...plain(answer), paths: one.words.paths };
      out.splice(asked, 1, beforeWish(wisher, who, words) ?? wisher);
      continue;
    }
    const act = done && done.length <= ACT ? { ...plain(done), paths: one.words.paths } : undefined;
    const before = out.at(-1);
    if (!name || !act || !before) {
      out.push(one);
      continue;
    }
    const at = INFORMED.test(done ?? "") ? out.findIndex((line) => beforeStatement(line, name, act)) : -1;
    const speech = out[at];
    if (speech) {
      out.splice(at, 1, ...(beforeStatement(speech, name, act) ?? [speech]));
      continue;
    }
    const joined = behindAct(before, name, act);
    if (joined) out[out.length - 1] = joined;
    else out.push(one);
  }
  return out;
};

/** Every paragraph with the acts of the office's own words in the sentence about their actor. */
export const withOwnActs = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: inParagraph(block.lines) } : block;
