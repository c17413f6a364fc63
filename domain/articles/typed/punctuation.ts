import type { Lang } from "../../events/values";

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
};

/** Any sign, space or character of the wrong width in a Chinese text. */
const TO_CHECK = /[\s,;:?!.()"\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;
const HAN = "[\\p{Script=Han}”》）]";
const HALF = new RegExp(`(?<=${HAN}) ?([,;:?!]) ?|([,;:?!]) ?(?=[\\p{Script=Han}“《（])`, "gu");
const HALF_STOP = new RegExp(`(?<=${HAN})\\.(?=$|\\s|[\\p{Script=Han}“《（])`, "gu");
/** "(上海)", "甲(A座)": brackets around or behind Chinese words. */
const BRACKETS = /\((?=[^()（）]*\p{Script=Han})([^()（）]*)\)|(?<=[\p{Script=Han}”》])\(([^()（）]*)\)/gu;
const QUOTES = /"([^"]*)"/gu;
/** Spaces beside Chinese characters; inside of titles and quotations they divide two lines. */
const KEPT = /(《[^》]*》|“[^”]*”)/u;
const SPACE =
  /(?<=\p{L})[ \u3000]+(?=（)|(?<=[\p{Script=Han}，。；：、？！“”《》（）])[ \u3000]+(?=[\p{Script=Han}，。；：、？！“”《》（）])/gu;

const narrow = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );

/** A Chinese text with the punctuation of Chinese. */
const inChinese = (text: string): string => {
  if (!TO_CHECK.test(text)) return text;
  const signs = narrow(text)
    .replace(QUOTES, "“$1”")
    .replace(
      BRACKETS,
      (_, inside: string | undefined, behind: string | undefined) => `（${inside ?? behind ?? ""}）`,
    )
    .replace(HALF_STOP, "。")
    .replace(
      HALF,
      (_, before: string | undefined, after: string | undefined) => FULL_WIDTH[before ?? after ?? ""] ?? "",
    );
  return signs
    .split(KEPT)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(SPACE, "")))
    .join("");
};

const WIDE = /[，。；：、？！（）【】\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;
const NARROW: Readonly<Record<string, string>> = {
  "，": ", ",
  "、": ", ",
  "。": ". ",
  "；": "; ",
  "：": ": ",
  "？": "? ",
  "！": "! ",
  "（": " (",
  "）": ") ",
  "【": " (",
  "】": ") ",
  "\u3000": " ",
};

/** An English text with the punctuation of English. */
const inEnglish = (text: string): string => {
  const signs =
    WIDE.test(text) && !/\p{Script=Han}/u.test(text)
      ? narrow(text).replace(
          / ?([，。；：、？！（）【】\u3000]) ?/gu,
          (_, sign: string) => NARROW[sign] ?? sign,
        )
      : text;
  return signs
    .replace(/(?<=\p{L}) +([,;])(?= |$)/gu, "$1")
    .replace(/(?<=\p{Ll}{2}),(?=\p{L}{2})/gu, ", ")
    .replace(/\) (?=[,;.:])/gu, ")");
};

/** Superfluous spaces. */
export const SPACES = /^\s|\s$|\s\s|[\t\n\r\u00a0]/u;

/** What the punctuation of a text in its own language may change. */
export const TO_PUNCTUATE: Readonly<Record<Lang, RegExp>> = {
  zh: TO_CHECK,
  en: new RegExp(`${SPACES.source}|${WIDE.source}|\\p{L} [,;]|\\p{Ll},\\p{L}|\\) [,;.:]`, "u"),
};

/** A text without superfluous spaces. */
export const withoutSpaces = (text: string): string =>
  SPACES.test(text) ? text.trim().replace(/\s+/gu, " ") : text;

/** An address of the web or of mail, which keeps its signs. */
const ADDRESS = /((?:https?:\/\/|www\.|(?<=[\w.])@)[\x21-\x7e]+)/u;

/** A text with the punctuation and the spaces of its language. */
export const withOwnPunctuation = (text: string, lang: Lang): string => {
  const own = lang === "zh" ? inChinese : inEnglish;
  const parts = withoutSpaces(text).split(ADDRESS);
  return withoutSpaces(parts.map((part, at) => (at % 2 === 1 ? part : own(part))).join(""));
};
