import type { DraftRecord, FollowUp } from "../../events/shape";
import { LANGS, type Lang } from "../../events/values";

type Text = NonNullable<FollowUp["text"]>;

/** The parts of a text that are compared: its English words without endings, its pairs of neighbouring Chinese characters. */
const partsOf = (text: string, lang: Lang): string[] => {
  if (lang === "en") {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    return words.map((word) => word.replace(/(?:ing|ed|es|s|e)$/, ""));
  }
  const signs = [...text];
  return signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
};

/** The share of its parts from which on a follow-up repeats its source. */
const REPEATED = 0.75;

/** The time in the words of a task, which is no part of what it repeats: 6月底前, 年内, "by June". */
const TIME: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:by|in|before|within|during) (?:the end of )?(?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{1,2})?|(?:this|next|the) (?:month|year|spring|summer|autumn|winter))/gu,
  zh: /(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}日|[底初]|[上中下]旬)?(?:之?[前内])?|[今明]?年底?[前内]|[今明]年|本月|近期|尽快|尽早/gu,
};

/** The words of a task in a language without its time. */
const withoutTime = (text: Text, due: FollowUp["due"], lang: Lang): string =>
  (text[lang] ?? "").replace(due?.words?.[lang] ?? "", "").replaceAll(TIME[lang], "");

/** Whether the texts that a follow-up comes from have its words, in a language in which both are recorded. */
const isRepeated = (own: Text, due: FollowUp["due"], sources: readonly (Text | undefined)[]): boolean =>
  LANGS.some((lang) => {
    const parts = partsOf(withoutTime(own, due, lang), lang);
    const there = new Set(sources.flatMap((one) => partsOf(one?.[lang] ?? "", lang)));
    return parts.length > 0 && parts.filter((part) => there.has(part)).length / parts.length >= REPEATED;
  });

/**
 * Whether a task that may be published, with a deadline of its own, is another matter than the point of a remark or the outcome
 * that led to it: "draft the charter by June" from the proposal "found a league". It has a sentence of its own, and its deadline
 * is not that of the point.
 */
export const isOwnMatter = (record: DraftRecord, { announce, due, text, from }: FollowUp): boolean => {
  if (announce !== true || !due || !text || !from) return false;
  if ("remark" in from && from.point !== undefined) {
    const remarks = (record.agenda ?? []).flatMap((item) => item.remarks ?? []);
    const point = remarks.find(({ key }) => key === from.remark)?.points?.[from.point];
    return point !== undefined && !isRepeated(text, due, [point]);
  }
  if (!("outcome" in from)) return false;
  const outcome = (record.outcomes ?? []).find(({ key }) => key === from.outcome);
  return outcome?.type === "consensus" && !isRepeated(text, due, outcome.points ?? []);
};
