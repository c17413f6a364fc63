import type { Line } from "../../compose";
import { oncePer } from "../../once-per";
import { type Phrase, type Piece, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { noteSpokenOf } from "../words/only-spoken-of";
import { messagesOf } from "../words/plan";
import { introductionOf, isBefore, putWithin, spotOf, takeIntroduction } from "./introductions";
import { introduceGuests } from "./new-guests";
import { introduceByPost } from "./new-posts";
import { person } from "./person";
import { fullName } from "./person-names";
import { turnNounOf } from "./role-nouns";
import { namedInTexts, type Spoken } from "./spoken-names";

/** What follows a name and identifies the person: "Ann Lee of Reedham", "Ann Lee, the rector". */
const EXPLAINED =
  /^(?: of | from | \(|, (?:the |an? |its |their |former |deputy |vice )?\p{L}+ (?:of|at|for) )/u;
/** Letters before a name in which a title would identify the person. */
const LETTERS_BEFORE = 60;

const WORD = "(?!(?:and|at|by|for|from|in|of|on|that|to|with)\\b)\\p{Ll}[\\p{L}-]*";
/** "Lee's office", "Lee's gift of a bell": somebody's possession, if "of Ann Lee, president of A," can follow it. */
const OWNED = new RegExp(
  `^['’]s? (${WORD}(?: ${WORD}){0,2}(?: of (?:(?:an?|the) )?${WORD}(?: ${WORD})?)?)(?= (?:and|at|by|for|from|in|of|on|that|to|with)\\b|[,.;:]|$)`,
  "u",
);
const ROOM =
  /^(?:\p{Ll}+ )?(?:offices?|study|residence|home|house|rooms?|parlou?r|chambers?|studio|laboratory|headquarters)$/u;

/** The list of members or attendees that names somebody, which states their attendance. */
const isListed = (discourse: Discourse, { key }: Who): boolean =>
  messagesOf(discourse).some(
    (one) => (one.type === "present" || one.type === "members") && one.people.includes(key),
  );

const isOurs = (piece: Piece): boolean =>
  piece.organization !== undefined || piece.short !== undefined || piece.shortOf !== undefined;

/** Whether a sentence has one of a person's names, which is quicker to find out than where it stands for the person. */
const names = (spoken: Spoken, words: Phrase): boolean => {
  const text = textOf(words);
  return spoken.names.some((name) => text.includes(name));
};

/** Introduces one person where the record's own words first name them. */
const introduce = (discourse: Discourse, lines: Phrase[], spoken: Spoken): void => {
  const { who, pattern, titles, addressed } = spoken;
  const { memory } = discourse;
  const at = spotOf(lines, (one) => !isOurs(one) && !one.mention && pattern.test(one.s));
  const words = at && lines[at.line];
  const piece = at && words?.pieces[at.piece];
  const found = piece && pattern.exec(piece.s);
  if (!at || !words || !piece || !found) return;
  const ahead = knows(memory, who) ? introductionOf(lines, who) : undefined;
  if (knows(memory, who) && (!ahead || isBefore(ahead, at))) return;
  const end = found.index + found[0].length;
  const behind = `${piece.s.slice(end)}${words.pieces[at.piece + 1]?.s ?? ""}`;
  const before = piece.s.slice(Math.max(0, found.index - LETTERS_BEFORE), found.index).toLowerCase();
  if (EXPLAINED.test(behind) || titles.some((title) => before.includes(title.toLowerCase()))) return;
  const owned = OWNED.exec(piece.s.slice(end));
  const room = owned && ROOM.test(owned[1] ?? "");
  const noun = room && ahead ? turnNounOf(discourse, who, "", true) : undefined;
  const replace = (from: number, to: number, by: Phrase): void => putWithin(lines, at, from, to, by);
  // "at the rector's office with Ann Lee, rector of A".
  if (noun) {
    replace(found.index, end, noun);
    return;
  }
  if (/^['’]s?(?!\p{L})/u.test(behind) && !owned) {
    replace(found.index, end, knows(memory, who) ? plain(found[0]) : fullName(discourse, who));
    return;
  }
  const own = ahead ? takeIntroduction(discourse, lines, ahead, who) : person(discourse, who);
  if (!own) return;
  if (!ahead && !addressed && isListed(discourse, who)) noteSpokenOf(memory, who);
  if (!owned) {
    replace(found.index, end, own);
    return;
  }
  const the = /\b[Tt]he $/.test(piece.s.slice(0, found.index)) ? "the ".length : 0;
  replace(
    found.index - the,
    end + owned[0].length,
    say`the ${plain(owned[1] ?? "")} ${/ of /.test(owned[1] ?? "") ? "by" : "of"} ${own}`,
  );
};

const articleOf = oncePer(
  ({ pattern }: Spoken) => new RegExp(`\\b([Tt])he (?=${pattern.source}['’]s? \\p{Ll})`, "gu"),
);

/** "at President Lee's office": the article that a room without an owner would have. */
const withoutArticle = (words: Phrase, spoken: Spoken): Phrase => {
  if (!textOf(words).includes("he ")) return words;
  const the = articleOf(spoken);
  if (!words.pieces.some(({ s }) => the.test(s))) return words;
  return { ...words, pieces: words.pieces.map((piece) => ({ ...piece, s: piece.s.replace(the, "") })) };
};

/**
 * "said that Ann Lee, president of A, had come", "at the office of Ann Lee, president of A": somebody whom the record's own
 * words name before anything has introduced them. `known`: whom earlier sentences have introduced.
 */
export const withNewPeople = (
  discourse: Discourse,
  known: ReadonlySet<Who>,
  lines: readonly Line[],
): Line[] => {
  const all = namedInTexts(discourse.facts);
  const words = lines.map((one) => all.reduce(withoutArticle, one.words));
  introduceByPost(discourse, known, words);
  introduceGuests(discourse, known, words);
  for (const spoken of all)
    if (!known.has(spoken.who) && words.some((one) => names(spoken, one)))
      introduce(discourse, words, spoken);
  return lines.map((one, at) => (words[at] === one.words ? one : { ...one, words: words[at] ?? one.words }));
};
