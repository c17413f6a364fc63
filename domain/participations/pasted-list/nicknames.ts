import { costly } from "./costly";
import { englishTitleScore, latinNameScore } from "./english-words";
import { EN_COUNTRIES, EN_ORG_WORDS } from "./lexicon/organizations";
import { wordSet } from "./lexicon/words";

// Letters of no name (tone marks of Chinantec) behind a nickname in quotes and in brackets, which make it a word of the name.
const [QUOTED, BRACKETED] = ["\ua717", "\ua718"];
const MARKED = /(\p{Lu}[\p{L}'’-]*?)([\ua717\ua718])/gu;

// The short names that are usual in brackets, where states, places and departments stand as well: "Elizabeth (Absent) Sample".
const SHORT_NAMES = wordSet(
  "abby al alex andy annie barb bea becky ben bert beth betsy betty bill billy bob bobby cathy charlie chris chuck cindy connie dan danny dave deb debbie dick don donnie doug ed eddie ellie fran frank fred freddie gabby gene geoff gerry greg hal hank harry jack jackie jake jamie jan jeff jen jenny jerry jess jim jimmy joe joey johnny jon josh judy kate kathy katie ken kenny kim larry len lenny leo lily liz lizzie lou maggie mandy matt max meg mel mick mickey mike millie mindy molly nan nancy nat ned nell nick nicky pam pat patty peg peggy pete phil polly ralph randy ray rich rick ricky rob robbie rod ron ronnie rosie russ sally sam sandy sid stan steph steve sue susie suzy tammy ted teddy terry theo tim timmy tina toby tom tommy tony tricia trish trudy val vicky vince viv walt wendy will willie winnie zach",
);

const NICKNAME = "(\\p{Lu}[\\p{L}’-]{0,14})";
const SURNAME = "(?= (?:(?:van|von|de|der|da|di|la|le|al|bin) ){0,2}(\\p{Lu}[\\p{L}'’-]+))";
// Robert "Bob" Draftman, Robert ‘Bob’ Draftman
const IN_QUOTES = costly(
  new RegExp(`(?<=(\\p{Lu}[\\p{L}.'’-]*) )["“”„«'‘]${NICKNAME}["“”»'’]${SURNAME}`, "gu"),
);
// Elizabeth (Liz) Sample
const IN_BRACKETS = costly(
  new RegExp(`(?<=(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?) )[(]${NICKNAME}[)]${SURNAME}`, "gu"),
);
// SAMPLE, Elizabeth (Liz), CFO
const BEHIND_INVERTED = costly(
  new RegExp(
    `(?<=^(?:\\P{L}{0,5})\\p{Lu}{2}[\\p{Lu}'’-]+, \\p{Lu}\\p{Ll}+ )[(]${NICKNAME}[)](?=$|[,;]| [–—-])`,
    "gu",
  ),
);

const isFirmWord = (word: string): boolean => EN_ORG_WORDS.has(word.toLowerCase());
const isNickname = (given: string, nickname: string, surname: string): boolean =>
  !EN_COUNTRIES.has(nickname.toLowerCase()) &&
  (englishTitleScore([nickname]) ?? 0) <= 0 &&
  ![given, nickname, surname].some(isFirmWord) &&
  latinNameScore([given.replace(/\.$/u, ""), surname]) !== undefined;
/** In brackets only between a usual given name and a surname: "Elizabeth (Liz) Sample", unlike "Nordic (Holding) Ventures". */
const SURE = 2.4;

// 小李（李大例）, 李大例（小李）: what somebody is called beside their whole name.
const CALLED_ZH = costly(/(?<!\p{Script=Han})[小老](\p{Script=Han})\s?[（(](\1\p{Script=Han}{1,2})[）)]/gu);
const CALLED_BEHIND_ZH = costly(
  /(?<!\p{Script=Han})((\p{Script=Han})\p{Script=Han}{1,2})\s?[（(][小老]\2[）)]/gu,
);
/** A line without what somebody is called where their whole name is beside it: 小李（李大例）. */
export const withoutCalledZh = (line: string): string =>
  /[小老]\p{Script=Han}\s?[（()）]/u.test(line)
    ? line.replace(CALLED_ZH, "$2 ").replace(CALLED_BEHIND_ZH, "$1 ")
    : line;

/** A line in which nicknames within names are words of them: Robert "Bob" Draftman. */
export const withNicknamesMarked = (line: string): string =>
  /["“”„«'‘(]\p{Lu}/u.test(line)
    ? line
        .replace(IN_QUOTES, (all, given: string, nickname: string, surname: string) =>
          isNickname(given, nickname, surname) ? `${nickname}${QUOTED}` : all,
        )
        .replace(IN_BRACKETS, (all, given: string, nickname: string, surname: string) =>
          SHORT_NAMES.has(nickname.toLowerCase()) &&
          isNickname(given, nickname, surname) &&
          (latinNameScore([given, surname]) ?? 0) >= SURE
            ? `${nickname}${BRACKETED}`
            : all,
        )
        .replace(BEHIND_INVERTED, (all, nickname: string) =>
          SHORT_NAMES.has(nickname.toLowerCase()) && isNickname("A", nickname, "Sample")
            ? `${nickname}${BRACKETED}`
            : all,
        )
    : line;

/** Words with their nicknames in quotes or brackets, as the list writes them. */
export const withNicknamesShown = (words: string): string =>
  words.includes(QUOTED) || words.includes(BRACKETED)
    ? words.replace(MARKED, (_all, nickname: string, mark: string) =>
        mark === QUOTED ? `"${nickname}"` : `(${nickname})`,
      )
    : words;
