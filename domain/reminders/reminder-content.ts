import { inLanguage } from "../events/in-language";
import type { Lang, Text } from "../events/values";
import { ACTIONS, type ActionDefinition } from "../follow-ups/actions";
import type { ReminderKind, ReminderNoun } from "./reminder";

/** Content of a reminder's sentence. `what`: the promise or the agreement's title, in the reader's language. */
export interface ReminderContent {
  kind: ReminderKind;
  noun: ReminderNoun;
  what: string;
  details: Readonly<Record<string, string>>;
  /** For agreements: parties, reference number, and whether the reader created the event. */
  parties?: readonly Text[] | null;
  reference?: string | null;
  logged?: boolean;
}

/** A full date as text: "5 June 2025", 2025年6月5日. Other values are returned unchanged. */
export const dayInWords = (day: string, lang: Lang): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", {
        dateStyle: "long",
        timeZone: "UTC",
      }).format(new Date(`${day}T00:00:00Z`))
    : day;

/** The request that an action makes or decides on ("none": it changes the due date without one), and whether it is granted. */
const requestOf = (action: string | undefined) => {
  const { opensRequest, grantsRequest, declinesRequest } =
    (ACTIONS as Readonly<Record<string, ActionDefinition>>)[action ?? ""] ?? {};
  return {
    asked: opensRequest ?? grantsRequest ?? declinesRequest ?? "none",
    answer: declinesRequest ? "refused" : "granted",
  };
};

/** Maximum number of parties named; the rest is "and others". */
const NAMED = 3;
const partyIn = (parties: readonly Text[], lang: Lang): string => {
  const names = parties.map((each) => inLanguage(each, lang)).filter(Boolean);
  const others = lang === "zh" ? "等" : " and others";
  return names.slice(0, NAMED).join(lang === "zh" ? "、" : ", ") + (names.length > NAMED ? others : "");
};
/** Which of party and reference number are known. */
const namedParts = (party: string, reference: string) => {
  if (party && reference) return "both";
  return party ? "party" : reference ? "reference" : "neither";
};

/**
 * Parameters of `reminders.sentence.<kind>` and `reminders.because.<kind>` in messages/, from the details `by` (actor),
 * `action`, `day`, `about` (due, review or until: the meaning of the day) and `articleLang`.
 */
export const sentenceValues = (
  { what, details, parties, reference, logged }: Omit<ReminderContent, "kind" | "noun">,
  lang: Lang,
) => ({
  what,
  party: partyIn(parties ?? [], lang),
  reference: reference?.trim() ?? "",
  named: namedParts(partyIn(parties ?? [], lang), reference?.trim() ?? ""),
  logged: logged ? "yes" : "no",
  by: details.by || "–",
  day: details.day ? dayInWords(details.day, lang) : "",
  hasDay: details.day ? "yes" : "no",
  about: details.about ?? "due",
  action: details.action ?? "",
  articleLang: details.articleLang ?? "zh",
  ...requestOf(details.action),
});

const PATHS: Readonly<Record<ReminderNoun, (subjectId: string, eventId: string) => string>> = {
  followUp: (id) => `/follow-ups/${id}`,
  agreement: (id) => `/agreements/${id}`,
  article: (id) => `/articles/${id}`,
  event: (id) => `/events/${id}?tab=comments`,
  checklistItem: (_id, eventId) => `/events/${eventId}?tab=checklist`,
};

/** Path of a reminder's subject. */
export const subjectPath = ({
  noun,
  subjectId,
  eventId,
}: {
  noun: ReminderNoun;
  subjectId: string;
  eventId: string;
}): string => PATHS[noun](subjectId, eventId);

/** The note of a reminder as its author wrote it; undefined if empty. */
export const noteOf = ({ details }: Pick<ReminderContent, "details">): string | undefined =>
  details.note?.trim() || undefined;

/**
 * Text of a reminder's subject in the given language, else in the other, else the title of its event. What is to be prepared
 * has the same words for many events, so it is named with its event.
 */
export const whatIn = (
  { noun, what, eventTitle }: { noun: ReminderNoun; what: Text | null; eventTitle: Text },
  lang: Lang,
): string => {
  const [own, event] = [inLanguage(what ?? undefined, lang), inLanguage(eventTitle, lang)];
  if (noun === "checklistItem" && own && event)
    return lang === "zh" ? `${own}（${event}）` : `${own} (${event})`;
  return own || event || "–";
};
