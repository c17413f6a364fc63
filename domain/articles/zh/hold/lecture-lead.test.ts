import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const lecture = (item: object, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("枫叶大学教授应邀来校作报告"),
      home: { name: zh("云溪理工学院"), kind: "university" },
      when: { start: "2024-03-05" },
      city: zh("松山市"),
      venue: { name: zh("图书馆报告厅") },
      participants: [
        personOf("lin", "林谷", "枫叶大学", "教授", { side: "guest" }),
        personOf("bai", "白样", "云溪理工学院", "副院长", { side: "host" }),
      ],
      agenda: [
        {
          key: "l",
          activity: "presentation",
          people: [
            { key: "lin", as: "speaker" },
            { key: "bai", as: "chair" },
          ],
          ...item,
        },
      ],
      ...more,
    }) as DraftRecord,
    "zh",
  );

describe("an event that its title calls a lecture", () => {
  it("begins with the giver, the place and the topic", () => {
    const text = lecture({
      title: zh("数字经济与区域协调发展"),
      remarks: [remark("r", "lin", "introduce", "区域协调发展的路径")],
    });
    expect(text).toContain(
      "枫叶大学教授林谷在云溪理工学院图书馆报告厅以“数字经济与区域协调发展”为题作报告，由该校副院长白样主持。",
    );
    expect(text).toContain("枫叶大学教授应邀到云溪理工学院作报告");
    expect(text).not.toContain("松山市图书馆");
    expect(text).not.toContain("发展由");
    expect(text).not.toContain("活动在");
  });

  it("is about the topics of its item where that has no title", () => {
    const text = lecture({ topics: [zh("原产地规则"), zh("关税安排")] });
    expect(text).toContain("就原产地规则和关税安排作报告");
    expect(text).not.toContain("与会人员");
  });
});

describe("a presentation at a training course", () => {
  it("is given by the listed speakers, and not discussed", () => {
    const text = lecture(
      {
        people: [{ key: "lin", as: "speaker" }],
        topics: [zh("原产地规则")],
      },
      { kind: "seminar", title: zh("松山商会举办规则应用培训班"), officialName: zh("规则应用培训班") },
    );
    expect(text).toContain("枫叶大学教授林谷就原产地规则授课");
    expect(text).not.toContain("与会人员就");
  });
});
