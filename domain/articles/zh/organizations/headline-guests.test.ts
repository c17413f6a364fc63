import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented presidents of invented societies abroad, who called together.

const HOME = { name: zh("湖滨县侨联"), kind: "association" };
const president = (key: string, name: string, org: string): object =>
  personOf(key, name, org, "会长", { side: "guest", roles: ["head"] });

const text = faultlessText(
  heldEvent({
    kind: "reception",
    title: zh("海外侨团纷纷“回娘家”"),
    home: HOME,
    city: zh("湖滨县"),
    venue: { name: zh("湖滨县侨联"), organization: HOME },
    participants: [
      {
        key: "an",
        person: { name: zh("安例") },
        posts: [
          { organization: { name: zh("湖滨县委统战部"), kind: "party" }, title: zh("副部长") },
          { organization: HOME, title: zh("主席") },
        ],
        side: "host",
        roles: ["receiver"],
      },
      personOf("mo", "莫常", "湖滨县侨联", "副主席", { side: "host", roles: ["receiver"] }),
      president("bai", "白样", "松国华人企业协会"),
      president("lin", "林谷", "云城华人商会"),
      president("chen", "陈式", "南汀湖滨同乡会"),
      { key: "m", group: zh("会长团成员"), side: "guest" },
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [remark("r", "an", "hope", "各侨团为家乡发展贡献力量")],
      },
    ],
  }),
  "zh",
);

it("names guests of several societies by the first, and the place by the office whose event it was", () => {
  expect(text).toMatch(/^(?:# )?松国华人企业协会等三家社团会长到访湖滨县侨联\n/);
});

it("does not list three guests again who were received", () => {
  expect(text).toContain("与来宾座谈");
  expect(text.match(/陈式/g)).toHaveLength(1);
});
