import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { oncePer, oncePerText } from "../../once-per";
import { OPEN, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";
import { uniqueNouns } from "../words/common-nouns";
import { EXPLANATION } from "../words/explanations";

/**
 * An organization's names and short forms, as they are, and in a pattern with its article and brackets; `noun`: the same with a noun
 * that no other one has.
 */
interface Called {
  readonly names: readonly string[];
  readonly pattern: string;
  readonly noun?: Called;
}

const calledIn = oncePer((facts: Facts): readonly Called[] => {
  const nouns = uniqueNouns(facts);
  return facts.allOrgs().map(({ name, short }) => {
    const names = [name.text, ...(short ? [short.text] : [])].map((one) => one.replace(/^the /i, ""));
    const whole = `(?:[Tt]he )?(?:${names.map(literal).join("|")})(?: \\([^)]*\\))?`;
    const noun = nouns.get(name.text);
    if (!noun) return { names, pattern: whole };
    const called = { names: [...names, `the ${noun}`], pattern: `(?:${whole}|[Tt]he ${literal(noun)})` };
    return { names, pattern: whole, noun: called };
  });
});

/** What somebody of the organization did with what it has: "Lee, head of A, outlined the plans of A". */
const ACT =
  "(?:introduced|outlined|described|presented|explained|briefed [\\p{Ll} ]+ on|reported on|spoke on|gave a (?:briefing|presentation) on)";
/** "at the seat of A", "and members of A's board": what follows the post of somebody there. */
const BESIDE = "(?:at|and (?:\\p{Ll}+ ){0,2}\\p{Ll}+ of)";
/** Where a name ends that nothing explains: "the work of A, the largest supplier" would be "its work, the largest supplier". */
const END = `(?![\\p{L}\\d'’-]| \\p{Lu}|,${EXPLANATION})`;

interface Patterns {
  readonly behindPost: RegExp;
  readonly behindAct: RegExp;
  readonly ofSubject: RegExp;
  readonly ofWhich: RegExp;
}

const patternsOf = oncePerText((o): Patterns => {
  const front = `^[^“;]*?\\b(?:of|for|at) ${o}[,${OPEN}]+ `;
  const things = `(?:the ((?:\\p{Ll}[\\p{Ll}-]* ){1,6})of ${o}${END}|${o}['’]s (?=\\p{L}))`;
  return {
    behindPost: new RegExp(`(${front}(?:${ACT}|${BESIDE}) )${things}`, "u"),
    behindAct: new RegExp(`(${front}${ACT} )${things}`, "u"),
    ofSubject: new RegExp(
      `(^${o} (?!and )\\p{Ll}{3,} [^“;,]*? (?:at|in|of|for|with|from) )${o}['’]s (?=\\p{L})`,
      "u",
    ),
    ofWhich: new RegExp(
      `(^${o} (?!and )\\p{Ll}{3,} [^“;,]*, (?:of|in|to|for|with|at) which )${o} (?=(?:is|was|has|had|will|would) )`,
      "u",
    ),
  };
});

/** Whether a text has an organization's name or short form a second time. */
const isTwiceIn = (text: string, names: readonly string[]): boolean => {
  let times = 0;
  for (const name of names) {
    const at = text.indexOf(name);
    if (at < 0) continue;
    if (text.includes(name, at + name.length)) return true;
    times += 1;
  }
  return times > 1;
};

const withIts = (line: Line, twice: readonly Called[], all: readonly Called[]): Line => {
  const text = textOf(line.words);
  for (const one of twice) {
    const named = isTwiceIn(text, one.names);
    if (!named && !isTwiceIn(text, one.noun?.names ?? [])) continue;
    const { behindPost, ofSubject, ofWhich } = patternsOf(one.pattern);
    for (const [pattern, pronoun] of [
      [behindPost, "its "],
      [ofSubject, "its "],
      [ofWhich, "it "],
      ...(one.noun ? [[patternsOf(one.noun.pattern).behindAct, "its "] as const] : []),
    ] as const) {
      const [found = "", before = "", things = ""] = pattern.exec(text) ?? [];
      if (found === "") continue;
      const rest = text.slice(found.length);
      const own = one.noun?.names ?? one.names;
      const between = before.slice(Math.max(0, ...own.map((name) => before.indexOf(name))));
      // "its" of two things, or behind another organization, would be ambiguous.
      const unclear =
        / its /.test(`${before.slice(before.indexOf(", "))}${rest}`) ||
        all.some((other) => other !== one && other.names.some((name) => between.includes(name)));
      if (unclear) continue;
      const words = spliced(line.words, before.length, found.length, `${pronoun}${things.trimEnd()}`);
      return { ...line, words };
    }
  }
  return line;
};

/** The blocks of a text in which a sentence calls what belongs to an organization that it has named "its", not by the name again. */
export const withItsOwn = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const all = calledIn(facts);
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    let text = "";
    for (const { words } of block.lines) text += ` ${textOf(words)}`;
    const named: Called[] = [];
    const twice: Called[] = [];
    for (const one of all) {
      const names = one.noun?.names ?? one.names;
      let known = false;
      for (const name of names) known ||= text.includes(name);
      if (!known) continue;
      named.push(one);
      if (isTwiceIn(text, names)) twice.push(one);
    }
    return twice.length === 0
      ? block
      : { ...block, lines: block.lines.map((line) => withIts(line, twice, named)) };
  });
};
