import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText as text } from "../faultless.test-data";

const zh = (words: string) => ({ zh: words });
const person = (key: string, name: string, body: string, title: string, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(body) }, title: zh(title) }],
  ...more,
});
const remark = (key: string, by: string, act: string, ...points: string[]): object => ({
  key,
  by: [by],
  act,
  points: points.map(zh),
});
const told = (agenda: object[], more: object = {}): string =>
  text(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: zh("湖滨医药论坛举行"),
      officialName: zh("湖滨医药论坛"),
      when: { start: "2024-03-05" },
      participants: [
        person("bai", "白样", "湖滨区卫生局", "局长"),
        person("mo", "莫常", "湖滨大学", "校长"),
        person("an", "安例", "松山基金会", "理事长"),
      ],
      agenda,
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("items of which only the title is known", () => {
  it("are one sentence, not one each", () => {
    const titled = (key: string, title: string): object => ({ key, activity: "ceremony", title: zh(title) });
    const article = told([
      { key: "s", activity: "speeches", remarks: [remark("r", "bai", "hope", "论坛办得更好")] },
      titled("a", "行业发展论坛"),
      titled("b", "选品中心揭牌仪式"),
      titled("c", "工匠表彰仪式"),
    ]);
    expect(article).toContain("其间还举行行业发展论坛、选品中心揭牌仪式和工匠表彰仪式。");
    expect(article.match(/其间/g)).toHaveLength(1);
  });

  it("are lectures that somebody gave", () => {
    const people = [
      { key: "mo", as: "speaker" },
      { key: "bai", as: "chair" },
    ];
    const article = told([{ key: "l", activity: "presentation", title: zh("专题讲座"), people }]);
    expect(article).toContain("莫常主讲");
    expect(article).not.toContain("莫常发言");
  });
});

describe("where and how many", () => {
  it("does not say the end of a city twice", () => {
    const venue = { name: zh("云溪产业园") };
    const article = told([], { city: zh("湖滨云溪"), venue, attendance: { count: 60 } });
    expect(article).toContain("在湖滨云溪产业园举行");
    expect(article).not.toContain("云溪云溪");
  });

  it("has those included in brackets behind a long description", () => {
    const of = zh("来自十五个国家六十所高校的专家学者");
    const article = told([], {
      attendance: { count: 180, bound: "over", of, including: [zh("外国专家50名")] },
    });
    expect(article).toContain("（含外国专家50名）");
    expect(article).not.toContain("包括");
  });
});
