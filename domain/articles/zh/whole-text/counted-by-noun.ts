import { type Composed, isParagraph, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isQuoted } from "../words/enclosed";
import { countOf } from "../words/grammar";

/** 三位教授: what the office calls some people together. */
const COUNTED =
  /(?<!其他|另外|这|其中)[两三四五六][位名](?:教授|专家|学者|院士|博士|老师|大使|总领事|会长|院长|校长|馆长|艺术家|画家|书法家|企业家|嘉宾|获奖者)/gu;
/** A statement of those who are called so: 甲、乙表示，两位教授愿……. */
const SAID = /(?:表示|指出|强调|认为|说)，$/u;
/** Members of a list from which on their noun is shorter, and the longest list that is looked for. */
const FEWEST = 2;
const MOST = 6;
/** Mentions of such a list in a sentence. */
const MAX_IN_SENTENCE = 3;

/** The names at the end of a text, one after the other: 甲、乙和丙. */
const listAtEnd = (text: string, names: readonly string[]): string[] => {
  const found: string[] = [];
  let rest = text;
  while (found.length < MOST) {
    const name = names.find((one) => rest.endsWith(one));
    if (!name) return [];
    found.unshift(name);
    rest = rest.slice(0, -name.length);
    if (!/[、和与及]$/u.test(rest)) return found;
    rest = rest.slice(0, -1);
  }
  return [];
};

/** The people of a list, and what the office calls them together. */
interface Counted {
  readonly names: readonly string[];
  readonly noun: string;
}

/** What the office calls some people together whom the text has named before: 甲、乙和丙三位教授; undefined without such words. */
const countedIn = (texts: readonly string[], names: readonly string[]): Counted | undefined => {
  let before = "";
  for (const text of texts) {
    for (const { index, 0: noun } of text.matchAll(COUNTED)) {
      const front = text.slice(0, index).replace(SAID, "");
      const list = listAtEnd(front, names);
      const all = list.length >= FEWEST && noun.startsWith(countOf(list.length));
      const [first = ""] = list;
      const read = `${before}${front.slice(0, front.lastIndexOf(first))}`;
      if (all && !isQuoted(front) && list.every((name) => read.includes(name))) return { names: list, noun };
    }
    before += text;
  }
  return undefined;
};

/** A sentence with the noun for a list of people whom the text has named. */
const inLine = (words: Phrase, { names, noun }: Counted, read: string): Phrase => {
  const list = names.map(literal).join("[、和与及]");
  const listed = new RegExp(`(?<![、和与及的\\p{Script=Han}])${list}(?:${noun})?(?!、|等|\\d)`, "u");
  const inside = new RegExp(`(?<=[了对向与和请])${list}(?:${noun})(?!、|等)`, "u");
  let made = words;
  for (let n = 0; n < MAX_IN_SENTENCE; n += 1) {
    const text = textOf(made);
    const found = inside.exec(text) ?? listed.exec(text);
    const front = text.slice(0, found?.index);
    if (!found || isQuoted(front) || !names.every((name) => `${read}${front}`.includes(name))) break;
    made = spliced(made, found.index, found.index + found[0].length, noun);
  }
  const text = textOf(made);
  const again = new RegExp(
    `^${noun}(?:都|均|一致)?(?:表示|指出|强调|认为|说)，(${noun})(?=[^，。；、]{2})`,
    "u",
  );
  const twice = again.exec(text);
  const to = twice?.[0].length ?? 0;
  return twice ? spliced(made, to - noun.length, to, "") : made;
};

/** 三位教授 for 甲、乙、丙, where the office itself calls them so and the text has named each; a list of theirs comes once. */
export const withListsByNoun = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const names = facts.people.flatMap(({ name }) => (name && name.text.length > 1 ? [name.text] : []));
  const texts = blocks.flatMap((block) =>
    isParagraph(block) ? block.lines.map(({ words }) => textOf(words)) : [],
  );
  const counted = names.length >= FEWEST ? countedIn(texts, names) : undefined;
  if (!counted) return [...blocks];
  let read = "";
  return withLinesReplaced(blocks, (one) => {
    const words = one.own ? one.words : inLine(one.words, counted, read);
    read += textOf(one.words);
    return [words === one.words ? one : { ...one, words }];
  });
};
