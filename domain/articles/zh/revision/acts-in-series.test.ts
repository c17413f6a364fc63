import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { mentioning, type Phrase, plain, say, textOf } from "../../phrase";
import { withActsInSeries } from "./acts-in-series";

const GUESTS = mentioning(plain("访问团"), "guests");

const article = (...sentences: Phrase[]): string[] => {
  const lines = sentences.map((words, at) => line(`agenda[a${at}]`, words));
  const block = withActsInSeries({ type: "paragraph", part: "agenda", keys: [], lines });
  return block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [];
};

describe("three acts of the same people in a row", () => {
  const MET = say`${GUESTS}分别与港口商会、造船厂座谈`;
  const SAW = say`${GUESTS}参观了灯塔，了解航运历史`;

  it("are two sentences, the second with both of the last ones", () => {
    expect(article(MET, SAW, say`${GUESTS}还走访了湖滨渔港`)).toEqual([
      "访问团分别与港口商会、造船厂座谈",
      "访问团参观了灯塔，了解航运历史；还走访了湖滨渔港",
    ]);
  });

  it("stay separate where others act at the end of the second, or only two begin alike", () => {
    const guided = say`${GUESTS}参观了灯塔，安例陪同`;
    expect(article(MET, guided, say`${GUESTS}还走访了湖滨渔港`)).toHaveLength(3);
    expect(article(say`双方合影留念`, MET, SAW)).toHaveLength(3);
  });
});
