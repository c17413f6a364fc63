import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

it("those who accompanied the leader of an inspection are not said to have come with the team too", () => {
  const aide = { side: "guest", delegation: "d", roles: ["escort"] };
  const people = [{ key: "an", as: "head" }, { key: "bai" }, { key: "chen" }];
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("安例到云雀商会走访调研"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨市政府", "副市长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "湖滨市委统战部", "副部长", aide),
        personOf("chen", "陈例", "湖滨市工商联", "主席", aide),
        { key: "firms", group: zh("企业家"), side: "host" },
      ],
      agenda: [
        { key: "t", activity: "tour", saw: [zh("云溪机械厂")], people },
        {
          key: "s",
          activity: "talks",
          people: [...people, { key: "firms" }],
          remarks: [remark("r", "an", "point_out", "商会发挥了作用")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/副部长白样、[^。]*主席陈例[^。]*陪同/u);
  expect(text.match(/白样/gu)).toHaveLength(1);
});
