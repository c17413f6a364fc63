import { type Line, line } from "../../compose";
import type { AgreementAt } from "../../content/message";
import { literal } from "../../literal";
import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, phrase, type Said } from "../../reference/facts";
import { organizationName, organizationNames } from "../organizations/organizations";
import { dueText } from "../words/dates";
import { wordCount } from "../words/grammar";
import { PEOPLE_NOUNS } from "../words/people-nouns";
import { serviceTo, servingIn, servingOf } from "./one-sided-terms";
import { linesOfPoints } from "./scope-points";

/** One thing that the parties of a document do, by its key in the scope. */
export interface ScopeEntry {
  readonly said: Said;
  readonly key: string;
}

/** The follow-up with which only some of the parties owe one entry of the scope. */
const dutyOf = ({ facts }: Discourse, { agreement }: AgreementAt, key: string) =>
  (facts.record.followUps ?? []).find(({ from, by, force, announce }) => {
    if (!from || !("agreement" in from) || from.agreement !== agreement.key || from.scope !== key)
      return false;
    const owners = (by?.organizations ?? []).map((org) => org.name?.en);
    const parties = (agreement.parties ?? []).map(({ organization }) => organization?.name?.en);
    return (
      (announce ?? force === "commitment") &&
      !by?.all &&
      (by?.participants ?? []).length === 0 &&
      owners.length > 0 &&
      owners.length < parties.length &&
      owners.every((name) => name !== undefined && parties.includes(name))
    );
  });

/** The agent is recorded for one party only; `key` is equal for the same agent. */
interface Actor {
  readonly key: string;
  readonly who: () => Phrase;
  readonly what: () => Phrase;
  /** What the actor is called by a further sentence, if not "it". */
  readonly again?: string;
}

const GIVEN = /^(?:send|provide|supply|dispatch|second|lend|grant|give|award|offer|donate|contribute)\b/;
const TAKEN = /^(?:take|accept|admit|receive|enrol|enroll|host|train|employ)\b/;
const HAVE_DO = /^have ((?:the )?\p{Ll}[\p{Ll}-]* of )?(?:the )?/u;

/** "have the teachers give lessons": what people or organizations do who are no party. */
const HAVE_OTHERS = new RegExp(
  `^have (the (?:\\p{Ll}[\\p{Ll}-]* ){0,2}?(?:${PEOPLE_NOUNS}|institute|centre|center|committee|group)(s?)) (?!of |from |at |in |and |(?:\\p{Ll}+ly )?(?:\\p{Ll}+ed|given|taught|sent|paid|chosen) )(\\p{Ll}.*)$`,
  "u",
);

/** "with the support of Lake College": what the other of two parties does, as nobody supports themselves. */
const SUPPORTED = / with the (?:support|help|assistance|aid) of (?:the )?\p{Lu}[^,;]*$/u;

const otherOf = ({ facts }: Discourse, { agreement, path }: AgreementAt, at: number): OrgRef | undefined => {
  const parties = agreement.parties ?? [];
  const other = 1 - at;
  return parties.length === 2
    ? facts.org(parties[other]?.organization, `${path}.parties[${other}].organization`)
    : undefined;
};

/**
 * The one party that the words of an entry name as the actor: "the University of Granada" and "send teachers of Spanish to BSNRU" of "send teachers
 * of Spanish from the University of Granada to BSNRU"; "the teachers of Lake College" and "treat patients" of "have the teachers of Lake College treat patients".
 */
export const byOneParty = (
  discourse: Discourse,
  { agreement, path }: AgreementAt,
  words: Phrase | undefined,
): Actor | undefined => {
  if (!words) return undefined;
  const text = textOf(words);
  const { facts } = discourse;
  const served = servingIn(discourse, { agreement, path }, words);
  if (served)
    return {
      key: served.serving.org.id,
      who: () => organizationName(discourse, served.serving),
      what: () => serviceTo(discourse, { agreement, path }, words),
    };
  for (const [at, party] of (agreement.parties ?? []).entries()) {
    const org = facts.org(party.organization, `${path}.parties[${at}].organization`);
    if (!org) continue;
    const names = [org.name.text, ...(org.org.short ? [org.org.short.text] : [])];
    const helper = SUPPORTED.test(text) && names.some((name) => text.endsWith(` ${name}`));
    const helped = helper ? otherOf(discourse, { agreement, path }, at) : undefined;
    if (helped)
      return {
        key: helped.org.id,
        who: () => organizationName(discourse, helped),
        what: () =>
          plain(
            text.replace(new RegExp(` at (?:the )?${literal(helped.name.text)}(?= with )`), ""),
            words.paths,
          ),
      };
    for (const name of names) {
      const from = [` from the ${name}`, ` from ${name}`].find((one) => text.includes(one));
      const into = [` at the ${name}`, ` at ${name}`].find((one) => text.includes(one));
      if (into && TAKEN.test(text) && !from)
        return {
          key: org.org.id,
          who: () => organizationName(discourse, org),
          what: () => plain(text.replace(into, ""), words.paths),
        };
      if (from && GIVEN.test(text))
        return {
          key: org.org.id,
          who: () => organizationName(discourse, org),
          what: () => plain(text.replace(from, ""), words.paths),
        };
      const [have = "", whose = ""] = HAVE_DO.exec(text) ?? [];
      if (have !== "" && text.startsWith(`${name} `, have.length))
        return {
          key: `${whose}${org.org.id}`,
          who: () => say`${whose}${organizationName(discourse, org)}`,
          what: () => plain(text.slice(have.length + name.length + 1), words.paths),
        };
    }
  }
  const [, who, plural, does] = HAVE_OTHERS.exec(text) ?? [];
  return who && does
    ? { key: who, who: () => plain(who), what: () => plain(does, words.paths), again: plural ? "they" : who }
    : undefined;
};

/** One entry that only some parties owe: `key` is equal for the same owners; no owner is known of a sentence of its own. */
interface Duty {
  readonly path: string;
  readonly key?: string;
  readonly who?: () => Phrase;
  readonly several?: boolean;
  readonly again?: string;
  readonly what: () => Phrase;
}

const ownDuty = (discourse: Discourse, at: AgreementAt, { said, key }: ScopeEntry): Duty => {
  const duty = dutyOf(discourse, at, key);
  const actor = duty ? undefined : byOneParty(discourse, at, phrase(said));
  if (actor) return { path: said.path, ...actor };
  if (!duty) return { path: said.path, what: () => phrase(said) };
  const path = `followUps[${duty.key}]`;
  const orgs = discourse.facts.orgs(duty.by?.organizations, `${path}.by.organizations`);
  return {
    path: said.path,
    key: orgs.map(({ org }) => org.id).join(" "),
    who: () => organizationNames(discourse, orgs),
    several: orgs.length > 1,
    what: () => sourced(say`${phrase(said)}${dueText(discourse, duty, said.text)}`, `${path}.force`),
  };
};

/** Neighbouring duties of the same owners. */
const runsOfOne = (duties: readonly Duty[]): Duty[][] => {
  const runs: Duty[][] = [];
  for (const duty of duties) {
    const run = runs.at(-1);
    if (run?.[0]?.key !== undefined && run[0].key === duty.key) run.push(duty);
    else runs.push([duty]);
  }
  return runs;
};

/** "The group will finance studies and develop a railway": what the same parties owe, in as few sentences as are easy to read. */
const dutyLines = (run: readonly Duty[]): Line[] => {
  const [first] = run;
  if (!first) return [];
  if (!first.who) return [line(first.path, first.what())];
  const opening = say`${first.who()} ${plain("will")}`;
  const pronoun = first.again ?? (first.several ? "they" : "it");
  return linesOfPoints(
    first.path,
    opening,
    run.map(({ what }) => what()),
    "will",
    pronoun,
  );
};

/** Words of services to one party and other services up to which they share a sentence. */
const MAX_TOGETHER = 34;

/** The obligations of all parties of a signed document, and "A will build two stores by 2026", those of only some of them. */
export const withoutDuties = (
  discourse: Discourse,
  at: AgreementAt,
  entries: readonly ScopeEntry[],
): { shared: readonly ScopeEntry[]; duties: () => Line[] } => {
  const none = { shared: entries, duties: () => [] };
  if ((at.agreement.status ?? "signed") !== "signed") return none;
  const words = entries.map(({ said }) => phrase(said));
  // "the institute will advise the college, and training will be provided" is one sentence.
  const together =
    words.reduce((n, one) => n + wordCount(one), 0) <= MAX_TOGETHER &&
    servingOf(discourse, at, words, "will") !== undefined;
  const isServed = ({ said }: ScopeEntry): boolean => servingIn(discourse, at, phrase(said)) !== undefined;
  const isDuty = (entry: ScopeEntry): boolean =>
    !isServed(entry) && byOneParty(discourse, at, phrase(entry.said)) !== undefined;
  const duties = entries.filter((one) => dutyOf(discourse, at, one.key) !== undefined || isDuty(one));
  const served = entries.filter((one) => isServed(one) && !duties.includes(one));
  // Where nothing else is left, the service to one party opens the terms.
  const apart = !together && duties.length + served.length < entries.length;
  const own = apart ? entries.filter((one) => duties.includes(one) || served.includes(one)) : duties;
  const runs = runsOfOne(own.map((one) => ownDuty(discourse, at, one)));
  // An open list has its "among other things" with what the parties do.
  const isClosed = !at.agreement.scopeOpen;
  if (own.length === entries.length && !(isClosed && runs.length > 1 && runs.some(([first]) => first?.again)))
    return none;
  const linesOfOwn = (): Line[] => runs.flatMap(dutyLines);
  return { shared: entries.filter((one) => !own.includes(one)), duties: linesOfOwn };
};
