import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { ALSO } from "../words/also";

/** 发布会上，还通报……, 论坛还发布……: a further act. */
const FURTHER = new RegExp(
  `^(?:[^，。；]{2,12}[上中间]，)?[^，。；还]{0,12}${ALSO}(?=\\p{Script=Han}{2})(?!举[行办]|召开|开展|是|有|没|将|在|需|要)`,
  "u",
);
/** The news that an event was held, and no other act. */
const HELD = /(?:举行|召开|举办|开幕|开讲)$/u;

const isOfEvent = ({ id }: Line): boolean => /^(?:lead|event|organizers|people)/u.test(id);

/** A text that says 还 of no act before the reader knows of another: the first act of an event that was held. */
export const withAlsoBehindAct = (blocks: readonly Composed[], { plan }: Discourse): Composed[] => {
  if (plan.news.type !== "hold") return [...blocks];
  let acted: boolean | undefined;
  const next = (line: Line): Line => {
    const text = textOf(line.words);
    const known = acted;
    if (isOfEvent(line)) acted = acted === true || (line.id === "lead" && !HELD.test(text));
    else acted = true;
    const front = known !== false || line.own ? undefined : FURTHER.exec(text)?.[0];
    return front === undefined
      ? line
      : { ...line, words: spliced(line.words, front.length - 1, front.length, "") };
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(next) } : block,
  );
};
