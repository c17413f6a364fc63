import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const comesBefore = (text: string, first: string, second: string): void => {
  expect(text).toContain(first);
  expect(text).toContain(second);
  expect(text.indexOf(first)).toBeLessThan(text.indexOf(second));
};

const journey = (more: object, narrative: string): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨商会会长安例赴松山访问"),
      home: { name: zh("湖滨商会"), kind: "association" },
      city: zh("松山"),
      participants: [personOf("an", "安例", "湖滨商会", "会长", { side: "guest", roles: ["head"] })],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: zh("云雀湖船展开幕式"),
          people: [{ key: "an", as: "speaker" }],
          remarks: [remark("r", "an", "say", "船展已成为两地合作的平台")],
          narrative: [zh(narrative)],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("an event that visitors opened", () => {
  it("states its size before what was said about it", () => {
    comesBefore(journey({}, "展会展出总面积900平方米。"), "总面积900平方米", "两地合作的平台");
  });

  it("states what it counts for behind what was said", () => {
    comesBefore(journey({}, "展会汇聚各方好评，意义重大。"), "两地合作的平台", "意义重大");
  });

  it("is named before the number of those who came", () => {
    const crowd = { attendance: { count: 200, bound: "nearly", of: zh("松山工商界人士") } };
    comesBefore(journey(crowd, "展会展出总面积900平方米。"), "船展开幕", "近200名松山工商界人士");
  });
});

describe("an event that visitors held on their journey", () => {
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨市在松山举办船业招商推介活动"),
      home: { name: zh("湖滨市商务局"), kind: "government" },
      city: zh("松山"),
      organizers: [{ tier: "host", organization: { name: zh("湖滨市商务局"), kind: "government" } }],
      participants: [personOf("an", "安例", "湖滨市人民政府", "副市长", { side: "guest", roles: ["head"] })],
      agenda: [
        {
          key: "p",
          activity: "presentation",
          title: zh("湖滨市船业招商推介活动"),
          venue: { name: zh("松山会展中心") },
          remarks: [remark("r", "an", "introduce", "湖滨船业发展情况")],
        },
      ],
      background: [zh("活动现场设置湖滨市展区。")],
    }),
    "zh",
  );

  it("is named by its organizers, not called the event before the text has named it", () => {
    expect(text).toContain("湖滨市船业招商推介活动由湖滨市商务局主办。");
  });

  it("is described before what was said at it", () => {
    comesBefore(text, "活动现场设置湖滨市展区", "湖滨船业发展情况");
  });
});

describe("the place of a journey", () => {
  const went = (area: string): string =>
    faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("安例出访"),
        city: zh("云溪"),
        areas: [zh(area)],
        participants: [personOf("an", "安例", "湖滨商会", "会长", { side: "guest", roles: ["head"] })],
      }),
      "zh",
    );

  it("has the country before the city, and a district behind it", () => {
    expect(went("洪都拉斯")).toContain("洪都拉斯云溪");
    expect(went("松林区")).toContain("云溪松林区");
  });
});
