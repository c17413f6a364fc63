import { describe, expect, it } from "vitest";
import { en, office, person, personOf, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";
import { forumArticle, remark, zh } from "../zh/whole-articles/forum.test-data";

const task = (text: object, by: readonly string[], from: object): object => ({
  key: "f",
  force: "task",
  text,
  by: { participants: by },
  due: { on: "2024-06-30" },
  from,
  announce: true,
});
const talks = (...remarks: object[]): object => ({
  key: "t",
  activity: "talks",
  people: [{ key: "bai" }, { key: "mo" }, { key: "an" }],
  topics: [zh("药材种植")],
  outcomes: ["o"],
  remarks,
});
const proposed = remark("r1", "mo", "propose", "成立药材种植联盟");
const hoped = remark("r2", "an", "hope", "各方多走动");

describe("a task of its own, of which a remark is only the occasion", () => {
  const text = forumArticle([talks(proposed, hoped)], {
    followUps: [task(zh("起草药材种植联盟章程"), ["bai", "an"], { remark: "r1", point: 0 })],
  });

  it("is stated behind the remark with its deadline, which is not that of the remark", () => {
    expect(text).toContain("建议成立药材种植联盟。");
    expect(text).toContain("白样、松山基金会理事长安例将在6月30日前起草药材种植联盟章程。");
    expect(text.indexOf("起草")).toBeLessThan(text.indexOf("多走动"));
  });

  it("is not stated again, where the remark has its words", () => {
    const same = forumArticle([talks(proposed, hoped)], {
      followUps: [task(zh("成立药材种植联盟"), ["bai", "an"], { remark: "r1", point: 0 })],
    });
    expect(same).toContain("在6月30日前成立药材种植联盟");
    expect(same).not.toContain("白样、安例将");
  });

  it("is not stated again, where the remark has its words without the time", () => {
    for (const time of ["年内", "六月底前"]) {
      const same = forumArticle([talks(proposed, hoped)], {
        followUps: [task(zh(`${time}成立药材种植联盟`), ["mo"], { remark: "r1", point: 0 })],
      });
      expect(same.match(/成立/gu)).toHaveLength(1);
    }
  });

  it("has its deadline once, where its words have it", () => {
    const text = forumArticle([talks(proposed, hoped)], {
      followUps: [task(zh("六月底前起草章程"), ["bai"], { remark: "r1", point: 0 })],
    });
    expect(text).toContain("将于六月底前起草章程");
    expect(text).not.toContain("6月30日");
  });

  it("follows what was agreed on, from which it comes", () => {
    const agreed = forumArticle([talks(hoped)], {
      outcomes: [{ key: "o", type: "consensus", by: ["bai", "an"], points: [zh("统一药材等级")] }],
      followUps: [task(zh("拿出等级样本"), ["mo"], { outcome: "o" })],
    });
    expect(agreed).toMatch(/统一药材等级。湖滨大学校长莫常将在6月30日前拿出等级样本。/);
  });

  it("is stated in an English text", () => {
    const written = textOfEvent({
      kind: "other",
      title: en("Lake day held in Reedham"),
      officialName: en("the Lake Day"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "mayor", office),
        personOf("b", "Bo Ray", "director", "Reed Port"),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "a" }, { key: "b" }],
          topics: [en("the boats of the dock")],
          remarks: [said("b", "propose", "found a league of ports"), said("a", "say", "the lake is deep")],
        },
      ],
      followUps: [task(en("draft a charter"), ["a", "b"], { remark: "bpropose", point: 0 })],
    });
    expect(written).toMatch(/will draft a charter by (?:30 June|June 30)/);
    expect(written).not.toMatch(/league of ports by/);
  });
});
