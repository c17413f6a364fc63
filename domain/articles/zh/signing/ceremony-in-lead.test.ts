import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// An invented school and an invented company.
const SCHOOL = { name: zh("样本大学"), kind: "university" };
const COMPANY = { name: zh("示例纺织公司"), kind: "company" };

const written = (more: object, agreement: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("样本大学与示例纺织公司签署合作协议"),
      news: "a",
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          type: "other",
          status: "signed",
          signedOn: "2024-03-05",
          parties: [{ organization: SCHOOL }, { organization: COMPANY }],
          ...agreement,
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("the ceremony of a signing that begins a text", () => {
  const venue = { name: zh("样本大学"), organization: SCHOOL };
  const signing = (more: object = {}): object => ({
    key: "s",
    activity: "signing",
    title: zh("校企合作签约仪式"),
    agreements: ["a"],
    ...more,
  });

  it("has its place in the first sentence", () => {
    const text = written({ venue, agenda: [signing()] });
    expect(text).toContain("3月5日，在样本大学举行的校企合作签约仪式上，");
    expect(text).not.toMatch(/签约仪式在[^，。]*举行。/);
  });

  it("has whoever chaired it behind it", () => {
    const chair = personOf("he", "何许", "示例纺织公司", "经理", { roles: ["chair"] });
    const text = written({ venue, participants: [chair], agenda: [signing()] });
    expect(text).toContain("在样本大学举行的校企合作签约仪式上，");
    expect(text).toContain("。仪式由示例纺织公司经理何许主持。");
  });

  it("has a sentence on its place where it has no name", () => {
    expect(written({ venue, agenda: [signing({ title: undefined })] })).toContain("签约仪式在样本大学举行。");
  });

  const days = (last: string): string =>
    written({
      when: { start: "2024-03-05", end: "2024-03-06" },
      city: zh("湖滨"),
      partOf: { name: zh("湖滨经贸交流大会"), how: "at", when: { start: "2024-03-05", part: "afternoon" } },
      agenda: [
        signing({ title: undefined, when: { start: "2024-03-05", part: "afternoon" } }),
        { key: "t", activity: "tour", when: { start: last }, saw: [zh("展厅")] },
      ],
    });

  it("does not have the days of the whole event", () => {
    expect(days("2024-03-06")).toContain("3月5日下午，在湖滨经贸交流大会上，");
    expect(days("2024-03-06")).not.toMatch(/签约仪式于|大会于/);
    expect(days("2024-03-05")).toContain("活动于5日至6日举行。");
  });

  it("keeps the first day of the event where only the last one is stated", () => {
    const text = written(
      {
        when: { start: "2024-03-05", end: "2024-03-07" },
        city: zh("湖滨"),
        agenda: [
          signing({ when: { start: "2024-03-06" } }),
          { key: "t", activity: "tour", when: { start: "2024-03-07" }, saw: [zh("展厅")] },
        ],
      },
      { signedOn: "2024-03-06" },
    );
    expect(text).toContain("活动于5日至7日举行。");
  });
});

describe("what was given by a document", () => {
  const given = (agreement: object, by = ["an"]): string =>
    written(
      {
        participants: [
          personOf("an", "安例", "示例纺织公司", "董事长"),
          personOf("bai", "白样", "松山公司", "经理"),
        ],
        agenda: [{ key: "s", activity: "signing", agreements: ["a"], outcomes: by.map((who) => `o-${who}`) }],
        outcomes: by.map((who) => ({
          key: `o-${who}`,
          type: "gift",
          by: [who],
          to: { organizations: [SCHOOL] },
          points: [zh(`人民币${who === by[0] ? 100 : 50}万元，用于设立“示例奖学金”`)],
        })),
      },
      { title: zh("捐赠协议"), value: zh("人民币100万元"), purpose: zh("设立示例奖学金"), ...agreement },
    );

  it("is stated once, with its amount and its use", () => {
    expect(given({}).match(/100万元/g)).toHaveLength(1);
    expect(given({}).match(/设立“?示例奖学金/g)).toHaveLength(1);
  });

  it("keeps the amount and the use of another's gift", () => {
    expect(given({}, ["bai"])).toContain("金额人民币100万元");
    expect(given({}, ["bai"])).toContain("人民币100万元，用于设立“示例奖学金”");
  });

  it("keeps what else there is of the amount", () => {
    expect(given({ value: zh("人民币100万元，分五年拨付") })).toContain("100万元，分五年拨付");
    expect(given({ value: zh("100万元以上") })).toContain("金额100万元以上");
  });

  it("keeps the use of each of two gifts", () => {
    expect(given({}, ["an", "bai"]).match(/，用于设立“示例奖学金”/g)).toHaveLength(2);
  });

  it("keeps an amount that was not given", () => {
    expect(written({ city: zh("湖滨") }, { value: zh("人民币100万元") })).toContain("金额人民币100万元");
  });
});
