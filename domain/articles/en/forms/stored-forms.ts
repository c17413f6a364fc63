import type {
  AgendaItem,
  Agreement,
  DraftRecord,
  FollowUp,
  Outcome,
  Remark,
  When,
} from "../../../events/shape";
import type { Text } from "../../../events/values";
import { withArticle } from "../words/grammar";
import { adverbialForm } from "./adverbial-form";
import { clauseForm, isMainClause, wishForm } from "./clause-form";
import { awardForm, nounForm } from "./noun-form";
import { withoutStop, withSmallStart } from "./sentence-ends";
import { verbForm } from "./verb-form";

type Change = (text: string) => string;

/** Noun phrases and clauses that need no change. */
const PLAIN = /^(?:the|an?|its|their|it|they|he|she|this|these|there|all|both) .*[^.]$/su;

const text = (given: Text | undefined, change: Change): Text | undefined => {
  const stored = given?.en?.trim();
  if (!given || !stored) return given;
  const en = change(stored);
  return en === stored ? given : { ...given, en };
};

/** A list with each member changed; the same list where none is. */
const each = <T>(given: readonly T[] | undefined, change: (one: T) => T): T[] | undefined => {
  if (!given) return undefined;
  let isChanged = false;
  const made = given.map((one) => {
    const own = change(one);
    isChanged ||= own !== one;
    return own;
  });
  return isChanged ? made : (given as T[]);
};

const texts = (given: readonly Text[], change: Change, fine?: RegExp): Text[] => {
  let made: Text[] | undefined;
  for (const [at, one] of given.entries()) {
    if (!one.en || fine?.test(one.en)) continue;
    const own = text(one, change);
    if (own === undefined || own === one) continue;
    made ??= [...given];
    made[at] = own;
  }
  return made ?? (given as Text[]);
};

/** An object with some of its fields changed; the same object where none is. */
const withFields = <T extends object>(given: T, fields: Partial<T>): T => {
  for (const name of Object.keys(fields) as (keyof T)[])
    if (fields[name] !== given[name]) {
      const own = { ...given };
      for (const one of Object.keys(fields) as (keyof T)[])
        if (fields[one] !== undefined) own[one] = fields[one] as T[keyof T];
      return own;
    }
  return given;
};

const WORK: Change = (stored) => verbForm(stored, "work on");
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
const SESSION = /^(?:(?:a |the )?(?:parallel )?[Ss]ession )?(?:on|about) (?=\p{L})/u;

const TOPIC = noun(ABOUT);
const SECTION = noun(SESSION);
const FIELD = noun(IN);
const GIVEN: Change = (stored) => nounForm(stored, undefined, false);

/** The form of the points of each act (`domain/events/point-forms.ts`). */
const OF_ACT: Partial<Record<NonNullable<Remark["act"]>, Change>> = {
  thank: noun(FOR),
  praise: noun(FOR),
  congratulate: noun(UPON),
  introduce: TOPIC,
  brief: TOPIC,
  report: TOPIC,
  speak: TOPIC,
  say: clauseForm,
  point_out: clauseForm,
  stress: clauseForm,
  convey: clauseForm,
  hope: wishForm,
  propose: WORK,
  promise: WORK,
  require: WORK,
  invite: TAKE_PART,
  ask: WORK,
};

const OF_NOUNS: ReadonlySet<string> = new Set(["introduce", "brief", "report", "speak", "praise"]);

/** Whether all points of an act that takes noun phrases are clauses, which are said. */
const isSaid = ({ points = [] }: Remark): boolean =>
  points.length > 0 && points.every((point) => isMainClause(withoutStop(point.en?.trim() ?? "")));

const remark = (given: Remark): Remark => {
  const act = OF_NOUNS.has(given.act ?? "") && isSaid(given) ? "say" : given.act;
  const change = act && OF_ACT[act];
  return withFields(given, {
    act,
    ...(change
      ? {
          points:
            given.points &&
            texts(
              given.points,
              change,
              change === wishForm || change === WORK || change === TAKE_PART ? undefined : PLAIN,
            ),
        }
      : {}),
    whom:
      given.whom &&
      text(given.whom, (stored) => withSmallStart(withoutStop(stored)).replace(/^to (?=\p{L})/u, "")),
    message:
      given.message &&
      text(given.message, (stored) => {
        const own = withSmallStart(withoutStop(stored));
        return /^\p{Ll}/u.test(own) &&
          !/^(?:his|her|our|my|greetings|congratulations|condolences|regards) ?/.test(own)
          ? withArticle(own)
          : own;
      }),
  });
};

const when = (given: When | undefined): When | undefined =>
  given?.words
    ? withFields(given, { words: given.words && text(given.words, (stored) => adverbialForm(stored, "for")) })
    : given;

/** A sentence that has both. */
const SENTENCE = /^\p{Lu}.*[.!?”"]$/su;
/** A sentence of the office with its capital and its stop. */
const sentence: Change = (stored) => {
  const own = stored.replace(/^\p{Ll}(?=\p{Ll}* )/u, (letter) => letter.toUpperCase());
  return /[\p{L}\d)%]$/u.test(own) ? `${own}.` : own;
};

const item = (given: AgendaItem): AgendaItem =>
  withFields(given, {
    did: given.did && text(given.did, TAKE_PART),
    when: given.when?.words ? when(given.when) : given.when,
    saw: given.saw && texts(given.saw, (stored) => nounForm(stored, SEEN, false), PLAIN),
    topics: given.topics && texts(given.topics, TOPIC, PLAIN),
    sections: given.sections && texts(given.sections, SECTION, PLAIN),
    narrative: given.narrative && texts(given.narrative, sentence, SENTENCE),
    remarks: given.remarks && each(given.remarks, remark),
  });

const outcome = (given: Outcome): Outcome => {
  const change =
    given.type === "consensus"
      ? WORK
      : given.type === "result"
        ? withoutStop
        : given.type === "award"
          ? awardForm
          : GIVEN;
  return withFields(given, { points: (given.points && texts(given.points, change)) ?? given.points });
};

const agreement = (given: Agreement): Agreement =>
  withFields(given, {
    purpose: given.purpose && text(given.purpose, WORK),
    scope:
      given.scope && each(given.scope, (one) => withFields(one, { text: text(one.text, WORK) ?? one.text })),
    fields: given.fields && texts(given.fields, FIELD, PLAIN),
    term: given.term && text(given.term, (stored) => stored.replace(/^for (?=\S)/, "")),
    value: given.value && text(given.value, (stored) => stored.replace(/^worth (?=\S)/, "")),
  });

const followUp = (given: FollowUp): FollowUp =>
  withFields(given, {
    text: (given.text && text(given.text, WORK)) ?? given.text,
    due: given.due?.words
      ? withFields(given.due, { words: text(given.due.words, (stored) => adverbialForm(stored, "within")) })
      : given.due,
  });

/**
 * A record whose English texts have the grammatical form that its format asks for: "build a quay" where "To build a quay." is
 * stored. The same record where all have.
 */
export const withStoredForms = (record: DraftRecord): DraftRecord =>
  withFields(record, {
    when: record.when?.words ? (when(record.when) ?? record.when) : record.when,
    purpose: record.purpose && text(record.purpose, WORK),
    statusReason:
      record.statusReason && text(record.statusReason, (stored) => withSmallStart(withoutStop(stored))),
    background: record.background && texts(record.background, sentence, SENTENCE),
    agenda: record.agenda && each(record.agenda, item),
    outcomes: record.outcomes && each(record.outcomes, outcome),
    agreements: record.agreements && each(record.agreements, agreement),
    followUps: record.followUps && each(record.followUps, followUp),
  });
