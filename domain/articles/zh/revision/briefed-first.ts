import type { Composed, Line } from "../../compose";
import { say, spliced, textOf, withoutStart } from "../../phrase";

/** 座谈会上，与会人员就……进行交流: talks of all that begin with their occasion. */
const TALKED = /^([^，。；]{0,24}(?:会上|座谈中|会谈中)，)(?:与会人员|双方|各方)(?:就|围绕)[^。；]+$/u;
/** 甲介绍了……: a briefing without a statement or a wish. */
const BRIEFED = /^[^。；]{2,70}?(?:介绍|汇报|通报|讲解)了[^。；]+$/u;
const STATED = /表示|说，|指出|强调|希望|建议|感谢|肯定|称赞|分别/;
const SPOKEN = /\.remarks\[/;

const isBriefing = ({ id, own, words }: Line): boolean =>
  !own && SPOKEN.test(id) && BRIEFED.test(textOf(words)) && !STATED.test(textOf(words));

/** 座谈会上，甲介绍了……。与会人员就……进行交流: what was presented comes before the discussion. */
export const withBriefingsFirst = (block: Composed): Composed => {
  if (block.type !== "paragraph") return block;
  const at = block.lines.findIndex(({ own, words }) => !own && TALKED.test(textOf(words)));
  const talk = block.lines[at];
  const front = talk && TALKED.exec(textOf(talk.words))?.[1];
  const from = at + 1;
  const count = block.lines.slice(from).findIndex((one) => !isBriefing(one));
  const to = count < 0 ? block.lines.length : from + count;
  const [first, ...more] = block.lines.slice(from, to);
  if (!talk || !front || !first) return block;
  const opened = {
    ...first,
    words: say`${spliced(talk.words, front.length, textOf(talk.words).length, "")}${first.words}`,
  };
  const talks = { ...talk, words: withoutStart(talk.words, front.length) };
  return { ...block, lines: [...block.lines.slice(0, at), opened, ...more, talks, ...block.lines.slice(to)] };
};
