import type { ArticlePart } from "./article";
import { type Phrase, says, textOf } from "./phrase";

/** A sentence before its last touch: the words, and the record place that gives it a stable id. */
export interface Line {
  id: string;
  words: Phrase;
  /** The office's own words, printed as stored. */
  own?: true;
}

/** A block before its last touch. `keys`: the record's keys told in it, so that pictures find their place. */
export type Composed =
  | { type: "headline"; line: Line }
  | { type: "paragraph"; part: ArticlePart; lines: Line[]; keys: string[] }
  | { type: "list"; part: ArticlePart; ordered: boolean; lead: Line; items: Line[]; keys: string[] }
  | {
      type: "figure";
      photo: string;
      after?: string | undefined;
      file?: string | undefined;
      caption?: Line | undefined;
    }
  | { type: "credits"; lines: Line[] };

export const line = (id: string, words: Phrase, own?: true): Line =>
  own ? { id, words, own } : { id, words };

/** A paragraph of the lines that say something; none where nothing is said. */
export const paragraph = (
  part: ArticlePart,
  lines: readonly (Line | undefined)[],
  keys: readonly string[] = [],
): Composed[] => {
  const told = lines.filter((entry): entry is Line => entry !== undefined && says(entry.words));
  return told.length === 0 ? [] : [{ type: "paragraph", part, lines: told, keys: [...keys] }];
};

/** A single sentence after the lead joins it: a paragraph holds one idea, not one field. */
export const withFullLead = (blocks: readonly Composed[]): Composed[] => {
  const at = blocks.findIndex((block) => block.type === "paragraph" && block.part === "lead");
  const [lead, next] = [blocks[at], blocks[at + 1]];
  const short = lead?.type === "paragraph" && next?.type === "paragraph" && next.part === "agenda";
  if (!short || next.lines.length !== 1 || lead.lines.length > 2 || next.lines[0]?.own) return [...blocks];
  const joined: Composed = {
    ...lead,
    lines: [...lead.lines, ...next.lines],
    keys: [...lead.keys, ...next.keys],
  };
  return [...blocks.slice(0, at), joined, ...blocks.slice(at + 2)];
};

const size = (lines: readonly Line[]): number => lines.reduce((n, one) => n + textOf(one.words).length, 0);

/** Short paragraphs of one agenda item stand together; one speaker's longer turn keeps a paragraph of its own. */
export const withFullParagraphs = (blocks: readonly Composed[], room: number): Composed[] => {
  const shaped: Composed[] = [];
  for (const block of blocks) {
    const before = shaped.at(-1);
    const near =
      before?.type === "paragraph" &&
      block.type === "paragraph" &&
      JOINABLE.has(before.part) &&
      JOINABLE.has(block.part) &&
      before.keys.some((key) => key === block.keys[0]) &&
      block.lines.length === 1 &&
      before.lines.length <= 3 &&
      !(speaks(before.lines) && speaks(block.lines)) &&
      size(before.lines) + size(block.lines) <= room;
    if (near)
      shaped[shaped.length - 1] = {
        ...before,
        lines: [...before.lines, ...block.lines],
        keys: [...before.keys, ...block.keys],
      };
    else shaped.push(block);
  }
  return shaped;
};
/** Whether lines tell what somebody said: one speaker to a paragraph. */
const speaks = (lines: readonly Line[]): boolean => lines.some((one) => /\.remarks\[|\.spoke$/.test(one.id));
const JOINABLE = new Set<ArticlePart>(["agenda", "outcomes"]);

/** Long context is broken into paragraphs of a size that can be read. */
export const brokenUp = (part: ArticlePart, lines: readonly Line[], room: number): Composed[] => {
  const groups: Line[][] = [];
  for (const one of lines) {
    const group = groups.at(-1);
    if (group && size(group) + size([one]) <= room) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => paragraph(part, group));
};
