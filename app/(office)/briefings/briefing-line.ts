import type { Lang } from "@/domain/events/values";
import type { DueStatus } from "@/domain/follow-ups/due";

/** Where words of a briefing come from, as a reader sees it; `href`: what opens at a click. */
export interface Ref {
  label: string;
  title: string;
  href: string | null;
}
/** Words with the signs that end them, then the numbers of where they come from. */
export interface Segment {
  text: string;
  refs: Ref[];
}
/** A line, with what stands below it. `beside`: the name in the other language. */
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
  "nobodys",
  "words",
] as const;
export interface Section {
  key: (typeof SECTIONS)[number];
  heading: string;
  lines: Line[];
  /** What is said where there is no line. */
  empty: Segment;
}
/** A briefing in words: what screen, print and Word show alike. */
export interface BriefingText {
  lang: Lang;
  title: string;
  name: string;
  beside: string;
  occasion: Segment;
  sections: Section[];
  foot: string;
}
