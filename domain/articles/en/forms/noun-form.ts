import { withArticle } from "../words/grammar";
import { withoutSentenceEnds } from "./sentence-ends";

/** Nouns of actions and states, which are no names: "Registration of boats". */
const ABSTRACT = /^\p{Lu}\p{Ll}+(?:tion|sion|ment|ance|ence|ity|ness|ship|ology|ism|ure)s?(?= \p{Ll}|$)/u;
const COMMON =
  /^(?:History|Work|Progress|Growth|Role|State|Status|Results?|Plans?|Projects?|Ways|Issues|Trade|Tourism|Health|Education|Energy|Water|Transport|Logistics|Training|Building|Planning|Research|Science|Technology|Agriculture|Support|Exchanges?|Joint|New|Closer|Future|Current|Possible|Various|Local|Further|Drawings?|Works|Certificates?|Diplomas?)(?= \p{Ll}|$)/u;

/** "Energy and Petroleum": a title whose nouns all have capitals. */
const IN_CAPITALS = /^\p{L}+ (?:and|&) \p{Lu}\p{Ll}/u;

/** "history of the quay": one thing that what follows defines. */
const DEFINED =
  /^(?:(?!(?:the|an?|its|their|his|her|our|this|that|these|those|each|every|no|any|some|more|further|both|all|two|three) )\p{Ll}+ )?(?:history|state|status|role|progress|growth|importance|background|situation|experience|structure|development|construction|implementation|establishment|expansion|work) of (?=(?:the|its|their|this|these|an?|\p{Lu}\S*) ?)/u;

const NO_ARTICLE =
  "the|an?|its|their|his|her|our|this|that|these|those|each|every|no|any|some|more|most|further|both|all|two|three|four|five|many|several|various|other|one|none|few|much|part|parts|members?|examples?|kinds?|types?|ways?|how|what|why|when|where|which|who|whether|not";
const LINKING =
  "of|in|on|at|to|for|from|with|by|as|into|under|between|among|through|about|than|that|which|who|is|are|was|were|has|have|had|will|or|but";
/** "research and technical strengths of the university", "approach of Lake University": what one owner has, not all of its kind. */
const OWNED = new RegExp(
  `^(?!(?:${NO_ARTICLE}) )(?!\\p{Ll}+ing \\p{Ll}+ )(?:(?!(?:${LINKING}) )\\p{Ll}[\\p{Ll}-]*,? ){1,6}of (?:(?:the|its|their|this|each) |\\p{Lu}[\\p{L}’'-]*\\p{Lu}|\\p{Lu}[\\p{L}’'-]+ \\p{Lu})`,
  "u",
);

/** "inception of zones", "role and status of ports": a noun that what follows always defines. */
const ALWAYS_DEFINED =
  /^(?:inception|establishment|role|signing|founding|launch|completion|state|status|structure|functioning|evolution|origins?)(?: and \p{Ll}+)? of (?=\p{L})/u;
/** "collection of books", "blueprint for growth": a single thing without its article. */
const ONE_THING =
  /^(?:collection|series|set|range|blueprint|roadmap|proposal|framework|model|copy|overview|summary|pair|batch|number|variety) (?:of|for) (?=\p{L})/u;

/** An award that a list of names gives without an article or a noun: "Lake Prize", "Trader of the Year". */
const AWARD =
  /^(?:\p{Lu}[\p{L}’'-]* )+(?:Award|Prize|Medal|Trophy|Cup|Scholarship|Fellowship|Title|Star|Shield)(?: (?:of|for) |$)|^Order of /u;
const CATEGORY =
  /^(?:\p{Lu}[\p{L}’'-]* ){1,5}of (?:the (?:Year|Month|Decade)|\d{4})$|^(?:Best|Outstanding|Most) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}$/u;

/** "certificate of attendance", "title of honorary citizen": a single thing, which has an article. */
const ONE_CERTIFICATE =
  /^(?:\p{Ll}[\p{Ll}-]* ){0,3}(?:certificate|diploma|medal|plaque|trophy|shield|badge|letter|scroll|cheque)(?= (?:of|for|from|with) |,|$)/u;
const ONE_TITLE = /^(?:honorary )?(?:title|rank|degree) of /u;
const HAS_ARTICLE =
  /^(?:the|an?|one|each|every|another|this|that|its|their|his|her|our|first|second|third) /u;

/** What was awarded, with the article and the noun that its name lacks. */
export const awardForm = (stored: string): string => {
  const own = nounForm(stored);
  if (CATEGORY.test(own) && !/\b(?:Award|Prize|Medal|Trophy|Cup)\b/.test(own)) return `the ${own} award`;
  if (ONE_TITLE.test(own)) return `the ${own}`;
  if (ONE_CERTIFICATE.test(own) && !HAS_ARTICLE.test(own)) return withArticle(own);
  return AWARD.test(own) ? `the ${own}` : own;
};

/** A noun phrase from a text with the capital or the stop of a sentence; `preposition` is what the frame has itself. */
export const nounForm = (stored: string, preposition?: RegExp, isDefined = true): string => {
  const plain = withoutSentenceEnds(stored);
  const common = (ABSTRACT.test(plain) || COMMON.test(plain)) && !IN_CAPITALS.test(plain);
  const small = common ? `${plain.charAt(0).toLowerCase()}${plain.slice(1)}` : plain;
  const own = preposition ? small.replace(preposition, "") : small;
  if (ONE_THING.test(own)) return withArticle(own);
  return ALWAYS_DEFINED.test(own) || (isDefined && DEFINED.test(own)) ? `the ${own}` : own;
};

/** What somebody spoke about, with the article that what one owner has takes: "the research of Lake University". */
export const topicForm = (stored: string, preposition?: RegExp): string => {
  const own = nounForm(stored, preposition);
  return OWNED.test(own) ? `the ${own}` : own;
};
