import type { Agreement, DraftRecord } from "../../events/shape";
import { type Lang, otherLang } from "../../events/values";

/** What a document is called where its title is in the other language only. */
const OF_TYPE: Readonly<Partial<Record<NonNullable<Agreement["type"]>, Readonly<Record<Lang, string>>>>> = {
  mou: { en: "memorandum of understanding", zh: "备忘录" },
  letter_of_intent: { en: "letter of intent", zh: "意向书" },
  framework: { en: "framework agreement", zh: "框架协议" },
  strategic_cooperation: { en: "strategic cooperation agreement", zh: "战略合作协议" },
};

/** The kind of a document by a word of its title, where the record has no closer type. */
const OF_TITLE: readonly (readonly [RegExp, Readonly<Record<Lang, string>>])[] = [
  [/备忘录|memorandum|\bmou\b/iu, { en: "memorandum", zh: "备忘录" }],
  [/意向|letters? of intent/iu, { en: "letter of intent", zh: "意向书" }],
  [/合同|contract/iu, { en: "contract", zh: "合同" }],
  [/议定书|protocol/iu, { en: "protocol", zh: "议定书" }],
  [/声明|宣言|declaration|statement/iu, { en: "declaration", zh: "声明" }],
  [/协议|协定|agreement/iu, { en: "agreement", zh: "协议" }],
];

const DOCUMENT: Readonly<Record<Lang, string>> = { en: "document", zh: "文件" };

const kindOf = ({ type, title }: Agreement, lang: Lang): string => {
  const text = title?.[otherLang(lang)] ?? "";
  const named = OF_TYPE[type ?? "other"] ?? OF_TITLE.find(([words]) => words.test(text))?.[1] ?? DOCUMENT;
  return named[lang];
};

/** Whether a document has a title, but not in this language, which can name a party: otherwise nothing is known of the signing. */
const isUntitled = ({ title, count = 1, parties = [] }: Agreement, lang: Lang): boolean =>
  count === 1 &&
  !title?.[lang]?.trim() &&
  Boolean(title?.[otherLang(lang)]?.trim()) &&
  parties.some(({ organization }) => Boolean(organization?.name?.[lang]?.trim()));

/** The documents that can be called by their kinds: two of one name, 议定书和议定书, would be told apart by nothing. */
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
