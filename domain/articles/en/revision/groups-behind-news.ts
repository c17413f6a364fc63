import { type Composed, isParagraph, itemOf, type Line, type Paragraph, sizeOf } from "../../compose";
import { say, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";
import { uniqueNouns } from "../words/common-nouns";

const FRONT = /^also present were /i;
/** "Pupils of two schools attended the event": groups who took part in the event as a whole. */
const BEHIND = /(?: attended the event| (?:also )?took part| were (?:also )?present)$/u;
/** What the news has where it already says who was there. */
const SAYS_WHO = /\b(?:attended|took part|present|including|among them|accompanied)\b/u;
/** What the news has where it says whom the visitors met: groups "also" took part. */
const SAYS_WHOM = /\b(?:met|(?:talks|meeting) with)\b/u;
/** Characters of the sentence, and of the news with it. */
const GROUPS = 220;
const NEWS = 620;

/** The sentence on groups, where a paragraph says nothing else. */
const groupsIn = ({ lines, part }: Paragraph, news: Paragraph): Line | undefined => {
  const [line, more] = lines;
  if (!line || more || part === "lead" || line.own) return undefined;
  const text = textOf(line.words);
  const front = FRONT.exec(text)?.[0];
  if (text.length > GROUPS || /[“;:]/u.test(text) || !(front || BEHIND.test(text))) return undefined;
  if (front) return { ...line, words: say`${withoutStart(line.words, front.length)} took part` };
  const at = text.lastIndexOf(" also ");
  const also = news.lines.some(({ words }) => SAYS_WHOM.test(textOf(words)));
  return at < 0 || also ? line : { ...line, words: spliced(line.words, at, at + " also".length, "") };
};

/** Whether a sentence has people with names, or "the chamber" of an organization that the news has not named. */
const pointsBack = (groups: Line, { lines }: Paragraph, facts: Facts): boolean => {
  const mentioned = new Set(groups.words.pieces.flatMap(({ mention }) => mention?.split("+") ?? []));
  const text = textOf(groups.words);
  const news = lines.map(({ words }) => textOf(words)).join(" ");
  const bare = [...uniqueNouns(facts)].some(
    ([name, noun]) => new RegExp(`\\bthe ${noun}(?![\\p{L}-])`, "u").test(text) && !news.includes(name),
  );
  return (
    bare ||
    facts.people.some(
      ({ key, name }) => name !== undefined && (mentioned.has(key) || text.includes(name.text)),
    )
  );
};

/**
 * The blocks of a text in which groups without names who took part in the event follow the news, which says nothing of who
 * was there, rather than end the text.
 */
export const withGroupsBehindNews = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const [news, ...more] = blocks;
  if (!isParagraph(news)) return [...blocks];
  for (const [at, block] of more.entries()) {
    if (!isParagraph(block)) continue;
    const groups = groupsIn(block, news);
    if (!groups) continue;
    const lines = [...news.lines, groups];
    const text = textOf(groups.words);
    if (pointsBack(groups, news, facts)) continue;
    if (facts.items.length > 1 && itemOf(groups) !== undefined && !text.endsWith(" the event")) continue;
    if (sizeOf(lines) > NEWS || news.lines.some(({ words }) => SAYS_WHO.test(textOf(words))))
      return [...blocks];
    return [{ ...news, lines, keys: [...news.keys, ...block.keys] }, ...more.toSpliced(at, 1)];
  }
  return [...blocks];
};
