import { expect, it } from "vitest";
import { saidAfter } from "./officers-of-societies.test-data";
import { withHopesOfOwnSide } from "./own-side-hopes";

it("hopes without naming one's own side again", () => {
  const hoped = (text: string): string => saidAfter(withHopesOfOwnSide, "agenda[a].remarks[r]", text);
  expect(hoped("安例表示，云方重视农业，希望云方派遣专家到该院深造")).toBe(
    "安例表示，云方重视农业，希望派遣专家到该院深造",
  );
  for (const other of [
    "安例表示，云方重视农业，希望溪方派遣专家",
    "安例表示欢迎，希望云方派遣专家",
    "安例表示，云方重视农业，希望双方合作",
  ])
    expect(hoped(other)).toBe(other);
});
