import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const person = (key: string, name: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh("湖滨大学") }, title: zh("教授") }],
});
const record = (points: readonly string[], more: object = {}): DraftRecord =>
  ({
    format: FORMAT,
    kind: "seminar",
    status: "held",
    title: zh("2024湖滨旅游发展论坛举行"),
    officialName: zh("2024湖滨旅游发展论坛"),
    when: { start: "2024-03-05" },
    participants: [person("an", "安例"), person("bai", "白样")],
    agenda: [
      {
        key: "open",
        activity: "speeches",
        title: zh("开幕式"),
        remarks: [{ key: "r", by: ["an"], act: "speak" }],
      },
      {
        key: "launch",
        activity: "ceremony",
        title: zh("发布仪式"),
        people: [{ key: "bai" }],
        outcomes: ["o"],
      },
    ],
    outcomes: [{ key: "o", type: "result", points: points.map(zh) }],
    ...more,
  }) as DraftRecord;

const BOTH = ["论坛发布《2024湖滨旅游发展蓝皮书》", "论坛揭晓湖滨旅游百强榜单"];

describe("what an event of many published", () => {
  it("is in the headline, without what the event's name says already", () => {
    expect(text(record(BOTH), "zh")).toMatch(/^2024湖滨旅游发展论坛举行 发布蓝皮书和百强榜单\n/);
  });

  it("has no year of an edition without the title that it belongs to", () => {
    const own = record(["论坛发布《湖滨旅游发展蓝皮书（2023）》"]);
    expect(text(own, "zh")).toMatch(/^2024湖滨旅游发展论坛举行 发布蓝皮书\n/);
  });

  it("is placed before the opening ceremony", () => {
    const article = text(record(BOTH), "zh");
    expect(article.indexOf("论坛发布《2024湖滨旅游发展蓝皮书》，揭晓湖滨旅游百强榜单。")).toBeLessThan(
      article.indexOf("开幕式"),
    );
  });

  it("stays out of a headline that has no room", () => {
    const long = record(["论坛发布《关于进一步促进湖滨地区民宿与乡村旅游融合的若干标准》"]);
    expect(text(long, "zh")).toMatch(/^2024湖滨旅游发展论坛举行\n/);
  });

  it("keeps its place in the programme where nothing was published", () => {
    const article = text(record(["论坛公布双方洽谈项目21个"]), "zh");
    expect(article.indexOf("开幕式")).toBeLessThan(article.indexOf("洽谈项目"));
  });
});
