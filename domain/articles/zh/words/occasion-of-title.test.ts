import { describe, expect, it } from "vitest";
import { forumArticle, person, remark, zh } from "../whole-articles/forum.test-data";
import { duringOf, shownThere } from "./occasion";

const said = (text: string) => ({ text, path: "title" });

/** The article of an invented visit with these items. */
const visitArticle = (...agenda: object[]): string =>
  forumArticle(agenda, {
    kind: "reception",
    title: zh("松山基金会代表团访问湖滨区"),
    officialName: undefined,
    home: { name: zh("湖滨区卫生局") },
    delegations: [{ key: "d", side: "guest", head: "an", name: zh("松山基金会代表团") }],
    participants: [
      person("bai", "白样", "湖滨区卫生局", "局长", { side: "host", roles: ["receiver"] }),
      person("an", "安例", "松山基金会", "理事长", { side: "guest", delegation: "d", roles: ["head"] }),
      { key: "zone", group: zh("云溪开发区"), side: "host" },
    ],
  });

describe("an item as the time of what was said", () => {
  it("is in the course of talks, at a meeting, and in a part of a programme", () => {
    const during = (title: string): string => duringOf(said(title));
    expect(["会面", "交流会谈", "工作座谈"].map(during)).toEqual(["中", "中", "中"]);
    expect(["座谈会", "开幕式"].map(during)).toEqual(["上", "上"]);
    expect(["视频演讲", "主旨报告"].map(during)).toEqual(["环节", "环节"]);
  });

  it("is in the course of the talks of a visit", () => {
    for (const title of ["会面", "工作座谈"]) {
      const remarks = [remark("r", "bai", "say", "两会合作前景广阔")];
      const text = visitArticle({ key: "t", activity: "talks", title: zh(title), remarks });
      expect(text).not.toMatch(/环节|座谈上/);
    }
  });

  it("is at a place that is the only one talked with", () => {
    const people = [{ key: "an" }, { key: "zone" }];
    const venue = { name: zh("云溪开发区") };
    const item = { key: "t", activity: "talks", title: zh("座谈"), people, venue };
    const text = visitArticle(item, { key: "v", activity: "tour", saw: [zh("港口展厅")] });
    expect(text).not.toContain("与云溪开发区座谈");
    expect(text).toContain("到云溪开发区座谈");
  });

  it("does not show a film itself", () => {
    expect(shownThere(said("仪式播放了合作短片。")).text).toBe("仪式上播放了合作短片。");
    expect(shownThere(said("大会听取了报告。")).text).toBe("大会听取了报告。");
  });

  it("is not held where it is what its speaker gave", () => {
    const people = [{ key: "mo", as: "speaker" }, { key: "an" }];
    const item = { key: "l", activity: "presentation", title: zh("演讲"), city: zh("海角"), people };
    const article = forumArticle([{ ...item, topics: [zh("港口建设")] }]);
    expect(article).toContain("围绕港口建设作演讲");
    expect(article).not.toContain("演讲在海角举行");
  });
});

describe("thanks for an act recorded as an attribute", () => {
  it("has those who are thanked as its subject", () => {
    const thanks = { ...remark("r", "bai", "thank", "组织、主办的这次湖滨书画展览"), whom: zh("松山基金会") };
    const article = forumArticle([{ key: "o", activity: "speeches", remarks: [thanks] }]);
    expect(article).toContain("感谢松山基金会组织、主办这次湖滨书画展览");
  });
});
