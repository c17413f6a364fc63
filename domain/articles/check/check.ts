import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import { CHINESE } from "./chinese";
import { datesIn, partsIn, recordDays, spansIn } from "./days";
import { degreesIn } from "./degree";
import { ENGLISH } from "./english";
import { type Case, CHECKED, type Checked, type Found, type Unsupported, withoutOverlaps } from "./finding";
import { forcesIn } from "./force";
import { gendersIn } from "./gender";
import { knownOf } from "./known";
import type { Lexicon } from "./lexicon";
import { mentionsOf } from "./mentions";
import { chineseNames } from "./names-chinese";
import { englishNames } from "./names-english";
import { countsIn } from "./numbers";
import { type Omission, omissionsIn } from "./omissions";
import { textSentences } from "./reading";
import { rolesIn } from "./roles";
import { sequencesIn } from "./sequence";
import { statusesIn } from "./status";
import { chineseTitles, englishTitles } from "./titles";

export interface Checkup {
  unsupported: Unsupported[];
  omissions: Omission[];
}

const LEXICONS: Readonly<Record<Lang, Lexicon>> = { en: ENGLISH, zh: CHINESE };

const CHECKS: Readonly<Record<Checked, (given: Case) => Found[]>> = {
  name: (given) => (given.lang === "en" ? englishNames(given) : chineseNames(given)),
  title: (given) => (given.lang === "en" ? englishTitles(given) : chineseTitles(given)),
  date: (given) => [
    ...datesIn({ ...given, words: given.known.texts.map((one) => one.text) }, recordDays(given.record)),
    ...spansIn(given),
    ...partsIn(given),
  ],
  number: countsIn,
  role: rolesIn,
  force: forcesIn,
  status: statusesIn,
  sequence: sequencesIn,
  gender: gendersIn,
  degree: degreesIn,
};

/**
 * Compares a text with a record, in one language: statements that no field of the record supports, and facts of the record that
 * the text omits. The text is Markdown or plain and may use its own words. The check knows closed lists of forms, not meanings;
 * a person judges the results. It never fails.
 */
export const checkText = (text: string, record: DraftRecord, lang: Lang): Checkup => {
  const known = knownOf(record, lang);
  const given: Case = {
    text,
    lang,
    record,
    known,
    lexicon: LEXICONS[lang],
    sentences: textSentences(text, lang),
    mentions: mentionsOf(text, known),
  };
  const all = CHECKED.flatMap((kind) => CHECKS[kind](given).map((one) => ({ kind, ...one })));
  const unsupported = withoutOverlaps(all, text.length);
  return { unsupported: unsupported.sort((a, b) => a.start - b.start), omissions: omissionsIn(given) };
};
