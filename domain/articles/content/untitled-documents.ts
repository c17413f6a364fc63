import type { Agreement, DraftRecord } from "../../events/shape";
import { type Lang, otherLang } from "../../events/values";

/** What the documents of some types are called: where a title is in the other language only, or names no kind itself. */
export const KIND_OF_TYPE: Readonly<
  Partial<Record<NonNullable<Agreement["type"]>, Readonly<Record<Lang, string>>>>
> = {
  mou: { en: "memorandum of understanding", zh: "备忘录" },
  letter_of_intent: { en: "letter of intent", zh: "意向书" },
  framework: { en: "framework agreement", zh: "框架协议" },
  strategic_cooperation: { en: "strategic cooperation agreement", zh: "战略合作协议" },
};

/** The kind of a document by the word of its title, where the record has no closer type; 意向协议 is a letter of intent. */
const OF_TITLE: readonly (readonly [RegExp, Readonly<Record<Lang, string>>])[] = [
  [/意向(?:书|函|性?(?:协议|合同))?|letters? of intent/giu, { en: "letter of intent", zh: "意向书" }],
  [/备忘录|memorandum|\bmou\b/giu, { en: "memorandum", zh: "备忘录" }],
  [/合同|contract/giu, { en: "contract", zh: "合同" }],
  [/议定书|protocol/giu, { en: "protocol", zh: "议定书" }],
  [/声明|宣言|declaration|statement/giu, { en: "declaration", zh: "声明" }],
  [/协议|协定|agreement/giu, { en: "agreement", zh: "协议" }],
];

/** What follows the noun of an English title: "Agreement on …", "Protocol amending …". */
const BEHIND_NOUN = /\s(?:on|of|between|with|for|to|under|amending|implementing|supplementing)\s.*$/isu;

const DOCUMENT: Readonly<Record<Lang, string>> = { en: "document", zh: "文件" };

const endOf = (match: RegExpMatchArray): number => (match.index ?? 0) + match[0].length;

/**
 * The kind whose word comes last before what the document is about: 关于《…宣言》的协议 is an agreement, as is the "Port of
 * Reedham Agreement".
 */
const kindOfTitle = (text: string): Readonly<Record<Lang, string>> => {
  const found = OF_TITLE.flatMap(([words, kind]) =>
    [...text.matchAll(words)].map((match) => ({ end: endOf(match), kind })),
  );
  const first = Math.min(text.length, ...found.map(({ end }) => end));
  const front = first + text.slice(first).replace(BEHIND_NOUN, "").length;
  let last = { end: 0, kind: DOCUMENT };
  for (const one of found) if (one.end > last.end && one.end <= front) last = one;
  return last.kind;
};

const kindOf = ({ type, title }: Agreement, lang: Lang): string =>
  (KIND_OF_TYPE[type ?? "other"] ?? kindOfTitle(title?.[otherLang(lang)] ?? ""))[lang];

/** Whether a document has a title, but not in this language, which can name a party: otherwise nothing is known of the signing. */
const isUntitled = ({ title, count = 1, parties = [] }: Agreement, lang: Lang): boolean =>
  count === 1 &&
  !title?.[lang]?.trim() &&
  Boolean(title?.[otherLang(lang)]?.trim()) &&
  parties.some(({ organization }) => Boolean(organization?.name?.[lang]?.trim()));

/** The documents that can be called by their kinds: two of one name, 议定书和议定书, could not be distinguished. */
const called = ({ agreements = [] }: DraftRecord, lang: Lang): ReadonlyMap<Agreement, string> => {
  const untitled = agreements.filter((agreement) => isUntitled(agreement, lang));
  const kinds = untitled.map((agreement) => kindOf(agreement, lang));
  const names = [...kinds, ...agreements.map(({ title }) => title?.[lang]?.trim().toLowerCase())];
  const clear = kinds.every((kind) => names.indexOf(kind) === names.lastIndexOf(kind));
  return new Map(clear ? untitled.map((agreement, at) => [agreement, kinds[at] ?? DOCUMENT[lang]]) : []);
};

/**
 * A record where each document whose title is in the other language only is called by its kind, so that the news of an event,
 * which is a signing in one language, is a signing in both. Counted documents need the plural of their own noun and stay untitled, as all do
 * where two would have one name.
 */
export const withKindsForTitles = (record: DraftRecord, lang: Lang): DraftRecord => {
  const kinds = called(record, lang);
  if (kinds.size === 0) return record;
  const agreements = record.agreements?.map((agreement) =>
    kinds.has(agreement)
      ? { ...agreement, title: { ...agreement.title, [lang]: kinds.get(agreement) } }
      : agreement,
  );
  return { ...record, agreements };
};
