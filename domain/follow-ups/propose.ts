import type { FORCES } from "../events/enumerations";
import { keysIn, newKey } from "../events/keys";
import type { Agreement, DraftRecord, FollowUp, Outcome, Remark } from "../events/shape";
import { LANGS, type Lang, type Text } from "../events/values";
import { type Origin, originIn } from "./origin";
import { hopedIn, type Statement, statementIn, topicAsVerb, verbPhrase } from "./statements";
import { isSameParty, type PartyReference, type Subjects, subjectsIn } from "./subjects";

type Force = (typeof FORCES)[number];
type From = NonNullable<FollowUp["from"]>;

/** Something that a record says and that might be followed. */
export interface Proposal {
  /** The place in the record where it is said. */
  path: string;
  kind: Origin["kind"];
  /** What is said there, as it is said. */
  words: Text;
  /** What would be added. Its text lacks a language in which the words are no bare verb phrase: a person puts it so. */
  followUp: FollowUp;
}

/** What is found in one place of the record, before it has a key. */
interface Found {
  from: From;
  path?: string;
  words: Text;
  force: Force;
  text: Text;
  by?: PartyReference | undefined;
  to?: PartyReference | undefined;
  due?: Text;
}

/** Replaces runs of blanks by one: patterns try each start of a run, which would take minutes for a long one. */
const collapseWhitespace = (words: string): string => words.replace(/(\s)\s+/g, "$1");

type PerLang<T> = Partial<Record<Lang, T>>;
const readEachLanguage = <T>(words: Text, read: (text: string, lang: Lang) => T | undefined): PerLang<T> => {
  const found: PerLang<T> = {};
  for (const lang of LANGS) {
    const one = words[lang]?.trim() ? read(collapseWhitespace(words[lang]), lang) : undefined;
    if (one !== undefined) found[lang] = one;
  }
  return found;
};
const textOf = <T>(found: PerLang<T>, of: (one: T) => string | undefined): Text => {
  const text: Text = {};
  for (const lang of LANGS) {
    const words = found[lang] && of(found[lang]);
    if (words) text[lang] = words;
  }
  return text;
};

const FORCES_BY_STRENGTH: readonly Force[] = ["wish", "intention", "task", "commitment"];
/** The weaker of what the two languages say. */
const weakestOf = (forces: readonly Force[]): Force =>
  forces.reduce(
    (a, b) => (FORCES_BY_STRENGTH.indexOf(a) <= FORCES_BY_STRENGTH.indexOf(b) ? a : b),
    "commitment",
  );

/** Who it is in both languages; nobody where they name two. */
const commonParty = (sides: readonly (PartyReference | undefined)[]): PartyReference | undefined => {
  const [first, second] = sides.filter((each) => each !== undefined);
  return first && second && !isSameParty(first, second) ? undefined : first;
};

/** On whose behalf a remark was made: those it names, the senders of a conveyed message, or else the speakers. */
const speakersOf = (remark: Remark): PartyReference | undefined => {
  if (remark.onBehalfOf) return { participants: [remark.onBehalfOf] };
  if (remark.act === "convey" && remark.from?.length) return { participants: [...remark.from] };
  if (remark.by === "all") return { all: true };
  return remark.by?.length ? { participants: [...remark.by] } : undefined;
};

const CLAUSE_ACTS: readonly Remark["act"][] = ["say", "point_out", "stress", "convey"];
/** Acts whose points are verb phrases already, and the force that each gives them. */
const FORCE_BY_ACT: Readonly<Partial<Record<NonNullable<Remark["act"]>, Force>>> = {
  promise: "commitment",
  propose: "wish",
  invite: "wish",
  require: "task",
  ask: "task",
};

const merged = (
  from: From,
  words: Text,
  found: PerLang<Omit<Statement, "force"> & { force?: Force }>,
): Found => {
  const each = Object.values(found);
  const due = textOf(found, (one) => one.due);
  return {
    from,
    words,
    force: weakestOf(each.flatMap(({ force }) => force ?? "wish")),
    text: textOf(found, (one) => one.text),
    by: commonParty(each.map((one) => one.by)),
    ...(Object.keys(due).length > 0 && { due }),
  };
};

const inRemark = (
  remark: Remark,
  subjectsFor: (speakers: PartyReference | undefined) => Subjects,
): Found[] => {
  const { act } = remark;
  if (!act) return [];
  const speakers = speakersOf(remark);
  const subjects = subjectsFor(speakers);
  const whom = commonParty(
    LANGS.map(
      (lang) => remark.whom?.[lang] && subjects.named(collapseWhitespace(remark.whom[lang]), lang),
    ).map((one) => one || undefined),
  );
  const hearers = remark.to?.length ? { participants: [...remark.to] } : undefined;
  return (remark.points ?? []).flatMap((words, point): Found[] => {
    const from = { remark: remark.key, point };
    if (!LANGS.some((lang) => words[lang]?.trim())) return [];
    const force = FORCE_BY_ACT[act];
    if (force) {
      const phrases = readEachLanguage(words, (text, lang) => {
        const phrase = verbPhrase(text, lang);
        return phrase && { ...phrase, by: undefined };
      });
      // A proposal may be made to somebody and be for others to carry out; what is asked of somebody is theirs.
      const asked = whom ?? (act === "propose" ? undefined : hearers);
      const owing = act === "promise" ? speakers : asked;
      const owed = act === "promise" ? hearers : act === "propose" ? undefined : speakers;
      return [{ ...merged(from, words, phrases), force, by: owing, to: owed }];
    }
    if (act === "hope") {
      const hoped = readEachLanguage(words, (text, lang) => hopedIn(text, lang, subjects));
      return [{ ...merged(from, words, hoped), force: "wish", to: speakers }];
    }
    if (!CLAUSE_ACTS.includes(act)) return [];
    const statement = readEachLanguage(words, (text, lang) => statementIn(text, lang, subjects, speakers));
    return Object.keys(statement).length > 0 ? [merged(from, words, statement)] : [];
  });
};

const FORCE_BY_STATUS: Readonly<Partial<Record<NonNullable<Agreement["status"]>, Force>>> = {
  signed: "commitment",
  in_force: "commitment",
  intended: "intention",
  planned: "wish",
  proposed: "wish",
};

const phrasesOf = (words: Text) =>
  readEachLanguage(words, (text, lang) => {
    const phrase = verbPhrase(text, lang);
    return phrase && { ...phrase, by: undefined };
  });

const inAgreement = (agreement: Agreement): Found[] => {
  const force = agreement.status && FORCE_BY_STATUS[agreement.status];
  if (!force) return [];
  return (agreement.scope ?? []).flatMap(({ key, text }) =>
    text?.en?.trim() || text?.zh?.trim()
      ? [
          {
            ...merged({ agreement: agreement.key, scope: key }, text, phrasesOf(text)),
            force,
            by: { all: true },
          },
        ]
      : [],
  );
};

const inOutcome = (outcome: Outcome): Found[] =>
  outcome.type !== "consensus"
    ? []
    : (outcome.points ?? []).flatMap((words, at) =>
        words.en?.trim() || words.zh?.trim()
          ? [
              {
                ...merged({ outcome: outcome.key }, words, phrasesOf(words)),
                path: `outcomes[${outcome.key}].points[${at}]`,
                force: "commitment" as const,
                by: outcome.by?.length ? { participants: [...outcome.by] } : { all: true },
              },
            ]
          : [],
      );

const inTopic = (words: Text, from: From): Found[] => {
  const text = textOf(readEachLanguage(words, topicAsVerb), (one) => one);
  return Object.keys(text).length > 0 ? [{ from, words, text, force: "wish" }] : [];
};

const hasSameText = (a: Text | undefined, b: Text | undefined): boolean =>
  LANGS.some((lang) => a?.[lang]?.trim() && a[lang]?.trim() === b?.[lang]?.trim());

/** Whether a follow-up of the record is what is proposed already. */
const isFollowed = (record: DraftRecord, { from, words, text }: Found): boolean =>
  (record.followUps ?? []).some((known) => {
    if (hasSameText(known.text, text) || hasSameText(known.text, words)) return true;
    const origin = known.from;
    if (!origin) return false;
    if ("remark" in from)
      return (
        "remark" in origin && origin.remark === from.remark && (origin.point ?? from.point) === from.point
      );
    if ("agreement" in from)
      return "agreement" in origin && origin.agreement === from.agreement && origin.scope === from.scope;
    if ("item" in from) return "item" in origin && origin.item === from.item && origin.topic === from.topic;
    return false;
  });

const withoutAll = ({
  all,
  participants,
  organizations,
}: PartyReference): Omit<PartyReference, "all"> | undefined =>
  all ? undefined : { ...(participants && { participants }), ...(organizations && { organizations }) };

/**
 * What a held event's record says that might be followed and is no follow-up yet: promises, intentions, hopes,
 * proposals, requests, what was agreed, and topics that name something to do. What is in agreements comes first. The force is that of the words and never stronger. With
 * `only`, that of the remark with this key alone.
 */
export const proposalsOf = (record: DraftRecord, only?: string): Proposal[] => {
  if (record.status !== "held") return [];
  const subjectsFor = subjectsIn(record);
  const agenda = record.agenda ?? [];
  const remarks = agenda.flatMap((item) => item.remarks ?? []);
  const found: Found[] =
    only !== undefined
      ? remarks.filter(({ key }) => key === only).flatMap((remark) => inRemark(remark, subjectsFor))
      : [
          ...(record.agreements ?? []).flatMap(inAgreement),
          ...remarks.flatMap((remark) => inRemark(remark, subjectsFor)),
          ...(record.outcomes ?? []).flatMap(inOutcome),
          ...agenda.flatMap(({ key, topics }) =>
            (topics ?? []).flatMap((words, topic) => inTopic(words, { item: key, topic })),
          ),
        ];
  const open = found.filter((one) => !isFollowed(record, one));
  const taken = open.length > 0 ? keysIn(record) : new Set<string>();
  return open.flatMap((one) => {
    const origin = originIn(record, one.from);
    if (!origin) return [];
    const { from, words, force, text, by, due } = one;
    const to = one.to && withoutAll(one.to);
    const followUp: FollowUp = {
      key: newKey(taken, "f"),
      text,
      force,
      ...(by && { by }),
      ...(to && { to }),
      ...(due && { due: { words: due } }),
      from,
    };
    return [{ path: one.path ?? origin.path, kind: origin.kind, words, followUp }];
  });
};
