import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { personOf as person, remark, zh } from "../whole-articles/lake-town.test-data";

const article = (more: object): string =>
  text(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("松山大学来访"),
      when: { start: "2024-03-05", end: "2024-03-06" },
      city: zh("湖滨市"),
      participants: [
        person("an", "安例", "松山大学", "校长", { side: "guest" }),
        person("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] }),
        person("mo", "莫常", "湖滨大学", "副校长", { side: "host", roles: ["escort"] }),
        { key: "zone", group: zh("负责人"), of: [{ name: zh("湖滨开发区") }], side: "host" },
      ],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

const talks = (more: object = {}): object => ({
  key: "talks",
  activity: "talks",
  title: zh("会见"),
  when: { start: "2024-03-05", part: "evening" },
  people: [
    { key: "an", as: "head" },
    { key: "bai", as: "receiver" },
    { key: "mo", as: "escort" },
  ],
  ...more,
});

describe("talks of which no more is known than that they took place", () => {
  it("open the sentence about what was said there", () => {
    const remarks = [remark("r1", "bai", "introduce", "学校的历史"), remark("r2", "mo", "introduce", "校区")];
    const record = { agenda: [talks({ remarks })] };
    expect(article(record)).toContain("校长白样会见了安例。白样、副校长莫常分别介绍了");
    expect(article(record)).not.toMatch(/双方会谈。/);
  });

  it("share the sentence of their result", () => {
    const outcomes = [{ key: "o", type: "result", points: [zh("两校达成初步合作意向")] }];
    const item = talks({ outcomes: ["o"], remarks: [remark("r", "bai", "introduce", "学校的历史")] });
    expect(article({ outcomes, agenda: [item] })).toMatch(/双方会谈，两校达成初步合作意向。/);
  });

  it("share the sentence of what was seen right after them", () => {
    const zone = {
      key: "zone",
      activity: "talks",
      title: zh("座谈"),
      people: [{ key: "an", as: "head" }, { key: "zone" }],
    };
    const tour = { key: "tour", activity: "tour", people: [{ key: "an", as: "head" }], saw: [zh("旧码头")] };
    expect(article({ agenda: [zone, tour] })).toContain("与湖滨开发区负责人座谈，并参观了旧码头。");
  });
});

describe("what one speaker presented in two parts", () => {
  it("is one list, and the thanks between them precede it", () => {
    const remarks = [
      remark("r1", "an", "introduce", "学校概况"),
      { ...remark("r2", "an", "thank", "热情接待"), whom: zh("湖滨大学") },
      remark("r3", "an", "introduce", "新校区的建设"),
    ];
    expect(article({ agenda: [talks({ remarks })] })).toMatch(
      /感谢湖滨大学的热情接待，介绍了学校概况和新校区的建设/,
    );
  });
});

describe("what the visitors did where they had seen something", () => {
  it("is stated in the sentence of the tour", () => {
    const at = { venue: { name: zh("双湖园") }, people: [{ key: "an", as: "head" }] };
    const tour = { key: "tour", activity: "tour", saw: [zh("创业展")], ...at };
    const act = { key: "deed", activity: "other", did: zh("检查联络处工作"), ...at };
    expect(article({ agenda: [tour, act] })).toMatch(/参观了创业展，并检查了联络处工作。/);
  });
});

describe("parts of a programme", () => {
  const seminar = (sections: readonly string[]): string =>
    article({
      kind: "seminar",
      title: zh("湖滨工业大会举行"),
      officialName: zh("湖滨工业大会"),
      agenda: [
        {
          key: "open",
          activity: "speeches",
          title: zh("开幕式"),
          remarks: [remark("r", "bai", "hope", "加强合作")],
        },
        { key: "parts", activity: "discussion", people: [], sections: sections.map(zh) },
      ],
    });

  it("are held by the event, while subjects of a discussion are its own", () => {
    expect(seminar(["主题演讲", "专家讲堂"])).toContain("大会还举办主题演讲和专家讲堂。");
    expect(seminar(["机械", "电子"])).toContain("讨论设机械、电子两个专题。");
  });
});
