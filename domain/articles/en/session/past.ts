import { type Phrase, say, textOf } from "../../phrase";
import { isPlural } from "../words/grammar";

const IRREGULAR: Readonly<Record<string, string>> = {
  go: "went",
  see: "saw",
  take: "took",
  give: "gave",
  hold: "held",
  make: "made",
  have: "had",
  do: "did",
  meet: "met",
  pay: "paid",
  lay: "laid",
  plant: "planted",
  cut: "cut",
  read: "read",
  sing: "sang",
  speak: "spoke",
  begin: "began",
  send: "sent",
  bring: "brought",
  leave: "left",
  lead: "led",
  draw: "drew",
  eat: "ate",
  drink: "drank",
  write: "wrote",
  win: "won",
  set: "set",
  put: "put",
  show: "showed",
  pass: "passed",
  stop: "stopped",
  plan: "planned",
  get: "got",
  come: "came",
  run: "ran",
  sit: "sat",
  stand: "stood",
  teach: "taught",
  learn: "learned",
  build: "built",
  break: "broke",
  buy: "bought",
  choose: "chose",
  find: "found",
  hear: "heard",
  keep: "kept",
  let: "let",
  light: "lit",
  present: "presented",
  say: "said",
  sell: "sold",
  wear: "wore",
  fly: "flew",
  ride: "rode",
  drive: "drove",
  swim: "swam",
  ring: "rang",
  throw: "threw",
  rise: "rose",
  grow: "grew",
  know: "knew",
  feed: "fed",
  shake: "shook",
  spend: "spent",
  lend: "lent",
  tell: "told",
  think: "thought",
  catch: "caught",
  fight: "fought",
  seek: "sought",
  sleep: "slept",
  sweep: "swept",
  dig: "dug",
  hang: "hung",
  cast: "cast",
  shut: "shut",
  be: "were",
};

const FORMS = new Set(Object.values(IRREGULAR).filter((form) => !(form in IRREGULAR)));

/** "chat", "refer": verbs that double their last letter. */
const DOUBLED = /^(?:[^aeiou]*[aeiou][^aeiouwxy]|refer|submit|admit|permit|commit|transfer)$/;

/** "visited", "held": the past of a verb. */
export const pastOf = (verb: string): string =>
  IRREGULAR[verb] ??
  (DOUBLED.test(verb)
    ? `${verb}${verb.at(-1)}ed`
    : verb.endsWith("e")
      ? `${verb}d`
      : /[^aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ied`
        : `${verb}ed`);

const BEHIND_AND = "(?<=(?:^|,? )(?:and|or) (?:then |also |jointly )?)";
const OBJECT =
  "the|an?|its|their|his|her|part|place|several|some|many|two|three|with|on|to|about|\\p{Lu}\\p{L}*";
/** Verbs that continue after "and": those of the first list are not nouns before a plural. */
const FURTHER = new RegExp(
  `${BEHIND_AND}(?:(?:visit|inspect|attend|meet|hold|discuss|unveil|observe|learn|see|take|pay|lay|deliver|receive|introduce)(?= (?:${OBJECT}|\\p{L}+s)\\b)|(?:tour|present|plant|sign|open|watch|exchange|call)(?= (?:${OBJECT})\\b))`,
  "gu",
);

/** Words that are verbs after "and", except before "of" and at the end: "and take group photos". */
const ONLY_VERBS = new RegExp(
  `${BEHIND_AND}(?:take|give|have|make|send|bring|attend|unveil|observe|inspect|learn|see|deliver|receive|introduce|enjoy|explore|listen|perform|donate|distribute|lay|hoist|write|sing|speak|eat|meet|pay|describe|explain|invite|join|thank|congratulate|experience|taste|sample|pick|gather|collect|climb|hike|buy|prepare|assemble|decorate|bake|build|carve|knit|sew|solve|compose|recite|try|practise|cook|celebrate|commemorate|create|release|fly|throw|admire|greet|inaugurate)(?= (?!(?:of|and|or|in|at)\\b)\\p{L})`,
  "gu",
);
/** "or play table tennis", "and paint flowers on fans": verbs that are nouns in front of most other words. */
const PASTIMES = new RegExp(
  `${BEHIND_AND}(?:play(?= (?:table tennis|tennis|football|basketball|volleyball|badminton|cricket|chess|cards|music|games|musical|traditional)\\b)|paint(?= (?:\\p{Ll}+ )?\\p{Ll}+s (?:on|in|with)\\b))`,
  "gu",
);

/** An infinitive or another bare form, which a verb after "and" continues: "ask them to look into it and seek redress". */
const BARE_IN_FRONT =
  "(?<!\\b(?:(?<!face )to|will|would|can|could|should|must|may) (?!(?:the|an?|its|their|his|her) )\\p{Ll}.*)";
const FEELING =
  "gratitude|thanks|hope|concern|concerns|support|solidarity|satisfaction|appreciation|condolences|sympathy|regret|interest|willingness|readiness|confidence|deep|sincere|heartfelt|profound|great|strong";
/** What "sign" precedes as a verb. */
const DOCUMENTS =
  "(?:\\p{Ll}+ )?(?:agreements|memorand(?:ums|a)|contracts|deals|treaties|accords|protocols|declarations|documents|letters|statements)\\b";
/** "and seek early redress": verbs that are not nouns, before an adjective or a noun. */
const REQUESTS = new RegExp(
  `${BARE_IN_FRONT}${BEHIND_AND}(?:(?:seek|submit|apprise|urge|inform|assure|convey)(?= (?!(?:of|and|or|in|at|for|to)\\b)\\p{L})|request(?= (?:${OBJECT})\\b)|sign(?= ${DOCUMENTS})|express(?= (?:${OBJECT}|${FEELING})\\b))`,
  "gu",
);

/** A word in front of an article or a pronoun after "and" is a verb: "and draft the plan"; prepositions and the like apart. */
const BEFORE_ARTICLE = new RegExp(
  `${BEHIND_AND}(?!(?:of|in|on|at|to|for|by|with|from|as|into|onto|over|under|about|after|before|behind|between|among|through|during|near|around|across|along|all|both|half|that|how|what|when|where|why|whether|than|then|also|jointly|later|not|only|even|\\p{Ll}+(?:ing|ed|ly|s))\\b)\\p{Ll}{3,}(?= (?:the|an?|its|their|his|her|them|him|us|everyone|everybody)\\b)`,
  "gu",
);
/** "dismantle and mend 30 pumps": what follows the first verb and "and" immediately is a verb; before a number, too. */
const AT_ONCE = /^(and (?:then |also )?)(?!(?:then|also|jointly|\p{Ll}+ly)\b)(\p{Ll}{3,})\b/u;
const BEFORE_NUMBER = new RegExp(
  `${BEHIND_AND}(?!(?:of|in|on|at|to|for|by|with|from|as|into|onto|over|under|about|after|before|near|some|all|both|half|another|only|just|almost|roughly|than|then|also|later|up|\\p{Ll}+(?:ing|ed|ly|s))\\b)\\p{Ll}{3,}(?= (?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten) \\p{Ll})`,
  "gu",
);
/** "and write in the book", "and draw up a plan": verbs that take a particle. */
const WITH_PARTICLE = new RegExp(
  `${BEHIND_AND}(?:write|draw|look|listen|go|come|sit|stand|speak|carry|pick|put|set|think|take|bring|give|send|begin|talk|reflect|pray|bow|learn|contribute|participate|respond|compete|mingle|chat|dance|interact|experiment|dine)(?= (?:up|down|out|off|on|in|into|at|to|about|around|through|with|from|before|over)\\b)`,
  "gu",
);

/** "and be introduced to the members": a passive after "and". */
const PASSIVE = new RegExp(
  `${BEHIND_AND}be(?= (?:\\p{Ll}+ed|shown|taken|given|made|met|brought|taught|told|held|led|left|sent|paid|sworn) )`,
  "gu",
);

/** "ask to meet the growers and be shown the fields": both are what is asked. */
const INFINITIVES =
  /^(?:agree|ask|call on|decide|encourage|expect|help|hope|invite|offer|plan|promise|request|urge|want|wish) (?:.* )?to \p{Ll}/u;

/** One group or one person as the subject. */
const ONE = /^(?:the|an?|its) (?:\S+ ){0,4}?(?:delegation|group|team|party|mission)\b/iu;
/** "Ann Lee, Minister of Trade and Industry of Norland": one name and what explains it. */
const EXPLAINED =
  /^(?!.* and [^,]*, )[^,;]+, (?:\p{Ll}|(?:\p{Lu}[\p{L}-]* ){1,4}?(?:of|for|at) )[^,;]*,?(?: also)?$/u;
const wasOf = (who: string): string => {
  const [named = ""] = who.split(/,| (?:of|from|also|then)\b/);
  return !ONE.test(who) &&
    !(EXPLAINED.test(who) && !isPlural(named)) &&
    (/ and |; /.test(who) || named === "they" || isPlural(named))
    ? "were"
    : "was";
};

const PREPOSITIONS =
  "of|in|on|at|to|for|by|with|from|as|into|onto|over|under|about|after|before|behind|between|among|through|during|near|around|across|along";
/** "study the laws, practise on the field and take tests": a verb of a list that another one closes. */
const LISTED = new RegExp(
  `${BARE_IN_FRONT}(?<=^[^:;“]*, )(?!(?:${PREPOSITIONS}|all|both|half|that|which|who|whose|how|what|when|where|why|while|whether|than|then|also|jointly|later|not|only|even|such|one|two|three|and|or|but|\\p{Ll}+(?:ing|ed|ly|s))\\b)\\p{Ll}{3,}(?= (?:the|an?|its|their|his|her|them|on|with|up|out|part|place)\\b)`,
  "gu",
);

/** "stay with families, visit local schools and take part": verbs of such a list in front of any object. */
const LISTED_VERB = new RegExp(
  `${BARE_IN_FRONT}(?<=^[^:;“]*, )(?:visit|attend|inspect|hold|discuss|take|give|make|meet|pay|plant|learn|listen|watch|receive|sing|speak|eat|taste|join|explore|enjoy|perform|donate|observe|see)(?= (?!(?:of|and|or|in|at)\\b)\\p{L})`,
  "gu",
);

/** "formally", "jointly": words in -ly are not verbs. */
const ADVERB = /^(?!(?:ap|sup|re|com|multi|im)ply$|rely$|fly$|(?:t|r|s)?ally$|bully$|sully$)\p{Ll}{2,}ly$/u;

/** "called on the delegates and visited the port": a bare verb phrase as a past one. */
export const pastClause = (who: Phrase, did: Phrase, there: Phrase): Phrase => {
  const [first, ...rest] = did.pieces;
  const all = (first?.s ?? "").split(" ");
  // "officially launch the fair": the adverb stays in front of the verb.
  const adverb = all.length > 1 && ADVERB.test(all[0] ?? "") ? [all[0]] : [];
  const words = all.slice(adverb.length);
  const verb = words[0] ?? "";
  const behind = words.slice(1).join(" ");
  const was = wasOf(textOf(who));
  const further = [
    FURTHER,
    ONLY_VERBS,
    REQUESTS,
    BEFORE_ARTICLE,
    WITH_PARTICLE,
    BEFORE_NUMBER,
    PASTIMES,
  ].reduce(
    (text, verbs) => text.replace(verbs, (one) => (FORMS.has(one) ? one : pastOf(one))),
    behind
      .replace(PASSIVE, INFINITIVES.test(words.join(" ")) ? "be" : was)
      .replace(AT_ONCE, (_, and: string, one: string) => `${and}${FORMS.has(one) ? one : pastOf(one)}`),
  );
  const listed = further === behind ? further : further.replace(LISTED, pastOf).replace(LISTED_VERB, pastOf);
  const acted: Phrase = {
    pieces: [
      { s: [...adverb, verb === "be" ? was : pastOf(verb), listed].filter(Boolean).join(" ") },
      ...rest,
    ],
    paths: did.paths,
  };
  return say`${who} ${acted}${there}`;
};
