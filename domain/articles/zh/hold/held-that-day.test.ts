import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented events for which the record has one day, or one ceremony.

const AN = personOf("an", "安例", "云雀港务局", "局长", { side: "host", roles: ["speaker"] });
const BAI = personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["chair"] });
const ceremony = (title: string): object => ({
  key: "c",
  activity: "ceremony",
  title: zh(title),
  people: [{ key: "bai", as: "chair" }, { key: "an" }],
  remarks: [remark("r", "an", "hope", "学员学以致用")],
});
const course = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("2024年港口管理研修班结业"),
      officialName: zh("2024年沿海国家港口管理研修班"),
      participants: [AN, BAI],
      agenda: [ceremony("结业典礼")],
      ...more,
    }),
    "zh",
  );

describe("the only ceremony of what takes weeks", () => {
  it("is what was held that day", () => {
    expect(course({})).toContain("2024年3月5日，2024年沿海国家港口管理研修班举行结业典礼");
  });
  it("is not, where the record has the days of the whole", () => {
    const article = course({ when: { start: "2024-03-05", end: "2024-03-20" } });
    expect(article).not.toContain("研修班举行结业典礼");
    expect(article).not.toContain("20日，2024年沿海国家港口管理研修班结业");
  });
});

const fair = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("第三届云雀港口博览会开幕"),
      officialName: zh("第三届云雀港口博览会"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      city: zh("云雀市"),
      participants: [AN],
      agenda: [
        {
          key: "o",
          activity: "speeches",
          title: zh("开幕式"),
          when: { start: "2024-03-05" },
          remarks: [remark("r", "an", "say", "博览会为港口提供了平台")],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("an opening of what lasts several days", () => {
  it("is on the first of them", () => {
    const article = fair({});
    expect(article).toContain("2024年3月5日，第三届云雀港口博览会在云雀市开幕，持续至7日。");
    expect(article).not.toMatch(/至7日，[^。]*开幕/);
  });
  it("has no last day where the context says how long it takes", () => {
    const article = fair({ background: [zh("博览会为期三天，20家港口企业参展。")] });
    expect(article).toContain("2024年3月5日，第三届云雀港口博览会在云雀市开幕。");
  });
});

describe("a title that says who attended", () => {
  it("is not the name of the event", () => {
    const article = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("安例出席湖滨医院设备捐赠暨启用仪式"),
        venue: { name: zh("湖滨医院") },
        participants: [AN],
        agenda: [
          {
            key: "c",
            activity: "ceremony",
            title: zh("设备捐赠暨启用仪式"),
            remarks: [remark("r", "an", "say", "设备将服务当地居民")],
          },
        ],
      }),
      "zh",
    );
    expect(article).toMatch(/2024年3月5日，[^，。]*安例出席湖滨医院设备捐赠暨启用仪式，/);
    expect(article).not.toMatch(/安例出席[^\n]*举行/);
  });
});

describe("an event whose only name is that of a ceremony", () => {
  it("is called so where people attended it", () => {
    const article = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("云雀港务局向湖滨大学捐赠图书"),
        participants: [AN, BAI, personOf("tao", "陶式", "湖滨大学", "馆长", { side: "host" })],
        agenda: [
          {
            key: "h",
            activity: "handover",
            title: zh("一批图书"),
            people: [
              { key: "an", as: "head" },
              { key: "bai", as: "receiver" },
            ],
          },
          {
            key: "s",
            activity: "speeches",
            title: zh("捐赠仪式"),
            people: [{ key: "an", as: "speaker" }, { key: "tao" }],
            remarks: [remark("r", "an", "hope", "师生喜欢这些图书")],
          },
        ],
      }),
      "zh",
    );
    expect(article).toMatch(/陶式(?:参加|出席)捐赠仪式/);
  });
});

describe("the opening of a course that the title calls by the end of its name", () => {
  it("is what happened on that day, not the whole course", () => {
    const opened = (title: string): string =>
      course({
        title: zh(title),
        city: zh("云雀"),
        agenda: [ceremony("开班典礼"), { key: "s", activity: "tour", saw: [zh("码头")] }],
      });
    expect(opened("沿海港口管理研修班在云雀开班")).toContain("2024年沿海国家港口管理研修班在云雀开班");
    expect(opened("湖滨护理培训班在云雀开班")).not.toContain("港口管理研修班在云雀开班");
  });
});
