import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { sentencesOfTurn } from "./sentences-of-turn";
import type { SpeechAct } from "./speech-act";

const act = (verb: string, words: string): SpeechAct => ({
  id: verb,
  words: plain(words),
  verb,
  reports: verb === "表示" || verb === "希望",
  ends: false,
  alone: false,
});
const sizes = (acts: readonly SpeechAct[], again: number | undefined): number[] =>
  sentencesOfTurn(acts, again, 2).map((one) => one.length);

const THANKS = act("感谢", "感谢湖滨商会多年来对两地友好往来和经贸合作的大力支持");
const STATEMENT = act(
  "表示",
  "表示松山市正在加快建设面向海外的产业园区，营商环境持续改善，一批重点项目建成投产，对外贸易连年增长，服务企业的各项措施陆续出台，进出口总额连续五年居全省前列，发展前景广阔",
);

describe("a statement after courtesies", () => {
  it("begins a sentence where both together are long", () => {
    expect(textOf(THANKS.words).length + textOf(STATEMENT.words).length).toBeLessThan(119);
    expect(sizes([THANKS, STATEMENT], 2)).toEqual([2]);
    const longer = act("表示", `${textOf(STATEMENT.words)}，愿提供更多便利`);
    expect(sizes([THANKS, longer], 2)).toEqual([1, 1]);
  });

  it("stays with them where a further sentence would begin with several names or a long one", () => {
    const longer = act("表示", `${textOf(STATEMENT.words)}，愿提供更多便利`);
    expect(sizes([THANKS, longer], undefined)).toEqual([2]);
    const more = { ...longer, further: [{ words: plain("还表示，将继续支持"), named: true }] };
    expect(sizes([THANKS, more], 2)).toEqual([2]);
  });
});
