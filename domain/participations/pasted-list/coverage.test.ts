import { describe, expect, it } from "vitest";
import { leftInRow, losesWords } from "./coverage";

describe("words of a line that are in no result", () => {
  it("are found in the cells of a table that hold something else that was read", () => {
    const kept = ["王小样", "局长", "样例市商务局"];
    expect(losesWords("1\t王小样\t样例市商务局局长、示例协会会长", kept)).toBe(true);
    expect(losesWords("1\t王小样\t样例市商务局局长", kept)).toBe(false);
  });

  it("are not those of columns that nothing was read from", () =>
    expect(leftInRow("王小样\t过敏\t局长", ["王小样", "局长"])).not.toContain("过敏"));
});
