import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import { continuesWithNamed, refersBack } from "../content/refers-back";
import type { Facts } from "../reference/facts";
import { isDated } from "./context";
import { isOfParties } from "./of-parties";
import { isOtherAct } from "./other-acts";
import type { Of } from "./pool";
import { textsOf } from "./stated-texts";
import { wordsOf } from "./weight";

/** Words of a sentence up to which it explains something in the first paragraph. */
const MAX_EXPLANATION_WORDS = 30;

/** "Lakeland is seeking to step up its trade": what one of the sides of a visit wants, which is why it took place. */
const isAboutWish = (text: string, { participants, delegations, home }: DraftRecord): boolean => {
  const [, name = ""] =
    /^(?:The )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*) (?:is|are|has been) (?:seeking|looking|keen|eager|trying) /u.exec(
      text,
    ) ?? [];
  return name !== "" && JSON.stringify([participants, delegations, home]).includes(name);
};

/** "The mayors came from Lakeland and Reedland": the origin of visitors who are named as a delegation or by their number. */
const isAboutOrigin = (text: string, record: DraftRecord): boolean => {
  const [, who] = /^The (\p{Ll}+s) (?:came|come|are|were) from /u.exec(text) ?? [];
  const named = [...(record.delegations ?? []).map(({ name }) => name?.en), record.attendance?.of?.en];
  return who !== undefined && named.some((one) => one !== undefined && new RegExp(`\\b${who}\\b`).test(one));
};

/** Nouns too general to refer to one thing in a text. */
const VAGUE =
  /^(?:visit|meeting|event|delegation|group|project|work|cooperation|development|country|city|university|company|talks)$/;

/** "The aid is intended to enable the town …": what something in the first sentence is for. */
const isAboutAimOfThing = (text: string, record: DraftRecord, lead: readonly Message[]): boolean => {
  const [, noun] =
    /^The (?:\p{Ll}+ )?(\p{Ll}{3,}) (?:is|are|was|were) (?:intended|meant|designed) (?:to|for) /u.exec(
      text,
    ) ?? [];
  return (
    noun !== undefined &&
    !VAGUE.test(noun) &&
    lead.some((one) => textsOf(record, one).some((said) => new RegExp(`\\b${noun}\\b`, "iu").test(said)))
  );
};

/** "The theme of the seminar was …". */
const THEME = /^The (?:theme|motto|slogan|topic) of the \p{L}+ (?:was|is) /u;

/**
 * A short sentence of context that follows the news in an English text: where its visitors came from, what one of the sides wants,
 * how the two sides are related, what a thing in the news is for, or the theme of the event.
 */
export const explainsNews = (
  record: DraftRecord,
  message: Of<"background">,
  lead: readonly Message[],
): boolean => {
  const text = record.background?.[message.at];
  const en = text?.en;
  if (en === undefined || wordsOf([text]) > MAX_EXPLANATION_WORDS || isDated(record, message)) return false;
  const called = lead.some(({ type }) => type === "visit" || type === "meet" || type === "receive");
  const signed = lead.some(({ type }) => type === "sign");
  return (
    THEME.test(en) ||
    ((called || signed) && isOfParties(record, en)) ||
    (called && isAboutWish(en, record)) ||
    isAboutAimOfThing(en, record, lead) ||
    isAboutOrigin(en, record)
  );
};

/** Words of context that continues the sentence before it, above which both stay after what was said. */
const GOES_ON = 24;

/** Whether a sentence of context is continued at length, so that both are too long for a paragraph about something else. */
const isContinuedAtLength = ({ background = [] }: DraftRecord, { at }: Of<"background">): boolean => {
  const next = background[at + 1];
  const goesOn = next !== undefined && (refersBack(next) || continuesWithNamed(next, background[at]));
  return goesOn && wordsOf([next]) > GOES_ON;
};

/** "The mission was the first in years": about the larger event, which a sentence behind the items introduces. */
const isOfLargerEvent = (
  { partOf, title, officialName, background }: DraftRecord,
  { at }: Of<"background">,
): boolean => {
  if (!partOf || partOf.how || !(partOf.when ?? partOf.venue ?? partOf.organizers)) return false;
  const [, noun = ""] = /^The (\p{Ll}+) /u.exec(background?.[at]?.en ?? "") ?? [];
  const named = new RegExp(`\\b${noun}\\b`, "iu");
  const own = [title?.en, officialName?.en].some((name) => named.test(name ?? ""));
  return noun.length > 2 && !own && named.test(partOf.name?.en ?? "");
};

const ON_VISIT: ReadonlySet<string> = new Set(["reception", "outbound_visit", "inspection"]);

const CALLS: ReadonlySet<Message["type"]> = new Set(["visit", "meet", "receive"]);

/**
 * "The visit was part of a project": context on a visit that the news of a signing or an event does not mention. That a
 * delegation was at a signing does not say that it was on a visit.
 */
const isOfUnknownVisit = (
  { kind, delegations = [], participants = [], agenda = [], title, purpose, background }: DraftRecord,
  { at }: Of<"background">,
  lead: readonly Message[],
): boolean => {
  const [, noun] = /^(?:The|This) (visit|trip|tour|mission|stay)\b/.exec(background?.[at]?.en ?? "") ?? [];
  if (!noun || ON_VISIT.has(kind ?? "")) return false;
  const called = lead.some(({ type }) => CALLS.has(type));
  if (delegations.length > 0 && (kind !== "signing" || called)) return false;
  // Who met a host or was shown a place is on that visit.
  const isVisit =
    participants.some(({ side }) => side === "guest") || agenda.some(({ activity }) => activity === "tour");
  if (kind !== "signing" && isVisit) return false;
  return !/\b(?:visit|trip|tour|mission|stay|delegation)/i.test(`${title?.en} ${purpose?.en}`);
};

/** English: whether context is too long for the first paragraph with what continues it, or is about something else. */
export const staysOutOfLead = (
  { record, lang }: Facts,
  message: Of<"background">,
  lead: readonly Message[],
): boolean =>
  lang === "en" &&
  (isContinuedAtLength(record, message) ||
    isOfUnknownVisit(record, message, lead) ||
    isOfLargerEvent(record, message) ||
    isOtherAct(record, record.background?.[message.at]?.en));
