import { allLines, type Composed, type Line } from "../../compose";
import { isReport, keysOfLine } from "../../final-checks/keys-of-line";
import { withLinesLeftOut } from "../../final-checks/left-out";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { beginsWithReference } from "./points-back";

/** "Lee was accompanied by officials of the port": who came along or received, and nothing more. */
const ONLY_BY =
  /^[^,;:“]{2,60}? (?:was|were) (?:also )?(?:accompanied|received|welcomed|greeted) by (?:the )?(?:representatives|officials|staff|staff members|members|colleagues|employees|delegates)(?: of [^,;:“]+)?$/u;

const RECEIVED = /\b(?:received|welcomed|greeted) by /u;

/** Whether a text names somebody of a side by name: without them only the unnamed hosts say who received the guests. */
const namesSide = (lines: readonly Line[], side: string | undefined, { facts }: Discourse): boolean =>
  facts.people.some(
    (who) =>
      who.name !== undefined && who.side === side && lines.some((line) => keysOfLine(line).has(who.key)),
  );

/** The organizations that a sentence names, by their keys. */
const organizationsIn = ({ words }: Line): ReadonlySet<string> =>
  new Set(
    words.pieces.flatMap(({ organization, shortOf }) => organization?.id ?? shortOf?.split("|")[0] ?? []),
  );

/** Those behind "by", if they are nobody in particular, of organizations that the news names. */
const unnamedIn = (line: Line, news: Line, { facts }: Discourse): Who | undefined => {
  const named = organizationsIn(news);
  const groups = [...keysOfLine(line)].flatMap(
    (key) => facts.people.find((who) => who.key === key && who.group) ?? [],
  );
  const [group, ...more] = groups;
  // "by officials of the port for talks on nets" says more.
  if (!group || more.length > 0 || line.words.pieces.at(-1)?.mention !== group.key) return undefined;
  const isNobody =
    group.posts.length === 0 &&
    group.functions.length === 0 &&
    group.of.length > 0 &&
    group.of.every(({ org }) => named.has(org.name.text));
  return isNobody ? group : undefined;
};

/**
 * The text without sentences that say only that unnamed people of a party came along or received: any visit has them. Those with
 * a number, a function or another organization stay, and those who received the guests where no other host is named.
 */
export const withoutUnnamedCompanions = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const lines = allLines(blocks);
  const [news] = lines;
  const left = new Map<Line, Line>();
  if (!news) return [...blocks];
  for (const [at, line] of lines.entries()) {
    if (at === 0 || !isReport(line) || !ONLY_BY.test(textOf(line.words))) continue;
    const group = unnamedIn(line, news, discourse);
    if (!group) continue;
    const next = lines[at + 1];
    if (next && beginsWithReference(textOf(next.words))) continue;
    if (lines.some((other) => other !== line && keysOfLine(other).has(group.key))) continue;
    if (RECEIVED.test(textOf(line.words)) && !namesSide(lines, group.side, discourse)) continue;
    left.set(line, news);
  }
  return withLinesLeftOut(blocks, left);
};
