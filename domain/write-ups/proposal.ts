/** The fields of a record that a write-up may be read for. */
export type ProposedField =
  | "title"
  | "kind"
  | "when"
  | "city"
  | "venue"
  | "purpose"
  | "theme"
  | "attendance"
  | "organizer"
  | "delegation"
  | "person"
  | "group"
  | "item"
  | "remark"
  | "agreement"
  | "followUp";

/** What a part of a proposal is; `code` of a part says which member of an enumeration, day or number its words mean. */
export type PartName =
  | "text"
  | "kind"
  | "start"
  | "end"
  | "dayPart"
  | "words"
  | "count"
  | "bound"
  | "of"
  | "tier"
  | "name"
  | "organization"
  | "position"
  | "side"
  | "role"
  | "size"
  | "head"
  | "activity"
  | "saw"
  | "topic"
  | "by"
  | "act"
  | "whom"
  | "point"
  | "party"
  | "signatory"
  | "status"
  | "type"
  | "force";

/** A range of the text: from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** One value of a proposal. `text` is the text at its range, word for word. */
export interface Part extends Span {
  name: PartName;
  text: string;
  /** The meaning of the words, where the field is an enumeration, a day or a number. */
  code?: string;
  /** The position of a person that this is part of, counted from 0. */
  post?: number;
  /** The proposal of the person who is meant by these words. */
  person?: string;
}

/** A value of the record that the text states, with the places where it does. */
export interface Proposal extends Span {
  id: string;
  field: ProposedField;
  parts: Part[];
  /** From 0 to 1; below `CERTAIN` it is doubtful and is not taken without being asked for. */
  confidence: number;
  /** Remarks, agreements: the agenda item they belong to. Follow-ups: the remark that states them. */
  within?: string;
}

/** A proposal with less confidence than this is doubtful. */
export const CERTAIN = 0.6;
export const isDoubtful = ({ confidence }: Proposal): boolean => confidence < CERTAIN;

/** A part of a text; its words are taken from the text and never from anywhere else. */
export const partOf = (
  text: string,
  name: PartName,
  { start, end }: Span,
  more: Partial<Part> = {},
): Part => ({
  ...more,
  name,
  start,
  end,
  text: text.slice(start, end),
});

/** The range from the first to the last part; parts far away, as the name of an organization written out once, do not count. */
export const spanOf = (parts: readonly Part[]): Span => {
  const own = parts.filter(({ name }) => name !== "organization" && name !== "side" && name !== "role");
  const counted = own.length > 0 ? own : parts;
  return {
    start: Math.min(...counted.map(({ start }) => start)),
    end: Math.max(...counted.map(({ end }) => end)),
  };
};
