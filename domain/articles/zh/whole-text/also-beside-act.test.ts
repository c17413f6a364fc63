import { expect, it } from "vitest";
import { isParagraph, line } from "../../compose";
import { mentioning, type Phrase, plain, say, textOf } from "../../phrase";
import { withAlsoBesideAct } from "./also-beside-act";

const AN = mentioning(plain("安例"), "an");
const BAI = mentioning(plain("白样"), "bai");

const written = (...sentences: Phrase[]): string =>
  withAlsoBesideAct([
    { type: "paragraph", part: "agenda", lines: sentences.map((one, at) => line(`${at}`, one)), keys: [] },
  ])
    .flatMap((block) => (isParagraph(block) ? block.lines.map((one) => textOf(one.words)) : []))
    .join("。");

it("keeps 还 where the giver acted in the sentence before", () => {
  expect(written(say`${AN}介绍了校史`, say`${AN}还向${BAI}颁发聘书`)).toContain("安例还向白样颁发聘书");
});

it("has none where somebody else acted in between", () => {
  const text = written(say`${AN}介绍了校史`, say`${BAI}致谢`, say`${AN}还向${BAI}颁发聘书`);
  expect(text).toBe("安例介绍了校史。白样致谢。安例向白样颁发聘书");
  expect(written(say`${BAI}致谢`, say`${AN}还授予${BAI}市民称号`)).toContain("安例授予白样");
});
