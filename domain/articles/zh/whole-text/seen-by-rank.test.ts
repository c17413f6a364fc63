import { describe, expect, it } from "vitest";
import { linesOf } from "../../compose";
import { textOf } from "../../phrase";
import { paragraph, said } from "./paragraphs.test-data";
import { withRanksOfPlaces } from "./seen-by-rank";

const texts = (seen: string, fact: string): string[] => {
  const lines = [said("agenda[a]", seen), said("background[0].zh", fact)];
  return linesOf(withRanksOfPlaces(paragraph("agenda", ...lines))).map(({ words }) => textOf(words));
};

describe("what a place is", () => {
  it("stands before its name where visitors saw it", () => {
    expect(texts("安例一行参观了云雀堂", "云雀堂为全国重点文物保护单位")).toEqual([
      "安例一行参观了全国重点文物保护单位云雀堂",
    ]);
  });

  it("keeps its sentence behind a list, or where it says more than one noun", () => {
    const list = ["安例一行参观了云雀堂和码头", "云雀堂为全国重点文物保护单位"] as const;
    expect(texts(...list)).toEqual(list);
    const more = ["安例一行参观了云雀堂", "云雀堂是湖滨的百年建筑"] as const;
    expect(texts(...more)).toEqual(more);
    for (const rank of ["其副会长单位", "打造全市智能制造示范企业", "入选全省百强企业"]) {
      const fact = ["安例一行参观了云崖公司", `云崖公司为${rank}`] as const;
      expect(texts(...fact)).toEqual(fact);
    }
  });
});
