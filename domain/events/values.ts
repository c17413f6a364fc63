import { daysInMonth } from "./days";

/** The languages of a record. */
export const LANGS = ["en", "zh"] as const;
export type Lang = (typeof LANGS)[number];
/** The other one of the two languages. */
export const otherLang = (lang: Lang): Lang => (lang === "en" ? "zh" : "en");
/** The languages as in HTML and HTTP: BCP 47. */
export const LANGUAGE_TAG: Readonly<Record<Lang, string>> = { en: "en", zh: "zh-CN" };

export const SIDES = ["host", "guest", "third"] as const;
export const PARTS = ["morning", "noon", "afternoon", "evening", "all_day"] as const;
export const ORG_KINDS = [
  "association",
  "government",
  "party",
  "zone",
  "company",
  "university",
  "hospital",
  "institute",
  "media",
  "other",
] as const;
export const PRONOUNS = ["he", "she", "they"] as const;

export type Side = (typeof SIDES)[number];
export type Part = (typeof PARTS)[number];
export type OrgKind = (typeof ORG_KINDS)[number];

/** A text in one or both languages. In a draft it may be empty. */
export interface Text {
  en?: string | undefined;
  zh?: string | undefined;
}

export interface DraftOrg {
  id?: string | undefined;
  name?: Text | undefined;
  the?: boolean | undefined;
  short?: Text | undefined;
  shortThe?: boolean | undefined;
  aliases?: string[] | undefined;
  parent?: DraftOrg | undefined;
  kind?: OrgKind | undefined;
  city?: Text | undefined;
}
export interface Org extends Omit<DraftOrg, "name" | "parent"> {
  name: Text;
  parent?: Org | undefined;
}

const HAN = /\p{Script=Han}|[，。；：、！？]/u;

/** Whether a string holds Chinese characters or Chinese punctuation. */
export const holdsChinese = (s: string): boolean => HAN.test(s);

/** Whether `day` ("2022", "2022-05", "2022-05-25") exists in the calendar. */
export const isCalendarDay = (day: string): boolean => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(day);
  if (!parts) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  if (year < 1 || month < 1 || month > 12 || date < 1) return false;
  return date <= daysInMonth(year, month);
};
