import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const visited = (group: string, post = "副校长"): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云溪商会到访湖滨大学"),
      venue: { name: zh("湖滨大学"), organization: { name: zh("湖滨大学") } },
      participants: [
        personOf("lin", "林谷", "云溪商会", "会长", { side: "guest", roles: ["head"] }),
        personOf("bai", "白样", "湖滨大学", "党委书记", { side: "host" }),
        personOf("xu", "许样", "湖滨大学", post, { side: "host" }),
        { key: "all", group: zh(group), of: [{ name: zh("湖滨大学") }], side: "host" },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "lin" }, { key: "bai" }, { key: "xu" }, { key: "all" }],
          topics: [zh("人才培养")],
        },
      ],
    }) as DraftRecord,
    "zh",
  );

it("names those who lead an organization as examples of all who do, not beside them", () => {
  expect(visited("领导班子全体成员")).toContain("党委书记白样、副校长许样等领导班子全体成员");
  expect(visited("领导班子全体成员及相关科室主任")).toContain("许样等领导班子全体成员及相关科室主任");
});

it("names others beside a group to which they do not belong", () => {
  expect(visited("相关部门负责人")).not.toContain("等相关部门");
  expect(visited("领导班子全体成员", "校医")).not.toContain("许样等领导班子");
});

it("takes heads of a department for no members of the leadership", () => {
  expect(visited("领导班子全体成员", "校长办公室主任")).not.toContain("许样等领导班子");
  expect(visited("领导班子全体成员", "图书馆馆长")).not.toContain("许样等领导班子");
});
