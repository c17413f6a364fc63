import { type Composed, isContext, type Line } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { type Phrase, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { stopOf } from "../../structure/journey";
import { fillsSentence, OF_PEOPLE, THANKED_FOR_ACTS } from "../speech/chain";
import { isWishOfOwn, wishBehind } from "../speech/wish-behind";
import { ENDS_ALONG } from "../visit/going-along";
import { namedOnce } from "../words/final-edits";
import { tookPartTogether } from "../words/took-part-together";
import { withoutEnd } from "../words/without-end";
import { agreedInTalks } from "./agreed-in-talks";
import { agreedInTurn } from "./agreed-in-turn";
import { allInTurn } from "./all-in-turn";
import { ALL, type Clause, clauseByName, clauseOf } from "./clauses";
import { isGiving, withReach } from "./gifts-after-statements";
import { heldThenSpoke } from "./held-then-spoke";
import { metThenSpoke } from "./met-then-spoke";
import { partyThenHead } from "./party-then-head";
import { areOfOtherThings, isApart, isWithoutSubject } from "./sentences-apart";
import { shortBehind } from "./short-behind";
import { signedInTurn, signedWithTerms } from "./signed-in-turn";
import { signedThere } from "./signed-there";
import { wentOn } from "./steps-in-turn";
import { didThere, touredInTurn } from "./tours-in-turn";

/** Characters of the first and the second predicate, and of both. */
const FIRST = 60;
const SECOND = 115;
const MAX_BOTH = 150;
/** Characters of a wish that closes a statement. */
const WISH = 40;
const WISHED = /^(?!.*(?:[：；“]|希望.*希望|建议)).*希望[^，]+$/u;
const PROPOSED = /^建议[^，；：。]+$/u;

/** Characters of each of two items one after the other: 甲观看了……，随后参观了……. */
const STEP = 45;

/** A word of sequence, which is not needed where the second predicate follows the first. */
const SEQUENCE = /^(?:随后|最后)，$/;
/** The talks that the sentence before is about. */
const THERE = /^(?:座谈|会谈|交流|洽谈)(?:会上|中)，$/;

/** 对乙表示欢迎: a single courtesy, which what was said next follows. */
const COURTESY = /^(?:[对向][^，；：。]*表示(?:欢迎|感谢|祝贺)|(?:欢迎|感谢|祝贺)[^，；：。]*)$/;
const STATES = /^(?:表示|说|指出)(?=，)/;

/** Clauses about others in a sentence: a further predicate could seem to be theirs. */
const OTHERS =
  /，[^，；]*(?:参加(?:会见|座谈|会谈|活动|会议)?|陪同|主持|出席|随行|同行|接待(?:了[^，；。]{2,14})?|发言|致辞|讲话)$|，(?:双方|各方|两[校院会]|与会)/;
/** Reported words or a list: nothing may follow them in the sentence. */
const CLOSED = /[；：]/;
const STATED = /(?:^|，|并|其中|[时中上])(?:还)?(?:表示|说|指出|强调)(?!欢迎|感谢|祝贺)/;
const REPORTS = /^(?:还)?(?:表示|说|指出|强调|希望|要求|建议)/;
/** A request to somebody, of which a second predicate would seem to be part. */
const ASKS = /(?:邀请(?!函|信)|要求|建议|希望|，请)/;
/** What belongs to the subject rather than being its verb. */
const NOMINAL = /^(?:的|、|和|与会|及|等|率|是|（|一行|代表|企业|院校|机构|意向)/;
/** 代表该校签字: a predicate, although it begins like an attribute. */
const SIGNED = /^代表[^，、]{1,12}(?:签字|签署[^，]*)$/;
const LINKED = /，并(?!说|表示)/;

/** What preceded an occasion. */
const BEFORE = /^(?:签约|签字|仪式|会议?|会见|会谈|座谈|开幕|活动)前，$/u;

/** Consecutive activities of visitors at a place or an occasion. */
const VISITED = /^(?:还)?(?:参观|走访|察看|拜访|拜会|出席|参加|观看|游览|看望)/;

/** 就……现场办公: what was done there about what was seen, and the characters of the tour before it. */
const DEALT =
  /^(?:就|对|围绕|现场)[^，；：。]*(?:现场办公|协调解决|现场协调[^，；]*|解决[^，；]*(?:问题|困难))$/;
const SEEN = 100;

/** 就合作进行探讨: talks with nobody else named, directly after a tour. */
const DISCUSSED = /^(?:还)?(?:就|围绕)[^，；：。]*进行(?:交流|探讨|洽谈|座谈|磋商)$/;
/** 分别拜会甲、乙和丙: calls on several of which no more is said. */
const CALLED = /^(?:还)?(?:分别|先后)(?:拜会|拜访|走访)[^，；：。]*$/;
const KEPT = /^(?:题字|题词|签名|合影)[^，；：。]{0,6}$/;

/** Characters of a statement up to which the same speaker's demands follow in one sentence. */
const STRESSED = 48;

/** Consecutive acts for or towards others at a ceremony. */
const DOES =
  /^(?:还)?(?:向[^，]+(?:颁发|赠送|移交|授予|递交)|为[^，]+(?:揭牌|授牌|颁奖|揭幕)|启动|对[^，]+表示(?:感谢|欢迎|祝贺)|感谢|祝贺|介绍了)/;

/** The item of the agenda that a sentence is about, by its id. */
const itemOf = ({ id }: Line): string | undefined => /^agenda\[([^\]]*)\]/.exec(id)?.[1];

const AND = "并";

/** Two sentences about one item, or a result or an agreement after what it came from. */
const areOfOneItem = ({ content, facts }: Discourse, a: Line, b: Line): boolean => {
  const [one, other] = [itemOf(a), itemOf(b)];
  if (one === other || one === undefined || other === undefined) return true;
  const stop = stopOf(content, facts, one);
  return stop !== undefined && stop === stopOf(content, facts, other);
};

/** A welcome, thanks or a presentation, behind which 介绍了 needs no 并. */
const COURTEOUS = /(?:表示欢迎|表示感谢|^感谢[^，；]*|介绍了[^，；]*|作[^，；]*(?:讲座|报告|演讲|授课))$/;
/** The second predicate as it follows the first; undefined where it cannot. */
const behind = (first: string, second: Phrase): Phrase | undefined => {
  const text = textOf(second);
  if (isGiving(first, text)) return undefined;
  if (/^(?:还|并)/.test(text)) return say`，${second}`;
  if (/^说，/.test(text)) return say`，并表示${{ ...second, pieces: cut(second, /^说/) }}`;
  if (REPORTS.test(text)) return say`，${/^希望/.test(text) && !ASKS.test(first) ? "" : "并"}${second}`;
  if (/^介绍了/.test(text) && COURTEOUS.test(first)) return say`，${second}`;
  return ASKS.test(first) ? undefined : say`，${LINKED.test(text) ? "" : AND}${second}`;
};

/** A sentence of two predicates without the 并 that joined them, so that a third one can close it. */
export const asSeries = (words: Phrase): Phrase => {
  const at = words.pieces.findLastIndex(({ s }) => s === AND);
  return at < 0 ? words : { ...words, pieces: words.pieces.filter((_, i) => i !== at) };
};

const cut = ({ pieces }: Phrase, words: RegExp): Phrase["pieces"] =>
  pieces.map((piece, at) => (at === 0 ? { ...piece, s: piece.s.replace(words, "") } : piece));

/** 还就……: without the adverb for an additional activity. */
const withoutAlso = (predicate: Phrase): Phrase =>
  /^还(?=[就围向与参察走介递赠拜会为看慰听观出考检])/.test(textOf(predicate))
    ? { ...predicate, pieces: cut(predicate, /^还/) }
    : predicate;

/** 甲一行, 甲等: a subject of more people than the one who is named, who alone said what comes next. */
const isOfGroup = ({ words }: Line, { front, predicate }: Clause): boolean => {
  const text = textOf(words);
  return /(?:一行|等)$/.test(text.slice(front.length, text.length - textOf(predicate).length));
};

const EXCHANGED = /^与[^，；]+(?:互赠|互换)/;

/** 甲主持仪式，并致辞: neighbouring sentences of one subject, where both are short. */
const joinedPair = (discourse: Discourse, a: Line, b: Line): Line | undefined => {
  if (a.own || b.own || b.opens || b.goesOn) return undefined;
  const [first, second] = [clauseByName(a, discourse.facts.people), clauseByName(b, discourse.facts.people)];
  if (!first || !second || first.subject !== second.subject) return undefined;
  if (REPORTS.test(textOf(second.predicate)) && isOfGroup(a, first) && !isOfGroup(b, second))
    return undefined;
  const goesOn = SEQUENCE.test(second.front) || THERE.test(second.front);
  if (second.front !== "" && !goesOn) return undefined;
  // 签约前，甲宣读了协议。甲赠送图书: the second may have been later.
  if (BEFORE.test(first.front)) return undefined;
  const agreed =
    second.front === ""
      ? agreedInTurn({ line: a, predicate: textOf(first.predicate) }, second.predicate)
      : undefined;
  if (agreed) return agreed;
  const series = asSeries(first.predicate);
  const [text, next] = [textOf(series), textOf(second.predicate)];
  const fits = text.length + next.length <= MAX_BOTH;
  // 分别拜会甲、乙，并就……进行座谈: talks with nobody else named, directly after calls.
  if (second.front === "" && CALLED.test(text) && DISCUSSED.test(next) && fits)
    return { ...a, words: say`${a.words}，并${withoutAlso(second.predicate)}` };
  // 20日，甲一行出席了庆典。甲一行参观了……: whether that was on the day is not recorded.
  if (/分别/.test(text + next) || /^\d+日[^，]*，还?参观/.test(first.front + next)) return undefined;
  const nominal = NOMINAL.test(text) && !SIGNED.test(text);
  if (nominal || NOMINAL.test(next) || OTHERS.test(text) || LINKED.test(text)) return undefined;
  const same = areOfOneItem(discourse, a, b);
  if (same && /^希望/.test(next) && next.length <= WISH && STATED.test(text) && fits)
    return /[：“”]|希望/.test(text) ||
      fillsSentence(text) ||
      isWishOfOwn(text, next, textOf(a.words).length + next.length) ||
      OF_PEOPLE.test(text) ||
      (/；/.test(text) && text.length > FIRST)
      ? undefined
      : { ...a, words: say`${a.words}${wishBehind(text, second.predicate)}` };
  // 甲强调，……，要求有关部门……: a short statement and what was required.
  if (
    same &&
    /^(?:强调|指出|表示)，[^，；：。]*$/.test(text) &&
    text.length <= STRESSED &&
    /^要求(?!是)[^：。]*$/.test(next)
  )
    return { ...a, words: say`${a.words}，${second.predicate}` };
  // 表示，……，希望园区严把环保关，建议学习先进经验: a short proposal behind the only wish.
  if (same && WISHED.test(text) && PROPOSED.test(next) && next.length <= WISH && fits)
    return { ...a, words: say`${a.words}，${second.predicate}` };
  if (CLOSED.test(text) || STATED.test(text) || /^说：/.test(next)) return undefined;
  if (THANKED_FOR_ACTS.test(text) && REPORTS.test(next)) return undefined;
  // 甲与乙互赠礼品，并向乙赠送……: what one of the two gave is not an act of both.
  if (isApart(text, next) || (EXCHANGED.test(text) && /赠/.test(next))) return undefined;
  // 甲对乙表示欢迎，介绍了……。甲表示，……: 表示 would come twice in one sentence.
  if (/表示.*，/.test(text) && /^(?:表示|说)，/.test(next)) return undefined;
  // 甲对乙表示欢迎。甲说，……，希望……: what was said and wished for has room in a sentence of its own.
  if (/^(?:表示|说)，(?![将愿]).*，还?希望/.test(next) && text.length + next.length > SERIES)
    return undefined;
  if (COURTESY.test(text) && STATES.test(next))
    return { ...a, words: say`${a.words}${behind(text, second.predicate)}` };
  if (text.length > FIRST || next.length > SECOND || text.length + next.length > MAX_BOTH) return undefined;
  if (!same) {
    if (second.front === "" && VISITED.test(text) && DEALT.test(next) && text.length <= SEEN)
      return { ...a, words: say`${asSeries(a.words)}，并${withoutAlso(second.predicate)}` };
    const short = text.length <= STEP && next.length <= STEP;
    const seen = second.front === "" && VISITED.test(text) && short && !/就|，[还并]/.test(text);
    if (seen && DISCUSSED.test(next))
      return { ...a, words: say`${a.words}，${withoutAlso(second.predicate)}` };
    if (seen && KEPT.test(next)) return { ...a, words: say`${a.words}，并${withoutAlso(second.predicate)}` };
    const more =
      ALL.test(first.subject) && short && /^还/.test(next)
        ? behind(text, withoutAlso(second.predicate))
        : undefined;
    if (more) return { ...a, words: say`${asSeries(a.words)}${more}` };
    // 甲与乙就……交换了意见，与丙就……进行了探讨: one after the other with others.
    const met = [text, next].every((one) => /^与[^，；]+$/.test(one) && one.length <= FIRST);
    if (met && second.front === "") return { ...a, words: say`${a.words}，${second.predicate}` };
    if (short && second.front === "" && DOES.test(text) && DOES.test(next) && !/，/.test(text + next))
      return { ...a, words: say`${a.words}，并${withoutAlso(second.predicate)}` };
    // 还参观了甲，并与乙座谈: a third 并 is a sentence of its own.
    const full = /，还/.test(text) || (text.startsWith("还") && LINKED.test(textOf(first.predicate)));
    if (short && second.front === "" && VISITED.test(next) && VISITED.test(text) && !full)
      return {
        ...a,
        words: say`${a.words}，${text.startsWith("还") ? "并" : "还"}${withoutAlso(second.predicate)}`,
      };
    // 来到甲市，参观了……。随后，代表团在乙市参观了……: every town begins a sentence.
    return short && second.front === "随后，" && !(/^(?:在|来到)/.test(text) && /^在/.test(next))
      ? { ...a, words: say`${a.words}，随后${second.predicate}` }
      : undefined;
  }
  // 希望乙寻找商机，并致以慰问，并表示……: without its 并 the second wish would be an act of the speaker.
  if (ASKS.test(text) && LINKED.test(textOf(first.predicate))) return undefined;
  const more = behind(text, withoutAlso(second.predicate));
  return more && { ...a, words: namedOnce(discourse, say`${asSeries(a.words)}${more}`, false) };
};

/** Characters of one of the office's own sentences that continues the one before it. */
const OWN = 80;

/** 丙代表学校致谢，还对学生表达了期望: a short sentence of the office's own that begins with the speaker before it and 还. */
const goesOnInOwnWords = ({ facts }: Discourse, a: Line, b: Line): Line | undefined => {
  if (a.own || !b.own) return undefined;
  const [before, text] = [textOf(a.words), textOf(b.words)];
  const open = !CLOSED.test(before) && !ASKS.test(before) && !STATED.test(before);
  if (open && isWithoutSubject(text) && itemOf(a) === itemOf(b))
    return { ...a, words: say`${a.words}，${unended(b)}` };
  const subject = open && text.length <= OWN ? clauseOf(a)?.subject : undefined;
  const names = (subject ?? "").split("+").map((key) => facts.who(key)?.name?.text ?? "");
  const name = names.join("、");
  if (name === "") return undefined;
  const rest = text.startsWith(name) ? text.slice(name.length) : "";
  if (!/^(?:还|并)(?![是有])/.test(rest) || /。./.test(rest)) return undefined;
  const words = rest.replace(/。$/, "").replace(/^还/, /，并/.test(before) ? "还" : "并");
  const more: Phrase = { pieces: [{ s: words }], paths: b.words.paths };
  return { ...a, words: say`${a.words}，${more}` };
};

/** Characters of each of two plain sentences side by side, of the shorter one, and of all in one sentence. */
const CLAUSE = 44;
const STUB = 26;
const SERIES = 96;

/** What was said or asked: what follows it in the sentence would be a part of it. */
const REPORTED = /表示|指出|强调|希望|要求|建议|邀请|认为|感谢|祝贺|欢迎|请/;
/** Participants, in addition to the activity. */
const TAKES_PART =
  /^(?!.*由)[^，]*(?:参加(?:会见|座谈)?|[同随]行|随[团同](?:到访|访问)|陪同|前往|主持[^，]{0,4}|致辞)$/;

const speechesAt = ({ content }: Discourse, item: string | undefined): number =>
  content.messages.filter((one) => one.type === "speech" && one.scene.key === item).length;

/** Whether two sentences are about one thing: one item, several gifts, who took part in what the first one is about. */
const areRelated = (discourse: Discourse, a: Line, b: Line, second: string): boolean => {
  if (isGift(discourse, a) && isGift(discourse, b)) return true;
  const first = textOf(a.words);
  // One name twice in a sentence is a repetition, but not in two sentences.
  const { facts } = discourse;
  const names = [
    ...facts.allOrgs().map(({ name }) => name.text),
    ...facts.people.map(({ name }) => name?.text),
  ];
  if (names.some((name) => name && name.length > 1 && first.includes(name) && second.includes(name)))
    return false;
  // 甲参加，乙在……开展了……: who took part, and another thing.
  if (/参加(?:会见|座谈|活动)?$/.test(first) && !TAKES_PART.test(second) && !/由/.test(first)) return false;
  // 走访了企业，了解进展、安全和问题，甲、乙代表参加: behind what was learnt it is unclear what they took part in.
  if (/，(?:了解|听取)[^，]*、[^，]*$/.test(first) && /参加$/.test(second)) return false;
  // 会长甲接待了代表团，处长乙同行: a companion of the visitors would seem to be the host's.
  if (/接待了[^，；。]*$/.test(first) && ENDS_ALONG.test(second)) return false;
  if (TAKES_PART.test(second))
    return areOfOneItem(discourse, a, b) && !/签署|签字|出席|包括|此行意在|承诺|一致同意/.test(first);
  const same = itemOf(a) !== undefined && itemOf(a) === itemOf(b);
  // 会议围绕……进行交流，甲介绍了……。乙介绍了……: the first of several speakers begins a sentence, as the others do.
  if (!isSpeech(a) && isSpeech(b) && speechesAt(discourse, itemOf(b)) > 1) return false;
  const alike = isSpeech(a) === isSpeech(b) || ALL.test(second) || /^[^，]*(?:介绍|汇报)了/.test(second);
  return same && (b.own === true || alike);
};

/** A sentence about another time or place, or of more than one thing. */
const APART =
  /^(?:[^，]{0,12}[日时午晚年月前]，|随后|最后|此外|其间|期间|访问|在|目前|前期)|将|^[^，]*(?:举行|召开)$|^与会人员(?:观看|听取)/;

/** Sentences of two, to which a third is joined only where all of them are gifts. */
const JOINED = new WeakSet<Line>();
const isGift = ({ content }: Discourse, { id }: Line): boolean =>
  content.messages.some((one) => one.type === "handover" && one.id === id);

/** An office's own sentence without its full stop. */
const unended = ({ words }: Line): Phrase =>
  textOf(words).endsWith("。") ? (withoutEnd(words, "。") ?? words) : words;

/** 甲向乙移交捐赠牌，丙向甲赠送锦旗: two short sentences of different subjects, one thing after the other. */
const sideBySide = (discourse: Discourse, a: Line, b: Line): Line | undefined => {
  if (areOfOtherThings(textOf(a.words), textOf(b.words))) return undefined;
  const context = [a, b].some(isContext);
  const third = JOINED.has(a) && !isGift(discourse, b);
  if (context || third || a.opens || b.opens || a.goesOn || b.goesOn) return undefined;
  const [one, other] = [unended(a), unended(b)];
  const [first, second] = [textOf(one), textOf(other)];
  const clauses = first.split("，");
  const simple = clauses.length <= 2 && !/。/.test(first + second) && !/(?:举行|召开)$|金额/.test(first);
  // 大会以投票方式选举新会长，甲当选: a vote and its result.
  const elected = /选举/.test(first) && /当选/.test(second) && first.length <= STUB + 4;
  const fit =
    Math.max(...clauses.map(({ length }) => length), elected ? 0 : second.length) <= CLAUSE &&
    Math.min(first.length, second.length) <= STUB &&
    first.length + second.length <= SERIES;
  const plain = ![first, second].some((text) => /[；：“《]/.test(text) || REPORTED.test(text));
  const subject = clauseOf(b)?.subject;
  const another = subject === undefined || !a.words.pieces.some(({ mention }) => mention === subject);
  const apart =
    APART.test(second) ||
    (/，/.test(second) && second.length > STUB && !elected) ||
    /，[并还以随]/.test(first);
  if (!plain || !fit || !simple || !another || apart) return undefined;
  if (!elected && !areRelated(discourse, a, b, second)) return undefined;
  const { own: _, ...rest } = a;
  const both = { ...rest, words: say`${one}，${other}` };
  JOINED.add(both);
  return both;
};

/** What a chair does next: 表示欢迎, 介绍了……. */
const GOES_ON = /^(?:表示欢迎|对[^，。；]{2,30}表示(?:欢迎|感谢)|介绍了)/;

/** ，会长丙主持并表示欢迎: what whoever chaired the talks said next. */
const chairedThen: Pair = (_, a, b) => {
  if (a.own || b.own || b.opens || b.goesOn) return undefined;
  const { pieces } = a.words;
  const at = pieces.findLastIndex(({ s }) => s !== "");
  const chair = pieces[at]?.s === "主持" ? pieces[at - 1]?.mention : undefined;
  const second = clauseOf(b);
  if (second?.front !== "" || chair === undefined || second.subject !== chair) return undefined;
  const [text, next] = [textOf(a.words), textOf(second.predicate)];
  const room =
    text.length + next.length <= MAX_BOTH && !CLOSED.test(text) && /，(?!由)[^，]*主持$/.test(text);
  if (!room || !GOES_ON.test(next)) return undefined;
  // 并表示，……: a statement keeps its conjunction.
  const acts = /并表示，/.test(next) ? second.predicate : asSeries(second.predicate);
  return { ...a, words: say`${a.words}并${acts}` };
};

/** 某某一行与乙座谈，双方签署……: what was signed at talks of which nothing else is said. */
const signedThen: Pair = (discourse, a, b) =>
  !a.own && !b.own && !b.opens && areOfOneItem(discourse, a, b) ? signedThere(a, b) : undefined;

type Pair = (discourse: Discourse, a: Line, b: Line) => Line | undefined;

const withPairs = (discourse: Discourse, lines: readonly Line[], joins: readonly Pair[]): Line[] => {
  const out: Line[] = [];
  for (const one of lines) {
    const before = out.at(-1);
    const both =
      before &&
      joins.reduce<Line | undefined>((made, join) => made ?? join(discourse, before, one), undefined);
    if (both) out[out.length - 1] = both;
    else out.push(one);
  }
  return out;
};

/** A paragraph in which short neighbouring sentences are one, those of one subject first. */
const inParagraph = (discourse: Discourse, lines: readonly Line[]): Line[] =>
  withPairs(
    discourse,
    withPairs(
      discourse,
      withPairs(discourse, lines, [
        (_, a, b) => signedWithTerms(a, b) ?? withReach(a, b),
        (_, a, b) => heldThenSpoke(a, b) ?? metThenSpoke(discourse, a, b) ?? agreedInTalks(discourse, a, b),
      ]),
      [
        chairedThen,
        signedThen,
        (_, a, b) => signedInTurn(a, b) ?? partyThenHead(a, b) ?? didThere(a, b),
        (discourse, a, b) => allInTurn(a, b) ?? joinedPair(discourse, a, b),
        goesOnInOwnWords,
        tookPartTogether,
      ],
    ),
    [(_, a, b) => touredInTurn(a, b) ?? wentOn(a, b), sideBySide, shortBehind],
  );

/** Every paragraph with what the same people did one thing after the other in one sentence. */
export const withSharedSubjects = (discourse: Discourse, block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: inParagraph(discourse, block.lines) } : block;
