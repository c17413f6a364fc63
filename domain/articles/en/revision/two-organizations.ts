import type { Composed, Line } from "../../compose";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";
import { nounOf } from "../words/org-nouns";

/** Nouns of which two are called by their plural: "the two universities". */
const PLURALS: Readonly<Record<string, string>> = {
  university: "universities",
  college: "colleges",
  hospital: "hospitals",
  institute: "institutes",
  chamber: "chambers",
  association: "associations",
  library: "libraries",
  museum: "museums",
};

interface Named {
  readonly id: string;
  readonly plural: string;
  /** Its name and its short form, without articles. */
  readonly forms: readonly string[];
}

const known = new WeakMap<Facts, readonly Named[]>();
const namedIn = (facts: Facts): readonly Named[] => {
  const before = known.get(facts);
  if (before) return before;
  const all = facts.allOrgs().flatMap(({ id, name, short, parent }): Named[] => {
    const plural = PLURALS[nounOf(name.text.split(", ")[0] ?? name.text)];
    if (!plural || parent) return [];
    const forms = [name.text, ...(short ? [short.text] : [])].map((one) => one.replace(/^the /i, ""));
    return [{ id, plural, forms }];
  });
  known.set(facts, all);
  return all;
};

/** What follows a name that stands by itself. */
const ALONE = /^(?:$|[.,;:)]| \p{Ll}| \d)/u;

const formAt = (text: string, at: number, { forms }: Named): number => {
  const from = text.startsWith("the ", at) || text.startsWith("The ", at) ? at + 4 : at;
  const found = forms.find(
    (form) => text.startsWith(form, from) && !/^[\p{L}'’-]/u.test(text.slice(from + form.length)),
  );
  return found === undefined ? -1 : from + found.length;
};

/** Where "A and B" are named together, without a third one before them. */
const pairIn = (text: string, a: Named, b: Named): { from: number; to: number } | undefined => {
  for (const form of a.forms) {
    let at = text.indexOf(form);
    for (; at >= 0; at = text.indexOf(form, at + 1)) {
      const from = /(?:^|[ “])[Tt]he $/.test(text.slice(0, at)) ? at - 4 : at;
      const end = at + form.length;
      if (/(?:\p{L}|, |\p{Lu}\p{L}* )$/u.test(text.slice(0, from)) && from > 0) continue;
      if (!text.startsWith(" and ", end)) continue;
      const to = formAt(text, end + 5, b);
      if (to > 0 && ALONE.test(text.slice(to, to + 3))) return { from, to };
    }
  }
  return undefined;
};

const isQuoted = (text: string, at: number): boolean => text.lastIndexOf("“", at) > text.lastIndexOf("”", at);

/** "that the two universities have …, and that the two universities wish": the same two in one sentence. */
const onceInSentence = (words: Phrase, plural: string): Phrase => {
  const text = textOf(words);
  const again = text.indexOf(`, and that the two ${plural} `, text.indexOf(`the two ${plural} `) + 1);
  if (text.toLowerCase().indexOf(`the two ${plural} `) >= again || again < 0) return words;
  const from = again + ", and that ".length;
  return spliced(words, from, from + `the two ${plural}`.length, "they");
};

/**
 * The blocks of a text in which two organizations of one noun that it has named before, and no third of it, are called
 * "the two universities" where they are named together again.
 */
export const withTwoOrganizations = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const all = namedIn(facts);
  if (all.length < 2) return [...blocks];
  const heard = new Set<Named>();
  const counts = new Map<string, number>();
  const change = (line: Line): Line => {
    const text = textOf(line.words);
    const before = [...heard];
    for (const one of all) {
      if (heard.has(one) || !one.forms.some((form) => text.includes(form))) continue;
      heard.add(one);
      counts.set(one.plural, (counts.get(one.plural) ?? 0) + 1);
    }
    if (before.length < 2 || !text.includes(" and ")) return line;
    const ofTwo = before.filter(({ plural }) => counts.get(plural) === 2);
    for (const a of ofTwo) {
      const b = ofTwo.find((one) => one !== a && one.plural === a.plural);
      const place = b && pairIn(text, a, b);
      if (!place || isQuoted(text, place.from)) continue;
      const the = line.own && place.from === 0 ? "The" : "the";
      const words = spliced(line.words, place.from, place.to, `${the} two ${a.plural}`);
      return { ...line, words: onceInSentence(words, a.plural) };
    }
    return line;
  };
  return blocks.map((block) => {
    if (block.type === "paragraph") return { ...block, lines: block.lines.map(change) };
    if (block.type === "list") return { ...block, lead: change(block.lead), items: block.items.map(change) };
    return block;
  });
};
