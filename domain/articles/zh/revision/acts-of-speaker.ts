import { type Composed, isParagraph, type Line, withNeighboursJoined } from "../../compose";
import { type Phrase, say, spliced, textOf, withoutStart } from "../../phrase";
import { OF_ACTORS } from "../speech/chain";
import { isStatementOfOwn } from "../speech/statement-apart";
import { isWishOfOwn } from "../speech/wish-behind";
import { asSeries } from "./shared-subject";

/** Characters of both sentences, and the same of a statement with a request. */
const BOTH = 110;
const ASKED = 80;
/** The same where a third sentence in a row would begin with the name. */
const WITH_THIRD = 135;
/** Characters of a statement that an act of another kind follows. */
const STATEMENT = 60;
/** Clauses of such a statement. */
const CLAUSES = 3;

/** What a speaker said, wished for or did in words. */
const SPEAKS =
  /^(?:还)?(?:(?:表示|指出|强调)[，将愿]|说，|希望(?!工程)|邀请(?!函)|(?:建议|要求)(?!是)|(?:介绍|通报|汇报|回顾|讲述)了|谈及|感谢|肯定了?|称赞|祝贺|提出|(?:[就对向]|代表)[^，；。]*(?:发言|提出|表示|致[谢贺]|祝贺|感谢|介绍了|汇报了))/u;
const STATES = /(?:表示|指出|强调|说)[，将愿]/;
const FURTHER = /^(?:还)?(?:表示|指出|强调|说)[，将愿]/;
/** A conjunction in the second sentence, and one of the first that is not in front of a reporting verb: a further one would be one too many. */
const LINKED = /[，；]并/;
const JOINED = /，并(?!表示|指出|强调|说，)/;
/** A wish, or what others were asked for, at the end of a series of points. */
const WISHED_LAST = /；希望[^；：]*$/u;
const ASKS = /^(?:还)?(?:邀请(?!函)|(?:建议|要求)(?!是))[^；：]*$/u;
/** What each reporting verb of a sentence begins, and how many there may be in front of a further one. */
const ACT =
  /(?:^|，)(?:并|还|同时)?(?:在[^，]{1,6}[中上])?(?:表示|指出|强调|说|希望|欢迎|邀请|建议|要求|介绍|通报|汇报|回顾|感谢|肯定|称赞|祝贺|提出|认为|相信|(?:[就对向]|代表)[^，；]*(?:发言|提出|表示|致[谢贺]|祝贺|感谢|欢迎|介绍))/gu;
const MAX_ACTS = 2;
/** Acts whose words are those of others, and several acts for which others were thanked. */
const OF_OTHERS = /宣读|主持|陪同|感谢[^，；]*，(?!介绍|肯定|并|对|向|代表|祝|回顾|表示)/u;

/** The speaker with whose name a sentence begins, and what is said behind it. */
const actsOf = ({ words }: Line, subject?: string): { subject: string; acts: Phrase } | undefined => {
  const from = words.pieces.findIndex(({ s, mention }) =>
    subject === undefined ? s !== "" : mention === subject,
  );
  const found = words.pieces[from]?.mention;
  if (found === undefined || found === "all" || found === "visitors") return undefined;
  const length = words.pieces.slice(from).findIndex(({ mention }) => mention !== found);
  if (length < 0) return undefined;
  return { subject: found, acts: { pieces: words.pieces.slice(from + length), paths: words.paths } };
};

/** 在致辞中, 会见中，: the occasion of what was said. */
const AT_ADDRESS = /^在[^，]{1,6}[中时上]/u;
const OCCASION = /^[^，]{1,8}[中上]，/u;

/** 应甲邀请，乙……: somebody who is not the subject of the sentence. */
const IN_ADVERBIAL = /[应由受经在与随同对向为据]$/u;

/** Whether what a speaker did in words is open for a further act. */
const isOpen = (done: string, next: string): boolean => {
  if (/：|”$/.test(done) || OF_OTHERS.test(done) || !SPEAKS.test(done.replace(AT_ADDRESS, ""))) return false;
  if (WISHED_LAST.test(done)) return ASKS.test(next);
  if (/；/.test(done) || /并(?:表示|指出|强调|说，)/.test(done)) return false;
  if (!STATES.test(done)) return true;
  const brief = done.length <= STATEMENT && done.split("，").length - 1 <= CLAUSES;
  return brief && !STATES.test(next) && (next.startsWith("介绍了") || !OF_ACTORS.test(done));
};

/** 甲介绍了……，并表示，……: a further act in words of who is the subject of the sentence before it. */
const nextAct = (before: Line, one: Line, third = false): Line | undefined => {
  if (before.own || one.own || one.opens || before.goesOn) return undefined;
  const second = actsOf(one);
  const text = second ? textOf(second.acts) : "";
  if (!second || !SPEAKS.test(text)) return undefined;
  const first = actsOf(before, second.subject);
  if (!first) return undefined;
  const [whole, done] = [textOf(before.words), textOf(first.acts)];
  const at = before.words.pieces.findIndex(({ mention }) => mention !== undefined);
  if (before.words.pieces[at]?.mention !== second.subject) return undefined;
  if (IN_ADVERBIAL.test(textOf({ pieces: before.words.pieces.slice(0, at), paths: [] }))) return undefined;
  const front = whole.slice(0, whole.length - done.length).replace(OCCASION, "");
  if (/[，；：]/.test(front) || !isOpen(done, text)) return undefined;
  const most = third ? WITH_THIRD : ASKS.test(text) && STATES.test(done) ? ASKED : BOTH;
  if (whole.length + text.length > most) return undefined;
  if (!third && FURTHER.test(text) && isStatementOfOwn(whole.length, text.length)) return undefined;
  if (!third && /^希望/.test(text) && isWishOfOwn(whole, text)) return undefined;
  if ((done.match(ACT) ?? []).length > MAX_ACTS) return undefined;
  const series = JOINED.test(done) ? asSeries(before.words) : before.words;
  // 希望甲寻找商机，并致以慰问，并表示……: without its 并 the second wish would be an act of the speaker.
  if (LINKED.test(text) || JOINED.test(textOf(series)) || (JOINED.test(done) && /希望/.test(done)))
    return undefined;
  const said = /^还/.test(text) ? withoutStart(second.acts, 1) : second.acts;
  const verb = /^说，/.test(textOf(said)) ? spliced(said, 0, 1, "表示") : said;
  return { ...before, words: say`${series}，并${verb}` };
};

/** Whether a sentence has the same speaker as the one before it. */
const goesOnWith = (before: Line | undefined, one: Line | undefined): boolean => {
  const next = one && !one.own && !one.opens ? actsOf(one)?.subject : undefined;
  return next !== undefined && before !== undefined && !before.own && actsOf(before, next) !== undefined;
};

/** 甲欢迎……。甲表示，……。甲希望……: two of three sentences in a row with one speaker as one, the first two if they can be. */
const withoutThird = (lines: readonly Line[]): Line[] => {
  const out = [...lines];
  for (let at = 2; at < out.length; at++) {
    const [first, second, third] = [out[at - 2], out[at - 1], out[at]];
    if (!first || !second || !third || !goesOnWith(first, second) || !goesOnWith(second, third)) continue;
    const front = nextAct(first, second, true);
    const behind = front ? undefined : nextAct(second, third, true);
    if (front) out.splice(at - 2, 2, front);
    else if (behind) out.splice(at - 1, 2, behind);
    if (front || behind) at -= 1;
  }
  return out;
};

/** Paragraphs in which one speaker is named once for neighbouring acts in words. */
export const withActsOfSpeaker = (block: Composed): Composed => {
  const joined = withNeighboursJoined(block, (before, one) => nextAct(before, one));
  return isParagraph(joined) && joined.lines.length > 2
    ? { ...joined, lines: withoutThird(joined.lines) }
    : joined;
};
