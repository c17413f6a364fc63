import type { FORCES } from "../events/enumerations";
import { hintsOn } from "../events/hints";
import type { Lang } from "../events/values";
import type { PartyReference, Subjects } from "./subjects";
import { withoutDeadline } from "./without-deadline";

type Force = (typeof FORCES)[number];

/** What a sentence says that somebody will do, as the text of a follow-up. */
export interface Statement {
  force: Force;
  /** Who is to do it, where the sentence's subject says so. */
  by: PartyReference | undefined;
  text: string;
  due: string | undefined;
}

interface Wording {
  force: Force;
  pattern: RegExp;
  /** These words mean something else with other subjects ("the market will grow"), so it must be known, or unsaid. */
  known?: true;
}

const ENGLISH: readonly Wording[] = [
  {
    force: "commitment",
    pattern:
      /^(.*?)\s*\b(?:(?:has |have )?(?:promise[sd]?|pledge[sd]?|commit(?:s|ted)? (?:itself |themselves )?|undert(?:ake|akes|ook|aken)))\s*to (.+)$/i,
  },
  {
    force: "intention",
    pattern:
      /^(.*?)\s*\b(?:is|are|am|was|were|would be|will be) (?:also |very |both |all )?(?:willing|ready|prepared|glad|happy) to (.+)$/i,
  },
  { force: "intention", pattern: /^(.*?)\s*\b(?:intends?|intended) to (.+)$/i },
  { force: "intention", pattern: /^(.*?)\s*\b(?:plans?|planned) to (.+)$/i, known: true },
  {
    force: "wish",
    pattern: /^(.*?)\s*\b(?:hopes?|hoped|wish(?:es|ed)?|would like) to (.+)$/i,
    known: true,
  },
  {
    force: "intention",
    pattern:
      /^(.*?)\s*\b(?:will|shall|would) (?:also |both |all )?((?!(?:not|never|be|have|become|remain|grow|benefit|gain|see|face|need|enjoy|witness|like)\b).+)$/i,
    known: true,
  },
];

// 将 can also mean 把; before these words it marks the future.
const AFTER_WILL =
  "(?:会|继续|持续|进一步|不断|积极|主动|大力|全力|充分|努力|认真|切实|全面|及时|尽快|尽早|抓紧|近期|适时|定期|每[年月季周]|加快|加大|加强|强化|深化|推动|推进|支持|为|与|同|和|向|在|于|把|从|以|按|对|就|依托|根据|通过|共同|联合|协助|配合|帮助|邀请|组织|举办|开展|建立|建设|设立|成立|启动|派|选派|提供|参加|参展|赴|到|前往|来|回访|出台|制定|研究|落实|投资|投入|安排|开通|开放|发挥|优先|重点|着力)";
const CHINESE: readonly Wording[] = [
  { force: "commitment", pattern: /^([^，。；：]*?)(?:表示)?(?:承诺|保证)(?:将|要|会)?(.+)$/, known: true },
  {
    force: "intention",
    pattern:
      /^([^，。；：]*?)(?<![不自志意心如祝誓情宁])(?:表示)?(?:也|均|都|十分|非常)?(?:愿意|乐意|愿(?![景望]))(.+)$/,
  },
  {
    force: "intention",
    pattern: new RegExp(`^([^，。；：]*?)(?:也|均|都|还)?将(?=${AFTER_WILL})(?:会)?(.+)$`),
    known: true,
  },
  { force: "intention", pattern: /^([^，。；：]+?)(?:拟|计划|打算|有意)(?!划|定|于近)(.+)$/, known: true },
  { force: "wish", pattern: /^([^，。；：]*?)(?:希望|期待|盼望)(?:能够?|可以)?(.+)$/, known: true },
];

const MODAL = {
  en: /^(?:to|will|would|shall|should) (?:also )?/i,
  zh: /^(?:将(?![军领来])|要(?![求素闻点害])|愿意|愿(?![景望])|能够|能|可以|会(?![议员长展馆]))/,
};
const UNFIT = [
  "begins_with_to",
  "begins_with_modal",
  "begins_with_subject",
  "begins_with_ing",
  "begins_with_that",
  "several_sentences",
  "full_stop",
];

/**
 * What is said as the bare verb phrase that the text of a follow-up is, with the words of its deadline apart; undefined where it
 * cannot be one in this form.
 */
export const verbPhrase = (
  words: string,
  lang: Lang,
): { text: string; due: string | undefined } | undefined => {
  const whole = words.trim().replace(/(?:(?<![A-Z])\.|[。；;])$/u, "");
  const first = withoutDeadline(whole.replace(MODAL[lang], ""), lang);
  const text = first.text.replace(MODAL[lang], "");
  // A second subject with its own verb, or what is said of somebody rather than done.
  const other =
    lang === "en"
      ? /\b(?:would|will)\b|^(?:be|been|it|there)\b/i
      : /^(?:[的之是已有方]|各方面)|，[^，]{1,12}将/;
  const found = hintsOn(text, lang, "verb");
  if (text.length < 2 || other.test(text) || found.some((code) => UNFIT.includes(code))) return undefined;
  return { text, due: first.due };
};

/** What the subject of a hope is to do: the force of the words is the act's, and the verb follows "would". */
export const hopedIn = (
  words: string,
  lang: Lang,
  subjects: Subjects,
): Omit<Statement, "force"> | undefined => {
  if (lang === "en") {
    const [, subject = "", rest = ""] =
      /^(.+?)\s+(?:would|could|might)\s+(?:also\s+)?(.+)$/i.exec(words.trim()) ?? [];
    const phrase = rest && verbPhrase(rest, lang);
    return phrase ? { ...phrase, by: subjects.named(subject, lang) } : undefined;
  }
  const start = subjects.atStart(words.trim());
  const phrase = start && verbPhrase(words.trim().slice(start.length), lang);
  return phrase && { ...phrase, by: start.whose };
};

/** What a clause says that its subject will, is willing or hopes to do; undefined where the wording does not surely say so. */
export const statementIn = (
  words: string,
  lang: Lang,
  subjects: Subjects,
  speakers: PartyReference | undefined,
): Statement | undefined => {
  for (const { force, pattern, known } of lang === "en" ? ENGLISH : CHINESE) {
    const [, subject = "", rest = ""] = pattern.exec(words.trim()) ?? [];
    if (!rest) continue;
    const text = subject.trim() === "" ? undefined : withoutDeadline(subject.trim(), lang);
    const late = lang === "zh" ? /(?:近期|近日|明年|年内|今年|下月|下个月)$/.exec(subject)?.[0] : undefined;
    const name = late ? subject.slice(0, -late.length) : (text?.text ?? "");
    if (name.split(" ").length > 14 || /[，,]\s.*[，,]\s.*[，,]/.test(name)) continue;
    const by = name === "" ? speakers : subjects.named(name, lang);
    if (!by && known) continue;
    const hoped = force === "wish" && lang === "zh" ? hopedIn(rest, lang, subjects) : undefined;
    const starts = lang === "zh" && subjects.atStart(rest) !== undefined;
    // 愿双方友谊长存 wishes; it is nobody's intention.
    if (starts && !hoped) continue;
    const phrase = hoped ?? verbPhrase(rest, lang);
    if (!phrase) continue;
    return { force, by: hoped?.by ?? by, text: phrase.text, due: phrase.due ?? late ?? text?.due };
  }
  return undefined;
};

const GERUNDS: Readonly<Record<string, string>> = {
  establishing: "establish",
  "setting up": "set up",
  holding: "hold",
  organizing: "organize",
  building: "build",
  signing: "sign",
  launching: "launch",
  creating: "create",
  opening: "open",
  strengthening: "strengthen",
  deepening: "deepen",
};
const ENGLISH_VERB = new RegExp(`^(${Object.keys(GERUNDS).join("|")})\\s+(.+)$`, "i");
const CHINESE_VERB =
  /^(?:共同|联合)?(?:建立|设立|成立|组建|搭建|共建|举办|开展|签署|签订|互派|互访|启动|加强|深化)(?!的|情况)/;
// 推进成果转化的政策与措施 is something to talk about, not to do.
const CHINESE_NOUN =
  /的[^，；的]{1,14}$|(?:情况|问题|经验|做法|思路|措施|政策|进展|意义|建议|趋势|前景|模式|路径|成效|工作)$/;

/** What a topic names as something to do; most topics name nothing of the kind. */
export const topicAsVerb = (words: string, lang: Lang): string | undefined => {
  const text = words.trim();
  if (lang === "zh") {
    const clauses = text.split("，");
    return CHINESE_VERB.test(text) && clauses.every((each) => !CHINESE_NOUN.test(each))
      ? verbPhrase(text, lang)?.text
      : undefined;
  }
  const [, gerund = "", rest = ""] = ENGLISH_VERB.exec(text) ?? [];
  return rest && verbPhrase(`${GERUNDS[gerund.toLowerCase()]} ${rest}`, lang)?.text;
};
