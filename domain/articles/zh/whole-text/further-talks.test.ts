import { describe, expect, it } from "vitest";
import type { Composed, Line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withFurtherTalks } from "./further-talks";

const line = (id: string, text: string, more: Partial<Line> = {}): Line => ({
  id,
  words: plain(text),
  ...more,
});
const texts = (...lines: Line[]): string[] =>
  withFurtherTalks([{ type: "paragraph", part: "agenda", keys: [], lines } as Composed]).flatMap((block) =>
    block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [],
  );

describe("further talks of the same people", () => {
  const met = line("lead", "安例会见博例一行，双方就港口合作进行交流");

  it("have 还, of both sides or with somebody else", () => {
    expect(texts(met, line("agenda[b]", "双方围绕人员互访进行探讨"))[1]).toBe("双方还围绕人员互访进行探讨");
    const first = line("agenda[a]", "安例分别与总领事丙三、丁四座谈，就贸易进行探讨");
    expect(texts(first, line("agenda[b]", "安例一行与商会主任戊五围绕培训交换意见"))[1]).toBe(
      "安例一行还与商会主任戊五围绕培训交换意见",
    );
  });

  it("have none at the first talks, at the same item, after others' talks, and in the office's own sentence", () => {
    expect(texts(line("agenda[a]", "双方就港口合作进行座谈"))[0]).not.toContain("还");
    expect(
      texts(line("agenda[a]", "双方就航运座谈"), line("agenda[a].topics", "双方就培训进行交流"))[1],
    ).not.toContain("还");
    expect(
      texts(line("agenda[a]", "丙三与丁四就航运座谈"), line("agenda[b]", "安例与博例就培训进行交流"))[1],
    ).not.toContain("还");
    expect(texts(met, line("agenda[b]", "双方就培训进行交流", { own: true }))[1]).not.toContain("还");
  });
});
