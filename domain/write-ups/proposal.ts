import { isCalendarDay } from "../events/values";

/** The fields of a record that hold one value each. */
const SINGLE = ["title", "kind", "when", "city", "venue", "purpose", "theme", "attendance"] as const;
/** The lists of a record; a proposal for one of them adds a member. */
const LISTS = [
  "organizer",
  "delegation",
  "person",
  "group",
  "item",
  "remark",
  "agreement",
  "followUp",
] as const;

/** The fields of a record that a write-up may be read for. */
export type ProposedField = (typeof SINGLE)[number] | (typeof LISTS)[number];

/** Whether a field is a list, to which one write-up may add several members. */
export const isList = (field: ProposedField): boolean => LISTS.some((each) => each === field);

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

/** A range without the characters that match at its ends. */
export const trimmedSpan = (text: string, { start, end }: Span, lead: RegExp, tail: RegExp): Span => {
  let [from, to] = [start, end];
  while (from < to && lead.test(text.charAt(from))) from += 1;
  while (to > from && tail.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

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
/** Whether a proposal is to be looked at before it is taken. */
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

/** The number that a part means, if it is a whole number above 0. */
export const numberOf = ({ code }: Part): number | undefined =>
  /^[1-9]\d{0,6}$/.test(code ?? "") ? Number(code) : undefined;

/** Whether a part can be stored: a day of the calendar, a whole number, words that are not empty. */
export const isValidPart = (part: Part): boolean => {
  switch (part.name) {
    case "start":
    case "end":
      return isCalendarDay(part.code ?? "");
    case "count":
    case "size":
      return numberOf(part) !== undefined;
    default:
      return part.text.trim() !== "";
  }
};
