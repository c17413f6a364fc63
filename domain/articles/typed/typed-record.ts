import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import { each, withFields } from "../field-changes";
import { ECHO, withoutActEcho } from "./act-echoes";
import { asOneClause, END, withoutEnd } from "./ends";
import { MARKS, withoutListMark } from "./list-marks";
import { NOUN_FOR_VERB, verbPhraseEn } from "./nouns-for-verbs";
import { type Checks, type Place, withEachText } from "./places";
import { withPlainCapitals } from "./plain-capitals";
import { SPACES, TO_PUNCTUATE, withOwnPunctuation, withoutSpaces } from "./punctuation";
import { purposeForm } from "./purposes";
import { SEVERAL } from "./sentences";
import { dividedRecord } from "./split-points";
import { DAY_OF_TITLE, headlineWithoutDay, WITHOUT_ARTICLE, withTypedTitle } from "./titles";
import { FRONT_OF_VERB, verbPhraseZh } from "./verb-phrases";

/** Names and other texts that are printed as stored, of which only the spaces change. */
const AS_STORED: ReadonlySet<string> = new Set([
  "name",
  "later",
  "short",
  "honorific",
  "postNominals",
  "address",
  "theme",
  "slogan",
  "quote",
  "value",
  "source",
  "caption",
  "credit",
  "unit",
]);

const CAPITAL = /^\p{Lu}/u;

/** A text whose signs, spaces or ends may need a change. */
const signsOf = (lang: Lang): RegExp =>
  new RegExp([TO_PUNCTUATE, MARKS, SEVERAL, END].map((of) => of[lang].source).join("|"), "u");

/** What rules out the texts that are as the format asks, before any rule reads them. */
const CHECKS: Readonly<Record<Lang, Checks>> = {
  zh: {
    asStored: AS_STORED,
    spaces: SPACES,
    signs: signsOf("zh"),
    ofForm: {
      "title.title": [DAY_OF_TITLE.zh],
      purpose: [/^/u],
      text: [FRONT_OF_VERB],
      points: [ECHO.zh, FRONT_OF_VERB],
    },
  },
  en: {
    asStored: AS_STORED,
    spaces: SPACES,
    signs: signsOf("en"),
    ofForm: {
      "title.title": [DAY_OF_TITLE.en],
      "agenda.title": [CAPITAL],
      officialName: [WITHOUT_ARTICLE],
      topics: [CAPITAL],
      group: [CAPITAL],
      fields: [CAPITAL],
      purpose: [/^/u],
      text: [NOUN_FOR_VERB],
      points: [CAPITAL, ECHO.en, NOUN_FOR_VERB],
    },
  },
};

/** Texts without a form of their own that are no names, and stand inside of a sentence. */
const INSIDE: ReadonlySet<string> = new Set([
  "statusReason",
  "title",
  "officialName",
  "functions",
  "group",
  "term",
  "words",
]);

/** Whether somebody may have written common nouns with the capitals of a title there: things, rather than what was said of them. */
const isTitled = ({ field, form, list }: Place, text: string): boolean => {
  if (!/^\p{Lu}/u.test(text)) return false;
  if (field === "title" || field === "points")
    return list === "agenda" && (form === "title" || form === "noun");
  return field === "topics" || field === "group" || field === "fields";
};

/** "The Signing Ceremony", "A preliminary exchange": titles are stored without an article. */
const withoutTitleArticle = (text: string): string =>
  text.replace(/^The (?=\p{L})/u, "").replace(/^An? (?=\p{L})/u, (article) => article.toLowerCase());

/** What a field and an act ask for, of a text without marks and stops. */
const inForm = (text: string, place: Place, lang: Lang): string => {
  const { field, form, act } = place;
  const own = act && field === "points" ? withoutActEcho(text, act, lang) : text;
  if (field === "title" && place.list === undefined) return headlineWithoutDay(own, lang);
  if (field === "purpose") return purposeForm(own, lang);
  if (field === "officialName" && lang === "en" && WITHOUT_ARTICLE.test(own)) return `the ${own}`;
  if (lang === "en" && isTitled(place, own))
    return withPlainCapitals(form === "title" ? withoutTitleArticle(own) : own);
  if (form !== "verb" || field === "did") return own;
  if (lang === "en") return verbPhraseEn(own);
  return verbPhraseZh(own, act === undefined || act === "promise");
};

/** 侨胞捐资 教学楼揭牌仪式: a space divides the parts of a headline or of a document's name, each of which is punctuated by itself. */
const withPartsApart = (title: string): string =>
  withoutSpaces(title)
    .split(" ")
    .map((part) => withOwnPunctuation(part, "zh"))
    .join(" ");

/** A text as the format asks for it. */
const typed = (stored: string, place: Place, lang: Lang): string => {
  const { field, form } = place;
  if (AS_STORED.has(field)) return withoutSpaces(stored);
  const hasParts = field === "title" && place.list !== "agenda" && lang === "zh";
  const own = hasParts ? withPartsApart(stored) : withOwnPunctuation(stored, lang);
  if (form === "sentence" || form === "none") return withoutListMark(own, lang);
  if (form === undefined && !INSIDE.has(field)) return own;
  const line = withoutListMark(own, lang);
  const isClause = form === "verb" || form === "clause" || form === "wish" || field === "statusReason";
  return isClause
    ? asOneClause(line, lang, (part) => inForm(part, place, lang))
    : inForm(withoutEnd(line, lang), place, lang);
};

/**
 * A record whose texts in a language have the form that the format asks for, whatever somebody typed: a clause without stops, numbers, bullets
 * and the words that its sentence puts around it, one statement to a point. The same record where all texts have it.
 */
export const withTypedTexts = (given: DraftRecord, lang: Lang): DraftRecord => {
  const record = withEachText(dividedRecord(given, lang).record, lang, CHECKS[lang], (text, place) =>
    typed(text, place, lang),
  );
  return withFields(record, { agenda: each(record.agenda, (item) => withTypedTitle(record, item, lang)) });
};
