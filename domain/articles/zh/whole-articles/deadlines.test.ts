import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { CITY, PORT, zh } from "./lake-town.test-data";

const person = (key: string, name: string, organization: object, side: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh("会长") }],
  side,
});
const agreement = (more: object): object => ({
  key: "g",
  title: zh("航运合作协议"),
  type: "other",
  status: "signed",
  parties: [
    { organization: PORT, signatories: ["chen"] },
    { organization: CITY, signatories: ["lu"] },
  ],
  ...more,
});
const text = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      title: zh("湖滨港口商会与云雀市航运协会签署航运合作协议"),
      when: { start: "2024-03-05" },
      participants: [person("chen", "陈例", PORT, "host"), person("lu", "陆样", CITY, "guest")],
      agenda: [{ key: "s", activity: "signing", agreements: ["g"] }],
      agreements: [agreement({})],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );
const promised = (due: object, force: string): string =>
  text({
    followUps: [
      { key: "f", text: zh("开通直航航线"), force, by: { organizations: [CITY] }, due, announce: true },
    ],
  });

describe("a deadline", () => {
  it("known to the month or year is the end of it", () => {
    expect(promised({ on: "2026" }, "intention")).toContain("在2026年底前开通");
    expect(promised({ on: "2025-09" }, "intention")).toContain("在2025年9月底前开通");
    expect(promised({ on: "2025-09-15" }, "intention")).toContain("在2025年9月15日前开通");
  });

  it("in words of the calendar has a preposition after 愿, other words have none", () => {
    expect(promised({ words: zh("年底前") }, "intention")).toContain("拟于年底前开通");
    expect(promised({ words: zh("尽快") }, "intention")).toContain("表示愿尽快开通");
  });

  it("is behind 将 unless it is an adverb", () => {
    expect(promised({ words: zh("十月中旬前") }, "task")).toContain("将于十月中旬前开通");
    expect(promised({ words: zh("两周内") }, "task")).toContain("将在两周内开通");
    expect(promised({ words: zh("近期") }, "task")).toContain("近期将开通");
    expect(promised({ words: zh("回国后") }, "task")).toContain("回国后将开通");
  });

  it("is whole before 将 in a promise that begins with it", () => {
    const remark = { key: "r", by: ["lu"], act: "promise", points: [zh("明年一季度开通直航航线")] };
    const own = text({ agenda: [{ key: "s", activity: "signing", agreements: ["g"], remarks: [remark] }] });
    expect(own).toContain("明年一季度将开通直航航线");
    expect(own).not.toContain("明年将一季度");
  });

  it("is not preceded by recipients whom the words name", () => {
    const promise = {
      key: "f",
      text: zh("向两地会员开放航线"),
      force: "commitment",
      by: { organizations: [CITY] },
      to: { organizations: [PORT] },
    };
    expect(text({ followUps: [promise] })).toMatch(/协会承诺向两地会员开放航线/);
  });

  it("has its two owners by name after a promise of somebody else", () => {
    const both = {
      key: "f",
      text: zh("汇总会员名单"),
      force: "task",
      by: { organizations: [PORT, CITY] },
      announce: true,
    };
    const other = {
      key: "o",
      text: zh("加入航线联盟"),
      force: "intention",
      by: { organizations: [{ name: zh("晨星轮船公司"), kind: "company" }] },
    };
    expect(text({ followUps: [other, both] })).not.toMatch(/晨星轮船公司[^。]*。双方将/);
  });

  it("of nobody in particular belongs to the plan", () => {
    const task = {
      key: "f",
      text: zh("开通直航航线"),
      force: "task",
      due: { words: zh("三年内") },
      announce: true,
    };
    expect(text({ followUps: [task] })).toContain("根据计划，将在三年内开通直航航线");
  });
});

describe("an agreement", () => {
  it("is continued, not signed, of itself", () => {
    const own = text({ agreements: [agreement({ term: zh("三年"), renews: "automatic" })] });
    expect(own).toContain("到期自动续期");
    expect(own).not.toContain("自动续签");
  });

  it("is signed once", () => {
    expect(text({})).toContain("会长陆样分别代表双方签署航运合作协议");
    expect(text({})).not.toContain("双方签署协议");
  });

  it("does not repeat its title as its aim", () => {
    const own = text({
      agreements: [agreement({ title: zh("关于共建联合码头的协议"), purpose: zh("共建联合码头") })],
    });
    expect(own.match(/共建联合码头/g)).toHaveLength(1);
    expect(own).not.toContain("以共建联合码头");
  });

  it("has its amount behind the intention", () => {
    const own = text({
      kind: "meeting",
      title: zh("湖滨港口商会会见云雀市航运协会"),
      agenda: [{ key: "s", activity: "talks", agreements: ["g"] }],
      agreements: [agreement({ status: "intended", value: zh("8.6亿元") })],
    });
    expect(own).toContain("达成意向，金额8.6亿元");
    const about = text({
      kind: "meeting",
      title: zh("湖滨港口商会会见云雀市航运协会"),
      agenda: [{ key: "s", activity: "talks", agreements: ["g"] }],
      agreements: [agreement({ status: "intended", title: zh("关于共建国际港口物流园区的合作") })],
    });
    expect(about).toContain("就共建国际港口物流园区的合作达成意向");
    expect(about).not.toContain("就关于");
    expect(own).not.toMatch(/金额8\.6亿元达成/);
  });

  it("has an aim that is not stated as done", () => {
    const own = text({ agreements: [agreement({ purpose: zh("把云雀市建成航运枢纽") })] });
    expect(own).toContain("，旨在把云雀市建成航运枢纽");
  });

  it("was preceded by the last one, not by the original, where it is the third", () => {
    const before = { title: zh("航运合作协议"), signedOn: "2021-11" };
    const nth = (n: number): string => text({ agreements: [agreement({ nth: n, renewalOf: before })] });
    expect(nth(3)).toContain("上一份协议签署于2021年11月");
    expect(nth(2)).toContain("原协议签署于2021年11月");
  });
});
