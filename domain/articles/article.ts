import type { Lang } from "../events/values";
import type { Crop } from "./crop";

/** A sentence of an article, or a headline, caption, list item or credit: one traceable statement. */
export interface Sentence {
  /** Stable for the same record place and role, so that an edited text can be compared with a new one. */
  id: string;
  text: string;
  /** The record paths it is based on, as `participants[zhou-hui].posts[0].title.en`. */
  paths: string[];
  /**
   * The ids of the generated sentences that the office merged into this one or split it from; absent: only the sentence with
   * its own id.
   */
  from?: string[];
  /** Composed by rule, or the office's own words printed as stored (narrative, background, caption, quote). */
  own?: true;
  /** The learned rules of house style that changed its generated words. */
  styled?: readonly { before: string; after: string }[];
  /** Words (English) or characters (Chinese) that count against the limit of length: lists of people, posts, organizations and points do not. */
  length: number;
}

/** A photo of the record between the paragraphs. */
export interface Figure {
  type: "figure";
  photo: string;
  file?: string;
  caption?: Sentence;
  /** The alternative text of the picture: from the record, or `own`: in the office's words. */
  alt?: { text: string; own?: true };
  /** The part of the picture that is shown; absent: all. */
  crop?: Crop;
}

export type Block =
  | { type: "headline"; sentence: Sentence }
  | { type: "paragraph"; part: ArticlePart; sentences: Sentence[] }
  | { type: "list"; part: ArticlePart; ordered: boolean; lead: Sentence; items: Sentence[] }
  | Figure
  | { type: "credits"; sentences: Sentence[] };

/** Which part of the article a block is; the desk and the form group by it. */
export const ARTICLE_PARTS = [
  "notice",
  "lead",
  "setting",
  "organizers",
  "people",
  "agenda",
  "outcomes",
  "agreements",
  "follow_ups",
  "background",
  /** What was corrected after publication. */
  "correction",
] as const;
export type ArticlePart = (typeof ARTICLE_PARTS)[number];

/** `needed`: something could not be stated. `wanted`: not required, but a good article has it. `hint`: a wording to check. */
export const SEVERITIES = ["needed", "wanted", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A place of the record that the article in this language lacks. */
export interface Gap {
  path: string;
  severity: Severity;
  code: string;
  /** The sentence about it, in both languages of the interface. */
  en: string;
  zh: string;
  /** A value to confirm, never used unasked: the pinyin of a name. */
  proposal?: string;
}

export interface Article {
  lang: Lang;
  blocks: Block[];
  gaps: Gap[];
}
