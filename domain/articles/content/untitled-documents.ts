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

/** The kind of a document by the word of its title, where the record has no closer type. An intention comes before all others. */
const OF_TITLE: readonly (readonly [RegExp, Readonly<Record<Lang, string>>])[] = [
  [/备忘录|memorandum|\bmou\b/giu, { en: "memorandum", zh: "备忘录" }],
  [/合同|contract/giu, { en: "contract", zh: "合同" }],
  [/议定书|protocol/giu, { en: "protocol", zh: "议定书" }],
  [/声明|宣言|declaration|statement/giu, { en: "declaration", zh: "声明" }],
  [/协议|协定|agreement/giu, { en: "agreement", zh: "协议" }],
];

const INTENTION = /意向|letters? of intent/iu;
const INTENTION_KIND: Readonly<Record<Lang, string>> = { en: "letter of intent", zh: "意向书" };

/** What follows the noun of an English title: "Agreement on …", "Protocol between …". */
const BEHIND_NOUN = /\s(?:on|of|between|with|for|to)\s.*$/isu;

const DOCUMENT: Readonly<Record<Lang, string>> = { en: "document", zh: "文件" };

/** The kind whose word comes last before what the document is about: 关于《…宣言》的协议 is an agreement. */
const kindOfTitle = (text: string): Readonly<Record<Lang, string>> => {
  if (INTENTION.test(text)) return INTENTION_KIND;
  const front = text.replace(BEHIND_NOUN, "");
  let last = -1;
  let kind = DOCUMENT;
  for (const [words, one] of OF_TITLE) {
    const at = [...front.matchAll(words)].at(-1)?.index ?? -1;
    if (at > last) [last, kind] = [at, one];
  }
  return kind;
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
