import type { ArticlePart } from "./article";
import { type Phrase, says, textOf } from "./phrase";

/** A sentence before the final edits: the words, and the record place that gives it a stable id. */
export interface Line {
  id: string;
  words: Phrase;
  /** The office's own words, printed as stored. */
  own?: true;
  /** Continues the sentence before it, and stays in its paragraph. */
  goesOn?: true;
  /** Begins a paragraph, for example after a long list of people. */
  opens?: true;
}

/** A block before the final edits. `keys`: the keys of the record stated in it, so that pictures find their place. */
export type Composed =
  | { type: "headline"; line: Line }
  | {
      type: "paragraph";
      part: ArticlePart;
      lines: Line[];
      keys: string[];
      /** Whether it begins a new day or stop. */
      apart?: true;
    }
  | { type: "list"; part: ArticlePart; ordered: boolean; lead: Line; items: Line[]; keys: string[] }
  | {
      type: "figure";
      photo: string;
      after?: string | undefined;
      file?: string | undefined;
      caption?: Line | undefined;
      /** The generated alternative text of the picture. */
      alt?: string | undefined;
    }
  | { type: "credits"; lines: Line[] };

export type Paragraph = Extract<Composed, { type: "paragraph" }>;

export const isParagraph = (block: Composed | undefined): block is Paragraph => block?.type === "paragraph";

/** The item of the programme that a sentence is about, by the record place of the sentence. */
export const itemOf = ({ id }: Line): string | undefined => /^agenda\[[^\]]*\]/.exec(id)?.[0];

/** "agreements[a]": the document that a sentence is about, by the record place of the sentence. */
export const documentOf = ({ id }: Line): string | undefined => /^agreements\[[^\]]*\]/.exec(id)?.[0];

/** Whether a sentence is background rather than news. */
export const isContext = ({ id }: Line): boolean => id.startsWith("background[");

export const line = (id: string, words: Phrase, own?: true): Line =>
  own ? { id, words, own } : { id, words };

/** The same sentence in the paragraph of the one before it. */
export const goingOn = (sentence: Line): Line => ({ ...sentence, goesOn: true });

/** The same sentence at the beginning of a paragraph of its own. */
export const opening = (sentence: Line): Line => ({ ...sentence, opens: true });

/** A rule that combines two neighbouring sentences where it applies to them. */
type Join = (before: Line, one: Line) => Line | undefined;

/** Sentences with neighbours combined by a rule; a combined sentence may be combined with the next one too. */
export const joinedNeighbours = (lines: readonly Line[], join: Join): Line[] => {
  const made: Line[] = [];
  for (const one of lines) {
    const before = made.at(-1);
    const both = before && join(before, one);
    if (both) made[made.length - 1] = both;
    else made.push(one);
  }
  return made;
};

/** A block with neighbouring sentences combined by a rule, if it is a paragraph. */
export const withNeighboursJoined = (block: Composed, join: Join): Composed =>
  block.type === "paragraph" ? { ...block, lines: joinedNeighbours(block.lines, join) } : block;

/** The sentences of a block, if it is a paragraph. */
export const linesOf = (block: Composed): readonly Line[] => (block.type === "paragraph" ? block.lines : []);

/** The sentences of all paragraphs of a text. */
export const allLines = (blocks: readonly Composed[]): Line[] => {
  const lines: Line[] = [];
  for (const block of blocks) if (block.type === "paragraph") lines.push(...block.lines);
  return lines;
};

/** The words of all paragraphs of a text, a line for each sentence. */
export const wholeText = (blocks: readonly Composed[]): string => {
  let text = "";
  for (const block of blocks)
    if (block.type === "paragraph") for (const { words } of block.lines) text += `${textOf(words)}\n`;
  return text;
};

/** The first sentence of a text. */
export const newsOf = (blocks: readonly Composed[]): Line | undefined => {
  for (const block of blocks) if (block.type === "paragraph") return block.lines[0];
  return undefined;
};

/** Blocks with each sentence of their paragraphs replaced by those that a rule makes of it; an empty paragraph is left out. */
export const withLinesReplaced = (
  blocks: readonly Composed[],
  made: (one: Line) => readonly Line[],
): Composed[] =>
  blocks.flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const lines = block.lines.flatMap(made);
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });

/** Sentences in runs, each of which begins a paragraph. */
export const runsOf = (lines: readonly Line[]): Line[][] => {
  const runs: Line[][] = [];
  for (const one of lines) {
    const run = runs.at(-1);
    if (run && !one.opens) run.push(one);
    else runs.push([one]);
  }
  return runs;
};

/** A paragraph of the lines that are not empty; undefined where all are empty. */
export const paragraph = (
  part: ArticlePart,
  lines: readonly (Line | undefined)[],
  keys: readonly string[] = [],
): Composed[] => {
  const kept = lines.filter((entry): entry is Line => entry !== undefined && says(entry.words));
  return kept.length === 0 ? [] : [{ type: "paragraph", part, lines: kept, keys: [...keys] }];
};

/** Characters of sentences. */
export const sizeOf = (lines: readonly Line[]): number => {
  let size = 0;
  for (const { words } of lines) size += textOf(words).length;
  return size;
};

/** The keys of the people whom some sentences introduce. */
export const introducedIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ words }) => words.pieces.flatMap(({ introduces }) => introduces ?? [])));

/** Whether a sentence mentions one of some people, given by their keys. */
export const mentionsAnyOf = ({ words }: Line, people: ReadonlySet<string>): boolean =>
  words.pieces.some(({ mention }) => mention?.split("+").some((key) => people.has(key)));

/** Breaks long context into paragraphs of a readable size; `alone`: up to which size a sentence is too short for its own paragraph. */
export const brokenUp = (part: ArticlePart, lines: readonly Line[], room: number, alone = 0): Composed[] => {
  const groups: Line[][] = [];
  for (const one of lines) {
    const group = groups.at(-1);
    if (group && sizeOf(group) + sizeOf([one]) <= room) group.push(one);
    else groups.push([one]);
  }
  const [before, last] = groups.slice(-2);
  const spare = before && before.length > 1 ? before.at(-1) : undefined;
  const lonely = last?.length === 1 && sizeOf(last) <= alone;
  if (before && spare && lonely && sizeOf([spare, ...last]) <= room) last.unshift(...before.splice(-1));
  return groups.flatMap((group) => paragraph(part, group));
};
