import { describe, expect, test } from "vitest";
import { type Composed, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withMattersApart } from "./matters-apart";

const TOUR =
  "代表团参观了湖滨港口的三号码头、集装箱堆场和云雀仓储中心，了解港口的年吞吐量、冷链物流情况和今年的扩建计划及下一步安排";
const CALL = "随后，代表团走访了松山造船厂和青石水产公司，了解企业的用工情况和出口情况，并听取负责人介绍经验";

const divided = (...lines: readonly (readonly [id: string, text: string])[]): string[] => {
  const block: Composed = {
    type: "paragraph",
    part: "agenda",
    keys: [],
    lines: lines.map(([id, text]) => ({ id, words: plain(text) })),
  };
  return withMattersApart([block]).map((one) =>
    linesOf(one)
      .map(({ words }) => textOf(words))
      .join("。"),
  );
};

describe("a paragraph of two items of the programme", () => {
  test("is divided between them where both have some length", () => {
    expect(divided(["agenda[a]", TOUR], ["agenda[b]", CALL])).toEqual([TOUR, CALL]);
  });

  test("stays one where the second is a few words, is of the same item, or goes on from the first", () => {
    for (const [id, text] of [
      ["agenda[b]", "双方合影留念"],
      ["agenda[a].narrative[0]", CALL],
      ["agenda[b]", `在湖滨港口，${CALL}`],
      ["outcomes[o]", CALL],
    ] as const)
      expect(divided(["agenda[a]", TOUR], [id, text])).toHaveLength(1);
  });
});
