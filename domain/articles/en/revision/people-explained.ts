import { allLines, type Composed, isContext, type Line, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { OPEN, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { wordCount } from "../words/grammar";

/** "Professor Lee was minister during the flood.", "As a child, he lived by the lake.": a sentence of context about one person, and what it says. */
const ABOUT =
  /^(?:(As (?:an? )?\p{Ll}[^,]{2,40}), )?(?:(?:Dr|Professor|Prof|Mr|Mrs|Ms|Judge|Ambassador)\.? )?(?!The )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*) ((?:(?:also|currently|earlier|later|now|once|previously|recently) )?(?:was|is|has|had|led|wrote|won|grew up|taught|took|came|began|became|left|held|gave|holds|heads|leads|chairs|lives|resides|works|serves|teaches|owns|runs|\p{Ll}{3,}ed) [^.;“]+)\.?$/u;
/** "The Ambassador is based in Reed.": a sentence of context about somebody whom it calls by the post. */
const ABOUT_POST =
  /^The ((?:\p{Lu}\p{Ll}+ ){0,3}\p{Lu}\p{Ll}+) ((?:is based|lives|resides|was born|grew up|studied|graduated|has (?:been|served|worked|held)|holds an?|served|previously|previously served) [^.;“]+)\.?$/u;
const MAX_WORDS = 46;

/** The only person with this name. */
const personOf = ({ facts }: Discourse, name: string): Who | undefined => {
  const [who, ...more] = facts.people.filter(
    (one) =>
      one.name &&
      (one.name.text === name ||
        one.name.text.split(" ").at(-1) === name.split(" ").at(-1) ||
        one.name.text.split(" ")[0] === name),
  );
  return more.length === 0 ? who : undefined;
};

/** "Norland" of "Norland Ambassador": words in front of a post that make it no other one, as in "Deputy Mayor" or "adviser to the Mayor". */
const FRONT =
  "(?:(?!(?:Deputy|Vice|Acting|Former|Assistant|Associate|Lieutenant|Honorary|Co|Ex|Shadow|Under)\\b)\\p{Lu}[\\p{L}'’-]* )*";

/** The only person whose post begins or ends with these words, whom the text calls by the last word of the name. */
const holderOf = ({ facts }: Discourse, post: string): { who: Who; name: string } | undefined => {
  const named = new RegExp(`^${FRONT}${literal(post)}(?:$|,? (?:of|to|for|in) )`, "u");
  const [who, ...more] = facts.people.filter((one) =>
    one.posts.some(({ title }) => named.test(title?.text ?? "")),
  );
  const name = (who?.later ?? who?.name)?.text.split(" ").at(-1);
  return who?.name && name && more.length === 0 ? { who, name } : undefined;
};

/** Whom a sentence of context is about, how the text calls this person, and what it says. */
const aboutOf = (
  discourse: Discourse,
  text: string,
): { who: Who; name: string; said: string } | undefined => {
  const [, as, name = "", held = ""] = ABOUT.exec(text) ?? [];
  if (name !== "") {
    const who = personOf(discourse, name);
    return who && { who, name, said: as ? `${held} ${as.replace("As", "as")}` : held };
  }
  const [, post = "", said = ""] = ABOUT_POST.exec(text) ?? [];
  const holder = post === "" ? undefined : holderOf(discourse, post);
  return holder && { ...holder, said };
};

/** A verb or an adverbial behind a name, rather than a post. */
const VERB_BEHIND = new RegExp(
  `[,${OPEN}] ?(?:for|to|\\p{Ll}+ed|said|met|held|spoke|gave|told|led|took|made|saw|on)(?: |$)`,
  "u",
);

/** "Led by Lee, the delegation visited": a name in front of the subject of the sentence. */
const SUBJECT_BEHIND =
  /^[^;“]*?, (?:it|they|(?:the|an?) (?:[\p{L}\d-]+ )+?)(?:also |then )?(?:\p{Ll}{2,}ed|held|met|took|saw|went|came|was|were|had) /u;

/** The sentence with a clause about the person whose posts it ends with; undefined if it ends otherwise. */
const withClause = (
  discourse: Discourse,
  first: Line,
  who: Who,
  said: string,
  from: Line,
): Line | undefined => {
  const text = textOf(first.words);
  const name = who.name?.text ?? "";
  const at = text.indexOf(name);
  const rest = at < 0 ? "" : text.slice(at + name.length);
  const others = discourse.facts.people.some(
    (one) => one !== who && one.name && rest.includes(one.name.text),
  );
  // A verb or an adverbial after the posts, or another member of a list, would come between.
  const posts = new RegExp(`^(?:,[^;“${OPEN}]*)?[${OPEN}]?$`, "u").test(rest) && !VERB_BEHIND.test(rest);
  if (/^\p{L}+ed by /u.test(text) && SUBJECT_BEHIND.test(rest)) return undefined;
  if (at < 0 || first.own || others || !posts) return undefined;
  const last = text.length - (text.endsWith(OPEN) ? 1 : 0);
  const words = say`${spliced(first.words, last, text.length, "")}, who ${said}`;
  return wordCount(words) <= MAX_WORDS ? { ...first, words: sourced(words, ...from.words.paths) } : undefined;
};

/** ", director of A," or " of A" between a subject and what the person did: words that a comma can close. */
const BEFORE_VERB = new RegExp(
  `^(?: of [^,;“${OPEN}]{2,80}?|, [^;“${OPEN}]{2,120}?[,${OPEN}]+)? (?=(?:said|spoke|gave|told|led|met|\\p{Ll}{3,}ed)(?: |$))`,
  "u",
);
/** "is the first woman to hold the post": what an apposition states without a verb. */
const UNIQUE = /^(?:is|was) (?=the (?:first|second|third|last|only|sole|\p{Ll}+est) )/u;

/** "who was minister", "the first woman to hold the post". */
const clauseOf = (said: string): string => (UNIQUE.test(said) ? said.replace(UNIQUE, "") : `who ${said}`);

/** Words of a clause between a subject and its verb, and of the sentence with it. */
const MAX_INSIDE = 16;
const MAX_AROUND = 52;

/** "Before the lunch, Mr Lee": what precedes a person who is the subject. */
const subjectOf = (text: string, name: string): string | undefined =>
  new RegExp(`^(?:\\p{L}[^,;“]{2,60}, )?(?:\\p{Lu}[\\p{L}.]* ){0,2}${literal(name)}(?![\\p{L}-])`, "u").exec(
    text,
  )?.[0];

/** "Professor Lee, who was minister during the flood, spoke on dams": the clause after a person who is the subject. */
const withClauseInside = (first: Line, name: string, said: string, from: Line): Line | undefined => {
  const text = textOf(first.words);
  const end = subjectOf(text, name)?.length;
  const [posts] = end === undefined ? [] : (BEFORE_VERB.exec(text.slice(end)) ?? []);
  if (end === undefined || posts === undefined || first.own || !isOfPerson(first)) return undefined;
  if (/,|who |which /.test(said)) return undefined;
  const bare = posts.trimEnd();
  const closed = new RegExp(`[,${OPEN}]+$`, "u").exec(bare)?.[0].length ?? 0;
  const at = end + bare.length - closed;
  const words = spliced(first.words, at, at + closed, `, ${clauseOf(said)}${OPEN}`);
  const short = said.split(" ").length <= MAX_INSIDE && wordCount(words) <= MAX_AROUND;
  return short ? { ...first, words: sourced(words, ...from.words.paths) } : undefined;
};

/** "agenda[talks].people": what somebody said or did at an item, or who attended it. */
const isOfPerson = ({ id, own }: Line): boolean =>
  !own && (id.includes(".remarks[") || /^agenda\[[^\]]*\](?:\.people)?$/.test(id));

/** Ordinals, superlatives and times identify nothing: "the first woman", "this year". */
const REFERRED =
  /\b(?:the|this|that) (?!(?:first|second|third|last|next|only|same|other|year|month|week|time|\p{Ll}+est)\b)(\p{Ll}{4,})\b(?! of )/gu;

/** "the first recipient of the award": a thing that only the sentences from here to this one introduce. */
export const refersBetween = (all: readonly Line[], first: Line, line: Line): boolean => {
  const textFrom = (from: number, to: number): string =>
    all
      .slice(from, to)
      .map(({ words }) => textOf(words))
      .join("\n");
  const at = all.indexOf(first) + 1;
  const known = textFrom(0, at);
  const between = textFrom(at, all.indexOf(line));
  return [...textOf(line.words).matchAll(REFERRED)].some(([, noun = ""]) => {
    const named = new RegExp(`\\b${noun}\\b`, "iu");
    return named.test(between) && !named.test(known);
  });
};

const isSaid = ({ id, own }: Line): boolean => !own && id.includes(".remarks[");

/** The first of some sentences that has the person as its subject and room for the clause, with it. */
const laterClause = (
  lines: readonly Line[],
  name: string,
  said: string,
  from: Line,
): { at: Line; joined: Line } | undefined => {
  for (const at of lines) {
    const joined = at === from ? undefined : withClauseInside(at, name, said, from);
    if (joined) return { at, joined };
  }
  return undefined;
};

/** "Lee initiated it in 2013": what such words refer to is in another sentence; "this year" refers to the day of the event. */
const REFERS_BACK = /\b(?:it|them|there|these|they|this(?! (?:decade|month|week|year)\b)|those)\b/u;

/** The beginning of a sentence that continues one about a person. */
const OF_PERSON = /^(?:(?:It|This) (?:is|was) (?:his|her)|He|She|His|Her)\b/u;

/** The blocks with a sentence about a person next to the sentence that introduces that person. */
const moved = (blocks: readonly Composed[], discourse: Discourse, line: Line): Composed[] | undefined => {
  const about = aboutOf(discourse, textOf(line.words));
  if (!about) return undefined;
  const { who, name, said } = about;
  if (REFERS_BACK.test(said)) return undefined;
  const all = allLines(blocks);
  // "It is his first posting" needs the sentence on his appointment before it.
  const next = all[all.indexOf(line) + 1];
  if (next && isContext(next) && OF_PERSON.test(textOf(next.words))) return undefined;
  const first = all.find((one) => textOf(one.words).includes(who.name?.text ?? "\n"));
  if (!first || first === line || all.indexOf(first) > all.indexOf(line)) return undefined;
  if (refersBetween(all, first, line)) return undefined;
  const full = who.name?.text ?? name;
  const joined = withClause(discourse, first, who, said, line) ?? withClauseInside(first, full, said, line);
  // Beside the sentence that introduces them it is in its place.
  const isBeside = all.indexOf(first) === all.indexOf(line) - 1;
  const canHold = isBeside ? isSaid : isOfPerson;
  const made = joined ? { at: first, joined } : laterClause(all.filter(canHold), name, said, line);
  if (!made) return undefined;
  return withLinesReplaced(blocks, (one) => (one === line ? [] : one === made.at ? [made.joined] : [one]));
};

/** "met Professor Lee, who was minister during the flood": context about one person, with the sentence that introduces them. */
export const withPeopleExplained = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let made = [...blocks];
  for (const line of allLines(blocks))
    if (line.own && isContext(line)) made = moved(made, discourse, line) ?? made;
  return made;
};
