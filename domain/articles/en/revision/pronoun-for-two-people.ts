import type { Composed, Line } from "../../compose";
import { type Phrase, type Piece, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { laterName } from "../people/person-names";

interface Known {
  readonly who: Who;
  readonly names: readonly string[];
  readonly later: string;
}

const knownIn = (discourse: Discourse): Known[] =>
  discourse.facts.people.flatMap((who) => {
    if (!who.name) return [];
    const later = textOf(laterName(discourse, who));
    return [{ who, later, names: [...new Set([who.name.text, later])] }];
  });

const isNamedIn = (text: string, { names }: Known): boolean => names.some((name) => text.includes(name));

/** Who acts after a subject of two names: a verb in the past, so that no third name follows. */
const VERB = /^(?:\p{Ll}{2,}ed|said|met|held|also|then|jointly|spoke|gave|took) /u;

/** The two people of "Exemplar and Sample agreed …", with the letters that their names take. */
const pairOf = (
  text: string,
  all: readonly Known[],
): { pair: [Known, Known]; letters: number } | undefined => {
  const first = all.find(({ later }) => text.startsWith(`${later} and `));
  if (!first) return undefined;
  const rest = text.slice(first.later.length + 5);
  const second = all.find(
    ({ later }) => rest.startsWith(`${later} `) && VERB.test(rest.slice(later.length + 1)),
  );
  return second && { pair: [first, second], letters: first.later.length + 5 + second.later.length };
};

/** A phrase with other words in place of its first letters. */
const opening = (words: Phrase, letters: number, by: string): Phrase => {
  let seen = 0;
  const rest = words.pieces.flatMap((piece): Piece[] => {
    const from = Math.max(0, letters - seen);
    seen += piece.s.length;
    return from >= piece.s.length ? [] : [{ ...piece, s: piece.s.slice(from) }];
  });
  return { ...words, pieces: [{ s: by }, ...rest] };
};

/** The two sides of the meeting that the sentence before reports: "X received a delegation. They discussed …". */
const SIDES = /^(?:the two|both) sides (?=discussed |agreed )/;
const MET = /^[^“;]* (?:received|met|called on|held (?:talks|a meeting|meetings) with) /;
/** "Lee received the delegation": of one and a group, "they" would be the group. */
const OF_A_GROUP =
  /(?:^| )(?:received|called on) (?:.* )?(?:delegation|group|team|mission)\b|(?:delegation|group|team|mission) (?:.* )?called on /;
/** Who received the visitors, after the visit: others of the hosts may have sat at the talks with them. */
const RECEIVED_BY = / (?:was|were) received by /;

/** Whether people of the hosts were there whom a sentence does not name. */
const hostsLeft = ({ facts }: Discourse, all: readonly Known[], text: string): boolean =>
  facts.people.some(({ raw, group }) => raw.side === "host" && group && !text.includes(group.text)) ||
  all.some((one) => one.who.raw.side === "host" && one.who.present && !isNamedIn(text, one));

/**
 * "Exemplar held talks with Bert Sample. They agreed …": the two people of the sentence before, where it names nobody
 * else and no group.
 */
export const withPronounForTwo = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const all = knownIn(discourse);
  const groups = discourse.facts.people.flatMap(({ group }) => (group ? [group.text] : []));
  const withSides = (line: Line, before: Line | undefined): Line => {
    if (line.own || !before) return line;
    const text = textOf(line.words);
    const last = textOf(before.words);
    const [sides = ""] = SIDES.exec(text) ?? [];
    if (
      sides !== "" &&
      MET.test(last) &&
      !OF_A_GROUP.test(last) &&
      !(RECEIVED_BY.test(last) && hostsLeft(discourse, all, last))
    )
      return { ...line, words: opening(line.words, sides.length, "they ") };
    const found = pairOf(text, all);
    if (!found) return line;
    const only = all.every((one) => isNamedIn(last, one) === found.pair.includes(one));
    const alone = !groups.some((group) => last.includes(group)) && !last.includes("“");
    return only && alone ? { ...line, words: opening(line.words, found.letters, "they") } : line;
  };
  return blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, lines: block.lines.map((line, at) => withSides(line, block.lines[at - 1])) }
      : block,
  );
};
