import { type Phrase, partOf, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";

/** What may stand between the names of a list. */
const BETWEEN = /^(?:,? and |, )$/;
/** What may follow the list: the end of the act, or a further phrase of it. */
const BEHIND = /^(?:$|,? (?:in|at|on|for|to|before|after|during|about|over|with|and \p{Ll})\b)/u;

/** The people whose full names are one list of the act: "Ann Lee and Bo Ray" of "call on Ann Lee and Bo Ray". */
const listIn = (
  text: string,
  whos: readonly Who[],
): { readonly from: number; readonly to: number; readonly whos: readonly Who[] } | undefined => {
  const found = whos
    .map((who) => ({ who, name: who.name?.text ?? "", at: text.indexOf(who.name?.text ?? "\n") }))
    .filter(({ at, name }) => name !== "" && at > 0)
    .sort((a, b) => a.at - b.at);
  const [first, ...more] = found;
  if (!first) return undefined;
  let to = first.at + first.name.length;
  for (const { at, name } of more) {
    if (!BETWEEN.test(text.slice(to, at))) return undefined;
    to = at + name.length;
  }
  return BEHIND.test(text.slice(to)) ? { from: first.at, to, whos: found.map(({ who }) => who) } : undefined;
};

/** The words of an act, with the posts of people whom they name and whom the reader does not know: "call on Ann Lee, mayor of Reed". */
export const actWithPosts = (discourse: Discourse, did: Said, named: readonly Who[]): Phrase => {
  const words = phrase(did);
  const fresh = named.filter((who) => who.name && who.posts.length > 0 && !knows(discourse.memory, who));
  const list = fresh.length > 0 ? listIn(did.text, fresh) : undefined;
  if (!list) return words;
  // The verb of the first piece is put into the past, without the space at its end.
  const front = partOf(words, 0, list.from - 1);
  return say`${front} ${peopleList(discourse, list.whos)}${partOf(words, list.to, did.text.length)}`;
};
