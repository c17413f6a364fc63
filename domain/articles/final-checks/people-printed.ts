import { type Phrase, textOf } from "../phrase";
import type { Facts, Who } from "../reference/facts";

/** A part of a sentence that names participants, from one character to another. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The participants whose names, or words for a group, are printed there. */
  readonly keys: readonly string[];
}

/** Whether a part of a sentence prints somebody by name, or a group by its words. */
const prints = (text: string, { name, later, group }: Who): boolean =>
  name
    ? text.includes(name.text) || (later !== undefined && text.includes(later.text))
    : group !== undefined && text.includes(group.text);

/** The participants whom a part of a sentence about some of them prints: the only one in any words, several by their names. */
const printedBy = (facts: Facts, about: string, text: string): Who[] => {
  const whos = facts.whos(about.split("+"));
  if (whos.length === 1 && !about.includes("+")) return whos;
  return (whos.length > 0 ? whos : facts.people).filter((who) => prints(text, who));
};

/**
 * The parts of a sentence that name participants, in order: neighbouring pieces about the same ones are one part. Keys, not names, say who
 * they are; a list of several prints only those whose names it has.
 */
export const namedIn = (facts: Facts, { pieces }: Phrase): Named[] => {
  const found: Named[] = [];
  let [at, from, text] = [0, 0, ""];
  let about: string | undefined;
  const close = (): void => {
    if (about !== undefined) {
      const keys = printedBy(facts, about, text).map(({ key }) => key);
      if (keys.length > 0) found.push({ from, to: at, text, keys });
    }
    [from, text] = [at, ""];
  };
  for (const { s, mention } of pieces) {
    if (mention !== about) close();
    about = mention;
    text += s;
    at += s.length;
  }
  close();
  return found;
};

/** Whether a text has somebody's name, or a group's words behind the name of its organization. */
const hasInText = (text: string, { name, of: [own], group }: Who): boolean =>
  name ? text.includes(name.text) : !!own && !!group && text.includes(`${own.name.text}${group.text}`);

/** The participants whom a sentence prints, by their keys; also those of texts of the record that no key belongs to. */
export const printedIn = (facts: Facts, words: Phrase): ReadonlySet<string> => {
  const keys = new Set(namedIn(facts, words).flatMap((one) => one.keys));
  const text = textOf(words);
  for (const who of facts.people) if (hasInText(text, who)) keys.add(who.key);
  return keys;
};
