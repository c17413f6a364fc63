import { type CaptionWording, figuresOf } from "../figures";
import { say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { andList } from "./words/grammar";

const WORDING: CaptionWording = {
  people: (names, leftToRight) => say`${leftToRight ? "From left: " : ""}${andList(names)}`,
  credit: (name) => say` (Photo: ${name})`,
  statements: ([first = "", ...more]) =>
    more.length === 0
      ? first
      : [first, ...more].map((text) => `${text.trim().replace(/\.$/, "")}.`).join(" "),
};

/** "From left: A, B and C (Photo: D)". */
export const figures = (discourse: Discourse) => figuresOf(discourse, WORDING);
