import { type Composed, isContext, isParagraph, type Line } from "../../compose";
import { type Phrase, partOf, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { peopleList } from "../people/people";

/** What may precede the name of a person in a text of the record. */
const FRONT = /(?:^|[，、；：和与及由对向])$/u;

/** An introduction before a name: the pieces of one mention from a place on, without the name at its end. */
const introductionAt = (
  { pieces, paths }: Phrase,
  key: string,
  name: string,
): [number, number, Phrase] | undefined => {
  const from = pieces.findIndex(({ mention, s }) => mention === key && s !== "");
  if (from < 0) return undefined;
  const length = pieces.slice(from).findIndex(({ mention }) => mention !== key);
  const to = length < 0 ? pieces.length : from + length;
  const last = pieces.slice(from, to).findLastIndex(({ s }) => s !== "") + from;
  const words: Phrase = { pieces: pieces.slice(from, last), paths };
  return pieces[last]?.s === name && last > from ? [from, last, words] : undefined;
};

const before = (one: Line, name: string, introduction: Phrase): Line | undefined => {
  const text = textOf(one.words);
  const at = text.indexOf(name);
  if (!FRONT.test(text.slice(0, at))) return undefined;
  return {
    ...one,
    words: say`${partOf(one.words, 0, at)}${introduction}${partOf(one.words, at, text.length)}`,
  };
};

/** 湖滨商会会长 of 湖滨商会会长安例: the introduction of somebody absent, who has none where they are named. */
const introductionOf = (discourse: Discourse, who: Who): Phrase | undefined => {
  if (!who.name) return undefined;
  const words = peopleList(discourse, [who]);
  const text = textOf(words);
  const end = text.length - who.name.text.length;
  return end > 0 && text.endsWith(who.name.text) ? partOf(words, 0, end) : undefined;
};

/** Whether a text has a post of somebody behind the name: 安例会长. */
const hasPostBehind = ({ name, posts }: Who, text: string): boolean =>
  posts.some(
    ({ title }) => title !== undefined && text.includes(`${name?.text ?? ""}${title.text.slice(-2)}`),
  );

/** 湖滨大学教授安例担任院长。……安例汇报了……: who is named in a text of the record is introduced there, not where they act later. */
export const withIntroductionsFirst = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const { facts } = discourse;
  const lines = blocks.filter(isParagraph).flatMap((block) => block.lines);
  const texts = lines.map(({ words }) => textOf(words));
  const replaced = new Map<Line, Line>();
  const now = (one: Line): Line => replaced.get(one) ?? one;
  for (const who of facts.people) {
    const { key, name, group, posts } = who;
    if (!name || group || posts.length === 0 || name.text.length < 2) continue;
    // 安例 in 安例文: the name of another person.
    if (facts.people.some((other) => other.key !== key && other.name?.text.includes(name.text))) continue;
    const at = texts.findIndex((text) => text.includes(name.text));
    const first = lines[at];
    if (!first || first.own || isContext(first)) continue;
    if (first.words.pieces.some(({ mention }) => mention?.split("+").includes(key))) continue;
    const later = lines.slice(at + 1).find((one) => introductionAt(one.words, key, name.text));
    if (!later && who.raw.presence !== "absent") continue;
    if (!later) {
      const own = hasPostBehind(who, texts[at] ?? "") ? undefined : introductionOf(discourse, who);
      const named = own && before(now(first), name.text, own);
      if (named) replaced.set(first, named);
      continue;
    }
    const found = introductionAt(now(later).words, key, name.text);
    if (later.own || !found) continue;
    const [from, to, introduction] = found;
    const introduced = before(now(first), name.text, introduction);
    if (!introduced) continue;
    const { words } = now(later);
    replaced.set(first, introduced);
    replaced.set(later, {
      ...now(later),
      words: { ...words, pieces: words.pieces.toSpliced(from, to - from) },
    });
  }
  if (replaced.size === 0) return [...blocks];
  return blocks.map((block) => (isParagraph(block) ? { ...block, lines: block.lines.map(now) } : block));
};
