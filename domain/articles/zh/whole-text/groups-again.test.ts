import { expect, it } from "vitest";
import { allLines, type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withGroupsBriefly } from "./groups-again";

const NAMES = ["湖滨律师协会", "松山律师协会", "云雀律师协会", "海角律师会", "湖滨市司法局"];
const discourse = {
  facts: { allOrgs: () => NAMES.map((text) => ({ name: { text } })) },
} as unknown as Discourse;

const written = (...texts: readonly string[]): string[] => {
  const lines = texts.map((text, at) => line(`agenda[${at}]`, plain(text)));
  const block: Composed = { type: "paragraph", part: "agenda", lines, keys: [] };
  return allLines(withGroupsBriefly([block], discourse)).map(({ words }) => textOf(words));
};

it("calls a counted group without its examples where the text has given them", () => {
  const thanked = "甲国、乙国、丙国等17个国家的部长和代表感谢主办方";
  expect(written(thanked, "甲国、乙国、丙国等17个国家的部长和代表表示，愿深化合作")[1]).toBe(
    "上述17个国家的部长和代表表示，愿深化合作",
  );
  expect(written(thanked, "甲国、乙国、丁国等17个国家的部长表示，愿深化合作")[1]).toContain("丁国");
  expect(written(thanked, "甲国、乙国、丙国等6个国家的部长表示，愿深化合作")[1]).toContain("丙国");
});

it("calls the same parties 各方 in the next sentence about what they did together", () => {
  const list = "湖滨律师协会、松山律师协会、云雀律师协会";
  const launched = `会上，${list}、海角律师会代表启动法律服务联盟`;
  expect(written(launched, `${list}和海角律师会签署备忘录`)[1]).toBe("各方签署备忘录");
  expect(written(launched, `随后，${list}和海角律师会签署备忘录`)[1]).toBe("随后，各方签署备忘录");
  expect(written(launched, `${list}签署备忘录`)[1]).toContain(list);
  expect(written(launched, "联盟设在松山", `${list}和海角律师会签署备忘录`)[2]).toBe("各方签署备忘录");
  expect(written(launched, "湖滨市司法局主办论坛", `${list}和海角律师会签署备忘录`)[2]).toContain(list);
  expect(written(`湖滨市司法局与${list}、海角律师会签署协议`, `${list}和海角律师会签署备忘录`)[1]).toContain(
    list,
  );
  expect(written(`论坛由${list}、海角律师会主办`, `${list}和海角律师会签署备忘录`)[1]).toContain(list);
});
