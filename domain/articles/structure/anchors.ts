import type { DraftRecord } from "../../events/shape";
import type { Text } from "../../events/values";
import type { Message } from "../content/message";
import { namedBy } from "../content/named";
import { type Unit, unit } from "../document-plan";
import { literal } from "../literal";
import {
  FIRST_TIME,
  isSpoken,
  lastWordsOn,
  mostAlike,
  RELATED,
  relatedAnchor,
  spokenAnchor,
} from "./acts-of-context";
import { endsText, isDated, isOutcomeOrHistory, takesUpGroup } from "./context";
import { isAboutDeparture } from "./departure";
import { placeByWords } from "./explained-in-news";
import { isFigureOfPlace, PLACE_OR_BODY } from "./figures-of-place";
import { isContinuedAtLength, isOfLargerEvent } from "./lead-context";
import { isOtherAct } from "./other-acts";
import type { Of } from "./pool";
import { areAlike, takesUp } from "./rows-of-context";
import { isSpokenOfByName } from "./spoken-of";
import { organizationsOf, textsOf } from "./stated-texts";
import { namesSubject, subjectOfRecord } from "./subject-of-record";
import { peopleWeight, wordsOf } from "./weight";

/** Sentences of context that form a paragraph of their own; fewer are placed where the text first mentions what they are about. */
const HISTORY = 3;
/** Words of a sentence up to which it can follow what it is about. */
const MAX_FOLLOWING_WORDS = 38;

const VERB =
  /^(.{2,70}?)(?:, [^,]{3,60},)? (?:is|was|are|were|has|have|had|will|can|covers?|covered|includes?|included|comprises?|aims?|features?|featured|showcase[sd]?|lasts|lasted|focused|received|signed|began|crashed|declared|referred|came|come|comes|exhibited|took|raised|lived|led|showed|expressed|employs?|operates?|runs|carried|handled|produced?s?|serves?|trains?|owes?)\b/u;
/** Plans and opinions: they end a text. */
const OUTLOOK =
  /\b(?:will|would|should|could|hopes?|hoped|intends?|expected|to be held|to be presented|(?:is|are|was|were) to|in line with|important|significan\w+|roles?|opportunit\w+|response)\b/;
/** Nouns that are too general to identify the subject of a sentence. */
const VAGUE: ReadonlySet<string> = new Set(
  "number people government country countries region support cooperation year years world city town company organization official officials member members participants end part day days time lack students".split(
    " ",
  ),
);

/** The subject of a sentence: a name, or a noun with its description. */
interface Subject {
  readonly name?: string;
  readonly phrase?: string;
  readonly noun?: string;
}

/** "port network" of "The port network of the country": the noun of a description, with its owner where the noun is too general. */
const nounOf = (said: string): Subject | undefined => {
  const [head = "", of] = said.split(/ (?:of|for|from|in|between|with|at|on|by) (?:the )?/);
  // "The Lakeland harbour and county leaders" are none of the leaders of the text.
  if (/^\p{Lu}\p{L}+ (?:[\p{L}-]+ )*\p{Ll}+s$/u.test(head)) return { phrase: head };
  const noun = /(?<!\p{L})(\p{Ll}{4,})$/u.exec(head)?.[1];
  if (noun && !VAGUE.has(noun)) return { phrase: head, noun: noun.replace(/s$/, "") };
  const owner = of && /^(\p{Ll}{4,})$/u.exec(of)?.[1];
  return owner && !VAGUE.has(owner) ? { noun: owner } : undefined;
};

const subjectOf = (text: string): Subject | undefined => {
  const place = /^(?:At|In|Under) (?:the )?(\p{Lu}[\p{L} -]*), /u.exec(text)?.[1];
  if (place) return { name: place };
  const found = VERB.exec(text)?.[1];
  if (!found) return undefined;
  const said = found.replace(/^(?:The|This|These|Those|All) /, "");
  const [name = ""] = said.split(/ (?:of|at|in|for) the (?=\p{Ll})/u);
  if (/^\p{Lu}/u.test(name) && !/ \p{Ll}{3,}$/u.test(name)) return { name };
  // "A trade agreement between the two countries" is none of the agreements of the text.
  const [, fresh] = /^(?:An?|Another) (.+)$/.exec(said) ?? [];
  const phrase = fresh && nounOf(fresh)?.phrase;
  return fresh ? (phrase?.includes(" ") ? { phrase } : undefined) : nounOf(said);
};

const EVENT = new Set(
  "visit trip inspection event ceremony training course program programme fair salon dialogue seminar exhibition expo".split(
    " ",
  ),
);
/** What was given, by the nouns that later sentences use for it. */
const GIFT = new Set(
  "book item donation gift equipment supplie vehicle kit material award doctorate".split(" "),
);

/** When an organization was founded ends the text; what it is or has explains who came. */
const FOUNDED = /^[^,]+ (?:was|were) (?:set up|founded|established|created|formed)\b/;

const holds = (texts: readonly string[], what: string): boolean => {
  const found = new RegExp(`(?<![\\p{L}-])${literal(what)}`, "iu");
  return texts.some((text) => found.test(text));
};

/** The groups that a message names: "28 companies from the region". */
const groupsOf = (record: DraftRecord, message: Message): string[] => {
  const keys = namedBy(record, message);
  return (record.participants ?? []).flatMap(({ key, group }) =>
    keys.includes(key) && group?.en ? [group.en] : [],
  );
};

/** What comes before a name that is only the end of a longer one: "Port Lakeland" is not "Lakeland". */
const LONGER_NAME = "(?<!(?!(?:The|In|At|On|For|From) )\\p{Lu}[\\p{L}’-]* )";

/** How well texts match a subject: 2 for a name or a full description, 1 for its noun alone. */
const fitOf = (subject: Subject, texts: readonly string[]): number => {
  if (subject.name) {
    const parts = subject.name.split(" and ");
    const known = (part: string): boolean =>
      texts.some(
        (text) =>
          new RegExp(`${LONGER_NAME}${literal(part)}(?!\\p{L})`, "u").test(text) || part.endsWith(` ${text}`),
      );
    return parts.every(known) ? 2 : 0;
  }
  if (subject.phrase && holds(texts, subject.phrase)) return 2;
  return subject.noun && holds(texts, subject.noun) ? 1 : 0;
};

const ORIGIN =
  /^(\p{Lu}\p{L}+)(?:, [^,]+,)? (?:lies|is located|is situated|has a population|covers|is an? (?:[\p{L}-]+ )*(?:city|town|county|province|prefecture|region|island|village)) /u;

/** "Reedham lies on the lake and has a population of 9,000": the origin of visitors, rather than a place they went to. */
const isAboutOrigin = ({ agenda, venue, city }: DraftRecord, text: string): boolean => {
  const name = ORIGIN.exec(text)?.[1];
  const places = [venue, ...(agenda ?? []).map((one) => one.venue)].flatMap((one) => [one?.name, one?.city]);
  const seen = [city, ...places, ...(agenda ?? []).flatMap(({ city, saw }) => [city, ...(saw ?? [])])];
  return name !== undefined && !seen.some((one) => one?.en?.includes(name));
};

const COUNTS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+";
/** "The eight countries are A, B …": the names of what the text has only given a number of. */
const NAMES_COUNTED = new RegExp(`^The (${COUNTS}) (\\p{Ll}+s) (?:are|were) (?:the )?\\p{Lu}`, "u");

/** The index of the unit that first gives the number of what a sentence names: "officers from eight lake countries". */
const countedIn = (record: DraftRecord, units: readonly Unit[], text: string): number | undefined => {
  const [, count, noun] = NAMES_COUNTED.exec(text) ?? [];
  if (!count || !noun) return undefined;
  const found = new RegExp(`\\b${count} (?:[\\p{L}-]+ ){0,3}${noun}\\b`, "iu");
  const counts = (one: Unit | undefined): boolean =>
    one?.messages.some((each) => textsOf(record, each).some((said) => found.test(said))) === true;
  const first = units.findIndex(counts);
  const at = first >= 0 && counts(units[first + 1]) ? first + 1 : first;
  return at < 0 ? undefined : at;
};

/** After the groups who were there, where a sentence of context says "the officers" as if they were known. */
const behindGroups = (record: DraftRecord, units: readonly Unit[], lead: number, text: string): number => {
  const next = units[lead + 1];
  const groups = (next?.part === "people" ? next.messages : []).flatMap((one) => textsOf(record, one));
  return takesUpGroup(groups, text) ? lead + 1 : lead;
};

/** Number of points of a document that fit into one sentence. */
const IN_SENTENCE = 2;

/** Terms that may be printed as a list, after which a sentence of context would be a paragraph between them and what was said. */
const endsInLines = (one: Unit | undefined): boolean =>
  one?.messages.some((each) => each.type === "terms" && (each.agreement.scope ?? []).length > IN_SENTENCE) ===
  true;

/** "…, among them A, B and C": a list that ends a text. */
const LISTS = /, (?:among them|including|such as) [^.]*,/;

/** "Last year's concert raised …": an earlier event of the kind, which readers would confuse with the news. */
const OF_BEFORE =
  /^(?:Last (?:year|month|week|spring|summer|autumn|winter)|(?:The|A) (?:previous|preceding|earlier|last))\b/;

/** After the terms of a document, which immediately follow its signing. */
const behindTerms = (units: readonly Unit[], at: number): number => {
  const isOfDocument = (one: Unit | undefined): boolean =>
    one?.near === true && one.messages.some(({ type }) => type === "terms");
  return units[at]?.messages.some(({ type }) => type === "sign") && isOfDocument(units[at + 1]) ? at + 1 : at;
};

/** The index of the unit after which a sentence of context belongs; undefined where no rule moves it. `lead` is the index of the news. */
type Anchor = (
  record: DraftRecord,
  units: readonly Unit[],
  lead: number,
  message: Of<"background">,
) => number | undefined;

/**
 * The place of names for which only a number was given: after the unit with the number, which they explain, however much other
 * context there is.
 */
const countedAnchor: Anchor = (record, units, _, message) =>
  countedIn(record, units, record.background?.[message.at]?.en ?? "");

/** Words of a sentence about a thing that the text has not called so, up to which it is too short for the end of a text. */
const MAX_DEFINITE_WORDS = 20;
const DEFINITE =
  /^The (?:\p{Ll}[\p{Ll}-]+ ){0,2}?(?!\p{Ll}+ly )(\p{Ll}{4,}) (?:is|was|are|were|has|have|had|\p{Ll}{2,}(?:ed|s)) /u;

/** "The contractor is Lake Builders": a thing that readers know from the news, by another noun. */
const isDefinite = (text: Text | undefined): boolean =>
  !VAGUE.has(DEFINITE.exec(text?.en ?? "")?.[1] ?? "people") &&
  !PLACE_OR_BODY.test(text?.en ?? "") &&
  wordsOf([text]) <= MAX_DEFINITE_WORDS;

/** The place of a sentence of context: after the news, or after the unit that first mentions what it is about. */
const anchorOf: Anchor = (record, units, lead, message) => {
  const text = record.background?.[message.at];
  const en = text?.en;
  if (en === undefined || wordsOf([text]) > MAX_FOLLOWING_WORDS || isDated(record, message)) return undefined;
  if (OF_BEFORE.test(en) || endsText(text) || isOtherAct(record, en)) return undefined;
  const placed = placeByWords(record, units, lead, en);
  if (placed !== undefined) return behindTerms(units, placed);
  const taken = spokenAnchor(units, en);
  if (taken !== undefined) return taken;
  if (FIRST_TIME.test(en)) return mostAlike(record, units, lead, en, 1);
  const related = RELATED.exec(en)?.[1];
  if (related) return relatedAnchor(record, units, lead, related);
  if (/^It (?:was|is) (?:the|his|her|its|their) /.test(en)) return lead;
  const counted = countedAnchor(record, units, lead, message);
  if (counted !== undefined) return counted;
  if (isSpokenOfByName(record, en) && !OUTLOOK.test(en)) return behindTerms(units, lead);
  if (/^The two \p{Ll}+ /u.test(en) && !OUTLOOK.test(en)) return lead;
  const subject = subjectOf(en);
  if (!subject || isOutcomeOrHistory(en) || isAboutOrigin(record, en)) return undefined;
  const called = [record.officialName?.en ?? record.title?.en ?? "", record.kind.replace("_", " ")];
  const news = units[0]?.messages.some(({ type }) => type === "handover" || type === "result");
  if (news && subject.noun && GIFT.has(subject.noun)) return lead;
  const opinion = OUTLOOK.test(en);
  const words = subject.phrase?.split(" ") ?? [];
  if (subject.noun && EVENT.has(subject.noun) && words.some((word) => word.length > 3 && holds(called, word)))
    return opinion ? undefined : behindGroups(record, units, lead, en);
  const fits = units.map((one) =>
    fitOf(
      subject,
      one.messages.flatMap((each) => [
        ...textsOf(record, each),
        ...(subject.noun ? groupsOf(record, each) : []),
        ...(FOUNDED.test(en) ? [] : organizationsOf(record, each)),
      ]),
    ),
  );
  const best = Math.max(...fits, 0);
  const at = best > 0 ? fits.indexOf(best) : -1;
  const spoken =
    best === 0 && subject.noun && !opinion && !PLACE_OR_BODY.test(en)
      ? lastWordsOn(units, lead, subject.noun)
      : undefined;
  if (spoken !== undefined) return spoken;
  const byNoun = best < 2 || words.length < 2;
  if (at <= lead && byNoun && !opinion && isDefinite(text)) return mostAlike(record, units, lead, en);
  // The plans for something stay with it only where the text has used the same noun for it.
  if (at < 0 || (opinion && byNoun && !(subject.name && at > lead))) return undefined;
  // Between speeches it would interrupt them.
  if (at > lead && isSpoken(units[at])) return isSpoken(units[at + 1]) ? undefined : at;
  if (at <= lead && (endsInLines(units[lead]) || isFigureOfPlace(en))) return undefined;
  const terms = best > 1 && units[at]?.messages.some(({ type }) => type === "terms");
  const closes = at + 1 >= units.length && units[at]?.part !== "people" && !terms;
  if (closes && units[at]?.messages.some(({ type }) => type === "speech")) return undefined;
  return behindTerms(units, Math.max(at, lead));
};

/** The place among longer context: after the one act that it is about; what is about the news stays with the other context. */
const anchorInHistory: Anchor = (record, units, lead, message) => {
  const counted = countedAnchor(record, units, lead, message);
  if (counted !== undefined) return counted;
  const at = anchorOf(record, units, lead, message);
  return at !== undefined && at > lead ? at : undefined;
};

/** Words of the first paragraph, as the record has them, above which context has no room in it. */
const MAX_LEAD_WORDS = 42;

/** An estimate of the words of the record in a part of the text. */
const weightOf = (record: DraftRecord, units: readonly Unit[]): number => {
  const messages = units.flatMap((one) => one.messages);
  const people = [...new Set(messages.flatMap((one) => namedBy(record, one)))];
  const context = messages.map((one) =>
    one.type === "background" ? record.background?.[one.at] : undefined,
  );
  const texts = [...new Set(messages.flatMap((one) => textsOf(record, one)))].map((en) => ({ en }));
  return wordsOf([...texts, ...context]) + peopleWeight(record, people);
};

/** Words of a sentence that joins the first paragraph although it reports somebody's past or a date. */
const MAX_JOINED_WORDS = 20;

/**
 * The place of a sentence of context that would be the last paragraph by itself: after the news where it begins with a person,
 * an organization or the city of the news, otherwise after what was done where the text first names it. A speech stays with its
 * item.
 */
const anchorOfLast: Anchor = (record, units, lead, message) => {
  const text = record.background?.[message.at];
  const en = text?.en;
  const subject = en === undefined ? undefined : subjectOfRecord(record, en);
  if (!en || !subject || isDated(record, message) || OF_BEFORE.test(en)) return undefined;
  if (OUTLOOK.test(en) || endsText(text) || isOtherAct(record, en)) return undefined;
  if (wordsOf([text]) > MAX_JOINED_WORDS || LISTS.test(en)) return undefined;
  const first = units.findIndex(({ messages }) => messages.some((one) => namesSubject(record, one, subject)));
  if (first < 0) return undefined;
  if (first <= lead) {
    const agreed = units.findIndex(({ near, part }, at) => at > lead && !(near && part === "outcomes"));
    const news = agreed < 0 ? lead : agreed - 1;
    return weightOf(record, units.slice(0, news + 1)) <= MAX_LEAD_WORDS
      ? behindTerms(units, news)
      : undefined;
  }
  const spoken = units
    .slice(first, first + 3)
    .some((one) => one.messages.some(({ type }) => type === "speech"));
  return spoken || first + 1 >= units.length ? undefined : first;
};

/** Words of a sentence that is too short for a paragraph. */
const MAX_SHORT_SENTENCE_WORDS = 8;

/** Whether a unit is one short result or plan, which forms a paragraph with the context after it. */
const endsInFewWords = (record: DraftRecord, one: Unit | undefined): boolean => {
  const [message, ...more] = one?.messages ?? [];
  if (!message || more.length > 0) return false;
  const texts =
    message.type === "promised"
      ? message.followUps.map(({ followUp }) => followUp.text)
      : message.type === "result"
        ? (message.outcome.points ?? [])
        : undefined;
  return (
    texts !== undefined &&
    wordsOf(texts) + peopleWeight(record, namedBy(record, message)) <= MAX_SHORT_SENTENCE_WORDS
  );
};

/** One sentence of context that ends a text shares the paragraph of the documents of earlier years before it. */
const withDocumentsBefore = (units: readonly Unit[]): Unit[] =>
  units.map((one, at) => {
    const closes = at === units.length - 1 && one.part === "background" && one.messages.length === 1;
    const before = units.slice(0, at).findLast((each) => !(each.part === "background" && each.near));
    const signed =
      before?.part !== "lead" &&
      before?.messages.some(({ type }) => type === "sign" || (type === "terms" && before !== units[at - 1]));
    return closes && signed ? { ...one, near: true } : one;
  });

/** English: one or two sentences of context that would otherwise end the text follow what they are about. */
export const withContextNear = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] =>
  withDocumentsBefore(withContextPlaced(record, units));

const withContextPlaced = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  const first = units.findIndex((one) => one.part === "background" && !one.near);
  const rest = first < 0 ? [] : units.slice(first).flatMap(({ messages }) => messages);
  const left = rest.filter(
    (one): one is Of<"background"> =>
      one.type === "background" && !isAboutDeparture(record, one, "en") && !isOfLargerEvent(record, one),
  );
  if (left.length === 0) return units;
  const history = left.length >= HISTORY;
  const lead = units.findIndex((_, at) => {
    const next = units[at + 1];
    return (
      !next ||
      (next.part !== "lead" && next.part !== "agreements" && !(next.part === "background" && next.near))
    );
  });
  const moved = new Map<Message, number>();
  let last: number | undefined;
  left.forEach((one, index) => {
    const before = index > 0 ? left[index - 1] : undefined;
    const follows =
      one.goesOn || (before !== undefined && (areAlike(record, before, one) || takesUp(record, before, one)));
    const anchor = history ? anchorInHistory : anchorOf;
    if (isContinuedAtLength(record, one)) last = undefined;
    else last = follows ? last : anchor(record, units.slice(0, first), lead, one);
    if (last !== undefined) moved.set(one, last);
  });
  // One more brief sentence is too short for a paragraph, provided that nothing before it would become one.
  const still = left.filter((one) => !moved.has(one));
  const stub = endsInFewWords(record, units[first - 1]);
  const places = still.map((one, index) =>
    one.goesOn && index > 0 ? undefined : anchorOfLast(record, units.slice(0, first), lead, one),
  );
  if (!stub && !history && places.every((at) => at !== undefined))
    still.forEach((one, index) => {
      moved.set(one, places[index] ?? lead);
    });
  if (moved.size === 0) return units;
  return units.flatMap((one, at) => {
    const own = one.messages.filter((message) => !moved.has(message));
    const here = left.filter((message) => moved.get(message) === at);
    return [...(own.length > 0 ? [{ ...one, messages: own }] : []), ...unit("background", here, true)];
  });
};
