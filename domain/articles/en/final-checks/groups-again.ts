import type { Composed, Line } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

/** Words of a description that a second sentence needs not repeat. */
const LONG = 6;
/** "from Reed and Lake", "of 16 towns": what distinguishes the people of a group. */
const DETAIL = / (?:of|from|in|at|for|who|representing) .*$/u;

const bare = (text: string): string => text.replace(/^(?:the )/iu, "");

/** The noun that names the people of one group only: "the boat builders and fishers". */
const nounOf = ({ facts }: Discourse, { key, group }: Who): string | undefined => {
  const noun = bare(group?.text ?? "").replace(DETAIL, "");
  const others = facts.people.some((who) => who.key !== key && who.group?.text.includes(noun));
  const called = /^\p{Ll}[^,;]{2,50}s$/u.test(noun) && noun.split(" ").length < LONG;
  return called && !others && noun !== bare(group?.text ?? "") ? `the ${noun}` : undefined;
};

/** "the delegation": all visitors of the only delegation, which the text has called by the words of the group. */
const delegationOf = ({ facts }: Discourse, { key, group, raw }: Who, known: string): string | undefined => {
  const [delegation, ...more] = facts.delegations;
  const alone = facts.people.every((who) => who.key === key || who.raw.delegation !== raw.delegation);
  return delegation && more.length === 0 && delegation.key === raw.delegation && alone
    ? /\b(delegation|team|mission) of /u.exec(known.split(bare(group?.text ?? "\n"))[0] ?? "")?.[1]
    : undefined;
};

/** How a sentence calls the group with which it begins, if the text has described it before. */
const calledAgain = (discourse: Discourse, { words }: Line, earlier: readonly Line[]): string | undefined => {
  const [first] = words.pieces;
  const who = first?.mention === undefined ? undefined : discourse.facts.who(first.mention);
  const group = bare(who?.group?.text ?? "");
  if (!who || !first || group.split(" ").length < LONG || bare(first.s) !== group) return undefined;
  const known = earlier.map((one) => textOf(one.words)).join("\n");
  if (!known.includes(group)) return undefined;
  const noun = delegationOf(discourse, who, known);
  return noun ? `the ${noun}` : nounOf(discourse, who);
};

/** Whether the record describes a group in many words. */
const hasLongGroup = ({ facts }: Discourse): boolean => {
  for (const { group } of facts.people) if (group && bare(group.text).split(" ").length >= LONG) return true;
  return false;
};

/** "The fishers and traders said": a group whose long description the text has given, by its noun where it acts again. */
export const withGroupsByNoun = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (!hasLongGroup(discourse)) return [...blocks];
  const earlier: Line[] = [];
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    let before: string | undefined;
    const lines = block.lines.map((line) => {
      const isOfSome = !line.own && line.words.pieces[0]?.mention !== undefined;
      const called = isOfSome ? calledAgain(discourse, line, earlier) : undefined;
      earlier.push(line);
      const [first, ...rest] = line.words.pieces;
      // Directly behind a sentence that begins so, a pronoun is enough.
      const again = called !== undefined && called === before;
      before = called;
      if (!first || called === undefined) return line;
      const s = again ? (called.endsWith("s") ? "they" : "it") : called;
      return { ...line, words: { ...line.words, pieces: [{ ...first, s }, ...rest] } };
    });
    return { ...block, lines };
  });
};
