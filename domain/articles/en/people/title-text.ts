import { oncePer } from "../../once-per";
import { type Phrase, plain } from "../../phrase";
import type { PostFact } from "../../reference/facts";
import { hasArticle, isCountry } from "../words/countries";

/** "General Manager, Operations": a post with its field behind a comma. */
const WITH_FIELD =
  /^((?:\p{L}+[ -]){0,4}(?:manager|director|officer|president|secretary|head|coordinator|supervisor|specialist|executive|chief|lead|engineer|counsel|commissioner)), (\p{L}[^;()]*)$/iu;
/** What is no field: another post, the state of a post, an organization. */
const NO_FIELD =
  /\b(?:manager|director|officer|president|secretary|head|chair\p{Ll}*|member|minister|ambassador|envoy|professor|dean|partner|founder|owner|editor|adviser|advisor|representative|coordinator|assistant|(?:ad interim|emerit\p{Ll}+|elect|designate|retired|acting)|(?:Embassy|Ministry|Department|Office|Bureau|Division|Section|Branch|Unit|Chamber|Association|University|College|Institute|Council|Committee|Commission|Cent(?:er|re)|Company|Corporation|Authority|Board|Bank|School|Ltd|Inc|of the))\b/iu;

/** "General Manager for Operations": a comma inside an apposition would close it. */
const withField = (title: string): string => {
  const [, post, field] = WITH_FIELD.exec(title) ?? [];
  return post && field && !NO_FIELD.test(field) ? `${post} for ${field}` : title;
};

/** "former deputy director": a title with the recorded way of holding it; a founding chairman remains the founding one. */
export const titleText = oncePer(({ post, title, org }: PostFact): string => {
  const held = title?.text ?? "";
  const own = org !== undefined && held.includes(org.name.text);
  const words = held.includes(", ") && !own ? withField(held) : held;
  if (!post.former && !post.acting && !post.honorary) return words;
  const before = (word: string, flag: boolean | undefined): string =>
    flag && !new RegExp(`^${word}\\b`, "i").test(words) ? `${word} ` : "";
  const upper = /^\p{Lu}/u.test(words);
  const [acting, honorary] = upper ? ["Acting", "Honorary"] : ["acting", "honorary"];
  const past = /^founding\b/i.test(words) ? "" : before("former", post.former);
  return `${past}${before(acting, post.acting)}${before(honorary, post.honorary)}${words}`;
});

/** The paths of what a title's wording shows in addition to the title. */
export const flags = (fact: PostFact): string[] => {
  const { former, acting, concurrent, honorary } = fact.post;
  return former || acting || concurrent || honorary ? flagsSet(fact) : [];
};

const flagsSet = (fact: PostFact): string[] =>
  (["former", "acting", "concurrent", "honorary"] as const)
    .filter((flag) => fact.post[flag])
    .map((flag) => `${fact.path}.${flag}`);

/** "UK's Ambassador": a title of a country whose short name takes an article. */
const OF_COUNTRY = /^(?:UK|US|USA|UAE|EU|UN|Netherlands|Philippines)['’]s /;

/** "assistant minister for trade affairs of Lakeland": a field between a title and its country. */
const FIELD_BEFORE_COUNTRY = /^(\p{Ll}[^,]* for [^,]+) of (?:the )?(\p{Lu}[^,]*)$/u;

/** "Lakeland's assistant minister for trade affairs", whose field would seem to be of Lakeland. */
const countryFirst = ({ title: held, post }: PostFact): string | undefined => {
  const [, own, country = ""] = (!post.former && FIELD_BEFORE_COUNTRY.exec(held?.text ?? "")) || [];
  return own && !own.includes(" of ") && isCountry(country)
    ? `${hasArticle(country) ? "the " : ""}${country}'s ${own}`
    : undefined;
};

export const title = (fact: PostFact): Phrase =>
  plain((fact.org ? undefined : countryFirst(fact)) ?? titleText(fact).replace(OF_COUNTRY, "the $&"), [
    ...(fact.title ? [fact.title.path] : []),
    ...flags(fact),
  ]);
