import { changed, joined, loose, type Phrase, plain, say, textOf } from "../../phrase";
import { phrase, type Said } from "../../reference/facts";
import { hasComma } from "./commas";
import { andList } from "./grammar";
import { hasOwnClause } from "./inner-clauses";
import { ofSameSides } from "./same-sides";
import { partsOf, reported, SECOND_CLAUSE } from "./second-clauses";
import { FINITE, subjectEnd } from "./subject-end";
import { continuesWithPossessive, withWhose } from "./whose";

const MODAL = new Set("would will can could should must may might shall to".split(" "));

const words = (text: string): string[] => text.split(" ");

/** How many words the texts have in common at their beginning. */
const alike = (texts: readonly string[]): number => {
  const [first = "", ...rest] = texts;
  const own = words(first);
  let n = own.length;
  for (const text of rest) {
    const other = words(text);
    let k = 0;
    while (k < n && k < other.length && own[k] === other[k]) k += 1;
    n = k;
  }
  return n;
};

const isVerb = (rest: readonly string[]): boolean => {
  const [first = "", second = ""] = rest;
  return FINITE.has(first) || (/[a-z]s$/.test(first) && !FINITE.has(second));
};

/** A second verb of one clause: "is one of the best and has played a part". */
const SECOND_FINITE =
  / and (?:also |now |still |already )?(?:is|are|was|were|has|have|had|will|would|can|could|should) /;
/** Characters of clauses with three verbs of one subject, up to which they are one: "is old and is open and has a quay". */
const SHORT_CHAIN = 170;

/**
 * How many words clauses share as their common subject, with its modal verb where they share that too ("the zone",
 * "the zone would", "the chamber is willing to"); 0 where they do not have one subject.
 */
const sharedSubject = (texts: readonly string[]): number => {
  let [chain, length] = [false, 0];
  for (const text of texts) {
    chain ||= SECOND_FINITE.test(text);
    length += text.length;
  }
  if (chain && length > SHORT_CHAIN) return 0;
  // "there are nine docks and is room for more": "there" is no subject of two verbs.
  if (/^there /i.test(texts[0] ?? "")) return 0;
  const most = alike(texts);
  for (let n = most; n > 0; n -= 1) {
    const last = words(texts[0] ?? "")[n - 1] ?? "";
    const rests = texts.map((text) => words(text).slice(n));
    if (rests.some((rest) => rest.length === 0)) continue;
    if (rests.slice(0, -1).some((rest) => hasOwnClause(rest.join(" ")))) return 0;
    if (MODAL.has(last)) return n;
    if (rests.some((rest) => FINITE.has(rest[0] ?? "")) && rests.every(isVerb)) return n;
  }
  return 0;
};

/** "In doing so" and the like belong to their own clause; one or two letters are not a subject. */
const joinable = (a: Said, b: Said): boolean => sharedSubject([a.text, b.text]) > 0;

/** Neighbouring clauses with one subject, in the record's order. */
export const subjectRuns = (all: readonly Said[]): Said[][] => {
  const said = ofSameSides(all);
  const runs: Said[][] = [];
  for (const one of said) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run?.length === 1 && last && continuesWithPossessive(last, one)) run.push(one);
    else if (run && last && joinable(last, one) && sharedSubject([...run, one].map((each) => each.text)) > 0)
      run.push(one);
    else runs.push([one]);
  }
  return runs;
};

/** The clauses of one subject as one: "Goic supports … and is ready to …". */
export const oneClause = (run: readonly Said[]): Phrase => {
  const [first] = run;
  if (!first) return plain("");
  const [, second] = run;
  if (!second) return phrase(first);
  if (continuesWithPossessive(first, second)) return withWhose(first, second);
  const n = sharedSubject(run.map((one) => one.text));
  const head = words(first.text).slice(0, n).join(" ");
  const rests = run.map((one) => plain(words(one.text).slice(n).join(" "), [one.path]));
  return say`${plain(head, [first.path])} ${verbsJoined(rests)}`;
};

/** A verb phrase with two verbs: "deepen A and speed up B". */
const VERB_PAIR =
  /^\p{Ll}+ (?!.*, ).* and (?:jointly |actively |further |so )?(?:speed|promote|strengthen|expand|build|develop|deepen|improve|raise|bring|help|support|establish|hold|create|enhance|advance|share|make|provide|explore|foster|increase|work|take|contribute|ensure|encourage|accelerate) /u;

/** Verb phrases on one subject, separated by commas even if one contains "and". */
export const verbsJoined = (rests: readonly Phrase[]): Phrase => {
  const texts = rests.map((rest) => textOf(rest));
  const heavy = texts.some((text) => /,| and /.test(text));
  // "strengthen cooperation in A, B and C; develop D, E and F; and place G": one series inside is clear with commas.
  if (rests.length > 2 && texts.filter((text) => /, (?!which |who |where ).* and /.test(text)).length > 1)
    return say`${joined(rests.slice(0, -1), "; ")}; and ${rests.at(-1) ?? ""}`;
  if (VERB_PAIR.test(texts.at(-1) ?? "") && !/,/.test(texts[0] ?? "")) return joined(rests, ", ");
  if (rests.length === 2) return joined(rests, /,| and /.test(texts[0] ?? "") ? ", and " : " and ");
  if (!heavy) return andList(rests);
  return say`${joined(rests.slice(0, -1), ", ")}, and ${rests.at(-1) ?? ""}`;
};

const NOT_A_SUBJECT = /\b(?:that|which|who|whom|where|when|if|as|and|or)\b|[,;]/;
const IT = new Set("it they he she this these those there all".split(" "));

/** Whether a word in -s is the verb of "the zone ranks second". */
const isThirdPerson = (all: readonly string[], i: number): boolean => {
  const [before = "", word = "", after = ""] = [all[i - 1], all[i], all[i + 1]];
  const noun =
    /^\p{Ll}+[^s’']$/u.test(before) &&
    !/^(?:the|these|those|all|two|three|four|five|both|many|some|several|most|few|its|their|our|an?|new|more|other)$/.test(
      before,
    );
  return (
    noun && /^\p{Ll}+[^su]s$/u.test(word) && !FINITE.has(after) && !/ed$|^(?:of|and|in|for|on)$/.test(after)
  );
};

/** The subject of a clause up to its finite verb, where it is short and plain. */
export const subjectOf = (text: string): string | undefined => {
  const all = words(text);
  const at = all.findIndex(
    (word, i) => i > 0 && (FINITE.has(word) || /^\p{Ll}+ed$/u.test(word) || isThirdPerson(all, i)),
  );
  const subject = all.slice(0, at).join(" ");
  return at > 0 && at <= 8 && !NOT_A_SUBJECT.test(subject) && !IT.has(subject.toLowerCase())
    ? subject
    : undefined;
};

/** The noun of "the zone", "all these units of the university", "Summit University". */
const nounIn = (subject: string): string =>
  (subject.split(/ (?:of|for|in|at|on) /)[0] ?? subject).split(" ").at(-1)?.toLowerCase() ?? "";

const PLURAL_NOUN = /[^su]s$/;

/** "that the zone is …, and that its output value …": a clause about the subject of the one before calls it by a pronoun. */
export const withPronouns = (clauses: readonly Phrase[]): Phrase[] => {
  if (clauses.length < 2) return [...clauses];
  let known: string | undefined;
  return clauses.map((clause) => {
    const text = textOf(clause);
    const before = known;
    known = subjectOf(text) ?? known;
    if (
      !before ||
      !/^the |^all |^these |\b(?:Zone|University|Center|Centre|Association|Institute|Chamber)$|^\p{Lu}\p{Ll}*\p{Lu}\p{L}*$/u.test(
        before,
      )
    )
      return clause;
    const noun = nounIn(before);
    const many = PLURAL_NOUN.test(noun);
    const own = subjectOf(text);
    const proper =
      own &&
      before === `the ${noun}` &&
      /^(?:\p{Lu}\S* ){1,3}\p{Lu}\p{Ll}+$/u.test(own) &&
      nounIn(own) === noun;
    const same = [before, `the ${noun}`, ...(proper && own ? [own] : [])];
    for (const name of same) {
      if (text.startsWith(`${name}'s `)) {
        known = before;
        return changed(clause, (s) => s.replace(`${name}'s `, many ? "their " : "its "));
      }
      const part = new RegExp(`^the (?=(?:\\p{Ll}+ ){1,3}of ${name} (?!and |or )\\p{Ll})`, "u");
      if (part.test(text)) {
        known = before;
        const its = many ? "their " : "its ";
        return changed(clause, (s) => s.replace(part, its).replace(` of ${name} `, " "));
      }
      const verb = words(text.slice(name.length).trim())[0] ?? "";
      const finite = FINITE.has(verb) || /^\p{Ll}+$/u.test(verb);
      // "the district board": another thing, which the noun only begins.
      const longer = own !== undefined && own.length > name.length && own.startsWith(`${name} `);
      if (
        text.startsWith(`${name} `) &&
        finite &&
        !longer &&
        !/^(?:of|for|in|at|on|and|with|to)$/.test(verb)
      ) {
        known = before;
        return changed(clause, (s) => s.replace(name, many ? "they" : "it"));
      }
    }
    return clause;
  });
};

/** "after the flood, the city …": an adverbial in front of its clause, which has a comma on both sides after "that". */
const FRONTED =
  /^(?:in|after|at|during|with|since|by|under|for|as|on|if|when|although|though|because|despite|thanks to|according to|before|while|until|unless|given|throughout|within|over|from|through|without|besides|once|instead of) (?=[^,;]{1,90}, (?!and |or |but |nor |which |who |whose |where |when |with |from |including |such |\d))/u;

/** Words of a that-clause from which a comma parts it from another one. */
const LONG_CLAUSE = 9;
/** "that A, and that B": clauses after a verb of saying. */
export const thatClauses = (points: readonly Phrase[], that = true): Phrase => {
  // "that A, that B, and that C" of one point with two clauses beside another.
  const clauses = points.length > 1 ? points.flatMap(partsOf) : points;
  const each = withPronouns(clauses).map((clause) =>
    that || clauses.length > 1
      ? say`that${FRONTED.test(textOf(clause)) ? "," : ""} ${reported(clause)}`
      : clause,
  );
  const [only = plain("")] = each;
  if (each.length === 1) return loose(only);
  const heavy = clauses.length > points.length || each.some((clause) => /,| and /.test(textOf(clause)));
  const long = words(textOf(only)).length > LONG_CLAUSE;
  const series = / and that /.test(textOf(each[1] ?? only));
  if (each.length === 2) return loose(joined(each, series ? ", " : heavy || long ? ", and " : " and "));
  return loose(heavy ? say`${joined(each.slice(0, -1), ", ")}, and ${each.at(-1) ?? ""}` : andList(each));
};

/** "explain why A and why B": questions after one verb. */
const QUESTION = /^(\p{Ll}+) (?=(?:why|how|what|where|when|whether) )/u;

/** "establish a faculty": a short plan whose verb is not repeated before a second object. */
const MAKE =
  /^(build|create|establish|hold|launch|open|organi[sz]e|set up) an? (?!.* (?:and|or) )[\p{L}-]+(?: [\p{L}-]+){0,3} ?$/u;

/** An infinitive within a verb phrase: "ask the town to mend the quay". */
const INFINITIVE = / to (?!the |an? |its |their |all |it |them |\p{Ll}+ing |\p{Ll}+s )\p{Ll}/u;

/** "to A, B and C"; "to" is repeated where a member is long. */
export const verbList = (said: readonly Said[], due: (at: number) => Phrase = () => plain("")): Phrase => {
  const phrases = said.map((one, at) => say`${phrase(one)}${due(at)}`);
  const verbs = new Set(said.map(({ text }) => QUESTION.exec(text)?.[1]));
  const [one, two] = phrases;
  const [asks] = verbs;
  const makes = new Set(said.map(({ text }) => MAKE.exec(text)?.[1]));
  const [make] = makes;
  if (one && two && said.length === 2 && makes.size === 1 && make)
    return loose(say`to ${one} and ${changed(two, (s) => s.replace(`${make} `, ""))}`);
  if (one && two && said.length === 2 && verbs.size === 1 && asks)
    return loose(say`to ${one} and ${changed(two, (s) => s.replace(`${asks} `, ""))}`);
  const heavy = phrases.length > 1 && phrases.some((one) => hasComma(textOf(one)));
  const ands = phrases.some((one) => / and /.test(textOf(one)));
  if (heavy) {
    const [first, last, ...more] = phrases;
    const listed = phrases.slice(0, -1).some((one) => hasComma(textOf(one)));
    if (first && last && more.length === 0 && (!listed || !hasComma(textOf(last))))
      return loose(say`to ${first}, and to ${last}`);
    if (!listed) return loose(say`to ${joined(phrases.slice(0, -1), ", ")}, and ${phrases.at(-1) ?? ""}`);
    const front = phrases.slice(0, -1).map((one) => say`to ${one}`);
    return loose(say`${joined(front, "; ")}; and to ${phrases.at(-1) ?? ""}`);
  }
  const first = textOf(phrases[0] ?? plain(""));
  if (phrases.length === 2 && ands && / and /.test(first))
    return loose(say`to ${joined(phrases, ", and to ")}`);
  // "to ask the town to mend the quay and build a pier" would have the town build it.
  if (phrases.length === 2 && INFINITIVE.test(first)) return loose(say`to ${joined(phrases, " and to ")}`);
  return loose(say`to ${andList(phrases)}`);
};

/** "Thanks to these efforts, …": words in front of the subject, after which "he said" can come. */
const OPENING =
  /^((?:since|in|at|with|thanks to|as|through|after|during|for|under|while|when|once|although|though|because|if|despite|over|by) (?:(?! (?:that|which|who|including|such as) )[^,;]){3,70}),( .+)$/i;

/** "In 2023 the hospital will train ten doctors": a time in front of a subject, with or without a comma. */
const TIME =
  /^((?:in|by|from|since) (?:(?:early|late|mid-?) ?)?(?:\d{4}|(?:the )?(?:next|last|past|coming|recent) (?:\p{Ll}+ )?(?:years?|months?))|this (?:year|month)|next (?:year|month)),? ((?:the|its|their|all|\p{Lu}).+)$/u;

/** The words before a clause and the clause itself, if a verb follows soon, so that they are not a list. */
const parted = (text: string): readonly [string, string] | undefined => {
  const [, time, what] = TIME.exec(text) ?? [];
  if (time && what && subjectEnd(what) > 0) return [time, what];
  const [, front, rest] = OPENING.exec(text) ?? [];
  const clause = rest?.split(",")[0];
  return front && rest && words(clause ?? "").some((word) => FINITE.has(word)) ? [front, rest] : undefined;
};

/** Words before a second main clause, up to which "he said" can follow it. */
const MAX_FIRST = 22;

/** "a report has been sent, and its figures will be checked": the first main clause of two, and the other. */
const firstOfTwo = (text: string): readonly [string, string] | undefined => {
  const at = text.search(SECOND_CLAUSE);
  const first = text.slice(0, at);
  return at > 0 && words(first).length <= MAX_FIRST && words(first).some((word) => FINITE.has(word))
    ? [first, text.slice(at + 2)]
    : undefined;
};

/** "it has", "this is"; "all work is" and "this visit is" begin with a noun. */
const isPronounFirst = (text: string): boolean => {
  const [first = "", second = ""] = words(text.toLowerCase());
  return (
    IT.has(first) &&
    (!/^(?:this|these|those|all)$/.test(first) || FINITE.has(second) || /^(?:of|who|that)$/.test(second))
  );
};

/** A pronoun of the record that refers to the subject before it, before what that has done or will do. */
const OF_SUBJECT =
  /^(?:it|they) (?:has|have|will|also|plans?|hopes?|wants?|intends?) (?!been (?:agreed|decided|found|shown|said)|be (?:necessary|important|possible|hard|easy))/u;

/** "has become a cornerstone": a predicate for the subject of the previous clause, instead of "it has become a cornerstone". */
const withoutPronoun = (clause: string, again: string, second: string): string | undefined => {
  const aim = /^(?:it is|they are) also (to .+)$/u.exec(again)?.[1];
  if (aim && / aims? to /.test(clause)) return aim;
  const isSubject = again !== second || aim !== undefined || OF_SUBJECT.test(again);
  return isSubject ? /^(?:it|they) ((?!'s\b).+)$/u.exec(again)?.[1] : undefined;
};

/** "are easing, which will help": a verb of few words before a further clause. */
const BRIEF_VERB = /^(\S+(?: \S+){0,2}), (which .+)$/u;

/** Words of a statement that its speaker can follow in front of another one. */
const BEFORE_SPEAKER = 22;

/** "A special delegation, he added, will visit …": a clause as a sentence, with the attribution inside or after it. */
export const withAttribution = (clause: Phrase, who: Phrase, second?: Phrase): Phrase => {
  const text = textOf(clause);
  if (second) {
    const again = withPronouns([clause, second])[1] ?? second;
    const goesOn = withoutPronoun(text, textOf(again), textOf(second));
    if (goesOn && !parted(text) && !isPronounFirst(text) && subjectEnd(text) > 0)
      return say`${withSpeakerInside(clause, who)}, and ${loose(changed(again, () => goesOn))}`;
    if (goesOn?.startsWith("to ")) return say`${clause}, ${who}, and ${loose(changed(again, () => goesOn))}`;
    const first = words(text).length > BEFORE_SPEAKER ? withSpeakerInside(clause, who) : undefined;
    return say`${first ?? say`${clause}, ${who}`}, and ${loose(again)}`;
  }
  return withSpeakerInside(clause, who);
};

const withSpeakerInside = (clause: Phrase, who: Phrase): Phrase => {
  const text = textOf(clause);
  const [front, rest] = parted(text) ?? [];
  if (front && rest) return say`${plain(front, clause.paths)}, ${who}, ${loose(plain(rest.trimStart()))}`;
  const end = isPronounFirst(text) ? 0 : subjectEnd(text);
  const [own, other] = (end === 0 && firstOfTwo(text)) || [];
  if (own && other)
    return say`${plain(own, clause.paths)}, ${who}, and ${loose(plain(other.replace(/^and /, "")))}`;
  if (end === 0) return say`${clause}, ${who}`;
  const head = words(text).slice(0, end).join(" ");
  const tail = words(text).slice(end).join(" ");
  // "The strains, she said, are easing, which …" has two interruptions.
  const [, brief, more] = BRIEF_VERB.exec(tail) ?? [];
  if (brief && more) return say`${plain(`${head} ${brief}`, clause.paths)}, ${who}, ${loose(plain(more))}`;
  return say`${plain(head, clause.paths)}, ${who}, ${loose(plain(tail))}`;
};

/** "…, ahead of the opening": a short addition, after which "he said" would come too late. */
const TRAILING =
  /, (?!.* (?:and|is|are|was|were|has|have|had|will|would|can|could|should) )(?:\S+ ){1,6}\S+$/u;

/** Subjects too short to precede "he said": "both cultures", "December", "efforts". */
const BARE_SUBJECT =
  /^(?:(?:both|such|each) |(?:January|February|March|April|May|June|July|August|September|October|November|December) |\p{Ll}+ (?:is|are|was|were|has|have|had|will|would|can|could|should|must|may) )/u;

/** "there is wide potential": no pronoun. */
const THERE = /^there (?:is|are|was|were|has|have|will) /;

/** Whether the attribution can be in or after a clause without a long distance. */
export const canAttribute = (clause: Phrase): boolean => {
  const text = textOf(clause);
  if (THERE.test(text)) return !/,| (?:as|that|which|who|because|since) /.test(text);
  if (isPronounFirst(text) || BARE_SUBJECT.test(text)) return false;
  if (parted(text) || firstOfTwo(text)) return true;
  return (
    subjectEnd(text) > 0 || (words(text).length <= 20 && !TRAILING.test(text) && !/(?:,[^,]*){4}/.test(text))
  );
};
