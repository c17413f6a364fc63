import { loose, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { type Clause, startsAt, withoutSubject, withSharedSubjects } from "./merging";
import { plansWithWill } from "./plans-with-will";

/** Characters that fill a sentence; of three clauses in one; of a clause without a subject, and of a last sentence, that are too short. */
const ROOM = 170;
const LIGHT = 170;
const SHORT = 14;
const BRIEF = 24;
/** Characters of a sentence that takes a clause which cannot be used without the speaker, and one that also has no subject of its own. */
const FULL = 170;
const FULL_BARE = 140;

/** Clauses that depend on the one before: 自己受益良多, 这有助于……. */
const LEANS = /^(?:自己|本人|我|这|此[^次行]|其|但|而|也|还|并|因此|所以|同时|对此|其中)/;

/** Intentions are reported with a verb each time; without one they would read as the article's own promise. */
const INTENDS = /^[^，；]{0,20}(?:愿|将|(?<![重主首需])要|应|须|希望|期待|建议|必须)/;
/** What others are to do: after 强调 it is understood as said. */
const ORDERS = /^[^，；]{2,14}(?<![重主首需])(?:要|须|应|应当|必须)(?=\p{Script=Han}|“)/u;

const needsReport = ({ text, follows }: Clause): boolean =>
  !follows && (withoutSubject(text) || INTENDS.test(text));

const sizeOf = (clauses: readonly Clause[]): number => clauses.reduce((n, one) => n + one.text.length, 0);

/** The remark that a clause is from. */
const remarkOf = ({ said }: Clause | undefined = EMPTY): string =>
  /remarks\[[^\]]*\]/.exec(said.path)?.[0] ?? "";
const EMPTY: Clause = { said: { text: "", path: "" }, text: "", follows: false };

/** Characters of a statement after which another one of the same speaker, which turns to something else, begins a sentence. */
const TURNED = 70;

const goesInto = (open: readonly Clause[], clause: Clause): boolean => {
  if (clause.follows || LEANS.test(clause.text)) return true;
  const size = sizeOf(open) + clause.text.length;
  if (sizeOf(open) > TURNED && remarkOf(open.at(-1)) !== remarkOf(clause)) return false;
  if (needsReport(clause)) return size <= (withoutSubject(clause.text) ? FULL_BARE : FULL);
  return size <= (open.filter((one) => !one.follows).length > 1 ? LIGHT : ROOM);
};

/** Clauses with a subject of their own that are two sentences: three semicolons would part them in one. */
const CHAIN = 4;
/** Characters of as many clauses that are two sentences although some share a subject. */
const LONG_CHAIN = 150;

/** Characters of a statement of several clauses after which an intention begins a sentence. */
const LONG_STATEMENT = 110;
/** 商会将……, 医院有信心……, not 7月将有……: what the subject of a clause is going to do. */
const PLANS = /^[^，；\d]{2,14}(?:愿|将(?![有于在])|有信心|有决心)/;

/** A long statement of several clauses, and what is to be done: ……；……。甲还表示，商会将……. */
const beforeIntention = (clauses: readonly Clause[]): Clause[][] | undefined => {
  const last = clauses.at(-1);
  const before = clauses.slice(0, -1);
  if (!last || last.follows || before.filter((one) => !one.follows).length < 2) return undefined;
  const intends = PLANS.test(last.text) && !LEANS.test(last.text) && last.text.length >= BRIEF;
  return intends && sizeOf(clauses) > LONG_STATEMENT ? [before, [last]] : undefined;
};

/** A statement of many clauses as two sentences: at what is to be done, or of about the same size. */
const inHalves = (
  clauses: readonly Clause[],
  at: number,
  all: readonly (readonly Clause[])[],
): Clause[][] => {
  const own = clauses.filter((one) => !one.follows).length;
  const apart = at === all.length - 1 ? beforeIntention(clauses) : undefined;
  if (apart) return apart;
  const many = own > 1 && clauses.length >= CHAIN && sizeOf(clauses) > LONG_CHAIN;
  // The second statement of somebody, on another matter, is divided less readily.
  const turned =
    at > 0 && remarkOf(all[at - 1]?.at(-1)) !== remarkOf(clauses[0]) && sizeOf(clauses) < LONG_CHAIN;
  if ((own < CHAIN && !many) || turned || !clauses.some(({ text }) => /[，；]/.test(text)))
    return [[...clauses]];
  const middle = sizeOf(clauses) / 2;
  const away = (from: number): number => Math.abs(sizeOf(clauses.slice(0, from)) - middle);
  const starts = clauses.flatMap((one, from) =>
    from > 0 && !one.follows && !LEANS.test(one.text) && !withoutSubject(one.text) ? [from] : [],
  );
  const [half] = starts.sort((a, b) => away(a) - away(b));
  return half === undefined ? [[...clauses]] : [clauses.slice(0, half), clauses.slice(half)];
};

/**
 * A statement of one speaker as sentences: the first follows the reporting verb, the others name the speaker again
 * (安例说，……), because they would read as the article's own. A sentence begins where a clause brings a subject of its own.
 */
export const statementSentences = ({ facts }: Discourse, points: readonly Said[]): Clause[][] => {
  const groups: Clause[][] = [];
  for (const clause of withSharedSubjects(facts, plansWithWill(points))) {
    const open = groups.at(-1);
    if (open && goesInto(open, clause)) open.push(clause);
    else groups.push([clause]);
  }
  const [last, before] = [groups.at(-1), groups.at(-2)];
  if (last && before && sizeOf(last) < BRIEF) groups.splice(-2, 2, [...before, ...last]);
  return groups.flatMap(inHalves);
};

/** Whether a sentence of a statement needs the speaker again: 双方还表示，要抓住……. */
export const needsSpeaker = ([first]: readonly Clause[], verb = ""): boolean =>
  first !== undefined && needsReport(first) && !(verb === "强调" && ORDERS.test(first.text));

/** Whether a sentence of a statement would read as the article's own without its speaker: 安例说，各侨团做了许多工作. */
export const readsAsReport = ([first]: readonly Clause[]): boolean =>
  first !== undefined && !LEANS.test(first.text);

/** Characters of a sentence after a statement that would read as the article's own without its speaker. */
const LONG_SENTENCE = 16;

/** The visitors as a group, with which a report of the article's own would begin too. */
const VISITORS = /^(?:此次|本次)?(?:代表团|访问团|考察团|参访团|调研组)/;

/** Whether a longer sentence of a statement begins with an organization, as a report of the article's own would. */
const isLongAboutOrg = ({ facts }: Discourse, clauses: readonly Clause[]): boolean => {
  const [first] = clauses;
  if (!first || sizeOf(clauses) < LONG_SENTENCE) return false;
  const names = facts.allOrgs().flatMap(({ name, short }) => [name.text, ...(short ? [short.text] : [])]);
  return VISITORS.test(first.text) || names.some((name) => first.text.startsWith(name));
};

/** Characters of a statement that has room for a sentence about an organization in its own. */
const WHOLE = 80;

/** The statement with its second sentence in the first where that is about an organization and both are short: ……；商会成立了……. */
export const withOwnOrganization = (discourse: Discourse, groups: Clause[][]): Clause[][] => {
  const [head, next, ...more] = groups;
  if (!head || !next || !isLongAboutOrg(discourse, next)) return groups;
  const both = [...head, ...next];
  if (sizeOf(both) > WHOLE || both.filter((one) => !one.follows).length >= CHAIN) return groups;
  return [both, ...more];
};

/**
 * Clauses one after another: a comma where the subject continues or the clauses are short, otherwise a semicolon. `verb` is
 * printed once: 希望甲……，增加……；乙…….
 */
export const clauseWords = (clauses: readonly Clause[], verb = ""): Phrase => {
  const heavy = (some: readonly Clause[]): boolean =>
    clauses.length > 1 && some.some((one) => /[，；]/.test(one.text.replace(/“[^”]*”/g, "")));
  const series = isSeriesOfAims(clauses);
  // 商会将帮助……；（将）协助……；（将）组织……: the plans of a series share their auxiliary.
  const plans = series && /将/.test(clauses[0]?.text ?? "") && clauses.slice(1).every(isPlan);
  let words = plain("");
  clauses.forEach((one, at) => {
    const again = one.follows || withoutSubject(one.text) ? "" : benefit(clauses, at, verb);
    const ends =
      (!one.follows || one.apart === true || series) &&
      heavy(verb === "希望" ? clauses.slice(0, at) : clauses) &&
      again === "" &&
      !leansOn(clauses, at) &&
      !CONSEQUENCE.test(one.text) &&
      !closesStatement(clauses, at, verb);
    const own = plain(
      again === "让" ? one.text.replace(/^有(?=更多)/, "") : plans && at > 0 ? one.text.slice(1) : one.text,
      [one.said.path],
    );
    const long =
      /，/.test(one.text) || (verb === "希望" && (one.text.length >= OWN_WISH || PLANNED.test(one.text)));
    const apart = ends || (at > 0 && again === "" && long);
    // 希望甲加强联动，双方发挥优势: what both are to do is understood as wished.
    const ofBoth = verb === "希望" && at === 1 && OF_BOTH.test(one.text) && !/[，；]/.test(textOf(words));
    const wished =
      apart && verb === "希望" && !ofBoth && isWishForOthers(one) ? wishAgain(clauses, at, words) : undefined;
    const link = wished ?? linkOf(clauses, at, ends && !ofBoth, again);
    words = at === 0 ? own : say`${words}${link}${own}`;
  });
  return loose(words);
};

/** 将组织……: a plan whose subject the clause before has. */
const isPlan = ({ text }: Clause): boolean => text.startsWith("将") && startsAt(text.slice(1), 0);

/** A difficulty, which behind something good is in contrast to it. */
const DIFFICULTY =
  /^(?!但|不过|然而)[^，；]{0,20}(?:遇到|面临|存在|仍有|尚有)[^，；“]*(?:困难|问题|挑战|瓶颈|短板|不足)$/u;
const TROUBLE = /困难|问题|挑战|瓶颈|短板|不足|但|严峻|下滑|减少|[缺欠]/;
/** 自己愿参加活动: what the speaker intends besides those of whom the clause before is. */
const OWN_INTENT = /^自己(?:非常|十分)?[愿希期][^，；]*$/;

/** What links a clause to the one before it. */
const linkOf = (clauses: readonly Clause[], at: number, ends: boolean, again: string): string => {
  const [text, before] = [clauses[at]?.text ?? "", clauses[at - 1]?.text ?? ""];
  const last = at > 0 && at === clauses.length - 1;
  if (last && DIFFICULTY.test(text) && !TROUBLE.test(before)) return "，但";
  return `${ends ? "；" : "，"}${again || plansAlso(clauses, at)}`;
};

/** 双方发挥各自优势: a wish for both sides, behind one of a single clause. */
const OF_BOTH = /^(?:双方|各方|彼此|两[国地市省州县区校院会馆])(?![的间之在将会都均已])/u;

/** Characters of a wish for others that has its verb again: without it, it would read as what the first are to do. */
const OWN_WISH = 18;

/** 商会将来访: what a wish for others says in the future would read as settled. */
const PLANNED = /^[^，；将]{2,12}将(?!军)/;

/** 企业因此如期参展: what came of the clause before. */
const CONSEQUENCE = /^[^，；]{0,12}因此/;

/** 今后有更多机会: something that there is to be, which the subject of the wish before does not do. */
const EXISTS = /^(?:今后|未来|以后|明年|今年|下一步)(?:会|能|还)?有/;

/** Whether a wish has a subject of its own, so that behind another with several clauses it would read as a statement. */
const isWishForOthers = ({ text, follows }: Clause): boolean =>
  !follows && (!withoutSubject(text) || EXISTS.test(text));

/** 希望甲……，希望乙……，并希望丙……: a wish for others has its verb again. */
const wishAgain = (clauses: readonly Clause[], at: number, before: Phrase): string => {
  const last = at === clauses.length - 1;
  return last && !/，并[^，；]*$/.test(textOf(before)) ? "，并希望" : "，希望";
};

/** Whether the words of a wish have its verb again for others. */
export const wishesAgain = (words: Phrase): boolean => /，并?希望/.test(textOf(words));

/** 商会将成立分会，方便会员来访，并将开展合作: a second plan of one subject. */
const plansAlso = (clauses: readonly Clause[], at: number): string => {
  const [one, before] = [clauses[at], clauses.slice(0, at)];
  const last = at === clauses.length - 1 && at === 1 && one?.follows === true && /^将/.test(one.text);
  return last && before.every(({ text }) => /将/.test(text) && !/并/.test(text)) ? "并" : "";
};

/** Characters of three or more aims of one subject from which semicolons separate them, as each is a series of its own. */
const AIMS = 70;
/** The same where one of them is a single clause. */
const LONG_SERIES = 110;

/** 企业加强……，完善……；扩大……，讲好……；拓宽……，发展……: several aims of one subject, each of several clauses. */
const isSeriesOfAims = (clauses: readonly Clause[]): boolean =>
  clauses.length > 2 &&
  sizeOf(clauses) > AIMS &&
  clauses.slice(1).every(({ follows }) => follows) &&
  clauses.filter(({ text }) => !text.includes("，")).length <= (sizeOf(clauses) > LONG_SERIES ? 1 : 0);

/** Whether the second of two short clauses continues the first, as it has no subject: 希望双方加强联系，讲好……故事. */
const leansOn = (clauses: readonly Clause[], at: number): boolean => {
  const [first, second, ...more] = clauses;
  if (!first || !second || at !== 1 || more.length > 0) return false;
  return !withoutSubject(first.text) && withoutSubject(second.text) && second.text.length <= SHORT * 2;
};

/** Characters of a thought after which the speaker's wish continues the sentence. */
const THOUGHT = 44;

/** Clauses of a point that a short one follows behind a comma. */
const FEW_CLAUSES = 2;
/** Characters by which two clauses have the same subject. */
const MIN_SUBJECT = 3;

/** What an organization will do, in view of what was said before: 商会愿……. */
const OWN_PLAN =
  /^[^，；]{0,12}(?:商会|协会|学会|[促联]会|总会|委会|基金会|公司|集团|开发区|高新区|园区|学校|学院|大学|医院|研究[院所])[愿将](?![军于])/;

/** Whether the last clause closes a sentence behind a comma: it is short, or what the speaker concludes from a short first one. */
const closesStatement = (clauses: readonly Clause[], at: number, verb: string): boolean => {
  const [first, second, ...more] = clauses;
  if (!first || !second || at !== 1 || more.length > 0) return false;
  const short = second.text.length <= SHORT && first.text.length > SHORT;
  const light = first.text.split(/[，；]/).length <= FEW_CLAUSES;
  if (verb === "" && short && light && !/[，；]|[将愿要]/.test(second.text)) return true;
  if (verb === "" && isPlainPair(first.text, second.text)) return true;
  if (first.text.length > THOUGHT) return false;
  const another = !first.text.startsWith(second.text.slice(0, MIN_SUBJECT));
  if (verb === "" && another && (OWN_PLAN.test(second.text) || OWN_INTENT.test(second.text))) return true;
  const plainly = !/[，；：]/.test(first.text);
  return plainly && /^(?:相信|坚信|深信|期待|期望)/.test(second.text);
};

/** Characters of two points that need no semicolon. */
const PAIR_CHARACTERS = 110;
/** 某市也……: a second point that is like the first. */
const LIKE_FIRST = /^[^，；]{2,12}也/;

/** What is to come of a first point. */
const FROM_NOW = /^(?:今后|未来|接下来|下一步|以后)/;

/** Whether a single clause and what is to come of it, or two alike, need no semicolon: 此次合作提供了平台，今后双方还会签订协议，落实项目. */
const isPlainPair = (first: string, second: string): boolean => {
  if (/；/.test(`${first}${second}`) || first.length + second.length > PAIR_CHARACTERS) return false;
  if (first.startsWith(second.slice(0, MIN_SUBJECT))) return false;
  const brief = !first.includes("，") && FROM_NOW.test(second) && second.split("，").length <= FEW_CLAUSES;
  return brief || LIKE_FIRST.test(second);
};

/** Those who are to have a benefit: what is wished for them is the aim of the wish before it. */
const BENEFITS =
  /^[^，；]{2,12}?(?:在[^，；]{2,6}?)?[既就都能可以够更好真正切实充分共同也]*(?:享受|享有|共享|分享|受益|感受)/;

/** More people who are to take part. */
const MORE = /^有更多/;

/** 让 before a second wish for somebody's benefit: 让更多企业参与. */
const benefit = (clauses: readonly Clause[], at: number, verb: string): string =>
  verb === "希望" && at > 0 && (BENEFITS.test(clauses[at]?.text ?? "") || MORE.test(clauses[at]?.text ?? ""))
    ? "让"
    : "";

/** 以此为契机，重点深化合作: a wish that begins with an adverbial and a verb, and has no subject. */
const BARE_WISH = /^(?:以|借助?|通过|依托|抓住|利用)[^，；]{2,}，(?:重点)?(?=\p{Script=Han})/u;
const BOTH = /^双方(?=共同|加强|深化|继续|进一步)/;
const TOPIC = /^(?:围绕|就)[^，；]{2,}?(?=深化|加强|开展|推进|拓展)/;

/** 希望以此为契机，深化合作，共同探索……, not 双方共同探索: both are the subject of a wish without one. */
const withoutBothAfterBareWish = (clauses: readonly Clause[]): readonly Clause[] => {
  const [first, ...rest] = clauses;
  const front = first && BARE_WISH.exec(first.text)?.[0];
  if (!first || !front || !withoutSubject(first.text.slice(front.length).replace(TOPIC, ""))) return clauses;
  return [
    first,
    ...rest.map((one) =>
      BOTH.test(one.text) ? { ...one, text: one.text.replace(BOTH, ""), follows: true } : one,
    ),
  ];
};

/** The same of all points in one sentence. */
export const clausesOf = (discourse: Discourse, points: readonly Said[], verb = ""): Phrase => {
  const clauses = withSharedSubjects(discourse.facts, points);
  return clauseWords(verb === "希望" ? withoutBothAfterBareWish(clauses) : clauses, verb);
};

/** Whether a clause depends on the one before it, or on the speaker. */
export const leans = (text: string): boolean => LEANS.test(text);

/** An adverbial of time that a promise begins with: 回美后, 下一步, 今年下半年. */
export const LATER =
  /^(?:[^，、]{1,5}?(?:之后|以后)(?!的)|(?:[回返归][^，、]{0,4}?|会|节|年|签[约署]|此)后(?![续勤备期台代人世辈方果])|今后|下一步|下步|近期|未来|届时|(?:今|明|后)年(?:[春夏秋冬][季天]?|[上下]半年|第?[一二三四]季度|年?[底初内]|(?:\d+|[一二三四五六七八九十]+)月(?:份|\d+日|[上中下]旬)?)?(?:前|内|底)?|年[底内](?:前)?|月底前?)/;
