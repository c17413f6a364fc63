import type { Line } from "../../compose";
import { oncePer } from "../../once-per";
import { OPEN, spliced } from "../../phrase";
import type { Facts } from "../../reference/facts";
import { uniqueNouns } from "../words/common-nouns";
import { EXPLANATION } from "../words/explanations";
import { isPlural } from "../words/plural";
import { isPostNoun } from "../words/title-nouns";
import { isPersonNoun } from "./same-subject";

const VERB =
  "(?:is|was|has|had|are|were|have|need|will|would|can|could|may|should|(?!(?:and|was|is)\\b)\\p{Ll}{2,}(?:[^s\\P{Ll}]s|ed))";
const NAME = "\\p{Lu}[\\p{L}&’'-]*(?: (?:(?:of|for|and) (?:the )?)?\\p{Lu}[\\p{L}&’'-]*)*";
const CALLED = `(?:the (?<noun>(?:(?!of |and |that )[\\p{Ll}-]+ )?[\\p{Ll}-]{3,})|(?:the )?(?<name>${NAME}))`;
/** "said that the donation would": a thing as the subject of a statement. */
const SUBJECT = new RegExp(`(?<front>\\bthat )${CALLED} (?=${VERB} )`, "gu");
/** Nouns behind which "of" names no owner: "in the presence of the mayor". */
const IDIOM =
  "presence|course|name|help|framework|light|wake|basis|case|invitation|occasion|behalf|rest|use|end|start|beginning|hope|field|heart|people|government|republic|state|city|town|port|opening|signing|visit";
/** "described the history and aims of the guild": what a thing has. */
const OWNED = new RegExp(
  `(?<front>)\\bthe (?<owned>(?!(?:${IDIOM})\\b)[\\p{Ll}-]+(?:(?:, | and | )(?!of\\b|and\\b|the\\b)[\\p{Ll}-]+){0,3}) of ${CALLED}`,
  "gu",
);
/** What follows the owner where nothing more is said of it: "the work of the guild, the largest in Lakeland" is not "its work". */
const END = new RegExp(
  `^(?:[.;${OPEN}]|,(?!${EXPLANATION})|$| (?:and|to|on|by|is|are|was|were|will|would|can|could|paid|met|held|took|made|gave|led|\\p{Ll}+ed)\\b)`,
  "u",
);

/** What follows a noun that is used by itself, rather than before another: "the summit", not "the summit stickers". */
const BY_ITSELF = new RegExp(
  `^(?:[.,;)${OPEN}]|$| (?:and|or|of|for|in|on|to|at|with|by|from|that|which|who|has|have|had|is|was|are|were|will|would|under|covered|\\p{Ll}+ed)\\b)`,
  "u",
);
/** A thing between two mentions: a determiner and the words behind it. */
const THING =
  /\b(?:the|an?|this|that|each|every|its|his|her|their|another) ((?:(?!(?:and|of|for|in|on|to|at|with|by|from|that|which|who|has|have|is|was|will|would|said) )[\p{Ll}-]+ ?){1,4})/gu;
const SUBJECT_THING = /^(?:the|an?|this) ((?:[\p{Ll}-]+ ){1,4})/iu;
/** "Lee and the guests praised …": several, whom "they" would mean. */
const SEVERAL = /^(?:\S+ ){1,6}and /;
/** A speech or text, whose contents belong to what it is about. */
const ON_TOPIC = /^(?:briefing|presentation|introduction|lecture|talk|speech)$/;
/** "Lee, head of the guild, said that", "for the guild, Lee described": behind another subject a pronoun would be unclear. */
const OF_SUBJECT = new RegExp(`^(?: \\([^)]*\\))?(?:[,${OPEN}]+ (?!and )| (?!and )\\p{Ll}+ that $)`, "u");
/** "praised the school, said that it": what somebody has done something with is no part of who did it. */
const ACT = / \p{Ll}{3,}ed /u;
/** "the ties between the ports are close, but the potential is large, and that they": two subjects in between. */
const TWO_SUBJECTS = /, (?:but|while|whereas) /;
/** The subject of a statement: people or things in the plural, and a name with its verb. */
const MANY_SUBJECT =
  /^(?:the |these |its |their |all |many )?(?:[\p{Ll}-]+ )?\p{Ll}{3,}s (?:are|were|have|had|will|would|can|could|\p{Ll}{2,}ed) /u;
const NAMED_SUBJECT = /^\p{Lu}[\p{L}’'-]* (?:is|was|has|had|will|would|can|could|\p{Ll}{2,}(?:s|ed)) /u;
const PRONOUN = /^(?:it|they|the (?:delegation|mission|group|team|two \p{L}+)) /iu;
const HONORIFIC = /^(?:Dr|Mr|Mrs|Ms|Prof|Professor|President|Minister|Ambassador|Chairman|Mayor|Governor)$/;

interface Known {
  /** All names of each organization. */
  readonly orgs: readonly (readonly string[])[];
  /** The words of the names of people and of their posts. */
  readonly people: ReadonlySet<string>;
}

const knownIn = oncePer((facts: Facts): Known => {
  const nouns = uniqueNouns(facts);
  const orgs = facts.allOrgs().map(({ name, short }) => {
    const noun = nouns.get(name.text);
    const all = [name.text, ...(short ? [short.text] : [])].map((one) => one.replace(/^the /i, ""));
    return noun ? [...all, noun] : all;
  });
  return {
    orgs,
    people: new Set(
      facts.people
        .flatMap(({ name, posts }) => [name, ...posts.map(({ title }) => title)])
        .flatMap((one) => one?.text.split(/ (?:of|to|in) /)[0]?.split(/[^\p{L}’'-]+/u) ?? []),
    ),
  };
});

const isThing = (words: string): boolean =>
  !words
    .trim()
    .split(" ")
    .some((word) => isPlural(word) || isPersonNoun(word) || isPostNoun(word));

/** "the commission and coordinator of the visit": the end of one post and another, which are nothing that the visit has. */
const isOfPost = (owned: string): boolean => / and /.test(owned) && owned.split(/[ ,]+/).some(isPostNoun);

/** Where a text last has one of some names by itself, and where that mention ends. */
const lastOf = (text: string, names: readonly string[]): { from: number; to: number } | undefined => {
  let found: { from: number; to: number } | undefined;
  for (const name of names) {
    const from = text.lastIndexOf(name);
    const to = from + name.length;
    if (from < 0 || to <= (found?.to ?? -1)) continue;
    const alone =
      !/[\p{L}\d-]$|\p{Lu}\p{L}* $/u.test(text.slice(0, from)) &&
      BY_ITSELF.test(text.slice(to).replace(/^ \([^)]*\)/, ""));
    if (alone) found = { from, to };
  }
  return found;
};

/** Whether nothing between two mentions of one thing, and nothing that the sentence is about, could be meant by its pronoun. */
const isClear = (
  text: string,
  from: number,
  to: number,
  end: number,
  many: boolean,
  known: Known,
): boolean => {
  const before = text.slice(0, from).replace(/(?:^| )(?:the|an?|this|its|their) $/i, "");
  const between = text.slice(to, end);
  if (OF_SUBJECT.test(between) && !ACT.test(before)) return false;
  // "between Lakeland and Hilland": with another the thing is no longer what a pronoun means.
  if (/[“”;]| (?:it|its|they|their|them) |^ (?:and|or) (?:the )?\p{Lu}/u.test(between)) return false;
  // "that the workers have asked for talks and that they", "that Reedham has a mill and that it": the subject of the statement.
  const [, spoken = ""] = / that ((?:(?! that )[^,;])+)$/u.exec(text.slice(0, from)) ?? [];
  const [actor = ""] = spoken.split(" ");
  if (many && MANY_SUBJECT.test(spoken)) return false;
  if (!many && NAMED_SUBJECT.test(spoken) && !known.people.has(actor) && !HONORIFIC.test(actor)) return false;
  if (many)
    return (
      !SEVERAL.test(text) &&
      !TWO_SUBJECTS.test(between) &&
      !between.split(/[^\p{L}-]+/u).some((word) => /^\p{Ll}/u.test(word) && isPlural(word))
    );
  for (const [name] of between.replace(/^ \([^)]*\)/, "").matchAll(/\p{Lu}[\p{L}’'-]*/gu))
    if (!known.people.has(name) && !HONORIFIC.test(name)) return false;
  const subject = before === "";
  // "said that the plan is due to the government and that it": the plan.
  const [, clause = ""] = / that (?:the|an?|this) ([^,]+)$/.exec(text.slice(0, from)) ?? [];
  if (clause !== "" && isThing(clause.split(" ")[0] ?? "")) return false;
  const [, first = ""] = SUBJECT_THING.exec(text) ?? [];
  const about = first.split(" ")[0] ?? "";
  if (!subject && first !== "" && isThing(first) && !ON_TOPIC.test(about)) return false;
  return subject || ![...between.matchAll(THING)].some(([, words = ""]) => isThing(words));
};

/**
 * A sentence in which a thing that it has just named is a pronoun as the subject of a statement ("praised the reforms and said
 * that they …") and as the owner of something ("head of the guild, described its history").
 */
export const withNounOnce = (line: Line, text: string, facts: Facts): Line => {
  if (line.own || PRONOUN.test(text) || text.includes("“")) return line;
  const known = knownIn(facts);
  for (const pattern of [SUBJECT, OWNED])
    for (const { index, 0: found, groups } of text.matchAll(pattern)) {
      const { front = "", noun, name, owned } = groups ?? {};
      const start = index + front.length;
      const bare = index + found.trimEnd().length - (noun ?? name ?? "").length;
      const own = known.orgs.find((names) =>
        names.some((one) => one.startsWith(noun ?? name ?? "") && text.startsWith(one, bare)),
      );
      if (!own && noun === undefined) continue;
      const called = own?.find((one) => text.startsWith(one, bare)) ?? noun ?? "";
      const after = bare + called.length;
      if (owned !== undefined && (!END.test(text.slice(after)) || isOfPost(owned))) continue;
      const last = lastOf(text.slice(0, start), own ?? [called]);
      if (!last) continue;
      const many = !own && isPlural(called);
      if (!many && !own && (isPersonNoun(called.split(" ").at(-1) ?? "") || isPostNoun(called))) continue;
      // "praised the aims of the fair and said that it": the aims are as near as the fair.
      const [, had = ""] = /(\p{L}+) of (?:the )?$/u.exec(text.slice(0, last.from)) ?? [];
      const owning = !many && owned === undefined && had !== "" && isThing(had);
      // "Lee named the lake, and the mayor praised the care of the lake": whose care it is would be unclear.
      const apart = owned !== undefined && /, (?:and|while) /.test(text.slice(last.to, start));
      if (owning || apart || !isClear(text, last.from, last.to, start, many, known)) continue;
      const by = owned === undefined ? (many ? "they " : "it ") : `${many ? "their" : "its"} ${owned}`;
      return {
        ...line,
        words: spliced(line.words, start, owned === undefined ? index + found.length : after, by),
      };
    }
  return line;
};
