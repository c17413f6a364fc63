import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// An invented seminar with presentations.

const WORDS = remark("r", "bai", "introduce", "减排技术路径");

const seminar = (title: string, topics: readonly string[] = [], words = WORDS): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("云溪物流研讨会举行"),
      officialName: zh("云溪物流研讨会"),
      city: zh("云溪"),
      participants: [
        personOf("bai", "白样", "云溪大学", "教授", { roles: ["speaker"] }),
        personOf("che", "车试", "示例公司", "总经理", { roles: ["speaker"] }),
      ],
      agenda: [
        { key: "s", activity: "speeches", remarks: [remark("o", "che", "say", "物流业要加快转型")] },
        {
          key: "p",
          activity: "presentation",
          title: zh(title),
          topics: topics.map(zh),
          people: [{ key: "bai", as: "speaker" }],
          remarks: [words],
        },
      ],
    }),
    "zh",
  );

it("speaks around a subject, which is no part of a programme", () => {
  const text = seminar("绿色物流的实践与启示");
  expect(text).toMatch(/围绕“绿色物流的实践与启示”，云溪大学教授白样介绍了减排技术路径/);
  expect(text).not.toContain("环节");
});

it("takes what a part of a programme consists of for no subject", () => {
  for (const title of [
    "校友代表",
    "情景模拟",
    "主持人总结",
    "最美乡村",
    "经验分享",
    "项目路演",
    "嘉宾观点",
    "开场视频",
    "致欢迎词",
  ])
    expect(seminar(title)).not.toContain("围绕");
});

it("does not say a subject twice on which somebody spoke", () => {
  const subject = "绿色物流的实践与启示";
  expect(
    seminar(subject, [], remark("r", "bai", "speak", subject)).match(/绿色物流的实践与启示/g),
  ).toHaveLength(1);
});

it("does not say that a report is about what its name says", () => {
  expect(seminar("绿色物流专题报告", ["绿色物流"])).not.toContain("围绕绿色物流展开");
});
