import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { personOf as person, remark, zh } from "../whole-articles/lake-town.test-data";

const written = (more: object): string =>
  text(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: zh("松山基金向湖滨区捐赠医疗设备"),
      officialName: zh("松山基金捐赠湖滨区医疗设备仪式"),
      when: { start: "2024-03-05" },
      venue: { name: zh("湖滨会议中心") },
      participants: [
        person("bai", "白样", "湖滨区委", "书记"),
        person("mo", "莫常", "湖滨区卫生局", "局长"),
        person("an", "安例", "松山基金", "理事长"),
      ],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );
const ceremony = (more: object): object => ({ key: "cer", activity: "ceremony", ...more });

describe("a ceremony with a name", () => {
  it("comes before what was given there and who attended", () => {
    const outcomes = [
      {
        key: "gift",
        type: "gift",
        by: ["an"],
        to: { organizations: [{ name: zh("湖滨区") }] },
        points: [zh("医疗设备25台")],
      },
    ];
    const remarks = [remark("r", "bai", "hope", "双方继续合作")];
    const article = written({ outcomes, agenda: [ceremony({ outcomes: ["gift"], remarks })] });
    expect(article).toContain("松山基金捐赠湖滨区医疗设备仪式在湖滨会议中心举行。");
    expect(article).toMatch(/举行。松山基金理事长安例向湖滨区捐赠医疗设备25台。/);
    expect(article).toMatch(/25台。湖滨区委书记白样、区卫生局局长莫常出席仪式。\n\n白样在致辞中希望/);
    expect(article).not.toContain("此次活动为");
  });

  it("has its few organizers in its first sentence", () => {
    const organizers = [{ organization: { name: zh("松山农业大学") }, tier: "organizer" }];
    const remarks = [remark("r", "bai", "hope", "学员学以致用")];
    const article = written({
      title: zh("松山研修班结业"),
      officialName: zh("松山研修班结业仪式"),
      organizers,
      agenda: [ceremony({ remarks })],
    });
    expect(article).toContain("由松山农业大学承办的松山研修班结业仪式在湖滨会议中心举行。");
  });
});

describe("what several speakers introduced", () => {
  it("is stated for each where what they introduced is a list itself", () => {
    const each = (...points: readonly [string, string]): string =>
      written({
        agenda: [
          ceremony({
            remarks: [
              remark("r1", "bai", "introduce", points[0]),
              remark("r2", "an", "introduce", points[1]),
            ],
          }),
        ],
      });
    expect(each("区情", "项目")).toContain("分别介绍了区情和项目");
    expect(each("湖滨区的环境和产业", "松山区的环境和产业")).toContain(
      "分别介绍了湖滨区、松山区的环境和产业。",
    );
    expect(each("湖滨区的环境和产业", "松山区的产业")).not.toContain("分别");
    expect(each("区情和规划", "项目")).toMatch(/介绍了区情和规划，[^。]*安例介绍了项目。/);
  });
});
