import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented events: an award with a gift, and a meeting that the record calls 会见.

it("has a gift to those who were honoured behind their award", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨市嘉奖云雀医疗队"),
      news: "o1",
      participants: [
        personOf("an", "安例", "湖滨市卫生局", "局长", { side: "host" }),
        { key: "team", group: zh("云雀医疗队队员"), side: "guest" },
        { key: "staff", group: zh("湖滨医院医护人员"), side: "host" },
      ],
      agenda: [
        {
          key: "award",
          activity: "ceremony",
          title: zh("嘉奖仪式"),
          people: [{ key: "an" }, { key: "team" }, { key: "staff" }],
          remarks: [remark("r", "an", "say", "医疗队为湖滨作出了贡献")],
          outcomes: ["o1", "o2"],
        },
      ],
      outcomes: [
        { key: "o1", type: "award", by: ["an"], to: { participants: ["team"] }, points: [zh("嘉奖状")] },
        { key: "o2", type: "gift", by: ["staff"], to: { participants: ["team"] }, points: [zh("纪念礼物")] },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/嘉奖状。[^\n]*纪念礼物/);
});

it("has hosts meet visitors where the record calls it so", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("青石代表团来访湖滨大学"),
      home: { name: zh("湖滨大学"), kind: "university" },
      delegations: [{ key: "d", name: zh("青石代表团"), side: "guest" }],
      participants: [
        personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "青石市", "市长", { side: "guest", delegation: "d" }),
        personOf("mo", "莫常", "湖滨市外办", "处长", { side: "third" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("会见"),
          people: [{ key: "bai", as: "receiver" }, { key: "an" }, { key: "mo" }],
          remarks: [remark("r", "bai", "introduce", "学校的历史"), remark("s", "an", "say", "两地友谊深厚")],
        },
      ],
    }),
    "zh",
  );
  expect(text).not.toMatch(/各方会谈/);
});
