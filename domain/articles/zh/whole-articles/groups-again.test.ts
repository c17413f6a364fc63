import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, remark, zh } from "./lake-town.test-data";

it("lists groups of several offices without semicolons before the verb", () => {
  const office = (name: string): object => ({ name: zh(name), kind: "government" });
  const article = faultlessText(
    heldEvent({
      kind: "ceremony",
      title: zh("湖滨新区举行项目开工仪式"),
      officialName: zh("项目开工仪式"),
      organizers: [{ organization: { name: zh("湖滨新区"), kind: "zone" }, tier: "host" }],
      participants: [
        { key: "a", group: zh("四级高管"), of: [office("管委会")], side: "host" },
        {
          key: "b",
          group: zh("主要负责人"),
          of: [office("湖滨新区各街道"), office("湖滨新区各部门、单位"), office("湖滨新区区属企业")],
          side: "host",
        },
        { key: "c", group: zh("重点项目投资方代表"), side: "guest" },
        { key: "d", group: zh("建设单位职工代表"), side: "guest" },
      ],
      agenda: [{ key: "t", activity: "ceremony", title: zh("开工仪式") }],
    }),
    "zh",
  );
  expect(article).toMatch(
    /湖滨新区各街道、各部门、单位、区属企业主要负责人，[^；]*投资方代表，以及[^；]*职工代表/,
  );
  expect(article).not.toMatch(/；[^。]*出席/);
});

// A group in a later mention, at an invented event.

it("says once where those of a group came from", () => {
  const group = "来自全国10个不同城市的湖滨商会会长";
  const article = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("异地湖滨商会座谈会举行"),
      officialName: zh("异地湖滨商会座谈会"),
      city: zh("湖滨"),
      participants: [{ key: "g", group: zh(group) }],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "g" }],
          remarks: [remark("r", "g", "promise", "牵线搭桥，回乡创业")],
        },
        { key: "s", activity: "tour", people: [{ key: "g" }], saw: [zh("样例公司"), zh("虚构展馆")] },
      ],
    }),
    "zh",
  );
  expect(article.split(group)).toHaveLength(2);
  expect(article).toContain("湖滨商会会长们");
});
