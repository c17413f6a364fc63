import type { AgreementAt } from "../../content/message";
import { literal } from "../../literal";
import { changed, joined, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef } from "../../reference/facts";
import { organizationName } from "../organizations/organizations";
import { andList } from "../words/grammar";

/** A thing that is given: "training for pilots", and neither "students internships", "schools with books" nor "for visits". */
const THING =
  "((?!(?:to|for|in|on|at|with|of|by|from|how|what|all|students|teachers|pupils|members|companies|schools) )(?:(?! (?:with|which|that|who|where|as|so|if|by) | to (?!(?:the|an?|all|its) |\\p{Lu}))[^,;])+)";
/** What one side does for another, where nobody says which: as what will be done, rather than what all parties do. */
const PASSIVE: readonly (readonly [active: RegExp, passive: string, needed: boolean])[] = [
  [/^advise on ([^,;]+)$/u, "advice VERB be given on $1", true],
  [/^assist (in|with) ([^,;]+)$/u, "assistance VERB be given $1 $2", false],
  // "boats to Lake College": what is provided precedes the verb, and to whom follows it.
  [
    new RegExp(`^(?:provide|offer|supply) ${THING} (to (?:the )?\\p{Lu}[\\p{L} ]+)$`, "u"),
    "$1 VERB be provided $2",
    false,
  ],
  [new RegExp(`^(?:provide|offer) ${THING}$`, "u"), "$1 VERB be provided", false],
  [new RegExp(`^supply ${THING}$`, "u"), "$1 VERB be supplied", false],
  [
    /^train ((?!(?:to|for|in|on|at|with|of|by|from|how) )(?:(?! (?:to|in|on|how|as|with) )[^,;])+)$/u,
    "$1 VERB be trained",
    false,
  ],
];
/** What the parties do together or for each other. */
const MUTUAL =
  /\b(?:each|one another|either|jointly|joint|mutual|mutually|reciprocal|shared|respective|together|their|exchange|both|the two (?:sides|parties|countries|cities|towns|companies|universities|colleges|schools|institut(?:ions|es)|organi[sz]ations))\b/u;
/** Words of a service before its verb in the passive. */
const MAX_BEFORE_VERB = 10;

/** "advice will be given on the quay, and training will be provided": terms that are all services of one side to another. */
export const oneSidedTerms = (
  all: readonly Phrase[],
  verb: string,
  served = false,
): readonly Phrase[] | undefined => {
  let needed = served;
  const made = all.map((words) => {
    const text = textOf(words);
    const rule = MUTUAL.test(text) ? undefined : PASSIVE.find(([active]) => active.test(text));
    needed ||= rule?.[2] === true;
    const long = rule?.[1].startsWith("$1") && text.split(" ").length > MAX_BEFORE_VERB;
    return rule && !long && words.pieces.length === 1
      ? changed(words, (s) => s.replace(rule[0], rule[1]).replace("VERB", verb))
      : undefined;
  });
  const whole = made.filter((one) => one !== undefined);
  return needed && whole.length === all.length ? whole : undefined;
};

/** "advise Lake College on the quay": the party that is served, and what for. */
const servedIn = (text: string, { name, org }: OrgRef): string | undefined => {
  const called = [name.text, org.short?.text]
    .filter((one) => one !== undefined)
    .map(literal)
    .join("|");
  return new RegExp(
    `^(?:advise|assist|help|support) (?:the )?(?:${called}) (?=(?:on|in|with|to) )`,
    "u",
  ).exec(text)?.[0];
};

/** Of two parties, the one that serves the other, the terms that say so, and the other services. */
interface Serving {
  readonly serving: OrgRef;
  readonly served: OrgRef;
  readonly own: readonly Phrase[];
  readonly others: readonly Phrase[];
}

/** "advise Lake College on the quay": the party that a term serves, and the other of two, since nobody advises themselves. */
export const servingIn = (
  { facts }: Discourse,
  { agreement, path }: AgreementAt,
  words: Phrase,
): { serving: OrgRef; served: OrgRef; what: string } | undefined => {
  const [a, b, ...more] = (agreement.parties ?? []).map(({ organization }, at) =>
    facts.org(organization, `${path}.parties[${at}].organization`),
  );
  if (!a || !b || more.length > 0 || MUTUAL.test(textOf(words))) return undefined;
  const text = textOf(words);
  const served = [a, b].find((one) => servedIn(text, one) !== undefined);
  const serving = served === a ? b : a;
  if (!served || text.includes(serving.name.text)) return undefined;
  return { serving, served, what: text.slice(servedIn(text, served)?.length) };
};

/** Terms of which some name the party that is served and the others are services too; nothing where they serve both. */
export const servingOf = (
  discourse: Discourse,
  at: AgreementAt,
  all: readonly Phrase[],
  verb: string,
): Serving | undefined => {
  const own = all.filter((words) => servingIn(discourse, at, words));
  const others = oneSidedTerms(
    all.filter((words) => !own.includes(words)),
    verb,
    true,
  );
  const [first] = own;
  const found = first && servingIn(discourse, at, first);
  if (!found || !others) return undefined;
  const one = own.every((words) => servingIn(discourse, at, words)?.served.org.id === found.served.org.id);
  return one ? { serving: found.serving, served: found.served, own, others } : undefined;
};

/** "advise the college on the quay", of "advise Lake College on the quay". */
export const serviceTo = (discourse: Discourse, at: AgreementAt, words: Phrase): Phrase => {
  const found = servingIn(discourse, at, words);
  if (!found) return words;
  const [act = ""] = textOf(words).split(" ");
  return say`${plain(act, words.paths)} ${organizationName(discourse, found.served)} ${plain(found.what, words.paths)}`;
};

/**
 * "the institute will advise the college on the quay, and training will be provided": who serves whom, if terms name one of two
 * parties, beside other services of one of them. Without such terms all are passive.
 */
export const servicesOfOne = (
  discourse: Discourse,
  at: AgreementAt,
  all: readonly Phrase[],
  verb: string,
): Phrase | undefined => {
  if (at.agreement.parties?.length !== 2) return undefined;
  const found = servingOf(discourse, at, all, verb);
  const passive = found ? undefined : oneSidedTerms(all, verb);
  if (!found && all.every((words) => servingIn(discourse, at, words)))
    return clausesOf(
      all.map((words) => {
        const who = servingIn(discourse, at, words)?.serving;
        return say`${who ? organizationName(discourse, who) : ""} ${verb} ${serviceTo(discourse, at, words)}`;
      }),
    );
  if (!found) return passive && clausesOf(passive);
  const who = organizationName(discourse, found.serving);
  const acts = found.own.map((words) => serviceTo(discourse, at, words));
  return clausesOf([say`${who} ${verb} ${andList(acts)}`, ...found.others]);
};

/** "A will be given, and B will be provided". */
const clausesOf = (all: readonly Phrase[]): Phrase =>
  say`${joined(all.slice(0, -1), ", ")}${all.length > 1 ? ", and " : ""}${all.at(-1) ?? ""}`;
