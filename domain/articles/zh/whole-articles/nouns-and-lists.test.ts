import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const ORGANIZATION = { name: zh("湖滨学院"), kind: "university" };

const course = (title: string, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh(`湖滨学院举办${title}`),
      officialName: zh(title),
      venue: { name: zh("湖滨学院"), organization: ORGANIZATION },
      organizers: [{ organization: ORGANIZATION, tier: "host" }],
      attendance: { count: 56 },
      participants: [personOf("an", "安例", "湖滨学院", "院长")],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: zh("开幕仪式"),
          remarks: [remark("r", "an", "introduce", "学院的办学特色")],
        },
        { key: "t", activity: "tour", saw: [zh("湖滨船坞"), zh("渔具馆")], topics: [zh("造船历史")] },
      ],
      ...more,
    }),
    "zh",
  );

describe("those who came", () => {
  it("to a forum are 与会人员", () => {
    expect(course("湖滨航运论坛")).toContain("与会人员");
  });
});

describe("wishes that all may thrive", () => {
  it("have one verb", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("白样会见安例"),
        participants: [
          personOf("an", "安例", "松山商会", "会长", { side: "guest" }),
          personOf("bai", "白样", "湖滨学院", "院长", { side: "host" }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            remarks: [
              remark("r", "an", "hope", "本届湖滨花会圆满成功", "两地友好关系更加密切", "湖滨人民生活更美好"),
            ],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("希望本届湖滨花会圆满成功，两地友好关系更加密切，湖滨人民生活更美好");
  });
});
