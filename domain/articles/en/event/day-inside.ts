import { type Phrase, partOf, say, textOf, withoutStart } from "../../phrase";

/** What a sentence says of a larger event, of who was there and for whom, behind who did what and where. */
const SETTING =
  /,? (?:(?:as part of|within the framework of|during|in the presence of) |on behalf of (?!.* to )[\p{L}\p{N} .'’-]*$)/u;

/** A clause or an aim to which a day behind it would belong, or another day. */
const CLAUSE =
  /\b(?:where|which|who|whose|that|because|when|while)\b|\b(?:held|organized|accompanied) |[“”]| to (?!the |an? |its |his |her |their |members )\p{Ll}|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\bMay \d|\b\d{4}\b/u;
/** "on the second floor on May 3", "on May 3, on the sidelines of": two phrases of the kind do not follow each other. */
const ON = / on the (?!\p{Lu})/u;

/** The day of a first sentence in front of a larger event, or at its end where it can belong to nothing else there. */
export const withDayInside = (words: Phrase, day: Phrase): Phrase | undefined => {
  const text = textOf(words);
  if (text === "" || !text.includes(" ") || ON.test(text)) return undefined;
  const at = SETTING.exec(text)?.index ?? text.length;
  const before = text.slice(0, at);
  if (before.endsWith(",") || CLAUSE.test(before)) return undefined;
  return at === text.length
    ? say`${words} ${day}`
    : say`${partOf(words, 0, at)} ${day},${withoutStart(words, text[at] === "," ? at + 1 : at)}`;
};
