import type { FollowUp } from "../../../events/shape";
import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { BINDING } from "../../content/agreements";
import type { AgreementAt, Terms } from "../../content/message";
import { changed, joined, loose, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { withSecondTo } from "../event/second-aim";
import { dayText, dueAt, dueText, isBeforeEvent } from "../words/dates";
import { documentOfTerms, partiesTogether } from "../words/documents";
import { andList, definite, isPlural, number, wordCount } from "../words/grammar";
import { partnerOfTerms } from "./document-already-stated";
import { byOneParty, type ScopeEntry, withoutDuties } from "./duties-of-one-party";
import { equalTerms, ofEach } from "./equal-terms";
import { servicesOfOne } from "./one-sided-terms";
import { fitsSentences, linesOfPoints } from "./scope-points";
import { isLongPair, linesOfPair, sharedVerbs } from "./scope-sentences";

type Subject = () => string;

/** "renews the agreement signed in 2021": what a document continues or changes. */
const earlier = (discourse: Discourse, { agreement, path }: AgreementAt): Phrase => {
  const form = discourse.facts.style.date;
  const bound = BINDING.has(agreement.status ?? "signed");
  const verb = (stated: string, bare: string): string => (bound ? stated : `would ${bare}`);
  const clauses = (["renewalOf", "amends"] as const).flatMap((field) => {
    if (discourse.memory.marks.has(`${field === "renewalOf" ? "renewed" : "amended"} ${path}`)) return [];
    const before = agreement[field];
    const title = discourse.facts.said(before?.title, `${path}.${field}.title`);
    const day = before?.signedOn
      ? plain(dayText(before.signedOn, form), [`${path}.${field}.signedOn`])
      : undefined;
    if (!title && !day) return [];
    const on = before?.signedOn?.length === 10 ? "on" : "in";
    // "The agreement renews the agreement" is meaningless.
    if (field === "renewalOf" && day && !title)
      return [say`${verb("follows", "follow")} one signed ${on} ${day}`];
    const what = title ? plain(definite(title.text), [title.path]) : plain("the agreement");
    return [
      say`${field === "renewalOf" ? verb("renews", "renew") : verb("amends", "amend")} ${what}${day ? say` signed ${on} ${day}` : ""}`,
    ];
  });
  return joined(clauses, " and ");
};

const PLURAL = [
  [/^is\b/, "are"],
  [/^takes\b/, "take"],
  [/^(renew|expire|amend|follow)s\b/, "$1"],
] as const;
/** The clause with its verb in the plural: "are valid for five years". */
const agreeing = (clause: Phrase, several: boolean): Phrase =>
  several ? changed(clause, (s) => PLURAL.reduce((words, [from, to]) => words.replace(from, to), s)) : clause;

/** "is valid for five years and renews automatically": how long it lasts. */
const lastsFor = (
  discourse: Discourse,
  { agreement, path }: AgreementAt,
  several: boolean,
): Phrase | undefined => {
  const { facts } = discourse;
  const form = facts.style.date;
  const term = facts.said(agreement.term, `${path}.term`);
  const day = (field: "effectiveOn" | "expiresOn") =>
    agreement[field] ? plain(dayText(agreement[field], form), [`${path}.${field}`]) : undefined;
  const since = discourse.memory.marks.has(`in force since ${path}`);
  const [from, until] = [since ? undefined : day("effectiveOn"), day("expiresOn")];
  const on = agreement.effectiveOn?.length === 10 ? "on" : "in";
  const over = agreement.status === "expired" || agreement.status === "terminated";
  const bound = BINDING.has(agreement.status ?? "signed");
  const is = over ? "was" : bound ? "is" : "would be";
  const span = from && until ? say` from ${from} to ${until}` : plain("");
  const onSigning =
    agreement.effectiveOn !== undefined &&
    agreement.effectiveOn === (agreement.signedOn ?? facts.record.when?.start);
  const took = over || onSigning || isBeforeEvent(discourse, agreement.effectiveOn);
  const when = onSigning ? plain("on the day of signing", from?.paths) : say`${on} ${from}`;
  const starts =
    from && !until ? say`${took ? "took" : bound ? "takes" : "would take"} effect ${when}` : undefined;
  const clauses = [
    term
      ? say`${is} valid for ${phrase(term)}${says(span) ? say`,${span}${OPEN}` : ""}`
      : says(span)
        ? say`${is} valid${span}`
        : undefined,
    starts,
    until && !from && agreement.status !== "expired"
      ? say`${bound ? "expires" : "would expire"} ${agreement.expiresOn?.length === 10 ? "on" : "in"} ${until}`
      : undefined,
    agreement.renews === "automatic"
      ? plain(over ? "renewed automatically" : bound ? "renews automatically" : "would renew automatically", [
          `${path}.renews`,
        ])
      : undefined,
    agreement.renews === "by_agreement"
      ? plain(bound && !over ? "may be renewed by agreement" : "could be renewed by agreement", [
          `${path}.renews`,
        ])
      : undefined,
  ].filter((clause) => clause !== undefined);
  // "took effect on the day of signing, is valid for two years and may be renewed": how it began comes first in a series.
  const series =
    clauses.length > 2 && starts ? [starts, ...clauses.filter((one) => one !== starts)] : clauses;
  const words = series.map((clause) => agreeing(clause, several));
  if (words.length === 0) return undefined;
  return words.length > 2 ? andList(words) : joined(words, " and ");
};

const LONG_LIST = 34;

/** Aims of the parties towards each other: "make use of their resources", "give each other room", "cooperate in research". */
const OF_PARTIES =
  /^(?:(?:further|jointly|closely|mutually) )?(?:co-?operate|collaborate|work (?:together|jointly|closely)|join forces|share|exchange)\b|\b(?:each other|one another)\b|^(?!(?:.* )?\p{L}+s\b[^,]{0,300} their )[^,]* their /u;

/** "to promote trade"; "to help the two sides use their resources": a document itself has no resources. */
const aimText = (discourse: Discourse, at: AgreementAt, purpose: Said): Phrase =>
  OF_PARTIES.test(purpose.text) && (at.agreement.parties ?? []).length > 1
    ? say`help ${partiesTogether(discourse, at)} ${loose(phrase(purpose))}`
    : loose(withSecondTo(phrase(purpose)));

/** "aims to …", "covers …": what a document is for and in which fields. */
const aimsAndFields = (
  discourse: Discourse,
  { agreement, path }: AgreementAt,
  several: boolean,
): { aims?: Phrase; covers?: Phrase } => {
  const { facts } = discourse;
  const stated = discourse.memory.marks.has(`purpose ${path}`);
  const purpose = stated ? undefined : facts.said(agreement.purpose, `${path}.purpose`);
  const named = discourse.memory.marks.has(`fields ${path}`);
  const fields = named ? [] : facts.list(agreement.fields, `${path}.fields`);
  const over = agreement.status === "expired" || agreement.status === "terminated";
  const bound = BINDING.has(agreement.status ?? "signed");
  const aim = over ? "aimed to" : bound ? (several ? "aim to" : "aims to") : "would aim to";
  const cover = over ? "covered" : bound ? (several ? "cover" : "covers") : "would cover";
  const open = agreement.fieldsOpen ? "other fields" : undefined;
  const count = !open && fields.length >= 5 ? say`${number(fields.length)} fields: ` : plain("");
  const list = loose(andList(fields.map(phrase), open));
  return {
    ...(purpose ? { aims: say`${aim} ${aimText(discourse, { agreement, path }, purpose)}` } : {}),
    ...(fields.length > 0
      ? { covers: sourced(say`${cover} ${count}${list}`, open ? `${path}.fieldsOpen` : undefined) }
      : {}),
  };
};

/** Words of points that a sentence holds although one of them is a list, and of up to four that begin with verbs of their own. */
const MAX_WORDS = 16;
const MAX_WORDS_OF_FOUR = 26;

/** What the parties do under the document, with the verb of its status. */
const scopeOf = (discourse: Discourse, at: AgreementAt, noun: string, cooperation?: Phrase): Scope => {
  const { agreement, path } = at;
  const entries = (agreement.scope ?? []).flatMap((entry) => {
    const said = discourse.facts.said(entry.text, `${path}.scope[${entry.key}].text`);
    return said ? [{ said, key: entry.key }] : [];
  });
  if (entries.length === 0 || discourse.memory.marks.has(`scope ${path}`)) return { lines: [] };
  const { shared, duties } = withoutDuties(discourse, at, entries);
  if (shared.length === 0) {
    const [first, ...more] = duties();
    return {
      lines: first ? [{ ...first, words: say`${plain(`under ${noun}, `)}${first.words}` }, ...more] : [],
    };
  }
  const scope = sharedScope(discourse, at, shared, noun, cooperation);
  return { ...scope, lines: [...scope.lines, ...duties()] };
};

type Scope = { lines: Line[]; list?: NonNullable<Realized["list"]> };

const sharedScope = (
  discourse: Discourse,
  at: AgreementAt,
  entries: readonly ScopeEntry[],
  noun: string,
  cooperation?: Phrase,
): Scope => {
  const { agreement, path } = at;
  const parties = (agreement.parties ?? []).length;
  const who = partiesTogether(discourse, at);
  const status = agreement.status ?? "signed";
  const over = status === "expired" || status === "terminated";
  const also = agreement.scopeOpen ? ", among other things," : "";
  const verb =
    status === "intended"
      ? "intend to"
      : status === "proposed" || status === "planned"
        ? "would"
        : over
          ? "were to"
          : "will";
  const under = status === "proposed" ? "under the proposal, " : `under ${noun}, `;
  const opening = status === "intended" ? `${who} intend${also} to` : `${under}${who} ${verb}${also}`;
  const rests = agreement.scopeOpen ? [`${path}.scopeOpen`] : [];
  const items = entries.map(({ said, key }) => {
    const due = dueAt(
      discourse,
      said.text,
      (from) => "agreement" in from && from.agreement === agreement.key && from.scope === key,
    );
    return { said, words: say`${phrase(said)}${dueText(discourse, due, said.text)}` };
  });
  const length = items.reduce((n, one) => n + wordCount(one.words), 0);
  const [all, many] = [items.map((one) => one.words), parties > 1];
  // Points with commas would need semicolons in a sentence, except one list of things among few words.
  const commas = items.filter(({ words }) => textOf(words).includes(","));
  const parted =
    commas.length > 1 || (commas.length > 0 && length > (items.length <= 4 ? MAX_WORDS_OF_FOUR : MAX_WORDS));
  if (items.length > 2 && (length > LONG_LIST || parted) && fitsSentences(all)) {
    discourse.memory.subject = parties === 2 ? [SIDES] : [];
    return { lines: linesOfPoints(`${path}.scope`, plain(opening, rests), all, verb) };
  }
  if (items.length > 2 && (length > LONG_LIST || parted))
    return {
      lines: [],
      list: {
        ordered: false,
        lead: line(`${path}.scope`, plain(`${opening.replace(/,$/, "")}:`, rests)),
        items: items.map(({ said, words }) => line(said.path, words)),
      },
    };
  const plainly = !agreement.scopeOpen && status !== "intended";
  const owned = items.length === 1 && plainly ? byOneParty(discourse, at, items[0]?.words) : undefined;
  if (owned) {
    const does = over ? "was to" : verb;
    return { lines: [line(`${path}.scope`, say`${under}${owned.who()} ${does} ${owned.what()}`)] };
  }
  const services =
    many && plainly && !over && !cooperation ? servicesOfOne(discourse, at, all, verb) : undefined;
  if (services) {
    discourse.memory.subject = [];
    return { lines: [line(`${path}.scope`, sourced(say`${under}${loose(services)}`, ...rests))] };
  }
  discourse.memory.subject = parties === 2 ? [SIDES] : [];
  if (plainly && many && !cooperation && isLongPair(opening, all))
    return { lines: linesOfPair(`${path}.scope`, opening, all, verb) };
  const done = sharedVerbs(all, plainly ? verb : undefined);
  // "will cooperate in A, B and C, and offer D, and will share E" is a broken series.
  if (cooperation && all.length > 1)
    return {
      lines: [
        line(`${path}.scope`, sourced(say`${opening} ${loose(cooperation)}`, ...rests)),
        line(`${path}.scope.more`, say`they will ${loose(done)}`),
      ],
    };
  const list = cooperation ? say`${cooperation}, and ${done}` : done;
  return { lines: [line(`${path}.scope`, sourced(say`${opening} ${loose(list)}`, ...rests))] };
};

/** "jointly hold forums and conferences": what the parties of an intention want to do, for the sentence of the intention. */
export const intended = (discourse: Discourse, { agreement, path }: Terms): Phrase =>
  sharedVerbs(
    (agreement.scope ?? []).flatMap((entry) => {
      const said = discourse.facts.said(entry.text, `${path}.scope[${entry.key}].text`);
      const is = (from: NonNullable<FollowUp["from"]>): boolean =>
        "agreement" in from && from.agreement === agreement.key && from.scope === entry.key;
      const due = said && dueAt(discourse, said.text, is);
      return said ? [say`${phrase(said)}${dueText(discourse, due, said.text)}`] : [];
    }),
  );

/** Marks the two parties together in `memory.subject`. */
const SIDES = "@sides";

/** Words of fields and of scope that one sentence holds beside each other. */
const MAX_FIELDS = 24;
const MAX_SCOPE = 20;

/** "cooperate in A and B": fields that open the sentence of what the parties will do, where another one says what it is for. */
const cooperationIn = ({ agreement }: Terms, covers: Phrase): Phrase | undefined => {
  const scope = agreement.scope ?? [];
  const words = scope.reduce((n, { text }) => n + (text?.en?.split(" ").length ?? 0), 0);
  const own = scope.some(({ text }) =>
    /^(?:send|provide|supply|dispatch|second|lend|cooperate|have)\b/.test(text?.en ?? ""),
  );
  const fits =
    scope.length > 0 &&
    scope.length <= 2 &&
    words <= MAX_SCOPE &&
    textOf(covers).split(" ").length <= MAX_FIELDS;
  const bound = (agreement.status ?? "signed") === "signed" && (agreement.parties ?? []).length > 1;
  if (!fits || !bound || own || / fields: /.test(textOf(covers))) return undefined;
  return changed(covers, (s) => s.replace(/^covers?/, "cooperate in"));
};

/** "cooperate, exchange information and …": what the parties do in all of the fields. */
const isOfForms = ({ text }: { readonly text?: { readonly en?: string | undefined } }): boolean =>
  /^cooperate\b(?! (?:in|on) )/.test(text?.en ?? "");

/** A term of two verbs. */
const SEVERAL_VERBS =
  / and (?:renews?|renewed|would renew|may be renewed|could be renewed|takes?|took|would take|expires?|would expire)\b/;

const UNDER_IT = "under it, ";
const RENEWS = /^renews the /;

/** What a document is for, how long it lasts, what it renews, what it covers and what the parties will do under it. */
export const realizeTerms = (discourse: Discourse, _: SentencePlan, head: Terms): Realized => {
  const { agreement, path } = head;
  const alike = equalTerms(discourse, head);
  if (alike && alike.all[0] !== head) return { lines: [] };
  const partner = alike ? undefined : partnerOfTerms(discourse, head);
  const called = alike?.noun ?? documentOfTerms(discourse, head);
  const noun = partner ? `${called} with ${textOf(partner)}` : called;
  const several = isPlural(called);
  let named = false;
  const subject: Subject = () => {
    const words = named ? (several ? "they" : "it") : noun;
    named = true;
    return words;
  };
  const { aims, covers } = aimsAndFields(discourse, head, several);
  const previous = earlier(discourse, head);
  const renews = says(previous) ? agreeing(previous, several) : undefined;
  const term = lastsFor(discourse, head, several);
  const lines: Line[] = [];
  const aimed = aims !== undefined || discourse.memory.marks.has(`purpose ${path}`);
  const cooperation = aimed && covers && !several ? cooperationIn(head, covers) : undefined;
  const clauses = [
    { id: `${path}.earlier`, words: renews },
    { id: `${path}.term`, words: term },
    { id: `${path}.purpose`, words: aims },
    { id: `${path}.fields`, words: cooperation ? undefined : covers },
  ].filter((one): one is { id: string; words: Phrase } => one.words !== undefined);
  // "will cooperate and exchange data. The memorandum covers …": forms of cooperation come before its fields.
  const formsFirst = covers && clauses.length === 1 && !alike && (agreement.scope ?? []).every(isOfForms);
  const forms = formsFirst ? scopeOf(discourse, head, noun) : undefined;
  if (forms && covers && forms.lines.length === 1) {
    discourse.memory.agreement = agreement.key;
    return { lines: [...forms.lines, line(`${path}.fields`, say`${noun} ${covers}`)] };
  }
  for (let at = 0; at < clauses.length; at += 1) {
    const [one, two] = [clauses[at], clauses[at + 1]];
    if (!one) continue;
    const [first, second] = [one, two].map(
      (each) => each !== undefined && SEVERAL_VERBS.test(textOf(each.words)),
    );
    // "is valid for five years and renews automatically" cannot be followed by another "and".
    // "amends the agreement signed on June 14, 2018, and is valid for three years and may be renewed" has too many verbs.
    const loaded = second && textOf(one.words).includes(",");
    if (two && !first && !loaded && wordCount(one.words) + wordCount(two.words) <= 36) {
      if (second) {
        lines.push(line(one.id, say`${subject()} ${one.words}, ${two.words}`));
        at += 1;
        continue;
      }
      const comma = wordCount(one.words) > 8 ? "," : "";
      lines.push(line(one.id, say`${subject()} ${one.words}${comma} and ${two.words}`));
      at += 1;
    } else lines.push(line(one.id, say`${subject()} ${one.words}`));
  }
  const before = discourse.memory.subject;
  discourse.memory.subject = [];
  const scope = scopeOf(discourse, head, lines.length > 0 && !several ? "it" : noun, cooperation);
  discourse.memory.agreement = agreement.key;
  if (lines.length === 0 && scope.lines.length === 0 && !scope.list) discourse.memory.subject = before;
  const [under, ...rest] = scope.lines;
  // "Under the letter, which is valid for two years, the parties will …": a term, or what it renews, and nothing more.
  const only = clauses.length === 1 ? (term ?? (several ? undefined : renews)) : undefined;
  if (only && under && !scope.list && textOf(under.words).startsWith(UNDER_IT)) {
    const scopeAlone = changed(under.words, (s) => s.slice(UNDER_IT.length));
    const document = only === renews && RENEWS.test(textOf(only)) ? noun.replace(/^the /, "the new ") : noun;
    return { lines: [{ ...under, words: say`under ${document}, which ${only}, ${scopeAlone}` }, ...rest] };
  }
  if (alike) return { lines: ofEach(lines, head, alike.all) };
  const all = [...lines, ...scope.lines].map((one) =>
    partner && textOf(one.words).includes(textOf(partner))
      ? { ...one, words: sourced(one.words, ...partner.paths) }
      : one,
  );
  // A list begins a paragraph, in which "it" has no antecedent.
  const list = scope.list && {
    ...scope.list,
    lead: {
      ...scope.list.lead,
      words: changed(scope.list.lead.words, (s) => s.replace(/^under it, /, `under ${noun}, `)),
    },
  };
  return { lines: all, ...(list ? { list } : {}) };
};
