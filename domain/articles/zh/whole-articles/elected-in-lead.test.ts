import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, person, personOf, remark, zh } from "./lake-town.test-data";

/** A renewal of a chamber whose head had a post and was elected by a result. */
const renewal = (title: string, result: string): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("样本市浙商商会换届选举"),
      officialName: zh("样本市浙商商会二届一次会员大会"),
      home: { name: zh("样本市浙商商会"), kind: "association" },
      city: zh("样本"),
      participants: [officerOf("wang", "王小样", "样本市浙商商会", title)],
      agenda: [{ key: "v", activity: "other", did: zh("选举产生第二届理事会"), outcomes: ["o"] }],
      outcomes: [{ key: "o", type: "result", points: [zh(result)] }],
    }),
    "zh",
  );

it("keeps the office of an earlier term before the election, not that of the new one", () => {
  expect(renewal("第一届理事会会长", "王小样当选第二届理事会会长")).toContain("第一届理事会会长王小样当选");
  expect(renewal("第二届理事会会长", "王小样当选会长")).toContain("第二届理事会，王小样当选会长");
  expect(renewal("第一届理事会会长", "王小样当选会长")).toContain("第一届理事会会长王小样当选");
});

it("joins the one who was elected to lead to the vote, without the new post and its term", () => {
  expect(renewal("第二届理事会会长", "王小样当选第二届理事会会长")).toContain(
    "选举产生第二届理事会，王小样当选会长。",
  );
});

it("states who leads what was founded before anything that was said there, by the former post", () => {
  const society = { name: zh("示例省陶瓷协会"), kind: "association" };
  const company = { name: zh("示例陶瓷有限公司"), kind: "company" };
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("示例省陶瓷协会成立"),
      officialName: zh("示例省陶瓷协会成立大会"),
      city: zh("样本"),
      participants: [
        person("wang", "王小样", society, "会长", {
          posts: [
            { organization: society, title: zh("会长") },
            { organization: company, title: zh("董事长") },
          ],
        }),
        personOf("zhang", "张小试", "示例省民政厅", "副厅长"),
      ],
      agenda: [
        {
          key: "m",
          activity: "ceremony",
          title: zh("成立大会"),
          outcomes: ["o"],
          remarks: [
            remark("r1", "zhang", "hope", "协会规范运行"),
            remark("r2", "wang", "say", "协会将搭建交流平台"),
          ],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh("王小样任首任会长")] }],
    }),
    "zh",
  );
  expect(text).toMatch(/举行[。，]示例陶瓷有限公司董事长王小样任首任会长。\n/u);
  expect(text).not.toContain("会长、示例陶瓷");
});

it("leaves who leads what was founded at a forum with its founding", () => {
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("示例青瓷论坛举行"),
      officialName: zh("2024示例青瓷论坛"),
      city: zh("示例"),
      participants: [
        personOf("wang", "王小样", "示例青瓷研究院", "院长"),
        personOf("zhang", "张小试", "示例市文旅局", "局长"),
      ],
      agenda: [
        { key: "k", activity: "speeches", remarks: [remark("r1", "zhang", "say", "青瓷产业前景广阔")] },
        {
          key: "m",
          activity: "ceremony",
          title: zh("青瓷联盟成立仪式"),
          outcomes: ["o"],
          remarks: [remark("r2", "wang", "say", "联盟将服务企业")],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh("王小样任首任联盟理事长")] }],
    }),
    "zh",
  );
  expect(text.indexOf("任首任")).toBeGreaterThan(text.indexOf("成立仪式"));
});

it("names the organization of a former post where only a part of it was founded", () => {
  const society = { name: zh("示例市茶业协会"), kind: "association" };
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("示例市茶业协会青年委员会成立"),
      officialName: zh("示例市茶业协会青年委员会成立大会"),
      city: zh("示例"),
      participants: [person("wang", "王小样", society, "副会长")],
      agenda: [{ key: "m", activity: "ceremony", title: zh("成立大会"), outcomes: ["o"] }],
      outcomes: [{ key: "o", type: "result", points: [zh("王小样任首任主席")] }],
    }),
    "zh",
  );
  expect(text).toContain("协会副会长王小样任首任主席");
});
