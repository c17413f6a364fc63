import { englishTitleScore, latinNameScore } from "./english-words";
import { EN_COUNTRIES, EN_ORG_WORDS } from "./lexicon/organizations";

// Letters that no name has, behind a nickname in quotes and in brackets, so that it is read as one of the words of the name.
const [QUOTED, BRACKETED] = ["ʺ", "ʹ"];
const MARKED = /(\p{Lu}[\p{L}'’-]*?)([ʺʹ])/gu;

const NICKNAME = "(\\p{Lu}[\\p{L}’-]{0,14})";
const SURNAME = "(?= (?:(?:van|von|de|der|da|di|la|le|al|bin) ){0,2}(\\p{Lu}[\\p{L}'’-]+))";
// Robert "Bob" Draftman, Robert ‘Bob’ Draftman
const IN_QUOTES = new RegExp(`(?<=(\\p{Lu}[\\p{L}.'’-]*) )["“”„«'‘]${NICKNAME}["“”»'’]${SURNAME}`, "gu");
// Elizabeth (Liz) Sample
const IN_BRACKETS = new RegExp(
  `(?<=(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?) )[(]${NICKNAME}[)]${SURNAME}`,
  "gu",
);
// SAMPLE, Elizabeth (Liz), CFO
const BEHIND_INVERTED = new RegExp(
  `(?<=^(?:\\P{L}{0,5})\\p{Lu}{2}[\\p{Lu}'’-]+, \\p{Lu}\\p{Ll}+ )[(]${NICKNAME}[)](?=$|[,;]| [–—-])`,
  "gu",
);

const isFirmWord = (word: string): boolean => EN_ORG_WORDS.has(word.toLowerCase());
const isNickname = (given: string, nickname: string, surname: string): boolean =>
  !EN_COUNTRIES.has(nickname.toLowerCase()) &&
  (englishTitleScore([nickname]) ?? 0) <= 0 &&
  ![given, nickname, surname].some(isFirmWord) &&
  latinNameScore([given.replace(/\.$/u, ""), surname]) !== undefined;
/** In brackets only between a usual given name and a surname: "Elizabeth (Liz) Sample", unlike "Nordic (Holding) Ventures". */
const SURE = 2.4;

/** A line in which nicknames within names are words of them: Robert "Bob" Draftman. */
export const withNicknamesMarked = (line: string): string =>
  /["“”„«'‘(]\p{Lu}/u.test(line)
    ? line
        .replace(IN_QUOTES, (all, given: string, nickname: string, surname: string) =>
          isNickname(given, nickname, surname) ? `${nickname}${QUOTED}` : all,
        )
        .replace(IN_BRACKETS, (all, given: string, nickname: string, surname: string) =>
          isNickname(given, nickname, surname) && (latinNameScore([given, surname]) ?? 0) >= SURE
            ? `${nickname}${BRACKETED}`
            : all,
        )
        .replace(BEHIND_INVERTED, (all, nickname: string) =>
          isNickname("A", nickname, "Sample") ? `${nickname}${BRACKETED}` : all,
        )
    : line;

/** Words with their nicknames in quotes or brackets, as the list writes them. */
export const withNicknamesShown = (words: string): string =>
  words.replace(MARKED, (_all, nickname: string, mark: string) =>
    mark === QUOTED ? `"${nickname}"` : `(${nickname})`,
  );
