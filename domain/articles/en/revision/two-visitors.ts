import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { laterName } from "../people/person-names";

/** Who acts after a subject of two names: a verb in the past, so that no third name follows. */
const VERB = /^(?:\p{Ll}{2,}ed|said|met|held|had|saw|also|then|jointly|spoke|gave|took|were) /u;
const FRONT =
  /^(?:(?:on|in|at|from|after|before|during) (?![^“;]*\b(?:with|by|of) )[^“;]*|that (?:morning|afternoon|evening|day)|the (?:next|same) day), $/iu;

/** Events to which people came as visitors. */
const VISITS = new Set(["reception", "outbound_visit"]);

/** What a text calls the two people whom a visit is about. */
interface Pair {
  readonly names: readonly [string, string];
  /** All names of everybody else. */
  readonly others: readonly string[];
}

const namesOf = (discourse: Discourse, who: Who): string[] =>
  who.name ? [who.name.text, textOf(laterName(discourse, who))] : who.group ? [who.group.text] : [];

/** The only two visitors, both of whom have names. */
const pairIn = (discourse: Discourse): Pair | undefined => {
  const { facts, content } = discourse;
  const { people, delegations, hostStaff } = content.relations.party;
  if (!VISITS.has(facts.record.kind ?? "")) return undefined;
  const [a, b, ...more] = facts.whos(people);
  const alone = delegations.length + hostStaff.length + more.length === 0;
  if (!a?.name || !b?.name || !alone || people.length !== 2) return undefined;
  const others = facts.people.filter((who) => who !== a && who !== b);
  return {
    names: [textOf(laterName(discourse, a)), textOf(laterName(discourse, b))],
    others: others.flatMap((who) => namesOf(discourse, who)),
  };
};

/** Where the two are the subject of a sentence, and in how many letters. */
const subjectIn = (text: string, { names: [a, b] }: Pair): { from: number; to: number } | undefined => {
  const both = `${a} and ${b} `;
  const from = text.indexOf(both);
  const to = from + both.length - 1;
  const opens = from === 0 || FRONT.test(text.slice(0, from));
  return from >= 0 && opens && VERB.test(text.slice(to + 1)) ? { from, to } : undefined;
};

/**
 * "On Monday, the two visitors discussed … They toured …": the only two visitors, once the text has called them by their
 * family names or has just introduced them.
 */
export const withTwoVisitors = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const pair = pairIn(discourse);
  if (!pair) return [...blocks];
  let named = 0;
  /** Whether the last sentence was about the two and nobody else, and whether they were its subject. */
  let alone = false;
  let subject = false;
  const inLine = (line: Line, at: number): Line => {
    const text = textOf(line.words);
    const found = line.own ? undefined : subjectIn(text, pair);
    const introduced = named === 0 && pair.names.every((name) => text.includes(name));
    const only = !pair.others.some((name) => text.includes(name));
    // Full names are too long for a second mention.
    const whole = pair.names.some((name) => name.includes(" "));
    const pronoun = found && ((alone && named < 2) || (subject && at > 0));
    const visited = found && /^ visited /.test(text.slice(found.to));
    const called = visited ? "the two" : "the two visitors";
    const by = !found || named === 0 ? undefined : pronoun ? "they" : named > 1 || whole ? called : undefined;
    alone = only && (found !== undefined || introduced);
    subject = found !== undefined;
    if (found || introduced) named += 1;
    return by && found ? { ...line, words: spliced(line.words, found.from, found.to, by) } : line;
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(inLine) } : block,
  );
};
