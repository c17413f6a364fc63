import type { Lang } from "@/domain/events/values";
import type { DueStatus } from "@/domain/follow-ups/due";

/** A source reference of a briefing; `href`: its link. */
export interface Ref {
  label: string;
  title: string;
  href: string | null;
}
/** Text, followed by its source references. */
export interface Segment {
  text: string;
  refs: Ref[];
}
/** A line with nested lines. `beside`: the name in the other language. */
export interface Line {
  id: string;
  number?: string | undefined;
  lead?: string | undefined;
  beside?: string | undefined;
  href?: string | undefined;
  segments: Segment[];
  mark?: { words: string; dueStatus: DueStatus } | undefined;
  below: Line[];
}
export const SECTIONS = [
  "who",
  "meetings",
  "agreements",
  "ours",
  "theirs",
  "others",
  "unattributed",
  "remarks",
] as const;
export interface Section {
  key: (typeof SECTIONS)[number];
  heading: string;
  lines: Line[];
  /** Text of an empty section. */
  empty: Segment;
}
/** The text of a briefing, shared by screen, print and Word. */
export interface BriefingText {
  lang: Lang;
  title: string;
  name: string;
  beside: string;
  occasion: Segment;
  sections: Section[];
  foot: string;
}
