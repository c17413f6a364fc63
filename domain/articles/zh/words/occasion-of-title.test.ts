import { describe, expect, it } from "vitest";
import { forumArticle, remark, zh } from "../whole-articles/forum.test-data";
import { duringOf, shownThere } from "./occasion";

const said = (text: string) => ({ text, path: "title" });

describe("an item as the time of what was said", () => {
  it("is in the course of talks, at a meeting, and in a part of a programme", () => {
    const during = (title: string): string => duringOf(said(title));
    expect(["会面", "交流会谈", "工作座谈"].map(during)).toEqual(["中", "中", "中"]);
    expect(["座谈会", "开幕式"].map(during)).toEqual(["上", "上"]);
    expect(["视频演讲", "主旨报告"].map(during)).toEqual(["环节", "环节"]);
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
