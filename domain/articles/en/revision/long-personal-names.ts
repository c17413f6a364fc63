import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { nounsOf } from "../people/person-names";

const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Eng|Sir|Dame|Lord|Lady|Ambassador|General|Colonel|Captain)\b\.? )+/;
/** What may precede the subject of a sentence. */
const FRONT = /^(?:(?:At|In|On|After|Before|During|That|Later|Then) [^“”;:]{1,120}, )?$/iu;

/** Who is called by more than a title and a family name: a name that neighbouring sentences do not repeat. */
const longNames = (discourse: Discourse): [name: string, noun: string][] =>
  [...nounsOf(discourse)].filter(([name]) => name.replace(TITLE, "").includes(" "));

/** The sentence with "the minister" as its subject, where the sentence before has the name. */
const withNoun = (one: Line, before: string, names: readonly [name: string, noun: string][]): Line => {
  const text = textOf(one.words);
  if (one.own) return one;
  for (const [name, noun] of names) {
    const at = text.indexOf(`${name} `);
    if (at < 0 || !before.includes(name) || !FRONT.test(text.slice(0, at))) continue;
    if (
      !/^(?!(?:and|or|of|with|who|as|then) )\p{Ll}/u.test(text.slice(at + name.length + 1)) ||
      text.toLowerCase().includes(noun.toLowerCase())
    )
      continue;
    const called = at === 0 ? noun : noun.replace(/^The/, "the");
    return { ...one, words: spliced(one.words, at, at + name.length, called) };
  }
  return one;
};

/** The blocks of a text in which a subject with a long name is called by the noun of the post in every second sentence. */
export const withNounsForLongNames = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const names = longNames(discourse);
  if (names.length === 0) return [...blocks];
  let before = "";
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines = block.lines.map((one) => {
      const made = withNoun(one, before, names);
      before = textOf(made.words);
      return made;
    });
    return { ...block, lines };
  });
};
