import { expect, it } from "vitest";
import { line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withPlansTogether } from "./plans-together";

const said = (...texts: string[]): string[] => saidAt("agreements[a].terms", ...texts);
const saidAt = (first: string, ...texts: string[]): string[] => {
  const lines = texts.map((text, at) => line(at === 0 ? first : "agreements[a].terms", plain(text)));
  const made = withPlansTogether({ type: "paragraph", lines } as unknown as Paragraph);
  return made.type === "paragraph" ? made.lines.map(({ words }) => textOf(words)) : [];
};

it("says what two intend with the intent that they agreed on", () => {
  expect(said("样本商会与示例商会达成合作意向", "双方有意定期互访")).toEqual([
    "样本商会与示例商会达成合作意向，有意定期互访",
  ]);
  expect(said("双方就友好商会协议达成意向", "双方有意结为友好商会")).toEqual([
    "双方就友好商会协议达成意向，有意结为友好商会",
  ]);
  const apart = ["样本商会与示例商会签署合作协议", "双方有意定期互访"];
  expect(said(...apart)).toEqual(apart);
  const others = ["样本公司与示例公司达成合作意向", "双方有意定期互访"];
  expect(saidAt("outcomes[o]", ...others)).toEqual(others);
});
