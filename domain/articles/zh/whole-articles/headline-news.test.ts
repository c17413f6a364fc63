import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

const zh = (text: string): { zh: string } => ({ zh: text });
const SPRUCE = { name: zh("云杉外国语学院"), short: zh("云外"), kind: "university" };
const LAKE = { name: zh("湖滨大学"), kind: "university" };

const person = (key: string, name: string, organization: object, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});

const headline = (title: string, more: object = {}): string =>
  faultlessText(
    {
      format: "rapporteur/event-record@1",
      kind: "reception",
      status: "held",
      title: zh(title),
      when: { start: "2024-03-05" },
      home: LAKE,
      participants: [
        person("an", "安例", SPRUCE, "校长", { side: "guest", roles: ["head"] }),
        person("bai", "白样", LAKE, "校长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("教师互访")], agreements: ["a"] }],
      ...more,
    } as DraftRecord,
    "zh",
  ).split("\n")[0] ?? "";

const agreement = (more: object = {}): object => ({
  agreements: [
    {
      key: "a",
      title: zh("两校合作协议"),
      status: "signed",
      parties: [{ organization: LAKE }, { organization: SPRUCE }],
      ...more,
    },
  ],
});

describe("the headline of a visit with a signing", () => {
  it("is the document that was signed, not the visit", () => {
    expect(headline("云杉外国语学院校长安例访问湖滨大学", agreement())).toBe(
      "湖滨大学与云杉外国语学院签署合作协议",
    );
    expect(headline("安例率团到访湖滨大学并签署两校合作协议", agreement())).toBe(
      "湖滨大学与云杉外国语学院签署合作协议",
    );
  });

  it("says what a document with a long name is, where the record has it as the news", () => {
    const long = agreement({
      title: zh("在云杉外国语学院共建湖滨大学生物材料联合研究院合作意向书"),
      type: "letter_of_intent",
    });
    expect(headline("云杉外国语学院校长安例访问湖滨大学", { ...long, news: "a" })).toBe(
      "湖滨大学与云杉外国语学院签署合作意向书",
    );
  });

  it("keeps the title of a visit with a document that is only planned, or with another act", () => {
    const planned = agreement({ status: "planned" });
    expect(headline("云杉外国语学院校长安例访问湖滨大学", planned)).toBe(
      "云杉外国语学院校长安例访问湖滨大学",
    );
    expect(headline("湖滨大学与云杉外国语学院共建研究中心揭牌", agreement())).toContain("揭牌");
  });
});

describe("the office's own title", () => {
  it("loses 一行 after a delegation, not after a person", () => {
    expect(headline("云杉外国语学院友好访问团一行访问湖滨大学")).toBe("云杉外国语学院友好访问团访问湖滨大学");
    expect(headline("云杉外国语学院校长安例一行访问湖滨大学")).toContain("安例一行");
  });

  it("names whose post it begins with", () => {
    const city = { name: zh("海角市人民政府"), kind: "government" };
    const mayor = person("an", "安例", city, "市长", { side: "guest", roles: ["head"] });
    const host = person("bai", "白样", LAKE, "校长", { side: "host", roles: ["receiver"] });
    expect(headline("市长安例到湖滨大学考察", { participants: [mayor, host] })).toBe(
      "海角市市长安例到湖滨大学考察",
    );
  });

  it("reports an event of several days, not its opening", () => {
    const seminar = {
      kind: "seminar",
      officialName: zh("第三届湖滨港口国际研讨会"),
      venue: { name: zh("湖滨大学") },
      agenda: [],
    };
    const long = { ...seminar, when: { start: "2024-03-05", end: "2024-03-07" } };
    const title = "第三届湖滨港口国际研讨会开幕式在湖滨大学举行";
    expect(headline(title, long)).toBe("第三届湖滨港口国际研讨会在湖滨大学举行");
    expect(headline(title, seminar)).toBe(title);
  });
});
