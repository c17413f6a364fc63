import { MONTH_EN } from "../../../events/month-names";
import { type Phrase, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

const OF_DAY = new RegExp(`^(.+?) (?:of|on) (${MONTH_EN} \\d{1,2})$`, "u");

/** "the first lecture on March 28": a part of a programme whose title has its day, which the text states once. */
export const onItsDay = ({ memory }: Discourse, title: Said, worded: (title: Said) => Phrase): Phrase => {
  const [, noun, day] = OF_DAY.exec(title.text) ?? [];
  if (!noun || !day) return worded(title);
  const mark = `day of titles ${day}`;
  const stated = memory.marks.has(mark);
  memory.marks.add(mark);
  const named = worded({ ...title, text: noun });
  return stated ? named : say`${named} on ${day}`;
};
