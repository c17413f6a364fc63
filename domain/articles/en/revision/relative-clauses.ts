import { type Composed, joinedNeighbours, type Line } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, partOf, plain, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { wordCount } from "../words/grammar";
import { ofName, ofNamed, ofThing } from "./clauses-of-things";
import { NEEDS_PLACE } from "./repeated-cities";

/** Words of a sentence with its relative clause. */
const MAX_WORDS = 42;

/** What a sentence must not have for a relative clause at its end: another one, words in quotation marks, a list of groups. */
const CLOSED = /, (?:which|who|where|whose) |[“;:]/;

const without = ({ words }: Line, from: number): Phrase => {
  const text = textOf(words);
  return partOf(words, from, text.endsWith(".") ? text.length - 1 : text.length);
};

/** "visited the laboratory, where the program was introduced": what the next sentence says was done there. */
const there = (visit: Line, done: Line): Phrase | undefined => {
  const text = textOf(done.words);
  const [found = ""] = /^there,? (?!(?:is|are|was|were|has|have|had|will) )/i.exec(text) ?? [];
  if (found === "" || /[“;:]/.test(text)) return undefined;
  if (!/\b(?:visited|toured|went to|inspected|travelled to) [^,;]*$/.test(textOf(visit.words)))
    return undefined;
  return say`${visit.words}, where ${without(done, found.length)}`;
};

/** "to study at the college, which they praised as one of the best" */
const praised = (discourse: Discourse, before: Line, praise: Line): Phrase | undefined => {
  const text = textOf(praise.words);
  const said =
    /^(they|he|she|it|the (?:delegation|guests|visitors|delegates)) (praised|described|hailed) (?:the )?([^,]{2,60}?) as (?=[^“;]*$)/i;
  const [found = "", who, verb, what = ""] = said.exec(text) ?? [];
  const last = textOf(before.words);
  if (found === "" || !new RegExp(`\\b(?:at|in|of|to|by|for|from) (?:the )?${literal(what)}$`).test(last))
    return undefined;
  if (discourse.facts.people.some(({ name }) => name?.text.includes(what))) return undefined;
  return say`${before.words}, which ${who?.toLowerCase() ?? ""} ${verb ?? ""} as ${without(praise, found.length)}`;
};

/** One thing that was visited, with a proper name or a few of a kind, and what was learned there. */
const LEARNED =
  /^(?:[^“;:]*, )?(?:((?:it|the (?:delegation|group|team|party|mission)))|(they|the (?:[\p{L}-]+ ){0,2}\p{Ll}+s)) (?:also |then |finally |first )*(?:visited|toured) ((?:(?! and )[^,;“])+?) and (?=learned (?:more )?about )/iu;

/** "toured the control center, where they learned about the handling of calls" */
const learned = ({ words, own }: Line): Phrase | undefined => {
  const text = textOf(words);
  if (own || !/ and learned /i.test(text)) return undefined;
  const [found = "", one, , what = ""] = LEARNED.exec(text) ?? [];
  if (found === "" || CLOSED.test(text) || what.split(" ").length > 12) return undefined;
  // "learned about milling there"
  const about = text.replace(/ there$/, "");
  const said = NEEDS_PLACE.test(about) ? words : partOf(words, 0, about.length);
  return spliced(said, found.length - " and ".length, found.length, `, where ${one ? "it" : "they"} `);
};

/** "…, and was received by Lee.": the receiver of those whom the short sentence before is about. */
const received = (about: Line, receipt: Line): Phrase | undefined => {
  const text = textOf(receipt.words);
  const said = / received (?:the delegation|the group|the visitors|the guests|them|it)$/.exec(text);
  const front =
    /^(?:(?:led|headed) by [^;]*, )?(it|the delegation|the group|they) (?!(?:and|or|with|is|are|was|were|has|have)\b)/i.exec(
      textOf(about.words),
    );
  if (!said || !front || wordCount(receipt.words) > 7 || wordCount(about.words) > 22) return undefined;
  if (CLOSED.test(textOf(about.words))) return undefined;
  const were = /^they$/i.test(front[1] ?? "") ? "were" : "was";
  return say`${about.words}, and ${were} received by ${partOf(receipt.words, 0, said.index)}`;
};

/** Nouns of people, of whom "who" is said. */
const PEOPLE =
  /(?:ers|ors|ists|ents|ees|ants|ians|ates|ials|tives|lors|men|women|heads|people|youths|children|pupils)$/u;
const SHORT_ACT = 9;
const BARE_ACT = /^ (\p{Ll}{2,}ed|met|sang|gave|took|saw) (?!(?:by|that) )[^,;“]+$/u;

/** "held talks with officials of the port, who welcomed it": what the group did with which the sentence before ends. */
const ofGroup = ({ facts }: Discourse, before: Line, act: Line): Phrase | undefined => {
  const [last] = before.words.pieces.slice(-1);
  const [first] = act.words.pieces;
  const mention = last?.mention;
  if (!first || mention === undefined || first.mention !== mention || act.own) return undefined;
  if (facts.people.find(({ key }) => key === mention)?.name !== undefined) return undefined;
  const end = act.words.pieces.findIndex((piece) => piece.mention !== mention);
  const letters = act.words.pieces.slice(0, end).reduce((sum, { s }) => sum + s.length, 0);
  const [found, verb = ""] = (end > 0 && BARE_ACT.exec(textOf(act.words).slice(letters))) || [];
  if (
    !found ||
    found.split(" ").length > SHORT_ACT ||
    !/ (?:with|met|received|by) /.test(textOf(before.words))
  )
    return undefined;
  const noun =
    textOf(act.words)
      .slice(0, letters)
      .split(/ (?:of|from|in|at) /)[0] ?? "";
  const rest = without(act, letters + verb.length + 1);
  const again = /^the delegation /i.test(textOf(before.words)) ? / the delegation$/ : undefined;
  const called = again ? textOf(rest).replace(again, " it") : textOf(rest);
  const words = called === textOf(rest) ? rest : plain(called, rest.paths);
  // "Lee and Ray": several with names.
  const who = mention.includes("+") || PEOPLE.test(noun) ? "who" : "which";
  return say`${before.words}, ${who} ${verb}${words}`;
};

const linked = (discourse: Discourse, before: Line, one: Line): Line | undefined => {
  if (before.own || one.opens || CLOSED.test(textOf(before.words))) return undefined;
  if (wordCount(before.words) + wordCount(one.words) > MAX_WORDS) {
    const named = ofNamed(before, one);
    return named && { ...before, words: named };
  }
  const words =
    there(before, one) ??
    praised(discourse, before, one) ??
    received(before, one) ??
    ofGroup(discourse, before, one) ??
    ofThing(before, one) ??
    ofName(discourse, before, one);
  return words && { ...before, words };
};

/** Sentences about the place or thing that the one before ends with become relative clauses of it. */
export const withRelativeClauses = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines = block.lines.map((one) => {
      const words = learned(one);
      return words ? { ...one, words } : one;
    });
    return { ...block, lines: joinedNeighbours(lines, (before, one) => linked(discourse, before, one)) };
  });
