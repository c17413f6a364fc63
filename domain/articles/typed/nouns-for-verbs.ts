import { COMMON } from "../en/forms/common-words";
import { isSmallWord } from "../en/forms/small-words";
import { isBareVerb } from "../en/forms/verbs";
import { withArticle } from "../en/words/grammar";

/** Nouns of acts in front of a preposition, with the verb and the preposition that say the same. */
const ACTS: readonly (readonly [noun: string, behind: string, verb: string])[] = [
  ["exchanges?", "of", "exchange"],
  ["training", "of", "train"],
  ["establishment|setting[ -]up|formation", "of", "establish"],
  ["development", "of", "develop"],
  ["promotion", "of", "promote"],
  ["creation", "of", "create"],
  ["organi[sz]ation", "of", "organize"],
  ["implementation", "of", "implement"],
  ["sharing", "of", "share"],
  ["expansion", "of", "expand"],
  ["strengthening", "of", "strengthen"],
  ["deepening", "of", "deepen"],
  ["improvement", "of", "improve"],
  ["introduction", "of", "introduce"],
  ["provision", "of", "provide"],
  ["construction", "of", "build"],
  ["supply", "of", "supply"],
  ["translation", "of", "translate"],
  ["preparation", "of", "prepare"],
  ["publication|publishing", "of", "publish"],
  ["recruitment", "of", "recruit"],
  ["signing|signature", "of", "sign"],
  ["hosting", "of", "host"],
  ["facilitation", "of", "facilitate"],
  ["protection", "of", "protect"],
  ["restoration", "of", "restore"],
  ["moderni[sz]ation", "of", "modernize"],
  ["delivery", "of", "deliver"],
  ["donation", "of", "donate"],
  ["installation", "of", "install"],
  ["supervision", "of", "supervise"],
  ["support", "(?:for|of|to)", "support"],
  ["participation", "in", "participate in"],
  ["cooperation|co-operation", "in", "cooperate in"],
  ["cooperation|co-operation", "on", "cooperate on"],
  ["cooperation|co-operation", "with", "cooperate with"],
  ["collaboration", "(?:in|on)", "collaborate on"],
  ["collaboration", "with", "collaborate with"],
  ["visits?", "to", "visit"],
];
/** Adjectives of such nouns, with the adverbs of their verbs. */
const ADVERBS: Readonly<Record<string, string>> = {
  joint: "jointly",
  regular: "regularly",
  active: "actively",
  close: "closely",
  closer: "more closely",
  mutual: "",
};

/** Last words of nouns, with the verb that they take. */
const HEADS: readonly (readonly [nouns: string, verb: string])[] = [
  [
    "research|stud(?:y|ies)|projects?|programmes?|programs?|exchanges?|training|trainings|activit(?:y|ies)|surveys?|exercises?|campaigns?|trials?|experiments?",
    "carry out",
  ],
  [
    "workshops?|seminars?|conferences?|meetings?|forums?|exhibitions?|festivals?|competitions?|symposi(?:um|a)|events?|consultations?|dialogues?|talks|lectures?|camps?|fairs?|concerts?",
    "hold",
  ],
  ["visits?|internships?|placements?|tours?|trips?|mobility|secondments?|excursions?", "arrange"],
  ["scholarships?|courses?|degrees?|fellowships?|curricul(?:um|a)|classes", "offer"],
  [
    "laborator(?:y|ies)|cent(?:re|er)s?|platforms?|mechanisms?|committees?|working groups?|funds?|networks?|alliances?|bases?|institutes?|task forces?|databases?",
    "establish",
  ],
  [
    "cooperation|co-operation|collaboration|partnerships?|trade|investment|tourism|ties|relations|understanding|friendship",
    "promote",
  ],
  ["publications?|newsletters?|reports?", "issue"],
];
/** Words that are nouns in front of the last word of a noun, and verbs elsewhere. */
const NOUN_IN_FRONT = /^(?:exchange|research|study|trade|transfer|transport)$/u;
const BEHIND_SUCH = /(?:^| )(?:programmes?|programs?|projects?|visits?|trips?|tours?|missions?)$/u;
/** Verbs that are nouns or adjectives in other sentences, or that records use seldom. */
const FURTHER_VERBS = new Set(
  (
    "accept accompany act adapt add address advise affirm aid allocate amend assign audit back balance benefit champion change circulate clarify commission commit compile " +
    "confirm consider consolidate construct consult convene cover cultivate decide define digitize disseminate diversify edit elevate eliminate engage enrich execute " +
    "exhibit expedite export finalize finance formalize further grant grow guide harmonize import innovate institute intensify issue leverage link list locate maintain map " +
    "market maximize measure mentor mobilize move multiply nominate optimize outline oversee pilot prioritize process pursue realize recommend refine register regularize " +
    "reinforce relaunch renovate represent rescue restart resume revise revitalize schedule stage standardize stimulate streamline supervise supply survey tackle trade " +
    "transfer travel undertake unify utilize pool"
  ).split(" "),
);
/** "their", "regularly", "more": words that precede a verb, or an object inside of a verb phrase. */
const NO_NOUN =
  /^(?:the|an?|its|their|his|her|our|all|each|every|this|these|both|any|more|other|not|also|and|or|will|to|\p{Ll}{3,}ly)$/u;
/** "deepening cooperation", but "training programmes". */
const GERUND =
  /^(?!training|meeting|learning|teaching|shipping|working|engineering|marketing|banking)\p{Ll}+ing$/u;
const PLURAL = /(?:[^s]s|ia|ula|ies)$/u;
const UNCOUNTED =
  /^(?:research|training|mobility|cooperation|co-operation|collaboration|trade|investment|tourism|understanding|friendship)$/u;
const POSSIBLE = /^(?:possible|potential|future) /u;

const ADJECTIVE = Object.keys(ADVERBS).join("|");
const NOUNS = ACTS.map(([noun, behind]) => `(?:${noun}) ${behind}`).join("|");
const ALL_HEADS = HEADS.map(([nouns]) => nouns).join("|");

/** A text that may be a noun where the format asks for a verb. */
export const NOUN_FOR_VERB = new RegExp(
  `^(?:the )?(?:(?:${ADJECTIVE}) )?(?:${NOUNS}) |^(?:[\\p{L}-]+ ){0,4}(?:${ALL_HEADS})\\b`,
  "iu",
);

const OF_ACT = ACTS.map(
  ([noun, behind, verb]) =>
    [
      new RegExp(`^(?:the )?(?:(${ADJECTIVE}) )?(?:${noun}) ${behind} (?:the (?=\\p{Ll}+ing ))?`, "u"),
      verb,
    ] as const,
);
const OF_HEAD = HEADS.map(([nouns, verb]) => [new RegExp(`^(?:${nouns})$`, "u"), verb] as const);
/** The noun in front of the first preposition. */
const FIRST_PART =
  /^((?:an? |the )?)([\p{Ll} -]+?)(?= (?:of|on|with|between|for|in|to|at|and|about|among|by|from|under|every|each|within|through)\b|,|$)/u;

const withVerb = (text: string): string | undefined => {
  for (const [pattern, verb] of OF_ACT) {
    const found = pattern.exec(text);
    if (!found) continue;
    const adverb = ADVERBS[found[1] ?? ""] ?? "";
    return `${adverb === "" ? "" : `${adverb} `}${verb} ${text.slice(found[0].length)}`;
  }
  const [, article = "", noun = ""] = FIRST_PART.exec(text) ?? [];
  const words = noun.split(" ");
  const last = words.slice(-2).join(" ");
  const head = OF_HEAD.find(([form]) => form.test(last) || form.test(words.at(-1) ?? ""));
  const before = words.slice(0, -1);
  const [first = noun] = words;
  const isNoun = before.length > 0 && NOUN_IN_FRONT.test(first) && BEHIND_SUCH.test(noun);
  const isVerb = article === "" && !isNoun && (isBareVerb(first) || FURTHER_VERBS.has(first));
  if (!head || isVerb || GERUND.test(first) || words.some((word) => NO_NOUN.test(word))) return undefined;
  if (article !== "" && before.length === 0) return undefined;
  if (!before.every((word) => COMMON.has(word) || isSmallWord(word))) return undefined;
  const lastWord = words.at(-1) ?? "";
  const counted = article === "" && !PLURAL.test(lastWord) && !UNCOUNTED.test(lastWord);
  const verb = POSSIBLE.test(noun) ? "explore" : head[1];
  return `${verb} ${counted ? withArticle(text) : text}`;
};

/**
 * An English verb phrase for a noun that somebody typed where the format asks for a verb: "exchange students" for "Exchange of
 * students", "carry out joint research" for "Joint research". Any other text as it is.
 */
export const verbPhraseEn = (text: string): string => {
  const own = text.replace(/^\p{Lu}(?=\p{Ll}+(?:[ -]\p{Ll}|$))/u, (letter) => letter.toLowerCase());
  return NOUN_FOR_VERB.test(own) ? (withVerb(own) ?? text) : text;
};
