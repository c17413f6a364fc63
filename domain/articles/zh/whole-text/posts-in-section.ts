import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { type Phrase, partOf, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 在湖滨归侨总会，: the organization that the people of a sentence belong to. */
const AT = /^在(\p{Script=Han}{5,20})，/u;
const POST = /^\p{Script=Han}{1,10}[长席任记员事监问]$/u;
/** One other post, in front of it. */
const OTHER = /^[^、]{2,24}[长席任记员事监问]、$/u;

/** 会长、云雀省侨联顾问安例, for 云雀省侨联顾问、湖滨归侨总会会长安例: what somebody is there comes first, without its name. */
const ownPostFirst = (words: Phrase, name: string, people: readonly string[], from: number): Phrase => {
  const text = textOf(words);
  const at = text.indexOf(name, from);
  if (at < 0) return words;
  const title = titleBefore(text.slice(at + name.length), people);
  if (title === undefined) return ownPostFirst(words, name, people, at + 1);
  const end = at + name.length + title.length;
  const clause = Math.max(text.lastIndexOf("，", at), text.lastIndexOf("；", at)) + 1;
  const other = text.slice(clause, at);
  if (other === "") return ownPostFirst(spliced(words, at, at + name.length, ""), name, people, at);
  if (!OTHER.test(other) || people.some((one) => other.includes(one)))
    return ownPostFirst(words, name, people, end);
  const made = say`${partOf(words, 0, clause)}${partOf(words, at + name.length, end)}、${partOf(words, clause, at - 1)}${partOf(words, end, text.length)}`;
  return ownPostFirst(made, name, people, end - name.length);
};

/** 副会长 of 副会长安例、白样: a post in front of one of the people. */
const titleBefore = (text: string, people: readonly string[]): string | undefined => {
  const at = Math.min(...people.map((one) => text.indexOf(one)).filter((found) => found > 0));
  const title = Number.isFinite(at) ? text.slice(0, at) : "";
  return POST.test(title) ? title : undefined;
};

/** In a sentence that begins with 在湖滨归侨总会，, the posts of its people there without that name. */
export const withPostsInSection = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const found = new Map<Line, string>();
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const line of block.lines) {
        const begins = !line.own && line.words.pieces[0]?.s.startsWith("在") === true;
        const name = begins ? AT.exec(textOf(line.words))?.[1] : undefined;
        if (name !== undefined) found.set(line, name);
      }
  if (found.size === 0) return [...blocks];
  const names = new Set<string>();
  for (const { name } of facts.allOrgs()) names.add(name.text);
  for (const [line, name] of found) if (!names.has(name)) found.delete(line);
  if (found.size === 0) return [...blocks];
  const people = facts.people.flatMap(({ name }) => name?.text ?? []);
  return withLinesReplaced(blocks, (line): Line[] => {
    const name = found.get(line);
    if (name === undefined) return [line];
    return [{ ...line, words: ownPostFirst(line.words, name, people, name.length + 2) }];
  });
};
