import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const person = (key: string, name: string, organization: string, title: string, side: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(organization) }, title: zh(title) }],
  side,
});
const met = (...keys: readonly string[]): object => ({
  activity: "talks",
  each: true,
  people: [{ key: "an", as: "head" }, ...keys.map((key) => ({ key }))],
});
const agreed = (key: string, by: readonly string[], ...points: readonly string[]): object => ({
  key,
  type: "consensus",
  by,
  points: points.map(zh),
});
const journey = (more: object = {}): DraftRecord =>
  ({
    format: FORMAT,
    kind: "outbound_visit",
    status: "held",
    title: zh("湖滨商会会长安例访问甲国、乙国"),
    home: { name: zh("湖滨商会"), kind: "association" },
    areas: [zh("甲国"), zh("乙国")],
    when: { start: "2024-03-05", end: "2024-03-09" },
    purpose: zh("促进茶叶贸易"),
    participants: [
      person("an", "安例", "湖滨商会", "会长", "guest"),
      person("bo", "博例", "甲国茶业署", "署长", "host"),
      person("cu", "楚例", "甲国港务公司", "总经理", "host"),
      person("do", "多例", "乙国商会", "会长", "host"),
    ],
    agenda: [
      {
        ...met("bo", "cu", "do"),
        key: "all",
        topics: [zh("合作的方式")],
        remarks: [{ key: "r1", by: ["an"], act: "introduce", points: [zh("湖滨的茶业")] }],
        outcomes: ["o0"],
      },
      { ...met("bo", "cu"), key: "first", city: zh("甲国"), outcomes: ["o1", "o2"] },
      { ...met("do"), key: "second", city: zh("乙国"), each: false, outcomes: ["o3"] },
    ],
    outcomes: [
      { key: "o0", type: "result", points: [zh("代表团共拜会机构和企业3家")] },
      agreed("o1", ["an", "bo"], "交换苗木"),
      agreed("o2", ["an", "cu"], "开通货运班轮"),
      agreed("o3", ["an", "do"], "互派学员"),
    ],
    followUps: [{ key: "f1", text: zh("率团访问湖滨"), force: "intention", by: { participants: ["bo"] } }],
    ...more,
  }) as unknown as DraftRecord;

describe("a journey with separate meetings in several countries", () => {
  const article = faultlessText(journey(), "zh");

  it("has no two sides where an item sums up the meetings", () => {
    expect(article).toContain("与各方就合作的方式");
    expect(article).not.toContain("双方就合作的方式");
  });

  it("says with whom the visitor agreed on what, in one sentence", () => {
    expect(article).toContain("安例与博例一致同意交换苗木；与楚例一致同意开通货运班轮。");
  });

  it("says that both sides agreed where they are all who met", () => {
    expect(article).toContain("双方一致同意互派学员");
    expect(article).not.toContain("安例、多例");
  });

  it("has the number of those called on behind the news", () => {
    expect(article).toMatch(/促进茶叶贸易。代表团共拜会机构和企业3家。\n/);
  });

  it("keeps what a host intends to do with the place where the host was met", () => {
    expect(article.indexOf("博例表示愿率团访问湖滨")).toBeGreaterThan(0);
    expect(article.indexOf("博例表示愿率团访问湖滨")).toBeLessThan(article.indexOf("在乙国"));
  });
});

describe("an agreement of several who met at one item", () => {
  it("is one of all where they are of more than two organizations that met separately", () => {
    const both = journey({
      agenda: [
        { ...met("bo", "cu"), key: "first", city: zh("甲国"), outcomes: ["o1"] },
        { ...met("do"), key: "second", city: zh("乙国"), each: false },
      ],
      outcomes: [agreed("o1", ["an", "bo", "cu"], "交换苗木")],
    });
    const article = faultlessText(both, "zh");
    expect(article).toContain("各方一致同意交换苗木");
    expect(article).not.toContain("安例、博例、楚例");
  });

  it("is one of the visitor and the host where the record has the host alone", () => {
    const alone = journey({
      agenda: [
        { ...met("bo", "cu"), key: "first", city: zh("甲国"), outcomes: ["o1"] },
        { ...met("do"), key: "second", city: zh("乙国"), each: false },
      ],
      outcomes: [agreed("o1", ["bo"], "交换苗木")],
    });
    expect(faultlessText(alone, "zh")).toContain("安例与博例一致同意交换苗木");
  });
});
