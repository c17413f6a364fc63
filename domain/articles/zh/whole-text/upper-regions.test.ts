import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withUpperRegionsOnce } from "./upper-regions";

const written = (...texts: string[]): string => {
  const lines = texts.map((text, at) => line(`l${at}`, plain(text)));
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", lines, keys: [] }];
  return withUpperRegionsOnce(blocks)
    .flatMap((block) => (block.type === "paragraph" ? block.lines : []))
    .map(({ words }) => textOf(words))
    .join("。");
};

describe("a sentence of a text with its province", () => {
  it("has the province or municipality of a place at its first mention", () => {
    expect(written("云雀省湖滨市市长安例到商会考察", "云雀省湖滨市副市长白样同行")).toBe(
      "云雀省湖滨市市长安例到商会考察。湖滨市副市长白样同行",
    );
    expect(written("仪式在天津市湖滨区举行", "安例表示，天津市湖滨区将搭建平台")).toBe(
      "仪式在天津市湖滨区举行。安例表示，湖滨区将搭建平台",
    );
  });

  it("has an autonomous region at the first mention, whatever is in front of it", () => {
    expect(written("商会接待内蒙古湖滨市委副书记安例", "成员包括内蒙古湖滨市副市长白样")).toBe(
      "商会接待内蒙古湖滨市委副书记安例。成员包括湖滨市副市长白样",
    );
    const region = "成员包括内蒙古自治区副主席白样";
    expect(written("商会接待内蒙古湖滨市委副书记安例", region)).toContain(region);
  });

  it("keeps it in names of documents and beside places of other provinces", () => {
    for (const text of [
      "双方签署《云雀省湖滨市合作协议》",
      "云雀省湖滨市、松山省南汀市代表参加",
      "松山省湖滨市市长白样参加",
    ])
      expect(written("云雀省湖滨市市长安例到访", text)).toBe(`云雀省湖滨市市长安例到访。${text}`);
  });
});
