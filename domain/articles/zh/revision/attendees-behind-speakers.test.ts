import { expect, it } from "vitest";
import { forumArticle, person, remark, zh } from "../whole-articles/forum.test-data";

const OTHERS = ["商贸局", "农业局", "科技局", "教育局", "卫生局", "文化局"];
const opening = (others: readonly string[]): string =>
  forumArticle(
    [
      {
        key: "o",
        activity: "ceremony",
        title: zh("开幕式"),
        people: [
          { key: "bai", as: "chair" },
          { key: "mo", as: "speaker" },
          ...others.map((_, at) => ({ key: `p${at}` })),
        ],
      },
      { key: "s", activity: "speeches", people: [], remarks: [remark("r", "an", "hope", "各方加强合作")] },
    ],
    {
      participants: [
        person("bai", "白样", "湖滨区卫生局", "局长"),
        person("mo", "莫常", "湖滨大学", "校长"),
        person("an", "安例", "松山基金会", "理事长"),
        ...others.map((name, at) => person(`p${at}`, `陈例${at}`, `松山市${name}`, "副局长")),
      ],
    },
  );

it("names those who only attended behind those who chaired and spoke", () => {
  expect(opening(OTHERS)).toMatch(/致辞。出席开幕式的还有[^。]*副局长陈例5。/);
});

it("keeps a short list in the sentence", () => {
  expect(opening(OTHERS.slice(0, 2))).not.toContain("的还有");
});
