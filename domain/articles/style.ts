import { MONTH_EN } from "../events/month-names";
import type { DraftRecord } from "../events/shape";
import type { DraftOrg, Lang, Side } from "../events/values";
import { textsOf } from "./record-texts";

/** How an office wants its articles in one language. Every value has a default; `houseStyle()` gives them. */
export interface HouseStyle {
  /** `mdy`: August 26, 2023. `dmy`: 26 August 2023. Chinese has one form. */
  date: "mdy" | "dmy";
  /** Whether the first date prints its year. */
  year: boolean;
  /** Whose people come first in lists; absent: guests when received, the own head on a visit out. */
  leadSide?: Side;
  /** People printed by name in the list of those present; the rest are counted. Absent: all. */
  maxNamed?: number;
  /** Whether `honorific` and `postNominals` are printed. */
  honorifics: boolean;
  /** Whether the record's `slogan` begins the headline, before the half with the facts. */
  slogans: boolean;
  /** Chinese later mention: 姓名 (`name`) or 姓+职务 (`title`). */
  later: "name" | "title";
  spelling: "american" | "british";
  /** `home` of the record is "our association" instead of its name. */
  our: boolean;
  /** Characters of a headline, as a limit for choosing its form; never a reason to leave the facts out. */
  headline: number;
  credits: boolean;
  /** Whether `credit` of a photo is printed after its caption. */
  photoCredits: boolean;
  /** The office itself, where a record names no `home` of its own. */
  home?: DraftOrg;
}

const DEFAULTS: Record<Lang, HouseStyle> = {
  en: {
    date: "mdy",
    year: true,
    honorifics: false,
    slogans: false,
    later: "name",
    spelling: "american",
    our: false,
    headline: 70,
    credits: true,
    photoCredits: true,
  },
  zh: {
    date: "dmy",
    year: true,
    honorifics: false,
    slogans: false,
    later: "name",
    spelling: "american",
    our: false,
    headline: 28,
    credits: true,
    photoCredits: true,
  },
};

/** The house style of a language: the defaults, with the office's own values over them. */
export const houseStyle = (lang: Lang, own: Partial<HouseStyle> = {}): HouseStyle => ({
  ...DEFAULTS[lang],
  ...own,
});

const DAY_FIRST = new RegExp(`\\b\\d{1,2} ${MONTH_EN}\\b`);
const MONTH_FIRST = new RegExp(`\\b${MONTH_EN} \\d{1,2}\\b`);

/** The form of dates in the record's own English texts, if they have one: an English text does not mix two forms. */
export const datesOf = (record: DraftRecord, lang: Lang): Partial<HouseStyle> => {
  if (lang !== "en") return {};
  const texts = textsOf(record, "en");
  const isIn = (form: RegExp): boolean => texts.some(({ text }) => form.test(text));
  return isIn(DAY_FIRST) && !isIn(MONTH_FIRST) ? { date: "dmy" } : {};
};
