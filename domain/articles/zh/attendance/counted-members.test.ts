import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { person, remark, zh } from "../whole-articles/forum.test-data";

const article = (more: object): string =>
  faultlessText(
    { format: FORMAT, status: "held", when: { start: "2024-03-05" }, ...more } as unknown as DraftRecord,
    "zh",
  );

describe("the number of those who came", () => {
  it("belongs to the delegation that is named after them", () => {
    const text = article({
      kind: "inspection",
      title: zh("湖滨企业家考察团走进松山"),
      city: zh("松山市"),
      purpose: zh("考察交流"),
      delegations: [{ key: "d", name: zh("湖滨企业家考察团"), side: "guest" }],
      attendance: { count: 30, bound: "over", of: zh("企业家") },
      participants: [person("an", "安例", "湖滨商会", "会长", { side: "guest", delegation: "d" })],
      agenda: [
        { key: "t", activity: "tour", saw: [zh("松山产业园"), zh("云溪科技城")] },
        { key: "s", activity: "talks", title: zh("座谈会"), topics: [zh("产业发展")] },
      ],
    });
    expect(text).toContain("湖滨企业家考察团一行30余人");
    expect(text).not.toContain("企业家参加座谈");
  });

  it("ends the list of the guests whom the headline calls so", () => {
    const people = ["bai", "mo", "an"].map((key) => ({ key }));
    const text = article({
      kind: "reception",
      title: zh("湖滨市侨办主任白样会见湖滨籍侨领"),
      city: zh("湖滨市"),
      attendance: { count: 10, bound: "over", of: zh("湖滨籍侨领") },
      participants: [
        person("bai", "白样", "湖滨市侨办", "主任", { side: "host" }),
        person("mo", "莫常", "北海同乡会", "会长", { side: "guest" }),
        person("an", "安例", "南山总商会", "主席", { side: "guest" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people,
          peopleOpen: true,
          remarks: [remark("r", "bai", "hope", "各位常回来看看")],
        },
      ],
    });
    expect(text).toContain("安例等10余名湖滨籍侨领");
    expect(text).not.toContain("侨领参加会见");
    expect(text).not.toMatch(/来访人员与[^。]*座谈。/);
  });
});

describe("guests of several organizations", () => {
  it("are all received where they spoke as one", () => {
    const text = article({
      kind: "meeting",
      title: zh("海外商会负责人到湖滨市商会座谈"),
      participants: [
        person("bai", "白样", "湖滨市商会", "会长", { side: "host" }),
        person("mo", "莫常", "北海总会", "会长", { side: "guest" }),
        person("lu", "陆示", "北海总会", "秘书长", { side: "guest" }),
        person("an", "安例", "南山总会", "主席", { side: "guest" }),
        person("he", "何范", "东林总会", "理事长", { side: "guest" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("商会运作")],
          remarks: [
            { key: "r", by: ["mo", "an", "he"], act: "introduce", points: [zh("各自商会的基本情况")] },
          ],
        },
      ],
    });
    const [, lead = ""] = text.split("\n\n");
    expect(lead).toContain("南山总会主席安例");
    expect(lead).toContain("东林总会理事长何范");
  });
});

describe("two groups of those who came", () => {
  it("are included in the number, which would seem to belong to the last one", () => {
    const text = article({
      kind: "seminar",
      title: zh("湖滨青年论坛举行"),
      officialName: zh("湖滨青年论坛"),
      city: zh("湖滨"),
      attendance: {
        count: 800,
        of: zh("青年代表"),
        including: [zh("来自湖滨市和松山市的青年代表"), zh("来自云溪国、北海国等国家的青年代表")],
      },
    });
    expect(text).toContain(
      "包括来自湖滨市和松山市的青年代表，以及来自云溪国、北海国等国家的青年代表在内的800名青年代表",
    );
  });
});
