import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const unveiled = (ceremony: object, title = "湖滨学院与云溪文联共建研究中心活动举行"): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(title),
      home: { name: zh("云雀大学湖滨学院"), kind: "university" },
      participants: [
        personOf("an", "安例", "云溪文联", "主席"),
        personOf("bai", "白样", "云雀大学湖滨学院", "院长"),
        personOf("chen", "陈例", "云雀大学湖滨学院", "副院长"),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("湖畔艺术研究中心揭牌仪式"),
          outcomes: ["o"],
          ...ceremony,
        },
        { key: "d", activity: "discussion", topics: [zh("研究计划")] },
      ],
      outcomes: [{ key: "o", type: "launch", points: [zh("湖畔艺术研究中心")] }],
    }),
    "zh",
  );
const heads = [
  { key: "an", as: "head" },
  { key: "bai", as: "head" },
];

it("says once that those at the head of a ceremony unveiled what it is named after", () => {
  const text = unveiled({ people: heads });
  expect(text).toContain("为湖畔艺术研究中心揭牌");
  expect(text).not.toContain("揭牌仪式");
});

it("keeps a ceremony with others who were there", () => {
  expect(unveiled({ people: [...heads, { key: "chen" }] })).toContain("陈例");
});

it("names in full the office's own organization that a title calls by its noun", () => {
  const text = unveiled({ people: heads }, "学院与云溪文联共同举办研究中心揭牌活动");
  expect(text).toMatch(/3月5日，云雀大学湖滨学院与云溪文联共同举办/u);
});
