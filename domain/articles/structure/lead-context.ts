import type { DraftRecord } from "../../events/shape";
import type { Text } from "../../events/values";
import type { Message } from "../content/message";
import { namedBy } from "../content/named";
import { continuesWithNamed, refersBack } from "../content/refers-back";
import type { Facts } from "../reference/facts";
import { bare, isDated, isOfTwoStates } from "./context";
import { sameIn } from "./explained-in-news";
import { isOtherAct } from "./other-acts";
import type { Of } from "./pool";
import { textsOf } from "./stated-texts";
import { subjectOfRecord } from "./subject-of-record";
import { wordsOf } from "./weight";

/** Words of a sentence up to which it explains something in the first paragraph. */
const MAX_EXPLANATION_WORDS = 30;

const VERB = "(?:is|was|are|were|has|had|will|lies|covers)";

/** The subject of a sentence, without an apposition: "Lakeland, officially the Republic of Lakeland, is". */
const subjectOf = (text: string): string =>
  new RegExp(`^(.{2,60}?)(?:, [^,.]+,)? ${VERB} `).exec(text)?.[1] ?? "";

/** What the first sentence states about the event: its name, its aim, the topics of talks. */
const saidOf = (record: DraftRecord, lead: readonly Message[]): string[] =>
  [
    record.purpose,
    record.officialName,
    record.theme,
    record.partOf?.name,
    ...lead.flatMap((one) => (one.type === "talk" ? (one.scene.item.topics ?? []) : [])),
  ].flatMap((text: Text | undefined) => text?.en ?? []);

/** "Lakeland is the largest country in the region", "Lakeland's port network is growing": a name or a thing in the first sentence. */
const isAboutName = (text: string, said: readonly string[]): boolean => {
  const subject = bare(subjectOf(text));
  if (!/^\p{Lu}/u.test(subject)) return false;
  const [, noun] = /^\p{Lu}[^,]*?['’]s ((?:\p{Ll}+ )*\p{Ll}+)$/u.exec(subject) ?? [];
  if (noun) return said.some((one) => one.includes(noun));
  return /^[\p{Lu}\p{Ll} .-]+$/u.test(subject) && said.some((one) => one.includes(subject));
};

/** "The government introduced the scheme in May": the thing that the event is named after. */
const isAboutNamesake = (text: string, record: DraftRecord): boolean => {
  const noun = /^The .{2,40} (?:introduced|launched|started|set up) the (\p{Ll}+) /u.exec(text)?.[1];
  const called = [record.officialName?.en, record.theme?.en, record.title?.en];
  const name = noun && new RegExp(`\\p{Lu}\\p{L}+ ${noun}\\b`, "iu");
  return name !== undefined && name !== "" && called.some((one) => one !== undefined && name.test(one));
};

/** "… took up the post in May": what somebody became. */
const HAD_POST =
  / (?:took (?:up|over|office)|became|assumed|succeeded|was (?:appointed|elected|named|sworn in)|has (?:been|held|led|served)|joined|arrived) /u;

/** "Ms Exemplar was in Lakeland for a walk", "The Governor is a son of the district": somebody named in the first sentence. */
const isAboutPerson = (text: string, record: DraftRecord, lead: readonly Message[]): boolean => {
  const subject = bare(subjectOf(text));
  const [first] = lead;
  const keys = new Set(first ? namedBy(record, first) : []);
  const person = HAD_POST.test(text) ? subjectOfRecord(record, text) : undefined;
  if (person && "person" in person) return keys.has(person.person);
  return (
    subject !== "" &&
    (record.participants ?? []).some(
      (one) =>
        keys.has(one.key) &&
        [
          one.person?.name?.en,
          bare(one.person?.later?.en),
          ...(one.posts ?? []).map((post) => post.title?.en),
        ].includes(subject),
    )
  );
};

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

/** "The first Lake fair was held in Reedham", "The 30 photos show …": earlier editions of the event, and its exhibits. */
const isAboutKind = (text: string, record: DraftRecord): boolean => {
  const called = record.officialName?.en ?? "";
  const [, noun] = /^The first (?:\S+ )*?(\p{Ll}+) (?:was held|took place) /u.exec(text) ?? [];
  if (noun) return new RegExp(`\\b${noun}\\b`, "i").test(called);
  const shown = /^The (?:\d+ |\p{Ll}+ )?(?:photos|photographs|works|paintings|exhibits|pieces|artworks)\b/u;
  return /\bexhibition\b/i.test(called) && shown.test(text);
};

/** Nouns too general to refer to one thing in a text. */
const VAGUE =
  /^(?:visit|meeting|event|delegation|group|project|work|cooperation|development|country|city|university|company|talks)$/;

/** "The scheme was set up in 2013": the topic of those in the first paragraph, or the relation whose anniversary they marked. */
const isAboutTopic = (text: string, record: DraftRecord, lead: readonly Message[]): boolean => {
  const [, pair, noun] =
    /^The ((?:\p{Ll}+[ -]){0,2})(\p{Ll}{5,}) (?:was|were|had been) (?:\p{Ll}+ed|begun|set up|\p{Ll}+en) /u.exec(
      text,
    ) ?? [];
  if (noun === undefined || VAGUE.test(noun)) return false;
  const topics = lead.flatMap((one) => (one.type === "talk" ? (one.scene.item.topics ?? []) : []));
  const own = topics.filter(({ en }) => en !== undefined && new RegExp(`\\b${noun}\\b`, "i").test(en));
  const aim = /\banniversary of (.*)$/.exec(record.purpose?.en ?? "")?.[1] ?? "";
  return (own.length === 1 && topics.length <= 2) || (pair !== "" && aim.includes(`${pair}`));
};

/** "The grant of 5,000 dollars was provided by …": a thing in the title that only this sentence reports. */
const isAboutThingOfTitle = (text: string, record: DraftRecord): boolean => {
  const [, noun] =
    /^The (\p{Ll}{4,}) of (?:[\p{Lu}$€£¥]{0,4} ?)?\d[^.;]*? (?:was|were|is|are|comes?|came) /u.exec(text) ??
    [];
  if (noun === undefined || VAGUE.test(noun)) return false;
  const named = new RegExp(`\\b${noun}s?\\b`, "i");
  const { agenda, agreements, outcomes, purpose, officialName, followUps } = record;
  const recorded = JSON.stringify([agenda, agreements, outcomes, purpose, officialName, followUps]);
  return named.test(record.title?.en ?? "") && !named.test(recorded);
};

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

/** "He is the first recipient of the award": a thing that only an outcome or a document reported after the lead introduces. */
const isAboutLaterThing = (
  text: string,
  { outcomes = [], agreements = [] }: DraftRecord,
  lead: readonly Message[],
): boolean => {
  const led = lead.flatMap((one): object[] =>
    one.type === "result" ? [one.outcome] : one.type === "sign" ? [one.agreement] : [],
  );
  const later = JSON.stringify([...outcomes, ...agreements].filter((one) => !led.includes(one)));
  return [...text.matchAll(/\bthe (\p{Ll}{4,})\b(?! of )/gu)].some(
    ([, noun = ""]) => !VAGUE.test(noun) && new RegExp(`\\b${noun}\\b`, "u").test(later),
  );
};

/** "Lakeland has 47 partner regions; it signed its first agreement in 1979": figures of a name, which explain nothing about it. */
const FIGURES = /^[^,;]+ (?:has|had) (?:(?:about|over|nearly|more than|a total of) )?\d[^;]*; /u;

/** A short sentence of context that follows the news in an English text, because it explains the news. */
export const belongsToLead = (
  record: DraftRecord,
  message: Of<"background">,
  lead: readonly Message[],
): boolean => {
  const text = record.background?.[message.at];
  const en = text?.en;
  if (en !== undefined && isAboutKind(en, record)) return true;
  if (en === undefined || wordsOf([text]) > MAX_EXPLANATION_WORDS || isDated(record, message)) return false;
  if (isOfTwoStates(en)) return false;
  if (isAboutLaterThing(en, record, lead)) return false;
  const called = lead.some(({ type }) => type === "visit" || type === "meet" || type === "receive");
  if (called && isAboutWish(en, record)) return true;
  if (isAboutAimOfThing(en, record, lead)) return true;
  if (isAboutOrigin(en, record) || isAboutThingOfTitle(en, record)) return true;
  return (
    isAboutTopic(en, record, lead) ||
    (isAboutName(en, saidOf(record, lead)) && !FIGURES.test(en)) ||
    isAboutNamesake(en, record) ||
    isAboutPerson(en, record, lead)
  );
};

/** Words of context that continues the sentence before it, above which both stay after what was said. */
const GOES_ON = 24;

/** Whether a sentence of context is continued at length, so that both are too long for a paragraph about something else. */
export const isContinuedAtLength = ({ background = [] }: DraftRecord, { at }: Of<"background">): boolean => {
  const next = background[at + 1];
  const goesOn = next !== undefined && (refersBack(next) || continuesWithNamed(next, background[at]));
  return goesOn && wordsOf([next]) > GOES_ON;
};

/** English: whether context is too long for the first paragraph with what continues it, or takes up what only a later one names. */
export const staysOutOfLead = ({ record, lang }: Facts, message: Of<"background">): boolean =>
  lang === "en" &&
  (isContinuedAtLength(record, message) ||
    isOfLargerEvent(record, message) ||
    isOtherAct(record, record.background?.[message.at]?.en) ||
    sameIn(record.background?.[message.at]?.en ?? "") !== undefined);

/** "The mission was the first in years": about the larger event, which a sentence behind the items introduces. */
export const isOfLargerEvent = (
  { partOf, title, officialName, background }: DraftRecord,
  { at }: Of<"background">,
): boolean => {
  if (!partOf || partOf.how || !(partOf.when ?? partOf.venue ?? partOf.organizers)) return false;
  const [, noun = ""] = /^The (\p{Ll}+) /u.exec(background?.[at]?.en ?? "") ?? [];
  const named = new RegExp(`\\b${noun}\\b`, "iu");
  const own = [title?.en, officialName?.en].some((name) => named.test(name ?? ""));
  return noun.length > 2 && !own && named.test(partOf.name?.en ?? "");
};
