import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, person, personOf, zh } from "../whole-articles/lake-town.test-data";

const HOST = { name: zh("湖滨人民医院"), kind: "hospital" };
const GUEST = { name: zh("云雀省急救中心"), kind: "institute" };

const visit = (status: string, end: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀卫生考察团到湖滨人民医院考察"),
      home: HOST,
      when: { start: "2024-03-05", end },
      purpose: zh("考察跨境医疗"),
      delegations: [{ key: "d", name: zh("云雀卫生考察团"), side: "guest", head: "bai", size: 9 }],
      participants: [
        personOf("bai", "白样", "云雀省卫生厅", "副厅长", { side: "guest", delegation: "d" }),
        person("lu", "陆样", GUEST, "院长", { side: "guest", delegation: "d" }),
        person("an", "安例", HOST, "院长", { side: "host" }),
        personOf("chen", "陈试", "湖滨卫生局", "局长", { side: "host" }),
      ],
      agenda: [
        { key: "v", activity: "tour", when: { start: "2024-03-05" }, saw: [zh("急诊中心")] },
        {
          key: "t",
          activity: "talks",
          title: zh("医疗合作座谈会"),
          when: { start: end },
          people: [{ key: "chen", as: "chair" }, { key: "bai" }, { key: "lu" }, { key: "an" }],
          outcomes: ["o"],
          agreements: ["a"],
        },
      ],
      outcomes: [{ key: "o", type: "consensus", by: ["bai", "chen"], points: [zh("按月互通疫情信息")] }],
      agreements: [
        {
          key: "a",
          title: zh("医护人员进修协议"),
          type: "project",
          status,
          fields: [zh("急诊急救"), zh("麻醉")],
          parties: [{ organization: HOST }, { organization: GUEST }],
        },
      ],
    }),
    "zh",
  );

describe("a document that two have in mind", () => {
  it("is in the first paragraph of a visit of several days, with its fields", () => {
    const [, lead = "", ...rest] = visit("intended", "2024-03-06").split("\n\n");
    expect(lead).toMatch(/其间，湖滨人民医院与云雀省急救中心就医护人员进修协议达成意向，并?有意在急诊急救/u);
    expect(rest.join("")).toContain("双方一致同意按月互通疫情信息。");
    expect(rest.join("")).not.toContain("达成意向");
  });

  it("stays with the talks of one day", () => {
    expect(visit("intended", "2024-03-05")).not.toContain("其间，湖滨人民医院");
  });
});

it("stays with its talks where 双方 would be unknown before them", () => {
  const other = { name: zh("云雀急救学院"), kind: "university" };
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨人民医院代表团访问云雀"),
      home: HOST,
      city: zh("云雀"),
      when: { start: "2024-03-05", end: "2024-03-09" },
      delegations: [{ key: "d", name: zh("湖滨人民医院代表团"), head: "an" }],
      participants: [
        person("an", "安例", HOST, "院长", { side: "guest", delegation: "d" }),
        person("lu", "陆样", GUEST, "院长", { side: "host" }),
        person("chen", "陈试", other, "院长", { side: "host" }),
      ],
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "an" }, { key: "lu" }], agreements: ["a"] },
        { key: "u", activity: "talks", people: [{ key: "an" }, { key: "chen" }], topics: [zh("培训")] },
      ],
      agreements: [
        {
          key: "a",
          title: zh("医护人员进修协议"),
          type: "project",
          status: "planned",
          parties: [{ organization: HOST }, { organization: GUEST }],
        },
      ],
      followUps: [
        {
          key: "f",
          force: "commitment",
          text: zh("签署医护人员进修协议"),
          from: { agreement: "a" },
          due: { on: "2024-06-01" },
          by: { all: true },
        },
      ],
    }),
    "zh",
  );
  expect(text).not.toContain("访问云雀。双方");
  expect(text).toContain("签署医护人员进修协议");
});
