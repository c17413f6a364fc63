import { type CaptionWording, figuresOf } from "../figures";
import { joined, say } from "../phrase";
import type { Discourse } from "../reference/discourse";

const WORDING: CaptionWording = {
  people: (names, leftToRight) => say`${leftToRight ? "左起：" : ""}${joined(names, "、")}`,
  credit: (name) => say`（图：${name}）`,
  statements: ([first = "", ...more]) =>
    more.length === 0
      ? first
      : [first, ...more].map((text) => `${text.trim().replace(/。$/, "")}。`).join(""),
};

/** 左起：甲、乙、丙（图：丁）。 */
export const figures = (discourse: Discourse) => figuresOf(discourse, WORDING);
