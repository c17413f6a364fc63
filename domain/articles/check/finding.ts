import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Known } from "./known";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mentions";
import type { Sentence } from "./reading";

/** Kinds of unsupported statements. If two checks report one place, the earlier kind in this list is kept. */
export const CHECKED = [
  "name",
  "title",
  "date",
  "number",
  "role",
  "force",
  "status",
  "sequence",
  "gender",
  "degree",
] as const;
export type Checked = (typeof CHECKED)[number];

/** Something a text says that no field of the record supports; `start` and `end` are its place, in characters. */
export interface Unsupported {
  kind: Checked;
  text: string;
  start: number;
  end: number;
}

/** The result of one check: the caller adds the kind. */
export type Found = Omit<Unsupported, "kind">;

/** The input of every check: the text with its sentences and mentions, and what the record supports. */
export interface Case {
  text: string;
  lang: Lang;
  record: DraftRecord;
  known: Known;
  lexicon: Lexicon;
  sentences: readonly Sentence[];
  mentions: readonly Mention[];
}

/** A match of a pattern as a finding, shifted by the offset of its text. */
export const foundAt = (match: RegExpMatchArray, offset = 0): Found => {
  const start = (match.index ?? 0) + offset;
  return { text: match[0], start, end: start + match[0].length };
};

export const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && a.end > b.start;

/** A set of places of a text of this length. Testing for overlap takes the same time however many there are. */
export const placesIn = (length: number) => {
  const covered = new Uint8Array(length);
  return {
    add: ({ start, end }: { start: number; end: number }): void => void covered.fill(1, start, end),
    overlap: ({ start, end }: { start: number; end: number }): boolean =>
      covered.subarray(start, end).includes(1),
  };
};

/** Findings in a text of this length without those that overlap an earlier one of the list. */
export const withoutOverlaps = <T extends { start: number; end: number }>(
  all: readonly T[],
  length: number,
): T[] => {
  const earlier = placesIn(length);
  return all.filter((one) => {
    const isFree = !earlier.overlap(one);
    earlier.add(one);
    return isFree;
  });
};
