import { pathOf, type Step } from "./paths";
import { formOfPlace, type PointForm } from "./point-forms";
import type { DraftRecord } from "./shape";
import { holdsChinese, LANGS, type Lang } from "./values";

/** Hints on the wording of a text; never errors. */
export const HINTS = [
  "no_points",
  "full_stop",
  "no_full_stop",
  "several_sentences",
  "begins_with_to",
  "begins_with_modal",
  "begins_with_subject",
  "begins_with_ing",
  "begins_with_that",
  "subject_missing",
  "would_missing",
  "first_person",
  "capital",
  "article",
  "book_marks",
  "one_party",
  "half_width",
  "chinese_in_english",
] as const;
type HintCode = (typeof HINTS)[number];

// Abbreviations, whose final dot is no full stop.
const ABBREVIATED = /(?:\b(?:Ltd|Inc|Co|Corp|Dr|Mr|Ms|St|No|etc|Jr|Sr|Bros|vs)|\b[A-Za-z])\.$/;
const MODAL = /^(?:will|would|shall|should|must|can|could|may|might|ought)\b/i;
const SUBJECT = /^(?:the|a|an|we|they|he|she|it|i|you|both|all|our|their|its|this|these|those)\b/i;
const NOT_GERUND = /^(?:bring|sing|ring|king|string|spring|swing|cling|fling|sling|wing|thing|ping|ting)$/i;
// Words in lower case inside a sentence; other capitals may be names.
const COMMON =
  /^(?:The|A|An|To|We|They|He|She|It|This|These|That|Both|All|Our|Their|Its|In|On|At|For|By|With|And|Strengthen|Promote|Establish|Deepen|Continue|Support|Build|Develop|Explore|Expand|Improve|Set|Sign|Hold|Carry|Provide|Make|Jointly)\b/;
const ZH_MODAL = /^(?:将(?!军|领|来)|要(?!求|素|闻|点|害))/;
/** What the sentence puts in front of a purpose. */
const ZH_AIM = /^(?:为了|旨在|意在|以便|以期)/;
const ZH_SUBJECTLESS =
  /^(?:将(?!军|领|来)|要(?!求|素|闻|点|害)|愿(?!景|望)|愿意|应(?!用|急|邀|对)|应该|应当|希望|必须|能够|可以|会(?!议|员|长|展|馆))/;

const english = (text: string, form: PointForm): HintCode[] => {
  const found: HintCode[] = [];
  const first = /^[\p{L}'-]+/u.exec(text)?.[0] ?? "";
  const gerund = /ing$/i.test(first) && first.length > 4 && !NOT_GERUND.test(first);
  const inner = form === "noun" || form === "verb" || form === "clause" || form === "wish";
  if (form === "verb") {
    if (/^to\b/i.test(text)) found.push("begins_with_to");
    if (MODAL.test(text)) found.push("begins_with_modal");
    if (SUBJECT.test(text)) found.push("begins_with_subject");
    if (gerund) found.push("begins_with_ing");
  }
  if (form === "noun" && /^to\b/i.test(text)) found.push("begins_with_to");
  if (form === "noun" && MODAL.test(text)) found.push("begins_with_modal");
  if (form === "clause" || form === "wish") {
    if (/^to\b/i.test(text) || MODAL.test(text)) found.push("subject_missing");
    if (form === "wish" && !/\b(?:would|could|might)\b/i.test(text)) found.push("would_missing");
  }
  if (inner && /^that\b/i.test(text)) found.push("begins_with_that");
  if (inner && /\b(?:we|our|ours|us|I|my|me)\b/.test(text.replace(/\b[A-Z]{2,}\b/g, "")))
    found.push("first_person");
  if (inner && COMMON.test(text)) found.push("capital");
  if (form === "title" && /^(?:a|an|the)\b/i.test(text)) found.push("article");
  return found;
};

const chinese = (text: string, form: PointForm, at: readonly Step[]): HintCode[] => {
  const found: HintCode[] = [];
  if ((form === "verb" || form === "noun") && ZH_MODAL.test(text)) found.push("begins_with_modal");
  if (form === "verb" && ZH_AIM.test(text)) found.push("begins_with_to");
  if ((form === "clause" || form === "wish") && ZH_SUBJECTLESS.test(text)) found.push("subject_missing");
  if (form === "title" && /^《.*》$/.test(text)) found.push("book_marks");
  if (at[0] === "delegations" && /一行$/.test(text)) found.push("one_party");
  if (/\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(text)) found.push("half_width");
  return found;
};

/**
 * Hints about one text in one language, written in `form` (docs/event-record.md). `at` is its path, for rules on specific
 * fields.
 */
export const hintsOn = (
  words: string,
  lang: Lang,
  form: PointForm | undefined,
  at: readonly Step[] = [],
): HintCode[] => {
  const text = words.trim();
  if (text === "") return [];
  const found: HintCode[] = [];
  if (lang === "en" && holdsChinese(text)) found.push("chinese_in_english");
  if (form === undefined) return lang === "zh" ? [...found, ...chinese(text, "none", at)] : found;
  if (form === "none") return [...found, "no_points"];
  const stops =
    lang === "en" ? /[.!?]["'”’)]?$/.test(text) && !ABBREVIATED.test(text) : /[。！？]["”’）]?$/.test(text);
  if (form === "sentence") {
    if (!stops && !/[.!?]["'”’)]?$/.test(text)) found.push("no_full_stop");
  } else {
    if (stops) found.push("full_stop");
    if (lang === "zh" ? /。.+/.test(text) : /[a-z]\. [A-Z]/.test(text) && form !== "noun")
      found.push("several_sentences");
  }
  return [...found, ...(lang === "en" ? english(text, form) : chinese(text, form, at))];
};

interface Hint {
  path: string;
  lang: Lang;
  code: HintCode;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** All hints on the wording of a record, with the path of each text. */
export const hintsOf = (record: DraftRecord): Hint[] => {
  const found: Hint[] = [];
  const visit = (value: unknown, at: readonly Step[], act: unknown, outcome: unknown) => {
    if (Array.isArray(value)) for (const [n, each] of value.entries()) visit(each, [...at, n], act, outcome);
    if (!isFields(value)) return;
    for (const [name, inner] of Object.entries(value)) {
      const lang = LANGS.find((each) => each === name);
      if (lang && typeof inner === "string") {
        const form = formOfPlace(at, { act: act as never, outcome: outcome as never });
        for (const code of hintsOn(inner, lang, form, at))
          found.push({ path: pathOf(record, [...at, name]), lang, code });
      } else
        visit(
          inner,
          [...at, name],
          value.act ?? act,
          at[0] === "outcomes" ? (value.type ?? outcome) : outcome,
        );
    }
  };
  visit(record, [], undefined, undefined);
  return found;
};
