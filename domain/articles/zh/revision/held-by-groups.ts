import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { plain, say, sourced, spliced, textOf } from "../../phrase";

/** 合作社代表举办大赛: people who took part in a contest or show, rather than hold it. */
const HELD =
  /^([^，。；：“”、]{2,16}(?:代表|嘉宾|学员|观众|选手))(?:还)?举办了?((?:“[^”]+”|[^，。；“”]{2,20}?)(?:大赛|比赛|竞赛|展览|展演|演出)?)$/u;
/** 会后，: what came after the main part. */
const AFTERWARDS = /^(?:会|仪式|活动|论坛|座谈|会议)后，/u;
const CONTEST = /赛(?:（[^）]*）)?”?$/u;
const SHOW = /(?:展|演|展览|展演|演出|活动)”?$/u;
const NOUN = /(?:代表|嘉宾|学员|观众|选手)$/u;

/** 合作社的产品参赛, for 合作社的产品参加了大赛 behind 举办大赛. */
const entered = (next: Line, thing: string): Line | undefined => {
  const text = textOf(next.words);
  const found = new RegExp(`参加了?${literal(thing)}$`, "u").exec(text);
  return next.own || !found || !CONTEST.test(thing)
    ? undefined
    : { ...next, words: spliced(next.words, found.index, text.length, "参赛") };
};

/** Blocks in which groups of people take part in a contest or show that was held: 其间举办了大赛，合作社代表参加. */
export const withContestsHeld = (blocks: readonly Composed[]): Composed[] => {
  const lines = allLines(blocks);
  for (const [at, line] of lines.entries()) {
    const [, who = "", thing = ""] =
      line.own || !line.id.startsWith("agenda[") ? [] : (HELD.exec(textOf(line.words)) ?? []);
    if (who === "" || !(CONTEST.test(thing) || SHOW.test(thing))) continue;
    const next = lines[at + 1];
    const result = next && entered(next, thing);
    const known = result && textOf(result.words).includes(who.replace(NOUN, ""));
    // 会后，……。其间举办了大赛: what was held during the event was not held after the meeting.
    const during = lines.slice(0, at).some((one) => AFTERWARDS.test(textOf(one.words))) ? "活动期间" : "其间";
    const words = say`${during}举办了${plain(thing)}${known ? say`，${result.words}` : plain(`，${who}参加`)}`;
    const made = {
      ...line,
      words: sourced(words, ...line.words.paths, ...(known ? result.words.paths : [])),
    };
    return withLinesReplaced(blocks, (one) => (one === line ? [made] : known && one === next ? [] : [one]));
  }
  return [...blocks];
};
