import type { Remark } from "../../../events/shape";
import type { RemarkAt } from "../../content/message";
import { changed, loose, type Phrase, plain, say, textOf } from "../../phrase";
import type { Said } from "../../reference/facts";
import { oneClause, subjectRuns, thatClauses } from "../words/clauses";
import { importanceOf, isImportance, SECOND_VERB } from "../words/importance";
import { isTwoClauses, partsOf } from "../words/second-clauses";
import { inSentences } from "./grouped-statements";
import { antecedentOfIt, continuesWithIt } from "./pronoun-in-statements";

type Act = NonNullable<Remark["act"]>;

/** One act of a speaker: "thanked the city for its support", "said that …". */
export interface SpeechAct {
  readonly words: Phrase;
  /** Ends with a that-clause, so that another clause needs a verb of its own. */
  readonly clause: boolean;
  readonly id: string;
  /** The same as one or two clauses that "he added" can follow; only for verbs of saying. */
  readonly own?: { readonly clause: Phrase; readonly second?: Phrase | undefined; readonly verb: string };
  /** Whether it begins a sentence: "He also praised …". */
  readonly apart?: true;
  /** Whether the attribution never comes inside it. */
  readonly unparted?: true;
  /** "it is growing": a statement about the subject of the one before, as a sentence that continues it. */
  readonly goesOn?: Phrase;
  /** "stressing that …": the act as the opening of the speaker's next one. */
  readonly participle?: Phrase;
}

const MERGING: ReadonlySet<Act> = new Set<Act>(["introduce", "praise", "say", "point_out", "stress", "hope"]);

const isPlain = ({ remark }: RemarkAt): boolean =>
  !remark.counted && remark.onBehalfOf === undefined && !remark.whom && (remark.points ?? []).length > 0;

const AGAIN = new Set(["require", "ask", "propose", "promise"]);

/** "called on all units to A and B": requests to the same people, without a distinction between them. */
const isAskedAgain = ({ remark: before }: RemarkAt, { remark }: RemarkAt): boolean =>
  AGAIN.has(remark.act ?? "") &&
  (remark.whom === undefined) === (remark.act === "propose" || remark.act === "promise") &&
  remark.whom?.en === before.whom?.en &&
  [before, remark].every(
    (one) => !one.counted && one.onBehalfOf === undefined && (one.points ?? []).length > 0,
  );

/** Consecutive remarks of one act are one statement: "said that A, and that B". */
export const runsOf = (remarks: readonly RemarkAt[]): RemarkAt[][] => {
  const runs: RemarkAt[][] = [];
  for (const at of remarks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const { act } = at.remark;
    const same = act !== undefined && last?.remark.act === act;
    const merges = same && MERGING.has(act) && last && isPlain(last) && isPlain(at);
    if (run && last && !last.remark.quote && (merges || (same && isAskedAgain(last, at)))) run.push(at);
    else runs.push([at]);
  }
  return runs;
};

const THAT: Partial<Record<Act, [first: string, again: string, ing: string]>> = {
  say: ["said", "added", "saying"],
  point_out: ["noted", "added", "noting"],
  stress: ["stressed", "added", "stressing"],
  hope: ["expressed the hope", "also hoped", "hoping"],
  promise: ["promised", "also promised", "promising"],
};

/** "the bridge will open": a promise about something else than what the speaker will do, as a clause of its own. */
export const isPromisedClause = ({ text }: Said): boolean =>
  /^(?:(?:the|an?|its|their|his|her|this|these|all|no|more|\p{Lu}\p{L}+) (?:[\p{L}'’-]+ ){0,6}|(?:it|he|she|they|there) )(?:will|would|can|could) /u.test(
    text,
  );

/** How the importance of something is reported, without a that-clause. */
const IMPORTANCE: Partial<Record<Act, string>> = {
  say: "spoke of",
  point_out: "noted",
  stress: "stressed",
};

/** The points in runs of those that only state the importance of something, and of the others. */
const byImportance = (act: Act, said: readonly Said[]): Said[][] => {
  const runs: Said[][] = [];
  for (const one of said) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    if (run && first && statesImportance(act, first) === statesImportance(act, one)) run.push(one);
    else runs.push([one]);
  }
  return runs;
};

/** Whether a point is reported as the importance of something; "said that it is important to" stays a clause. */
const statesImportance = (act: Act, said: Said): boolean =>
  isImportance(said) && !(act === "say" && said.text.startsWith("it "));

/** What somebody said, in that-clauses; "stressed the importance of A and of B" where the points state nothing else. */
export const clauseActs = (act: Act, said: readonly Said[], again: boolean, id: string): SpeechAct[] => {
  const verb = IMPORTANCE[act];
  if (!verb) return thatActs(act, said, again, id);
  return byImportance(act, said).flatMap((run, at): SpeechAct[] => {
    const [first] = run;
    if (!first || !statesImportance(act, first)) return thatActs(act, run, again || at > 0, id);
    const importance = importanceOf(run);
    const words = say`${again || at > 0 ? "also " : ""}${verb} ${importance}`;
    const participle = act === "stress" ? { participle: say`stressing ${importance}` } : {};
    return [{ words, clause: false, id: first.path, ...participle }];
  });
};

/** "the visit is a wonderful event": a clause that only evaluates its short subject. */
const JUDGED =
  /^((?:(?:the|this|these|those|their|its|his|her) )?(?:[\p{L}'’-]+ ){1,6})(?:is|are|was|were) (an? (?:\p{Ll}+ly )?(?:wonderful|excellent|important|great|good|significant|major|valuable|useful|strong|reliable|true|unique|perfect|vivid|fine|key|bright|successful|historic|golden|model|milestone|landmark)\b.+)$/u;
/** Subjects that need the previous sentence, and those that contain a clause. */
const UNCLEAR =
  /^(?:it|this|that|these|those|there|they|he|she|we|what|which) $|\b(?:that|which|who|to|and|has|have|will|of)\b/iu;

/** "called the visit a wonderful event": a judgement in place of a that-clause. */
const judged = (clause: Phrase): Phrase | undefined => {
  const [, subject = "", what] = JUDGED.exec(textOf(clause)) ?? [];
  if (
    !what ||
    UNCLEAR.test(subject) ||
    SECOND_VERB.test(what) ||
    /[,;“]| (?:but|and it|and they) /.test(what)
  )
    return undefined;
  const verb = textOf(clause).slice(subject.length, -what.length);
  const own = changed(clause, (s) => s.replace(`${subject}${verb}`, subject));
  return textOf(own) === `${subject}${what}` ? own : undefined;
};

/** "said they were satisfied": what speakers say of themselves, in the past. */
const OF_THEMSELVES_IN_PAST = /^(?:they|he|she) (?:also )?(?:was|were|would) /u;

/** Whether "said" needs no "that" before these clauses. */
const isBrief = ([only, ...more]: readonly Phrase[]): boolean =>
  only !== undefined && more.length === 0 && OF_THEMSELVES_IN_PAST.test(textOf(only)) && !isTwoClauses(only);

/** "he was told that …", "she was sure it would …": a clause about the speaker with another in it, which the next may continue. */
const WITH_CLAUSE =
  /^\S+ (?:also )?\S+ .*\b(?:that|if|whether|when|unless|because|how|what|why|is|are|was|were|has|have|had|will|would|can|could) /u;

/** "he was glad, adding that the ties are close": one point about the speaker and about something else. */
const ofThemselvesAndOthers = ([only, ...more]: readonly Phrase[]): Phrase | undefined => {
  const [own, other] = only && more.length === 0 ? partsOf(only) : [];
  return own &&
    other &&
    isBrief([own]) &&
    !WITH_CLAUSE.test(textOf(own)) &&
    !OF_THEMSELVES_IN_PAST.test(textOf(other))
    ? loose(say`${own}, adding that ${other}`)
    : undefined;
};

/** "they are interested", "he will come back": what a speaker says of themselves, which "said" puts into the past. */
const OF_THEMSELVES =
  /^(?:they|he|she) (?:also )?(?:will(?= )|(?:is|are)(?= (?:very |also |fully |always )?(?:interested|ready|willing|prepared|pleased|happy|glad|delighted|satisfied|impressed|honou?red|grateful|optimistic|eager|keen|confident)\b))/u;
/** Further verbs of the present in such a clause. */
const MORE_VERBS =
  / and (?:also )?(?:\p{Ll}+ (?:forward|to)|hopes?|wants?|wish(?:es)?|plans?|is|are|has|have) /u;

/** "said they were interested", "said that he would come, and that they would see": clauses after a verb of the past. */
const inThePast = (clauses: readonly Phrase[]): Phrase[] => {
  const [own, ...others] = clauses.map((one) => textOf(one));
  const shifts = own !== undefined && OF_THEMSELVES.test(own) && !MORE_VERBS.test(own) && !/“/.test(own);
  if (!shifts || others.some((text) => !/ will /.test(text) || MORE_VERBS.test(text))) return [...clauses];
  return clauses.map((one) =>
    changed(one, (s) =>
      s
        .replace(/ will /g, " would ")
        .replace(/^((?:he|she) (?:also )?)is /, "$1was ")
        .replace(/^(they (?:also )?)are /, "$1were ")
        .replace(/ if (any \p{Ll}+) is /gu, " if $1 was "),
    ),
  );
};

/** "he agrees", "she thanks the hosts": the act performed by these words. */
const OWN_ACT =
  /^(?:he|she|they) (agree|accept|welcome|congratulate|thank)s?(?= |$)(?!.* (?:but|that|if|because|as|and) )/u;

/** "agreed", for "said that he agrees". */
const ownAct = ({ text, path }: Said): Phrase | undefined => {
  const [front, verb = ""] = OWN_ACT.exec(text) ?? [];
  if (front === undefined || verb === "") return undefined;
  return plain(`${verb.replace(/e$/, "")}ed${text.slice(front.length).replace(/\.$/, "")}`, [path]);
};

/** "2020 marks the anniversary": a clause with which no sentence begins. */
const BEGINS_WITH_FIGURE = /^\d/;

/** "this was a special week": what a speaker said of the present, which the record put into the past. */
const THIS_WAS =
  /^this was (?=(?:an?|the) (?:[\p{L}-]+ ){0,3}?(?:week|day|year|month|time|moment|occasion|visit|meeting|event|mission|tour|trip|gathering|exhibition|fair|forum|conference)\b(?!.*\b(?:ago|last|(?<!since )(?<!since \p{Lu}\p{Ll}+ )(?:19|20)\d\d)\b))/u;
const PRESENT = /^[^,;“]*? (?:is|are|has|have) /;
const PAST = / (?:was|were|had|would|could) /;

/** Points in one tense: "this is a special week" beside "the port is our partner". */
const inOneTense = (said: readonly Said[]): readonly Said[] => {
  let some = false;
  for (const { text } of said) some ||= THIS_WAS.test(text);
  if (!some) return said;
  const others = said.filter(({ text }) => !THIS_WAS.test(text));
  const present =
    others.some(({ text }) => PRESENT.test(text)) && !others.some(({ text }) => PAST.test(text));
  return present ? said.map((one) => ({ ...one, text: one.text.replace(THIS_WAS, "this is ") })) : said;
};

/** Clauses after "said that", those of one subject together, a few per sentence for readability. */
const thatActs = (act: Act, points: readonly Said[], again: boolean, id: string): SpeechAct[] => {
  const said = inOneTense(points);
  const [point, ...rest] = said;
  const action = act === "say" && !again && point ? ownAct(point) : undefined;
  if (action && point)
    return [
      { words: action, clause: false, id: point.path },
      ...(rest.length > 0 ? thatActs(act, rest, again, id) : []),
    ];
  const [first, further, ing] = THAT[act] ?? ["said", "added", "saying"];
  const clauses = subjectRuns(said).map((run) => ({ words: oneClause(run), id: run[0]?.path ?? id }));
  const groups = inSentences(clauses, act === "hope");
  let meant: string | undefined;
  return groups.map((group, at): SpeechAct => {
    const verb = at === 0 && !again ? first : further;
    const given = group.map((one) => one.words);
    const [opener] = given;
    const goesOn = at > 0 && meant && opener && continuesWithIt(opener) ? opener : undefined;
    for (const one of given) meant = continuesWithIt(one) ? meant : antecedentOfIt(one);
    const clauses: Phrase[] = act === "hope" ? given : inThePast(given);
    const content =
      (verb === "said" ? ofThemselvesAndOthers(clauses) : undefined) ??
      thatClauses(clauses, !(verb === "said" && isBrief(clauses)));
    const [only, second, third] = clauses;
    const parts = clauses.length > 1 && clauses.some(isTwoClauses);
    const called = act === "say" && only && !second && !again ? judged(only) : undefined;
    if (called)
      return {
        words: say`called ${loose(called)}`,
        clause: false,
        id: group[0]?.id ?? id,
        participle: say`calling ${loose(called)}`,
      };
    return {
      words: say`${verb} ${content}`,
      clause: true,
      id: group[0]?.id ?? id,
      ...(act !== "hope" && only && !third && !parts ? { own: { clause: only, second, verb } } : {}),
      ...(only && BEGINS_WITH_FIGURE.test(textOf(only)) ? { unparted: true as const } : {}),
      ...(clauses.length === 1 ? { participle: say`${ing} ${content}` } : {}),
      ...(goesOn && given.length === 1 ? { goesOn } : {}),
    };
  });
};
