import type { Composed, Line } from "../../compose";
import { OPEN, type Phrase, spliced, textOf, withoutStart } from "../../phrase";

/** "thanked the ambassador for his interest and asked the ambassador to": whom one sentence addresses twice. */
const TWICE =
  /(?<=^|[ (])(?:thanked|congratulated|praised|welcomed|asked|invited|called on) ((?:the |Professor |Dr |Mayor |President |Minister )?[\p{L}][\p{L}-]+)( [^,;:“]{2,}?) and (?:asked|invited|called on|congratulated|thanked|urged|encouraged|wished) \1(?= (?:to|on|for|a|every|success|well) )/u;

/** "praised the ambassador and thanked the ambassador for": two acts towards one for the same thing, of which the first is only its verb. */
const BOTH_ACTS =
  /(?<=^|[ (])(?:praised|thanked)( (?:the )?[\p{L}][\p{L}-]+(?: [\p{L}-]+){0,2}) and (?:thanked|praised)\1(?= for )/u;

/** "welcomed the ambassador and thanked the ambassador for": somebody is not welcomed for what they are thanked for. */
const WELCOMED =
  /(?<=^|[ (])(?:welcomed|congratulated) ((?:the )?[\p{L}][\p{L}-]+(?: [\p{L}-]+){0,2}) and (?:thanked \1(?= for )|congratulated \1(?= on )|praised \1(?= for ))/u;

/** "for his visit": a coming that is that of the person thanked, whose pronoun the record's own words give. */
const OWN_COMING = /^ for (his|her|their) (?:[\p{Ll}-]+ )?(?:visit|coming|presence|attendance|call)\b/u;

/** "Lee presented the town with a flag, and members of the guild presented Lee with a plate": who gave and then received. */
const IN_RETURN =
  /^((?:Professor |Dr |Mayor |President |Minister )?[\p{L}][\p{L}-]+)( presented [^,;:“]{2,}, and [^,;:“]{2,}) presented \1(?= with )/u;

/** "thanked the donors for the books and praised the donors' care": a second act towards people whom the sentence has thanked. */
const THEIRS =
  /(?<=^|[ (])(?:thanked|congratulated|praised|welcomed) (the \p{Ll}+s)( [^,;:“]{2,}?) and (?:praised|hailed|commended|noted|stressed) \1['’](?= \p{Ll})/u;

/** "thanked the guild for its help and expressed thanks for the boats": a second thanks without an addressee is to the same. */
const THANKS_AGAIN = /(?<=^|[ (])thanked [^,;:“]{2,160}? for [^,;:“]{2,160}? and (?=expressed thanks for )/u;

/** People by a plural noun, to whom "them" refers. */
const MANY =
  /(?:ers|ors|ists|ees|ants|ents|ians|ates|mats|men|women|people|staff)$|^the (?:guests|hosts|youths|pupils|officials|children|representatives|parents|friends|nurses)$/u;

/** "welcomed the diplomats to the port": those addressed, and where or for what. */
const ADDRESSED =
  "(?:thanked|congratulated|welcomed|greeted|received) (the \\p{Ll}+)(?: (?:to|for) (?:(?! and (?!to )|, )[^;:“]){2,80})?";
/** "that it is an honour to host the diplomats": a statement that names nobody else before them. */
const STATED =
  "([^,;:“]{2,90}? )(?:to \\p{Ll}+|with|from|for) \\1(?=[,.]? (?:and|to|in|at|with|on|for) (?!(?:the )?\\p{Lu})|,|$)";
/** "the towns": others to whom "them" could refer. */
const OTHERS = /\bthe \p{Ll}+s\b/u;
const IN_STATEMENT = new RegExp(`(?<=^|[ (])${ADDRESSED} and said ${STATED}`, "u");
/** The same in the next sentence of the speaker. */
const IN_NEXT = new RegExp(`(?<=^|[ (])${ADDRESSED}\\n(?:he|she|they) (?:also )?said ${STATED}`, "iu");

/** "She said", which begins the next sentence of a speaker. */
const SPEAKER_AGAIN = /^(?:he|she|they)\b/i;

/** "them", for those addressed where a statement behind that names them again. */
const addressedAgain = (
  pattern: RegExp,
  text: string,
): { from: number; to: number; by: string } | undefined => {
  const found = pattern.exec(text);
  const [all = "", whom = "", between = ""] = found ?? [];
  const by = MANY.test(whom) ? "them" : whom === "the delegation" ? "it" : undefined;
  if (!found || !by || OTHERS.test(between) || between.split(" ").some((word) => MANY.test(word)))
    return undefined;
  const to = found.index + all.length;
  return { from: to - whom.length, to, by };
};

/** What all these sentences have, to rule out the others. */
const SECOND_ACT =
  / and (?:said|asked|invited|called on|congratulated|thanked|urged|encouraged|wished|praised|hailed|commended|noted|stressed|expressed thanks) | presented /;

/** "him" of a man and "her" of a woman, by their names or by the nouns of their posts that nobody else holds. */
const pronounFor = (
  whom: string,
  people: ReadonlyMap<string, string>,
  nouns: ReadonlyMap<string, string>,
): string | undefined => {
  if (/^the \p{Ll}/u.test(whom) && MANY.test(whom)) return "them";
  const holders = [...nouns]
    .filter(([, noun]) => noun.toLowerCase() === whom.toLowerCase())
    .map(([name]) => name);
  const [name, ...others] = people.has(whom) ? [whom] : holders;
  const word = name === undefined || others.length > 0 ? undefined : people.get(name);
  return word === "He" ? "him" : word === "She" ? "her" : undefined;
};

/** "welcomed the ambassador and thanked him for"; "and expressed thanks for", where no pronoun is known. */
const withOneWelcome = (
  words: Phrase,
  [all, whom = ""]: RegExpExecArray,
  people: ReadonlyMap<string, string>,
  nouns: ReadonlyMap<string, string>,
): Phrase => {
  const text = textOf(words);
  const end = text.indexOf(all) + all.length;
  const [, own] = OWN_COMING.exec(text.slice(end)) ?? [];
  const said = own === "his" ? "him" : own === "her" ? "her" : undefined;
  const by = pronounFor(whom, people, nouns) ?? said;
  if (by) return spliced(words, end - whom.length, end, by);
  const thanked = `thanked ${whom}`;
  return all.endsWith(thanked) ? spliced(words, end - thanked.length, end, "expressed thanks") : words;
};

const inLine = (
  line: Line,
  people: ReadonlyMap<string, string>,
  nouns: ReadonlyMap<string, string>,
): Line => {
  const text = textOf(line.words);
  if (line.own || !text.includes(" and ") || !SECOND_ACT.test(text)) return line;
  const thanks = THANKS_AGAIN.exec(text);
  if (thanks) {
    const at = thanks.index + thanks[0].length;
    return { ...line, words: spliced(line.words, at, at + "expressed thanks ".length, "") };
  }
  if (text.includes("“")) return line;
  const both = BOTH_ACTS.exec(text);
  if (both) {
    const [acts, whom = ""] = both;
    // "thanked the hosts and thanked the hosts for": one act.
    const [twice] = /^(\p{Ll}+)\b.*? and (?=\1\b)/u.exec(acts) ?? [];
    if (twice) return { ...line, words: spliced(line.words, both.index, both.index + twice.length, "") };
    const at = both.index + acts.indexOf(whom);
    return { ...line, words: spliced(line.words, at, at + whom.length, "") };
  }
  const welcomed = WELCOMED.exec(text);
  if (welcomed) return { ...line, words: withOneWelcome(line.words, welcomed, people, nouns) };
  const again = addressedAgain(IN_STATEMENT, text);
  if (again) return { ...line, words: spliced(line.words, again.from, again.to, again.by) };
  const theirs = THEIRS.exec(text);
  const found = TWICE.exec(text) ?? IN_RETURN.exec(text) ?? theirs;
  const [all = "", whom = "", between = ""] = found ?? [];
  const by = found ? pronounFor(whom, people, nouns) : undefined;
  if (!found || !by) return line;
  // Another person, or others, to whom the pronoun could refer.
  const named = [...nouns.values(), ...nouns.keys(), ...people.keys()].map((one) => one.toLowerCase());
  const said = ` ${between
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\d.’-]+/gu, " ")} `;
  const rivals = named.some((one) => said.includes(` ${one} `));
  const many = by === "them" && between.split(" ").some((word) => MANY.test(word));
  if (rivals || many) return line;
  const end = found.index + all.length;
  // Their apostrophe is part of what is replaced.
  if (found === theirs)
    return by === "them"
      ? { ...line, words: spliced(line.words, end - whom.length - 1, end, "their") }
      : line;
  return { ...line, words: spliced(line.words, end - whom.length, end, by) };
};

/** "congratulated the prizewinners": a whole predicate, which the next sentence says of others. */
const SAME_ACT = new RegExp(
  `(?<=[^ ] )((?:thanked|congratulated|welcomed|praised) )(the \\p{Ll}+s)(?=[${OPEN}]?(?:$|,? and ))`,
  "u",
);
const CLOSING = new RegExp(`[${OPEN}]+$`, "u");

/** "Lee congratulated the prizewinners, and Ray congratulated the prizewinners". */
const SAME_WITHIN = new RegExp(
  `(?<=[^ ] )((?:thanked|congratulated|welcomed|praised) )(the \\p{Ll}+s)([${OPEN},]* and [^;“]{2,90}? )\\1\\2(?=[${OPEN}]?(?:$|,? and ))`,
  "u",
);

const withinOne = (line: Line): Line => {
  const [all = "", verb = "", whom = ""] = line.own ? [] : (SAME_WITHIN.exec(textOf(line.words)) ?? []);
  if (all === "") return line;
  const end = textOf(line.words).indexOf(all) + all.length;
  return { ...line, words: spliced(line.words, end - verb.length - whom.length, end, `also ${verb}them`) };
};

const GIVEN_TO = / handed over [^;:“]{2,120}?( to (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2})$/u;

/** "Ray handed over books", after a sentence in which somebody handed over something to the same recipient. */
const withoutRecipient = (line: Line, before: Line | undefined): Line => {
  if (line.own || !before) return line;
  const text = textOf(line.words).replace(CLOSING, "");
  const to = GIVEN_TO.exec(text)?.[1];
  const same = to !== undefined && GIVEN_TO.exec(textOf(before.words).replace(CLOSING, ""))?.[1] === to;
  return same ? { ...line, words: spliced(line.words, text.length - to.length, text.length, "") } : line;
};

/** "Lee thanked the guests. She said that it is an honour to welcome them". */
const withPronounInNext = (line: Line, before: Line | undefined): Line => {
  if (line.own || !before) return line;
  const front = `${textOf(before.words).replace(CLOSING, "")}\n`;
  const again = addressedAgain(IN_NEXT, `${front}${textOf(line.words)}`);
  const from = (again?.from ?? 0) - front.length;
  return again && from >= 0
    ? { ...line, words: spliced(line.words, from, again.to - front.length, again.by) }
    : line;
};

/** "Lee also congratulated them", after a sentence in which somebody else congratulated the same people. */
const withoutSameAct = (lines: readonly Line[]): Line[] =>
  lines.map(withinOne).map((one, at) => {
    const before = lines[at - 1];
    const plainer = withoutRecipient(withoutAddressed(one, before), before);
    const line = SPEAKER_AGAIN.test(one.words.pieces[0]?.s ?? "")
      ? withPronounInNext(plainer, before)
      : plainer;
    const found = line.own || !before ? null : SAME_ACT.exec(textOf(line.words));
    const [, verb = "", whom = ""] = found ?? [];
    const ends = before && textOf(before.words).replace(CLOSING, "");
    if (!found || !ends?.endsWith(` ${verb}${whom}`)) return line;
    const end = found.index + found[0].length;
    return { ...line, words: spliced(line.words, found.index, end, `also ${verb}them`) };
  });

const ADDRESSING = /^addressing the ([^,;“]+), /iu;
const MET = / (?:met|spoke|talked) (?:(?:with|to) )?(?:the )?([^,;“]+)$/u;

/** "Lee met pupils of the school. He said that", for "Addressing the pupils, he said that". */
const withoutAddressed = (line: Line, before: Line | undefined): Line => {
  const [front = "", whom = ""] = line.own || !before ? [] : (ADDRESSING.exec(textOf(line.words)) ?? []);
  if (!before || front === "") return line;
  const [, met = ""] = MET.exec(textOf(before.words).replace(CLOSING, "")) ?? [];
  return met === whom || met.startsWith(`${whom} of `)
    ? { ...line, words: withoutStart(line.words, front.length) }
    : line;
};

/** The blocks of a text in which a sentence names its addressee once: "thanked the ambassador and asked him to help". */
export const withAddresseesOnce = (
  blocks: readonly Composed[],
  people: ReadonlyMap<string, string>,
  nouns: ReadonlyMap<string, string>,
): Composed[] =>
  blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, lines: withoutSameAct(block.lines.map((line) => inLine(line, people, nouns))) }
      : block,
  );
