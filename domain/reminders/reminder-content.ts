import type { Lang, Text } from "../events/values";
import type { ReminderKind, ReminderNoun } from "./reminder";

/** A reminder as its sentence needs it. `what`: the promise or the agreement's title, in the reader's language. */
export interface ReminderContent {
  kind: ReminderKind;
  noun: ReminderNoun;
  what: string;
  details: Readonly<Record<string, string>>;
  /** Of an agreement: with whom, its number, and whether the reader logged the event at which it was signed. */
  parties?: readonly Text[] | null;
  reference?: string | null;
  logged?: boolean;
}

/** A whole day in words: "5 June 2025", 2025年6月5日. What is no whole day stays as it is. */
export const dayInWords = (day: string, lang: Lang): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", {
        dateStyle: "long",
        timeZone: "UTC",
      }).format(new Date(`${day}T00:00:00Z`))
    : day;

const ASKED: Readonly<Record<string, "extension" | "drop">> = {
  askDrop: "drop",
  drop: "drop",
  refuseDrop: "drop",
};

const inLanguage = (text: Text | undefined, lang: Lang): string =>
  text?.[lang]?.trim() || text?.[lang === "en" ? "zh" : "en"]?.trim() || "";

/** As many parties as a sentence names; the others are "and others". */
const NAMED = 3;
const partyIn = (parties: readonly Text[], lang: Lang): string => {
  const names = parties.map((each) => inLanguage(each, lang)).filter(Boolean);
  const others = lang === "zh" ? "等" : " and others";
  return names.slice(0, NAMED).join(lang === "zh" ? "、" : ", ") + (names.length > NAMED ? others : "");
};
/** Which of the two a sentence can tell. */
const namedParts = (party: string, reference: string) => {
  if (party && reference) return "both";
  return party ? "party" : reference ? "reference" : "neither";
};

/**
 * What fills `reminders.sentence.<kind>` and `reminders.because.<kind>` of messages/. Details that a sentence may name: `by` (who did it), `action` (what was
 * done), `day`, and `about` (due, review or until: which day it is).
 */
export const sentenceValues = (
  { what, details, parties, reference, logged }: Omit<ReminderContent, "kind" | "noun">,
  lang: Lang,
) => ({
  what,
  party: partyIn(parties ?? [], lang),
  reference: reference?.trim() ?? "",
  told: namedParts(partyIn(parties ?? [], lang), reference?.trim() ?? ""),
  logged: logged ? "yes" : "no",
  by: details.by || "–",
  day: details.day ? dayInWords(details.day, lang) : "",
  hasDay: details.day ? "yes" : "no",
  about: details.about ?? "due",
  asked: ASKED[details.action ?? ""] ?? "extension",
  answer: details.action?.startsWith("refuse") ? "refused" : "granted",
});

/** The address of what a reminder is about, below the office's own. */
export const subjectPath = (noun: ReminderNoun, subjectId: string): string =>
  `${noun === "agreement" ? "/agreements" : "/follow-ups"}/${subjectId}`;

/** Where what is said of a reminder beside its sentence stands: the words of who wrote it. */
export const noteOf = ({ details }: Pick<ReminderContent, "details">): string | undefined =>
  details.note?.trim() || undefined;

/** What a reminder is about in the reading language, else in the other; what has no words of its own goes by its event. */
export const whatIn = (row: { what: Text | null; eventTitle: Text }, lang: Lang): string =>
  inLanguage(row.what ?? undefined, lang) || inLanguage(row.eventTitle, lang) || "–";
