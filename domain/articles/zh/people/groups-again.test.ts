import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const office = (name: string) => ({ name: zh(name), kind: "government" });
const talks = (group: string, of: readonly string[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("林谷访问松山商会"),
      home: { name: zh("松山商会") },
      city: zh("松山"),
      participants: [
        personOf("lin", "林谷", "枫叶师范大学", "校长", { side: "guest", roles: ["head"] }),
        personOf("bai", "白样", "松山商会", "会长", { side: "host" }),
        { key: "all", group: zh(group), of: of.map(office), side: "host" },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "lin" }, { key: "bai" }, { key: "all" }],
          topics: [zh("教育合作")],
          remarks: [remark("r", "lin", "introduce", "学校概况"), remark("s", "all", "introduce", "行业情况")],
        },
      ],
    }),
    "zh",
  );

it("calls a counted group shortly the second time, but names people of a long list", () => {
  expect(talks("20余名代表", ["松山市"])).toMatch(/20余名代表.*代表们介绍了/s);
  expect(talks("60余家企业的企业家", ["松山市商会"])).toMatch(
    /60余家企业的企业家.*(?<!余家企业的)企业家们介绍了/s,
  );
  expect(talks("分管领导或部门负责人", ["松山市教育局", "松山市商务局", "松山市体育局"])).toMatch(
    /分管领导或部门负责人.*(?<!上述)负责人介绍了/s,
  );
});

it("names the office of a post whose holder is unknown", () => {
  expect(talks("主任", ["松山市农业委员会"])).toMatch(/农业委员会主任.*农业委员会主任介绍了/s);
});

it("keeps the number of people where others of the same kind were there", () => {
  const students = (key: string, group: string, school: string): object => ({
    key,
    group: zh(group),
    of: [{ name: zh(school), kind: "university" }],
  });
  const forum = heldEvent({
    kind: "other",
    title: zh("松山市举行青年论坛"),
    officialName: zh("青年论坛"),
    participants: [students("a", "10名学生", "松山大学"), students("b", "30名学生", "云雀大学")],
    agenda: [
      {
        key: "s",
        activity: "speeches",
        remarks: [remark("r", "a", "introduce", "学习情况"), remark("q", "b", "introduce", "实践情况")],
      },
      { key: "o", activity: "other", did: zh("参观校史馆"), people: [{ key: "a" }] },
    ],
  });
  expect(faultlessText(forum, "zh")).not.toContain("学生们");
});
