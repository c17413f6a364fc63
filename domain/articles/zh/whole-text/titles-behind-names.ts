import { type Composed, type Line, linesOf, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { isQuoted } from "../words/enclosed";

/** Titles by which people are addressed. */
const TITLE =
  "(?:总统|总理|主席|会长|理事长|董事长|总经理|总裁|秘书长|书记|主任|[省市县区州镇院校部局厅处司所馆社团署台站]长|总领事|大使|参赞|领事|议员|教授)";
/** What makes another word of a title: 主席团, 大使馆, 部长级. */
const LONGER = "(?![团馆级们期]|助理|办公|会议|团队|代表|夫人)";

/** Mentions of one person in a sentence. */
const MAX_IN_SENTENCE = 4;

interface Called {
  readonly name: string;
  readonly pattern: RegExp;
}

const calledOf = ({ name, later, posts, raw }: Who, honorifics: boolean): Called[] => {
  if (!name || name.text.length < 2 || raw.person?.surnameOnly) return [];
  const honorific = honorifics ? undefined : raw.person?.honorific?.zh;
  const held = posts.flatMap(({ title }) => new RegExp(`${TITLE}$`, "u").exec(title?.text ?? "")?.[0] ?? []);
  const titles = honorific ? [...held, literal(honorific)] : held;
  if (titles.length === 0) return [];
  const names = [name.text, ...(later && later.text.length > 1 ? [later.text] : [])];
  const behind = [...new Set(titles)].join("|");
  return names.map((one) => ({
    name: one,
    pattern: new RegExp(`(?<=${literal(one)})(?:副|常务副)?(?:${behind})${LONGER}`, "u"),
  }));
};

/** A sentence with the names alone of people whom the text has named before it. */
const inLine = (one: Line, called: readonly Called[], read: string): Line => {
  let { words }: { words: Phrase } = one;
  for (const { name, pattern } of called) {
    if (!read.includes(name)) continue;
    for (let n = 0; n < MAX_IN_SENTENCE; n += 1) {
      const text = textOf(words);
      const found = pattern.exec(text);
      if (!found || isQuoted(text.slice(0, found.index))) break;
      words = spliced(words, found.index, found.index + found[0].length, "");
    }
  }
  return words === one.words ? one : { ...one, words };
};

/** 在安例的带领下, for 在安例主席的带领下: in what others say of somebody whom the text has introduced, and in the office's own sentences. */
export const withoutTitlesBehindNames = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const called = discourse.facts.people.flatMap((who) => calledOf(who, discourse.facts.style.honorifics));
  if (called.length === 0 || blocks.flatMap(linesOf).length === 0) return [...blocks];
  let read = "";
  return withLinesReplaced(blocks, (one) => {
    const made = inLine(one, called, read);
    read += textOf(one.words);
    return [made];
  });
};
