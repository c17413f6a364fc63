import { indefinite } from "../words/grammar";
import { COMMON } from "./common-words";
import { isBareVerb } from "./verbs";

/** Determiners, and other words before which a noun takes no article. */
const DETERMINED =
  /^(?:the|an?|its|their|his|her|our|this|that|these|those|each|every|no|any|some|more|further|both|all|two|three|four|five|six|seven|eight|nine|ten|several|many|most|various|other|another|such|what|how|why|whether|when|where|who|which|if|it|they|he|she|we|there|one|first|second)$/u;
const VERBS =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|should|must|be|been|being|to|that|which|who|whose|as|because|while|than)$/u;
/** People, amounts and parts, of which "of the port" names any: "members of the club", "use of the quay". */
const ANY_OF =
  /^(?:members?|representatives?|students?|officials?|officers?|staff|teachers?|leaders?|experts?|scholars?|researchers?|engineers?|doctors?|nurses?|employees?|workers?|traders?|residents?|citizens?|people|faculty|alumni|delegates?|academicians?|scientists?|professors?|lecturers?|directors?|deputies|graduates?|children|families|women|men|youth|friends?|visitors?|guests?|graduates|number|numbers|parts?|lots?|plenty|hundreds|thousands|millions|dozens|tens|sorts?|kinds?|types?|copies|pieces|units|sets|pairs|boxes|tons|tonnes|metres|meters|kilometres|kilometers|percent|half|most|some|examples?|samples|photos|photographs|pictures|images|footage|models?|works|stud(?:y|ies)|books|items|letters?|certificates?|gifts?|souvenirs?|words|news|evidence|proof|use|cooperation|collaboration|support|help|assistance|awareness|understanding|mastery|control|command|mention|advantage|care|note|account|possession|stock|charge|memory|celebration|exchanges?|training|knowledge|expertise|recognition|provision|lack|instead|outside|inside|because|ahead|regardless|means|view|light|case|terms|respect|charge|favour|favor|behalf|way|ways|issues|matters|questions|aspects|areas|fields|opportunities|prospects|chances|possibilities|possibility|avenues|projects|initiatives|measures|steps|instances|cases|cities|towns|countries|provinces|regions|ports|universities|companies|enterprises|schools|institutions|institutes|agencies|departments|ministries|governments|organizations|organisations|brands|products|goods|stories|songs|dances)$/u;

/** "strengths of UoH", "history, status and campus of the university": a noun phrase that what belongs to defines. */
const PHRASE =
  /^((?:\p{Ll}[\p{Ll}’-]*,? ){0,7}?\p{Ll}[\p{Ll}’-]*) (?:of|in use at|on offer at) (?=(?:the|its|their|his|her|this|these|both|each|every) (?!kind|type|sort|size|nature|scale|year)\p{L}|[\p{Lu}]\p{L}+)/u;

/** Nouns and adjectives in -ing, as "training plans". */
const NOUN_IN_ING =
  /^(?:training|building|housing|manufacturing|shipping|banking|engineering|planning|marketing|farming|fishing|teaching|mining|existing|opening|working|operating|living|nursing|learning|outstanding|upcoming|ongoing|growing|leading|remaining|surrounding|neighbou?ring|founding|testing|loading|funding|financing|printing|parking|boarding|trading)$/u;
const isGerund = (word: string): boolean => /\p{Ll}{2,}ing$/u.test(word) && !NOUN_IN_ING.test(word);

/**
 * Whether a text begins with a noun phrase that takes "the", as "of the port" or "of UoH" behind it shows: one or more common
 * nouns with their adjectives, and no verb, no people and no amount.
 */
const isDefinedPhrase = (text: string): boolean => {
  const front = PHRASE.exec(text)?.[1];
  if (front === undefined) return false;
  const words = front.split(/,? /);
  const last = words.at(-1) ?? "";
  if (
    words.some((word) => DETERMINED.test(word) && word !== "various") ||
    words.some((word) => VERBS.test(word))
  )
    return false;
  if (words.some((word) => ANY_OF.test(word)) && ANY_OF.test(last)) return false;
  if (
    /^(?:of|in|for|on|at|with|from|by|and|or|not|only|also|how|about|after|before|during|through|under|over|between|against|toward|towards|into|without|within|beyond|despite|some|more|less|much|very)$/u.test(
      last,
    )
  )
    return false;
  if (
    words
      .slice(0, -1)
      .some((word) =>
        /^(?:of|in|for|on|at|with|from|by|or|not|only|about|after|before|during|through|under|over|between|against|into|without|within|beyond|despite|more|less|much|very)$/u.test(
          word,
        ),
      )
  )
    return false;
  const [first = ""] = words;
  // "strengthening ties of the two cities", "promote tourism of the state": what somebody does.
  if (words.length > 1 && (isGerund(first) || (isBareVerb(first) && !COMMON.has(first)))) return false;
  if (words.length === 1 && isBareVerb(first) && !COMMON.has(first) && !NOUNS_TOO.test(first)) return false;
  return !/ly$/u.test(last) && !/^(?:new|greater|closer|better|wider|deeper|stronger)$/u.test(first);
};
/** Verbs of records that are nouns in front of "of". */
const NOUNS_TOO =
  /^(?:study|design|experience|work|visit|view|display|increase|form|focus|purchase|release|review|report|start|test|use|exchange|transport|support|request)$/u;

/** A noun phrase with the article that what belongs to it asks for: "the strengths of UoH". */
export const withDefinite = (text: string): string => (isDefinedPhrase(text) ? `the ${text}` : text);

/** A single thing of which texts speak without its article: "on cooperation agreement", "role of sister-city relationship in". */
const ONE =
  "agreement|memorandum|relationship|mechanism|proposal|committee|framework|platform|strategy|roadmap|delegation|ceremony|centre|center|project|programme|program|network|consortium|museum|exhibition|corridor|route|branch|corner";
const IN_FRONT = "(?:[\\p{Ll}-]+(?<!ed|ly|ing)[ ]){0,2}";
const ONE_THING = new RegExp(
  `^(?:(?:proposed|planned|draft|possible|new) )?${IN_FRONT}(?:${ONE})(?=$| (?:between|with|for|on)\\b)`,
  "u",
);
const SINGLE_INSIDE = new RegExp(
  `\\b((?:role|establishment|signing|importance|significance|anniversary|renewal|conclusion|launch|success|creation|expansion|implementation|content|contents|terms|text|draft) of) ((?:official )?(?:sister-city|sister|twinning|cooperation|partnership|friendly|bilateral|strategic|trade|joint|framework|friendship|twin-city) (?:[\\p{Ll}-]+ )?(?:${ONE}))(?=$|[.,;]| (?:between|with|in|for|and|on|by)\\b)`,
  "gu",
);
/** "Government" and the like in front of which the article is missing: "efforts of State Government to develop". */
const AUTHORITY =
  /\b(of|by|from|with|to|for) (?=(?:State|Central|Federal|Provincial|Municipal|City|Local|Union|National) Government\b(?! [a-z]*school))/gu;

/** A topic or what somebody spoke about, with the articles that its nouns lack. */
export const withArticlesOfNouns = (stored: string): string => {
  if (/[“”"‘]/.test(stored)) return stored;
  const inner = stored.replace(SINGLE_INSIDE, "$1 the $2").replace(AUTHORITY, "$1 the ");
  const words = inner.split(" ");
  if (
    ONE_THING.test(inner) &&
    words.every((word, at) => at > 3 || !DETERMINED.test(word)) &&
    !isBareVerb(words[0] ?? "")
  )
    return indefinite(inner);
  return withDefinite(inner);
};

/** Verbs of aims and promises, behind which what belongs to somebody takes its article: "promote the tourism potential of the State". */
const AIM =
  /^((?:(?:promote|improve|enhance|develop|discuss|study|explain|present|introduce|describe|showcase|show|highlight|inspect|examine|review|assess|see|learn about|strengthen|outline|mark|explore|advance|protect|preserve|modernize|modernise|upgrade|expand|deepen|raise|boost|realize|realise|implement) )(?:and \p{Ll}+ )?)(?=\p{Ll})/u;

/** A verb phrase with the article of its object. */
export const withDefiniteObject = (stored: string): string => {
  if (/[“”"‘]/.test(stored)) return stored;
  const text = stored.replace(SINGLE_INSIDE, "$1 the $2").replace(AUTHORITY, "$1 the ");
  const [verb] = AIM.exec(text) ?? [];
  return verb ? `${verb}${withDefinite(text.slice(verb.length))}` : text;
};
/** "is the priority sector of State Government": a statement with the articles of authorities. */
export const withArticlesInside = (stored: string): string =>
  /[“”"‘]/.test(stored) ? stored : stored.replace(SINGLE_INSIDE, "$1 the $2").replace(AUTHORITY, "$1 the ");
