import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

/** "a delegation", "the team": the noun by which a text has called the visitors. */
const CALLED = /\b(?:an?|the|its|their) (?:[\p{L}\d’'-]+ ){0,6}?(delegation|team|mission)\b/iu;
const OTHERS = /(?<=\p{L} and )others(?= \p{Ll})/u;

/** Whether somebody spoke with others whom the record does not name. */
const isOpen = ({ words }: Line): boolean => words.paths.some((path) => path.endsWith(".byOpen"));

/** "Lee and other members of the delegation praised the port": who the others are with whom only visitors of one delegation spoke. */
export const withOthersNamed = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const [delegation, ...more] = facts.delegations;
  if (!delegation || more.length > 0) return [...blocks];
  const isOfDelegation = (key: string): boolean =>
    key === delegation.head || facts.who(key)?.raw.delegation === delegation.key;
  const { side } = facts.who(delegation.head ?? "") ?? {};
  // Another guest may be one of the others.
  const isApart = (who: Who): boolean => side !== undefined && who.side === side && !isOfDelegation(who.key);
  if (facts.people.some(isApart)) return [...blocks];
  let called: string | undefined;
  return withLinesReplaced(blocks, (line) => {
    const made = named(line, called, isOfDelegation);
    called ??= CALLED.exec(textOf(line.words))?.[1]?.toLowerCase();
    return [made];
  });
};

const named = (line: Line, called: string | undefined, isOfDelegation: (key: string) => boolean): Line => {
  if (line.own || called === undefined || !isOpen(line)) return line;
  const { pieces, paths } = line.words;
  const at = pieces.findIndex(({ s }) => s === "others");
  const who = pieces[at]?.mention?.split("+").filter((key) => key !== "others") ?? [];
  if (at < 0 || who.length === 0 || !who.every(isOfDelegation) || !OTHERS.test(textOf(line.words)))
    return line;
  const other = { ...pieces[at], s: `other members of the ${called}` };
  return { ...line, words: { pieces: pieces.toSpliced(at, 1, other), paths } };
};
