import { oncePer, oncePerText } from "../../once-per";
import { type Phrase, plain } from "../../phrase";
import { textsOf } from "../../record-texts";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Who } from "../../reference/facts";

/** Nouns of posts that a further mention can use alone, the longer first. */
const NOUNS =
  /^(?:\p{Lu}[\p{L}-]* )*?(Deputy Mayor|Lord Mayor|Lieutenant Governor|Governor-General|Deputy High Commissioner|High Commissioner|Consul General|Secretary[- ]General|Director[- ]General|Chairman|Chairwoman|Chairperson|Ambassador|Consul|Mayor|Governor|Chief Minister|First Minister|Minister|Rector)(?= (?:of|to|for|in) |$)/u;

/** Words next to a noun that make it a lower or another post: a deputy director general is not a director general. */
const OTHER_RANK =
  /\b(?:deputy|vice|assistant|associate|acting|interim|honorary|prime|former|pro|under|shadow|emeritus|designate)\b/i;

const nounOf = (who: Who): { noun: string; path: string } | undefined => {
  const [post] = who.posts;
  const title = post?.title;
  const noun = title && NOUNS.exec(title.text)?.[1];
  const own = noun ? title.text.replace(noun, "") : "";
  return noun && !post.post.former && !OTHER_RANK.test(own)
    ? { noun: noun.toLowerCase(), path: title.path }
    : undefined;
};

/** Words in front of a noun that belong to it: "the project director", "the vice-president". */
const KIND_OF =
  /^(?:deputy|vice|assistant|associate|additional|joint|under|sub|pro|co|second|third|high|lord|lady|project|programme?|managing|general|executive|technical|regional|party|cabinet|permanent|principal|chief)$/i;

/** The noun of a post before what it is a post of, if it is unambiguous alone. */
const TITLE =
  /^((?:\p{L}+ )*?)((?:vice-|pro-)?(?:director|president|chairman|chairwoman|chairperson|mayor|governor|minister|ambassador|rector|chancellor|dean|principal|provost|commissioner|superintendent|chief executive officer|chief executive|permanent representative|chief justice|manager|curator|convener|convenor|coordinator|counsell?or|collector|magistrate|administrator|registrar|premier|envoy|secretary))$/iu;
const UNSURE = /\b(?:former|acting|interim|honorary|prime|emeritus|elect|designate|state|concurrently)\b/i;

const longNounOf = oncePerText((title): string | undefined => {
  if (UNSURE.test(title)) return undefined;
  const [own = ""] = title.split(/ (?:of|for|to|in|at|on) |,| \(|\/| & | and /);
  const [, before = "", noun = ""] = TITLE.exec(own) ?? [];
  if (noun === "") return undefined;
  const kinds = before
    .trim()
    .split(" ")
    .filter((word) => KIND_OF.test(word));
  const called = [...kinds, noun].join(" ").toLowerCase();
  // A secretary outside of a party or an association reads as one who takes letters.
  if (noun.toLowerCase() !== "secretary") return called;
  if (kinds.length > 0)
    return kinds.some((word) => /^(?:general|party|cabinet|permanent|principal|chief)$/i.test(word))
      ? called.replace("party", "Party")
      : undefined;
  return / of (?:the )?(?:.* )?Party (?:\p{L}+ )?Committee$|^Party /u.test(title)
    ? "Party secretary"
    : undefined;
});

/** The noun of the first post that has one. */
const speakerNounOf = (who: Who): { noun: string; path: string } | undefined => {
  for (const { title, post, org } of who.posts) {
    if (!title || post.former) continue;
    const noun = longNounOf(
      org && /^secretary$/i.test(title.text) ? `${title.text} of ${org.org.name.text}` : title.text,
    );
    if (noun) return { noun, path: title.path };
  }
  return undefined;
};

const lastWord = (noun: string): string => /[^ -]*$/.exec(noun)?.[0] ?? "";

/** A group that may be, or begin with, the holder of a post: "the President and members of the board". */
const NAMES_POST =
  /\b(?:director|president|chair(?:man|woman|person)|mayor|governor|minister|ambassador|rector|chancellor|dean|principal|commissioner|chief executive|manager|premier|envoy|secretary)\b/i;

/** Who holds a post of each noun, by the last word of the noun. */
const holdersOf = oncePer(({ people }: Facts) => {
  const holders = new Map<string, { who: Who; noun: string }[]>();
  const add = (who: Who, title: string): void => {
    const noun = longNounOf(title);
    const last = noun && lastWord(noun);
    if (last) holders.set(last, [...(holders.get(last) ?? []), { who, noun }]);
  };
  for (const who of people) {
    for (const { title } of who.posts) if (title) add(who, title.text);
    if (who.group && NAMES_POST.test(who.group.text)) add(who, who.group.text.replace(/^the /i, ""));
  }
  return holders;
});

/** Whether somebody else could also be "the director": a deputy is never called by the bare noun. */
const isOfOther = (facts: Facts, noun: string, who: Who): boolean => {
  const last = lastWord(noun);
  return (holdersOf(facts).get(last) ?? []).some((other) => {
    const alike =
      other.noun === noun || (noun === last && !/^(?:vice|deputy|assistant|pro)\b/.test(other.noun));
    return alike && other.who !== who;
  });
};

/**
 * "the project director": the noun for a speaker between mentions of the name. `said`: all of the speaker's words;
 * `explained`: whether the name and the post follow at once.
 */
export const turnNounOf = (
  { facts }: Discourse,
  who: Who,
  said: string,
  explained = false,
): Phrase | undefined => {
  const own = who.name && speakerNounOf(who);
  if (!own) return undefined;
  if (!explained && isOfOther(facts, own.noun, who)) return undefined;
  if (said !== "" && new RegExp(`\\b${lastWord(own.noun)}s?\\b`, "i").test(said)) return undefined;
  return plain(`the ${writesCapitals(facts) ? upper(own.noun) : own.noun}`, [own.path]);
};

const upper = (noun: string): string => noun.replace(/(?<!\p{L})\p{Ll}/gu, (s) => s.toUpperCase());

const CAPITAL =
  /\b[Tt]he (?:Mayor|High Commissioner|Secretary[- ]General|Director[- ]General|Consul General|Governor|Chairman|Chairwoman|Chairperson|Ambassador|Consul|Minister|Rector)\b(?! (?:of|for|to|\p{Lu}))/u;

const capitals = new WeakMap<Facts, boolean>();
/** Whether the record's own texts write "the Ambassador", so that generated ones do too. */
const writesCapitals = (facts: Facts): boolean => {
  const known = capitals.get(facts);
  if (known !== undefined) return known;
  const found = textsOf(facts.record, "en").some(({ text }) => CAPITAL.test(text));
  capitals.set(facts, found);
  return found;
};

/**
 * "the ambassador": the second of two consecutive mentions of a person without a recorded pronoun, by the noun of the first
 * post, if nobody else in the record has that noun.
 */
export const epithetOf = ({ facts }: Discourse, who: Who): Phrase | undefined => {
  const own = who.name && nounOf(who);
  if (!own) return undefined;
  const last = own.noun.split(" ").at(-1);
  const shared = facts.people.some(
    (other) =>
      other !== who &&
      other.posts.some(
        ({ title, post }) =>
          !post.former && title && NOUNS.exec(title.text)?.[1]?.toLowerCase().split(" ").at(-1) === last,
      ),
  );
  return shared ? undefined : plain(`the ${writesCapitals(facts) ? upper(own.noun) : own.noun}`, [own.path]);
};

/** Words of a title with its country or city up to which it can replace a name. */
const MAX_OF_TITLE = 5;

/** "the ambassador of Ecuador": a title with its country, next to others with the same noun, for somebody with a long name. */
export const scopedEpithetOf = ({ facts }: Discourse, who: Who): Phrase | undefined => {
  const own = who.name && nounOf(who);
  const title = who.posts[0]?.title?.text ?? "";
  const scope = own && / (?:of|to) \p{Lu}.*$/u.exec(title)?.[0];
  if (!own || !scope || title.split(" ").length > MAX_OF_TITLE || /[,;(]/.test(title)) return undefined;
  const shared = facts.people.some(
    (other) => other !== who && other.posts.some((post) => post.title?.text === title),
  );
  const noun = writesCapitals(facts) ? upper(own.noun) : own.noun;
  return shared ? undefined : plain(`the ${noun}${scope}`, [own.path]);
};
