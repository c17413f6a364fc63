import type { ArticlePart } from "./article";
import { type Phrase, says } from "./phrase";

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
