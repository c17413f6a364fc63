import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

it("names the hosts' escort at a ceremony, who also speaks there", () => {
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("云溪基金会赴湖滨区参加竣工仪式"),
      areas: [zh("湖滨区")],
      delegations: [{ key: "d", side: "guest", head: "an", size: 9 }],
      participants: [
        personOf("an", "安例", "云溪基金会", "主席", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "湖滨区", "副区长", { side: "host" }),
        { key: "g", group: zh("有关领导"), of: [{ name: zh("湖滨区教委") }], side: "host" },
      ],
      agenda: [
        { key: "t", activity: "tour", people: [{ key: "an", as: "head" }], saw: [zh("湖滨老街")] },
        {
          key: "c",
          activity: "ceremony",
          title: zh("教学楼竣工剪彩仪式"),
          people: [{ key: "an", as: "head" }, { key: "bai", as: "escort" }, { key: "g" }],
          remarks: [remark("r", "an", "hope", "学生努力学习"), remark("s", "bai", "hope", "双方继续合作")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/在(?:湖滨区)?副区长白样陪同下，与/);
  expect(text).toContain("白样希望双方");
});
