import type { Participant } from "../../events/shape";
import type { Lang, Side } from "../../events/values";
import type { Element } from "./elements";

type Of<K extends Element["kind"]> = Extract<Element, { kind: K }>;
export type NameElement = Of<"name">;
export type OrganizationElement = Of<"organization">;
type GroupElement = Of<"group">;

/** What may be doubtful in a reading. */
export type Field = "name" | "title" | "organization" | "side" | "delegation";

/** A title at an organization while a line is read. `part`: a part of the organization, named after it. */
export interface PostRead {
  title?: { text: string; lang: Lang; local?: boolean; weak?: boolean };
  organization?: OrganizationElement;
  /** The organization was inherited from the person before. */
  shared?: boolean;
  /** The title was after the name: 李四副局长. */
  behind?: boolean;
  /** The organization was before the title. */
  ahead?: boolean;
  /** In brackets behind a person: nobody named after that person shares it. */
  inBrackets?: boolean;
  /** The whole of its organization was in brackets behind the name: 处长 王小样（示例大学）. */
  wholeBehind?: boolean;
  /** One of several titles in a row: 创始人、CEO is not the same in two languages. */
  listed?: boolean;
  /** The same post in English. */
  translation?: PostRead;
}

/** A person, or an unnamed group, as read from a line. */
export interface PersonRead {
  names: readonly NameElement[];
  group?: GroupElement;
  of: readonly OrganizationElement[];
  posts: readonly PostRead[];
  functions: readonly string[];
  roles: readonly NonNullable<Participant["roles"]>[number][];
  presence?: Participant["presence"];
  pronoun?: "he" | "she";
  side?: Side;
  notes: readonly string[];
  doubt: readonly Field[];
  /** Whether the posts are before the name (局长李四) or after it. */
  postsFirst: boolean;
}

export const NOBODY: PersonRead = {
  names: [],
  of: [],
  posts: [],
  functions: [],
  roles: [],
  notes: [],
  doubt: [],
  postsFirst: false,
};

/** The result of one line: people, whether others are meant, how many, and what was not understood. */
export interface LineReading {
  people: readonly PersonRead[];
  open: boolean;
  size?: number;
  /** Phrases that were not understood, as written in the line. */
  rest: readonly string[];
  score: number;
  /** The kinds and separators of the line; lines of one list tend to have the same. */
  shape: string;
  doubt: boolean;
}
