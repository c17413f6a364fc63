import type { Composed, Line } from "../../compose";

/** The office's own sentences of context in a text that have a pattern. */
export const contextWith = (blocks: readonly Composed[], pattern: RegExp): Line[] => {
  const found: Line[] = [];
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const one of block.lines)
        if (one.own && one.id.startsWith("background[") && pattern.test(one.words.pieces[0]?.s ?? ""))
          found.push(one);
  return found;
};
