import type {
  AgendaItem,
  Agreement,
  DraftRecord,
  FollowUp,
  Outcome,
  Participant,
  Remark,
} from "../../../events/shape";
import type { Text } from "../../../events/values";
import { each, withFields } from "../../field-changes";
import { withArticle } from "../words/grammar";
import { withPartArticle } from "../words/part-names";
import { withPlaceAndTimeCommas } from "../words/place-and-time-commas";
import { adverbialForm } from "./adverbial-form";
import { clauseForm, isMainClause, wishForm } from "./clause-form";
import { withArticlesInside, withArticlesOfNouns, withDefinite, withDefiniteObject } from "./defined-nouns";
import { withoutFirstPerson } from "./first-person";
import { withInitials } from "./initials";
import { awardForm, nounForm, topicForm } from "./noun-form";
import { OF_SPEAKER, OPENING, reportedForm, reportedTogether } from "./reported-form";
import { withoutSentenceEnds, withoutStop } from "./sentence-ends";
import { CAPITAL, withSmallFirst } from "./small-start";
import { withSpelledOut } from "./spelled-out";
import { withUsualWords } from "./usual-words";
import { verbForm } from "./verb-form";

type Change = (text: string) => string;

/** Noun phrases and clauses that need no change. */
const PLAIN = /^(?:the|an?|its|their|it|they|he|she|this|these|there|all|both) .*[^.]$/su;

// Where nothing changes, this returns what it was given, as the changes of fields do.
const text = <T extends Text | undefined>(given: T, change: Change): T => {
  const stored = given?.en?.trim();
  if (!given || !stored) return given;
  const en = change(stored);
  return en === stored ? given : { ...given, en };
};

/** A list of texts with each changed, except those that are `fine` already. */
const texts = (given: Text[] | undefined, change: Change, fine?: RegExp): Text[] | undefined =>
  each(given, (one) => (fine?.test(one.en ?? "") ? one : text(one, change)));

const WORK: Change = (stored) => withDefiniteObject(verbForm(stored, "work on"));
const TAKE_PART: Change = (stored) => verbForm(stored, "take part in");
const noun =
  (preposition?: RegExp): Change =>
  (stored) =>
    nounForm(stored, preposition);

const ABOUT = /^(?:on|about|regarding|concerning) (?=\p{L})/u;
const FOR = /^for (?=\p{L})/u;
const UPON = /^(?:on|upon|for) (?=\p{L})/u;
const IN = /^(?:in|on) (?=\p{Ll})/u;
const SEEN = /^(?:visited|toured|saw|viewed|inspected) (?=\p{L})/u;
/** "control room", "new operating theatre": a place without the article of the one that somebody saw. */
const PLACE_SEEN =
  /^(?!(?:the|an?|its|their|his|her|our|one|two|three|some|several|this|each) )(?:(?:English|Chinese|French|Spanish|Arabic|Russian|Japanese|German) (?=\p{Ll}))?(?:\d\p{Lu} )?(?:\p{Ll}[\p{Ll}-]* ){0,4}(?:unit|wing|site|line|archive|gallery|base|zone|station|mill|dock|shipyard|pharmacy|pavilion|facility|bakery|nursery|room|hall|cent(?:er|re)|theat(?:er|re)|laboratory|lab|library|workshop|museum|warehouse|plant|breakwater|showroom|department|ward|garden|stadium|terminal|exhibition|greenhouse|kitchen|canteen|clinic|gymnasium|port|park|yard|campus|factory|farm|market|block|building|dormitory|courtyard|chapel|reservoir|studio|simulator|incubator|office|wharf|quay|pier)(?= of | for |$)/u;
const SESSION = /^(?:(?:a |the )?(?:parallel )?[Ss]ession )?(?:on|about) (?=\p{L})/u;

const TOPIC: Change = (stored) => withArticlesOfNouns(topicForm(stored, ABOUT));
const SECTION = noun(SESSION);
const FIELD = noun(IN);
const GIVEN: Change = (stored) => nounForm(stored, undefined, false);

/** A clause or a noun phrase with the article of its first noun. */
const withSubject: Change = (stored) => withDefinite(withArticlesInside(clauseForm(stored)));

/** The form of the points of each act (`domain/events/point-forms.ts`). */
const OF_ACT: Partial<Record<NonNullable<Remark["act"]>, Change>> = {
  thank: (stored) => withDefinite(nounForm(stored, FOR)),
  praise: (stored) => withArticlesOfNouns(topicForm(stored, FOR)),
  congratulate: (stored) => withArticlesOfNouns(nounForm(stored, UPON)),
  introduce: TOPIC,
  brief: TOPIC,
  report: TOPIC,
  speak: TOPIC,
  say: withSubject,
  point_out: withSubject,
  stress: withSubject,
  convey: clauseForm,
  hope: wishForm,
  propose: WORK,
  promise: WORK,
  require: WORK,
  invite: TAKE_PART,
  ask: WORK,
};

/** Changes for which a noun phrase or a statement with its subject is not in form yet. */
const NOT_OF_PLAIN: ReadonlySet<Change | undefined> = new Set([wishForm, WORK, TAKE_PART]);

/** Acts whose points are noun phrases, after which clauses would be reported as said. */
const OF_NOUNS: ReadonlySet<string> = new Set(["introduce", "brief", "report", "speak", "praise"]);

/** Whether all points of an act that takes noun phrases are clauses, which are said. */
const isSaid = ({ points = [] }: Remark): boolean =>
  points.length > 0 && points.every((point) => isMainClause(withoutStop(point.en?.trim() ?? "")));

/** A message as the object of "conveyed": "a letter", but "greetings" and "his regards". */
const messageForm: Change = (stored) => {
  const own = withoutSentenceEnds(stored);
  return /^\p{Ll}/u.test(own) &&
    !/^(?:his|her|our|my|greetings|congratulations|condolences|regards) ?/.test(own)
    ? withArticle(own)
    : own;
};

const remark = (given: Remark): Remark => {
  const act = OF_NOUNS.has(given.act ?? "") && isSaid(given) ? "say" : given.act;
  const change = act && OF_ACT[act];
  const points = change
    ? texts(given.points, change, NOT_OF_PLAIN.has(change) ? undefined : PLAIN)
    : given.points;
  // Most points need neither change, and are read without a call for each.
  let isNew = false;
  let ofSpeaker = false;
  for (const { en = "" } of points ?? []) {
    isNew ||= en.includes(" ago") || en.includes("oday") || OPENING.test(en.trimStart());
    ofSpeaker ||= OF_SPEAKER.test(en.trimStart());
  }
  const reported = isNew ? texts(points, reportedForm) : points;
  const together = reported && ofSpeaker ? reportedTogether(reported) : undefined;
  return withFields(given, {
    act,
    points: together ? texts(reported, together) : reported,
    whom: text(given.whom, (stored) => withoutSentenceEnds(stored).replace(/^to (?=\p{L})/u, "")),
    message: text(given.message, messageForm),
  });
};

/** A time in words as an adverbial; `length` is put before a length of time. */
const dated = <T extends { words?: Text }>(given: T | undefined, length: "for" | "within"): T | undefined => {
  const words = text(given?.words, (stored) => adverbialForm(stored, length));
  return given && (words === given.words ? given : { ...given, words });
};

/** A sentence of the office with the capital, the stop and the commas that it lacks. */
const sentence: Change = (stored) => {
  const own = stored.replace(/^\p{Ll}(?=\p{Ll}* )/u, (letter) => letter.toUpperCase());
  return withPlaceAndTimeCommas(/[\p{L}\d)%]$/u.test(own) ? `${own}.` : own);
};

/** What was seen, with the article of a place that has a common noun: "the control room". */
const seenForm: Change = (stored) => {
  const own = nounForm(stored, SEEN, false);
  return PLACE_SEEN.test(own) ? `the ${own}` : withPartArticle(own);
};

const item = (given: AgendaItem): AgendaItem =>
  withFields(given, {
    title: text(given.title, withSmallFirst),
    did: text(given.did, TAKE_PART),
    when: dated(given.when, "for"),
    saw: texts(given.saw, seenForm, PLAIN),
    topics: texts(given.topics, TOPIC, PLAIN),
    sections: texts(given.sections, SECTION, PLAIN),
    narrative: texts(given.narrative, sentence),
    remarks: each(given.remarks, remark),
  });

const OF_OUTCOME: Partial<Record<NonNullable<Outcome["type"]>, Change>> = {
  consensus: WORK,
  result: withoutSentenceEnds,
  award: awardForm,
};

const outcome = (given: Outcome): Outcome =>
  withFields(given, { points: texts(given.points, (given.type && OF_OUTCOME[given.type]) ?? GIVEN) });

const agreement = (given: Agreement): Agreement =>
  withFields(given, {
    title: CAPITAL.test(given.title?.en ?? "") ? text(given.title, withSmallFirst) : given.title,
    purpose: text(given.purpose, WORK),
    scope: each(given.scope, (one) => withFields(one, { text: text(one.text, WORK) })),
    fields: texts(given.fields, FIELD, PLAIN),
    term: text(given.term, (stored) => stored.replace(/^for (?=\S)/, "")),
    value: text(given.value, (stored) => stored.replace(/^worth (?=\S)/, "")),
  });

/** "Government of Lakeland": the name of an authority, which takes "the". */
const AUTHORITY =
  /^(?:Government|Ministry|Embassy|Parliament|People|Municipality|City|State|Province|County|Republic|Kingdom) of \p{Lu}/u;
/** "trade ministers" of several countries, each of which has one: they are all of them. */
const HOLDERS =
  /^(?:\p{L}+ ){0,3}(?:ministers|ambassadors|mayors|presidents|governors|consuls[ -]general|rectors|speakers)$/u;

const participant = (given: Participant): Participant =>
  withFields(given, {
    group: text(given.group, (stored) => {
      // "few staff" would be hardly any.
      if (/^few \p{Ll}/u.test(stored)) return `a ${stored}`;
      const own = CAPITAL.test(stored) ? withSmallFirst(stored) : stored;
      const all = HOLDERS.test(own) && (given.of?.length ?? 0) > 1;
      return AUTHORITY.test(own) || (all && !/^(?:the|other|some|several) /i.test(own)) ? `the ${own}` : own;
    }),
  });

const followUp = (given: FollowUp): FollowUp =>
  withFields(given, { text: text(given.text, WORK), due: dated(given.due, "within") });

/** "2024 Lake Forum", "3rd lake dialogue": a name that counts one of several, which takes "the". */
const COUNTED_NAME =
  /^(?:\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d\d|inaugural|annual|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) [\p{L}(]/iu;
/** A name of an event with the article that it takes. */
const called: Change = (stored) => (COUNTED_NAME.test(stored) ? `the ${stored}` : stored);

/**
 * A record whose English texts have the grammatical form that its format asks for: "build a quay" where "To build a quay." is
 * stored. The same record where all have.
 */
export const withStoredForms = (given: DraftRecord): DraftRecord => {
  const record = withoutFirstPerson(withUsualWords(withSpelledOut(withInitials(given))));
  return withFields(record, {
    when: dated(record.when, "for"),
    officialName: text(record.officialName, called),
    partOf: record.partOf && withFields(record.partOf, { name: text(record.partOf.name, called) }),
    purpose: text(record.purpose, WORK),
    statusReason: text(record.statusReason, withoutSentenceEnds),
    background: texts(record.background, sentence),
    participants: each(record.participants, participant),
    agenda: each(record.agenda, item),
    outcomes: each(record.outcomes, outcome),
    agreements: each(record.agreements, agreement),
    followUps: each(record.followUps, followUp),
  });
};
