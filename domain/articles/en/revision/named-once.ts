import type { Composed, Line } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { LED_BY, withLeadersOwnPlace } from "./leaders-own-place";
import { withNounOnce } from "./nouns-once";
import { SHARED_HEAD, withSharedHead } from "./shared-heads";

/** The blocks of a text in which a sentence does not name a thing, a place or the noun of two names again. */
export const withNamedOnce = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  let before = "";
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines: Line[] = [];
    for (const line of block.lines) {
      const text = textOf(line.words);
      const led = LED_BY.test(text) ? withLeadersOwnPlace(line, text, before) : line;
      const headed = SHARED_HEAD.test(text)
        ? withSharedHead(led, led === line ? text : textOf(led.words))
        : led;
      lines.push(
        / that |the .{0,200} of /u.test(text)
          ? withNounOnce(headed, headed === line ? text : textOf(headed.words), facts)
          : headed,
      );
      before = text;
    }
    return { ...block, lines };
  });
};
