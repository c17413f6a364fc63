import { type Phrase, plain } from "../phrase";
import { textsOf } from "../record-texts";
import type { Discourse } from "../reference/discourse";
import type { Facts, Who } from "../reference/facts";

/** Nouns of posts that a further mention can use alone, the longer first. */
const NOUNS =
  /^(?:\p{Lu}[\p{L}-]* )*?(Deputy Mayor|Lieutenant Governor|Governor-General|Deputy High Commissioner|High Commissioner|Consul General|Secretary[- ]General|Director[- ]General|Chairman|Chairwoman|Chairperson|Ambassador|Consul|Mayor|Governor|Minister|Rector)(?= (?:of|to|for|in) |$)/u;

const nounOf = (who: Who): { noun: string; path: string } | undefined => {
  const [post] = who.posts;
  const title = post?.title;
  const noun = title && NOUNS.exec(title.text)?.[1];
  return noun && !post.post.former && !/\b(?:Vice|Prime|former)\b/i.test(title.text)
    ? { noun: noun.toLowerCase(), path: title.path }
    : undefined;
};

const upper = (noun: string): string => noun.replace(/(?<!\p{L})\p{Ll}/gu, (s) => s.toUpperCase());

const CAPITAL =
  /\b[Tt]he (?:Mayor|High Commissioner|Secretary[- ]General|Director[- ]General|Consul General|Governor|Chairman|Chairwoman|Chairperson|Ambassador|Consul|Minister|Rector)\b(?! (?:of|for|to|\p{Lu}))/u;

const capitals = new WeakMap<Facts, boolean>();
/** Whether the record's own texts write "the Ambassador", so that ours do too. */
const writesCapitals = (facts: Facts): boolean => {
  const known = capitals.get(facts);
  if (known !== undefined) return known;
  const found = textsOf(facts.record, "en").some(({ text }) => CAPITAL.test(text));
  capitals.set(facts, found);
  return found;
};

/**
 * "the ambassador": what a second sentence in a row calls a person of whom the record gives no pronoun, by the noun of
 * the first post, where nobody else of the record holds one of that noun.
 */
export const epithetOf = ({ facts }: Discourse, who: Who): Phrase | undefined => {
  const own = who.name && nounOf(who);
  if (!own) return undefined;
  const last = own.noun.split(" ").at(-1);
  const shared = facts.people.some(
    (other) =>
      other !== who &&
      other.posts.some(
        ({ title }) => title && NOUNS.exec(title.text)?.[1]?.toLowerCase().split(" ").at(-1) === last,
      ),
  );
  return shared ? undefined : plain(`the ${writesCapitals(facts) ? upper(own.noun) : own.noun}`, [own.path]);
};
