import { type Composed, isContext, type Line, withNeighboursJoined } from "../../compose";
import { type Phrase, partOf, say, textOf, withoutStart } from "../../phrase";

const PARTY = "[^，。；、和与\\d]{0,10}(?:一行|(?:代表|考察|访问|交流|参访|调研|慰问)[团组])";
const ACTS =
  "(?:先后|分别|乘车|上午|下午|一同|继续)?(?:参观|走访|察看|查看|考察|观看|出席|参加|来到|前往|体验|听取|看望|慰问|拜访|拜会|游览)";
/** 在邳州，考察团参观了……: an act of a party, wherever it was; whoever escorted it there may not have gone on with it. */
const FIRST = new RegExp(`^(?:(?![^，]*(?:陪同|带领|邀请))[^，。；]{1,14}，)?(${PARTY})(?:还)?${ACTS}`, "u");
/** 随后，考察团走访了……; 在陵园，考察团出席了……: the next act of the same party. */
const NEXT = new RegExp(`^(随后，)?(?:在([^，。；与]{2,20})，)?(${PARTY})(还)?(?=${ACTS})`, "u");
/** Clauses behind which a further act would be one too many, and any that does not begin with what the party itself did: 安例致辞. */
const CLOSED =
  /[；：。]|，(?!(?:了解|听取|观看|来到|走进|参观|走访|察看|查看|考察|看望|慰问|体验|感受|学习|实地|详细|重点|深入|全面|(?:对|向|为)(?=[^，]*(?:评价|表示|赠送|捐赠|颁发)))(?![^，]*(?:参加|陪同|主持|随行|接待)))/u;
/** Characters of the next act, and of both. */
const SHORT = 42;
const BOTH = 135;

/** How the next act follows: 随后走访了……, 并在陵园出席了……, 还参观了……. */
const behind = (before: string, one: Line): Phrase | undefined => {
  const text = textOf(one.words);
  const [all, then, place, , also] = NEXT.exec(text) ?? [];
  if (all === undefined) return undefined;
  const act = partOf(one.words, all.length, text.length);
  if (place !== undefined && !before.includes(place)) return undefined;
  const at = place === undefined ? "" : `在${place}`;
  if (then !== undefined) return say`，随后${at}${act}`;
  return say`，${also ?? "并"}${at}${act}`;
};

/** 双方观看了宣传片, 双方互赠礼品, and what the same two did to each other. */
const BOTH_ACTED = /^(?:随后，|其间，)?双方(?:观看|签|交换|参观|互[赠致换])[^，；。：]{1,24}$/u;
/** Characters of an act that another one follows without a comma: 双方互赠礼品并合影留念. */
const BRIEF = 12;
const MUTUAL = /^双方(?:还)?(?=(?:互赠|互致|互换|交换|合影)[^；。：]{2,24}$)/u;

/** 双方观看了宣传片，并互赠礼品, for 双方观看了宣传片。双方互赠礼品. */
const bothActed = (before: Line, one: Line): Line | undefined => {
  const front = MUTUAL.exec(textOf(one.words))?.[0];
  if (front === undefined || !BOTH_ACTED.test(textOf(before.words))) return undefined;
  const link = textOf(before.words).length <= BRIEF ? "并" : "，并";
  return { ...before, words: say`${before.words}${link}${withoutStart(one.words, front.length)}` };
};

/** 考察团参观了展馆，随后走访了企业, for 考察团参观了展馆。随后，考察团走访了企业: what a party did next, briefly. */
const joined = (before: Line, one: Line): Line | undefined => {
  if ([before, one].some((line) => line.own || isContext(line) || line.id.includes(".remarks[")))
    return undefined;
  if (one.opens || one.goesOn) return undefined;
  const mutual = bothActed(before, one);
  if (mutual) return mutual;
  const [first, second] = [textOf(before.words), textOf(one.words)];
  if (!/一行|[团组]/u.test(second.slice(0, SHORT))) return undefined;
  if (second.length > SHORT + 12 || first.length + second.length > BOTH || /[；：。]/u.test(second))
    return undefined;
  const [start = "", party] = FIRST.exec(first) ?? [];
  if (party === undefined || NEXT.exec(second)?.[3] !== party) return undefined;
  if (CLOSED.test(first.slice(start.length))) return undefined;
  const rest = behind(first, one);
  return rest && textOf(rest).length <= SHORT ? { ...before, words: say`${before.words}${rest}` } : undefined;
};

/** Paragraphs in which a party is named once for two acts, one after the other. */
export const withNextActsJoined = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => withNeighboursJoined(block, joined));
