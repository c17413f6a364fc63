import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { namesOfPeople } from "./lead-rosters";

const ATTENDED = /(?:出席|参加)了?([^，。；、]{3,12})$/u;

/** 在开班式上，: the occasion that a sentence begins with. */
const AROUND = /^在?(?<occasion>[^，。；、]{3,12}?)[上中]，/u;

/** 安例强调，……, for 在开班式上，安例强调，…… directly behind 安例等出席开班式: who was there speaks there. */
export const withOccasionOfListOnce = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let before: Line | undefined;
  return withLinesReplaced(blocks, (line) => {
    const last = before ? textOf(before.words) : "";
    before = line;
    const text = textOf(line.words);
    const front = AROUND.exec(text);
    const again = front?.groups?.occasion;
    if (!front || line.own || again !== ATTENDED.exec(last)?.[1]) return [line];
    const rest = text.slice(front[0].length);
    const there = namesOfPeople(discourse).some((name) => rest.startsWith(name) && last.includes(name));
    return [there ? { ...line, words: withoutStart(line.words, front[0].length) } : line];
  });
};
