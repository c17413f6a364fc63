import type { Side } from "../../events/values";
import { costly } from "./costly";

/** What a verb says of those before it and of those behind it. */
interface Verb {
  pattern: string;
  before?: Side | "joined";
  behind?: Side;
  /** Whether it says by itself that somebody visits or receives somebody, unlike 带队. */
  isWeak?: boolean;
}

/** What a verb says of somebody. */
export interface ByVerb {
  side: Side | "joined";
  isWeak: boolean;
  /** It is before them: 会见 in 会见了李大例. */
  isAhead: boolean;
}

// In the order in which they are tried: 陪同来访 before 陪同.
const CHINESE: readonly Verb[] = [
  {
    pattern:
      "(?:陪同|随同|一同|一道|随团|随行)(?:其|他|她)?(?:来访|到访|前来|来|访问|参访|出访)|随行|随同|随团",
    before: "guest",
    behind: "guest",
    isWeak: true,
  },
  {
    pattern:
      "(?:参加|出席)(?:了|上述|有关|相关)?(?:会见|会谈|座谈|接待|会晤|活动)|(?:参加|出席|主持)(?=[，。；\\s]|$)|在座",
    before: "joined",
  },
  { pattern: "(?:会见|接见|会晤|接待|迎接)了?(?![室厅处办组])", before: "host", behind: "guest" },
  { pattern: "陪同(?!翻译|口译|秘书)|作陪", before: "host" },
  { pattern: "来访|到访", before: "guest", behind: "guest" },
  { pattern: "率(?:队|团)|带队|率领|带领|一行", before: "guest", behind: "guest", isWeak: true },
  {
    pattern:
      "(?:来|到|赴|莅临|前来|前往|抵)[^，。；、]{0,16}?(?:考察|调研|访问|参观|走访|拜访|交流|洽谈|座谈)",
    before: "guest",
    behind: "host",
  },
];
// "received by" names the hosts behind it.
const ENGLISH: readonly Verb[] = [
  { pattern: "(?:led|headed) by|(?:which|that) included", behind: "guest", isWeak: true },
  {
    pattern: "(?:attended|joined|took part in|(?:was|were) present at) the (?:meeting|talks|discussions?)",
    before: "joined",
  },
  {
    pattern: "(?:received|welcomed|hosted|greeted|met|shown (?:a?round|through)) by",
    before: "guest",
    behind: "host",
  },
  { pattern: "accompanied (?:the |them\\b|him\\b|her\\b)", before: "host" },
  {
    pattern:
      "(?:received|welcomed|hosted|greeted|met(?: with)?(?= (?:an? |the )?(?:\\p{L}+ ){0,3}(?:delegation|group|mission|visiting)))(?! by)",
    before: "host",
    behind: "guest",
  },
  { pattern: "(?:visited|paid a visit to|toured|arrived)", before: "guest", behind: "host" },
];
const WORDS = {
  zh: costly(new RegExp(CHINESE.map(({ pattern }) => `(${pattern})`).join("|"), "gu")),
  en: costly(new RegExp(ENGLISH.map(({ pattern }) => `(\\b${pattern})`).join("|"), "giu")),
};

const SENTENCE_END = /[。；;\n]|(?<=\p{Ll}{2}|\))\.(?= \p{Lu}|\s*$)/gu;
const CLAUSE_END = /[，,。；;：:\n]/u;
const BY_ANOTHER = /[由在]/u;

/** Where somebody is named in a text. */
export interface Place {
  from: number;
  to: number;
}

/**
 * The side that the verbs of its sentence give to each person: of the next verb behind them, or else of the last before them. "joined":
 * they took part in something, as those who receive do where others come.
 */
export const sidesOfVerbs = (
  places: readonly (Place | undefined)[],
  text: string,
): (ByVerb | undefined)[] => {
  const isChinese = /\p{Script=Han}/u.test(text);
  const words = isChinese ? WORDS.zh : WORDS.en;
  const said = [...text.matchAll(words)].flatMap((match) => {
    const kind = match.slice(1).findIndex((group) => group !== undefined);
    const verb = (isChinese ? CHINESE : ENGLISH)[kind];
    return verb ? [{ verb, from: match.index, to: match.index + match[0].length }] : [];
  });
  if (said.length === 0) return places.map(() => undefined);
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
  return places.map((place) => {
    if (!place) return undefined;
    const start = (ends.findLast((end) => end < place.from) ?? -1) + 1;
    const end = ends.find((each) => each >= place.to) ?? text.length;
    const next = said.find(
      ({ from, verb }) =>
        from >= place.to &&
        from < end &&
        verb.before !== undefined &&
        !(verb.before !== "guest" && BY_ANOTHER.test(text.slice(place.to, from))),
    );
    if (next?.verb.before) {
      // 一行6人到协会座谈
      const isStrong = said.some(
        ({ from, verb }) =>
          from >= next.to &&
          from < end &&
          verb.before === next.verb.before &&
          !verb.isWeak &&
          !CLAUSE_END.test(text.slice(next.to, from)),
      );
      return { side: next.verb.before, isWeak: next.verb.isWeak === true && !isStrong, isAhead: false };
    }
    const last = said.findLast(({ from, to }) => from >= start && to <= place.from);
    return last?.verb.behind && { side: last.verb.behind, isWeak: last.verb.isWeak === true, isAhead: true };
  });
};
