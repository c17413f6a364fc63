import { describe, expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

const ATTENDED = [{ key: "cao" }, { key: "dai" }];

const SPEAKERS = [
  personOf("an", "安例", "湖滨港口学院", "院长", { side: "host" }),
  personOf("bo", "博例", "云雀航运公司", "董事长", { side: "guest" }),
];

const ceremony = (
  people: readonly object[],
  remarks: number,
  there: readonly object[] = ATTENDED,
  later: readonly object[] = [],
  name = "湖滨港口实训论坛",
): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(`${name}举行`),
      officialName: zh(name),
      city: zh("湖滨"),
      participants: [...SPEAKERS, ...people],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          people: [{ key: "an", as: "speaker" }, { key: "bo", as: "speaker" }, ...there],
          remarks: [
            remark(
              "a",
              "an",
              "say",
              "中心建成以后，学院每年可以培训三百名港口技术工人",
              "学院将与企业共同编写教材",
            ),
            remark(
              "b",
              "bo",
              "point_out",
              "港口自动化需要大量技术工人",
              "公司愿为中心提供设备和兼职教师，并接收毕业生实习",
            ),
          ].slice(0, remarks),
          ...(later.length > 0 && { venue: { name: zh("湖滨港口学院") } }),
        },
        ...later,
      ],
    }),
    "zh",
  );

const CAO = personOf("cao", "曹样", "湖滨市海事局", "副局长");
const DAI = personOf("dai", "戴样", "湖滨市教育局", "副局长");

describe("those who only attended an event at which others spoke", () => {
  it("are in one list with the speakers at a ceremony whose first sentence names nobody", () => {
    const text = ceremony([CAO, DAI], 2, ATTENDED, [], "湖滨港口实训中心落成典礼");
    expect(text).toMatch(/典礼在湖滨举行。[^。]*安例[^。]*博例[^。]*曹样[^。]*戴样出席典礼。/);
    expect(text).toMatch(/\n安例[^。]{0,6}表示/);
  });

  it("are one list behind what was said", () => {
    const text = ceremony([CAO, DAI], 2);
    expect(text).toMatch(/\n湖滨市海事局副局长曹样、市?教育局副局长戴样出席论坛。\s*$/);
    expect(text).toMatch(/\n湖滨港口学院院长安例[^。]{0,6}表示/);
    expect(text.indexOf("云雀航运公司董事长博例")).toBeLessThan(text.indexOf("曹样"));
  });

  it("follow the news where only one spoke", () => {
    const text = ceremony([CAO, DAI], 1);
    expect(text.indexOf("曹样")).toBeLessThan(text.indexOf("三百名"));
  });

  it("follow the news where the head of a district is among them", () => {
    const text = ceremony([personOf("cao", "曹样", "湖滨区", "区长"), DAI], 2);
    expect(text.indexOf("曹样")).toBeLessThan(text.indexOf("三百名"));
  });

  it("stay with their ceremony where there was another one elsewhere", () => {
    const remarks = [remark("c", "bo", "thank", "学院的支持")];
    const text = ceremony([CAO, DAI], 2, ATTENDED, [
      {
        ...{ key: "d", activity: "ceremony", title: zh("教材首发式"), venue: { name: zh("云雀航运公司") } },
        ...{ people: [{ key: "an" }, { key: "bo", as: "speaker" }], remarks },
      },
    ]);
    expect(text.indexOf("曹样")).toBeLessThan(text.indexOf("教材首发式"));
  });

  it("follow the news where it is only one of them, or groups", () => {
    const text = ceremony([CAO], 2, [{ key: "cao" }]);
    expect(text.indexOf("曹样")).toBeLessThan(text.indexOf("三百名"));
    const groups = ceremony([{ key: "cao", group: zh("学员代表") }], 2, [{ key: "cao" }]);
    expect(groups.indexOf("学员代表")).toBeLessThan(groups.indexOf("三百名"));
  });
});
