import type { Lang } from "../../events/values";
import { withoutStop } from "../en/forms/sentence-ends";
import { withSmallFirst } from "../en/forms/small-start";
import { isBareVerb } from "../en/forms/verbs";
import { sentencesIn } from "./sentences";

const GRAMMAR =
  /^(?:the|all|some|many|most|several|this|these|those|it|they|he|she|there|its|their|both|a|an)$/;

/** Signs with which somebody ends a line of a list or a sentence. */
const SIGNS = { zh: "。；，、：！;,:!", en: ";,:! " } as const;

/** What may be the end of a line of a list or of a sentence. */
export const END: Readonly<Record<Lang, RegExp>> = { zh: /[。；，、：！;,:!]$/u, en: /[;,:! .]$/u };

const withoutSigns = (text: string, signs: string): string => {
  let end = text.length;
  while (end > 1 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

/** A text without the stop, the comma or the semicolon of a line at its end. */
export const withoutEnd = (text: string, lang: Lang): string => {
  if (lang === "zh") return withoutSigns(text, SIGNS.zh);
  const own = withoutSigns(text, SIGNS.en).replace(/(?<!\.)[;,.]\.$/u, ".");
  const [first = "", ...more] = sentencesIn(own, lang);
  // "the port has 40 berths!" and "Lindow Co., Ltd.": a title of several sentences keeps their stops.
  return more.length > 0 ? own : withoutStop(first);
};

/** How the parts of a text of several sentences are joined where the field is one clause. */
const joinedChinese = (parts: readonly string[]): string => parts.join("，");

/** "build a quay and train pilots"; phrases that have a comma or an "and" are divided by commas. */
const joinedEnglish = (parts: readonly string[]): string => {
  const simple = parts.every((part) => !/,| and /.test(part));
  const last = parts.at(-1) ?? "";
  const before = parts.slice(0, -1);
  if (parts.length === 2) return `${before[0]}${simple ? "" : ","} and ${last}`;
  return simple ? `${before.join(", ")} and ${last}` : `${before.join("; ")}; and ${last}`;
};

/** "receive pupils" for "Receive pupils", the beginning of a further sentence; a name keeps its capital. */
const withSmallVerb = (text: string): string => {
  const first = /^\p{Lu}\p{Ll}+(?= )/u.exec(text)?.[0].toLowerCase();
  return first !== undefined && (isBareVerb(first) || GRAMMAR.test(first))
    ? `${first}${text.slice(first.length)}`
    : withSmallFirst(text);
};

/** A text of several sentences as one clause, each part of it in a form; a text of one sentence in that form. */
export const asOneClause = (text: string, lang: Lang, form: (part: string) => string): string => {
  const parts = sentencesIn(text, lang).map((part) => form(withoutEnd(part, lang)));
  if (parts.length < 2) return parts[0] ?? text;
  if (lang === "zh") return joinedChinese(parts);
  return joinedEnglish(parts.map((part, at) => (at === 0 ? part : withSmallVerb(part))));
};
