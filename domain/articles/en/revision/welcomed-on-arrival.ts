import { type Composed, isParagraph, type Line, linesOf } from "../../compose";
import { OPEN, type Phrase, partOf, plain, say, textOf } from "../../phrase";

const VISITORS = "(?:[Tt]he (?:delegation|group|visitors|guests|team)|[Tt]hey|[Ii]t)";
/** "It was received by Lee, mayor of Reedham". */
const RECEIVED = new RegExp(`^${VISITORS} (?:was|were) received by (?=[^;“:]+$)`, "u");
/** "The delegation was received at the port by Lee": the same again, at the place where the visitors arrived. */
const RECEIVED_THERE = new RegExp(
  `^(${VISITORS}) (?:was|were) received ((?:at|in) [^,;“]+?) by ([^,;“]+)$`,
  "u",
);
const WELCOMED =
  /^([^,;“]+?) (?:welcomed|greeted) (?:them|it|the (?:delegation|group|visitors|guests|team))$/u;

/** Whether somebody introduced as "Mr Thomas Lee" is called so later: "Mr Lee", "Mr Thomas". */
const isCalled = (introduced: string, later: string): boolean => {
  const words = introduced.split(" ");
  return later.split(" ").every((word) => words.includes(word));
};

/** "Lee, mayor, and Bo Ray, clerk": a second name behind the post of the first. */
const SEVERAL = new RegExp(`[,${OPEN}] ?and (?:(?:Mrs?|Ms|Dr|Prof)\\.? )?\\p{Lu}`, "u");

interface Reception {
  readonly line: Line;
  readonly by: Phrase;
  readonly name: string;
}

/** The reception by one person that the news has in a sentence of its own, without place and topics. */
const receptionIn = ([, ...lines]: readonly Line[]): Reception | undefined => {
  const line = lines.find((one) => !one.own && RECEIVED.test(textOf(one.words)));
  if (!line) return undefined;
  const text = textOf(line.words);
  const by = partOf(line.words, RECEIVED.exec(text)?.[0].length ?? 0, text.length);
  const [name = ""] = textOf(by).split(new RegExp(`[,${OPEN}]`));
  const several = / and | (?:at|in|for|on|of) /.test(name) || SEVERAL.test(textOf(by));
  return several ? undefined : { line, by, name };
};

interface Arrival {
  readonly line: Line;
  readonly welcome: Line | undefined;
  readonly place: string;
  readonly whom: string;
}

/** Where the same person received the visitors, before anything else is reported of that person. */
const arrivalIn = (lines: readonly Line[], { name }: Reception): Arrival | undefined => {
  const at = lines.findIndex((one) => !one.own && RECEIVED_THERE.test(textOf(one.words)));
  const line = lines[at];
  const [, whom = "", place = "", by = ""] = RECEIVED_THERE.exec(line ? textOf(line.words) : "") ?? [];
  if (!line || !isCalled(name, by)) return undefined;
  if (lines.slice(0, at).some(({ words, goesOn }) => goesOn || textOf(words).includes(by))) return undefined;
  const next = lines[at + 1];
  const who = next && !next.own ? WELCOMED.exec(textOf(next.words))?.[1] : undefined;
  return { line, place, whom, welcome: who === by ? next : undefined };
};

/** The blocks of a text in which somebody received the visitors once, at the place where they arrived. */
export const withWelcomeOnArrival = (blocks: readonly Composed[]): Composed[] => {
  const lead = blocks.find(isParagraph);
  const found = lead && receptionIn(lead.lines);
  if (!lead || !found) return [...blocks];
  const behind = lead.lines.slice(lead.lines.indexOf(found.line) + 1);
  const later = blocks.slice(blocks.indexOf(lead) + 1).flatMap(linesOf);
  const arrival = arrivalIn([...behind, ...later], found);
  if (!arrival) return [...blocks];
  const { line, welcome, place, whom } = arrival;
  const set = textOf(found.by).includes(OPEN) && !textOf(found.by).endsWith(OPEN) ? plain(OPEN) : "";
  const visitors = /^it$/i.test(whom) ? "it" : /^they$/i.test(whom) ? "them" : whom.replace(/^The/u, "the");
  const both = say`${place}, ${found.by}${set} received ${welcome ? "and welcomed " : ""}${visitors}`;
  const paths = [line, ...(welcome ? [welcome] : []), found.line].flatMap(({ words }) => words.paths);
  const made: Line = { ...line, words: { ...both, paths } };
  const kept = (one: Line): Line[] =>
    one === found.line || one === welcome ? [] : [one === line ? made : one];
  return blocks.map((block) => (isParagraph(block) ? { ...block, lines: block.lines.flatMap(kept) } : block));
};
