import { describe, expect, it } from "vitest";
import { forumArticle, remark, zh } from "../whole-articles/forum.test-data";
import { sentWords } from "./acts-without-subject";

const speech = { key: "s", activity: "speeches", remarks: [remark("r", "bai", "hope", "论坛办得更好")] };

describe("acts of which nobody is known to have done them", () => {
  it("are not acts of all who were there", () => {
    const did = zh("现场发车，把首批200箱物资发放到松山学校、云溪医院等单位");
    const article = forumArticle([speech, { key: "a", activity: "other", told: "after", did, people: [] }]);
    expect(article).toContain("后，首批200箱物资现场发车，发放到松山学校、云溪医院等单位。");
    expect(article).not.toContain("与会人员现场发车");
  });

  it("need no subject on the occasion", () => {
    const given = forumArticle([speech, { key: "a", activity: "other", did: zh("为三个基地颁发证书") }]);
    expect(given).not.toMatch(/与会(?:人员|各方)(?:还)?为三个基地/);
    const honoured = forumArticle([speech, { key: "a", activity: "other", did: zh("表彰优秀会员") }]);
    expect(honoured).toContain("还表彰了优秀会员");
    expect(honoured).not.toMatch(/与会(?:人员|各方)(?:还)?表彰/);
    const seen = forumArticle([speech, { key: "a", activity: "other", did: zh("参观松山展览馆") }]);
    expect(seen).toContain("与会人员参观了松山展览馆");
  });

  it("are those of a meeting that makes something known, and no further ones where nothing precedes", () => {
    const did = zh("通报松山旅游节系列活动情况");
    const only = { key: "a", activity: "other", did };
    expect(forumArticle([only])).toContain("论坛通报了松山旅游节系列活动情况");
    const report = { key: "a", activity: "other", did: zh("发布《松山年度报告》") };
    expect(forumArticle([report], { officialName: zh("松山年度报告发布会") })).not.toContain("发布会发布");
    expect(forumArticle([speech, only])).toContain("论坛通报了松山旅游节系列活动情况");
    const article = (said: string): string => forumArticle([{ key: "a", activity: "other", did: zh(said) }]);
    expect(article("发布并解读旅游蓝皮书")).toContain("论坛发布并解读了旅游蓝皮书");
    expect(article("通报会员发展情况")).toContain("论坛通报了会员发展情况");
    expect(article("通报表扬优秀会员")).toContain("论坛通报表扬了优秀会员");
    expect(article("表彰和慰问老会员")).toContain("表彰和慰问了老会员");
    expect(article("发布、宣讲养殖标准")).not.toContain("发布了、");
  });

  it("keep words without anything sent off", () => {
    expect(sentWords("现场发车")).toBe("现场发车");
  });
});

describe("items that are the event or its result", () => {
  const release = { key: "a", activity: "ceremony", title: zh("报告发布"), outcomes: ["o"] };
  const outcome = { key: "o", type: "launch", by: ["bai"], points: [zh("《湖滨年度报告》")] };

  it("are not held besides it", () => {
    const officialName = zh("湖滨旅游研讨会暨《湖滨年度报告》发布会");
    const article = forumArticle([speech, release], { officialName, news: "o", outcomes: [outcome] });
    expect(article).toContain("发布《湖滨年度报告》");
    expect(article).not.toContain("还举行");
    const seminar = { key: "b", activity: "ceremony", title: zh("旅游研讨会") };
    expect(forumArticle([speech, seminar], { officialName })).not.toContain("还举行");
  });

  it("are not held if they are no occasion", () => {
    const article = forumArticle([speech, { key: "a", activity: "ceremony", title: zh("主旨报告") }]);
    expect(article).not.toContain("举行主旨报告");
  });
});

describe("several speakers with plain subjects", () => {
  it("have their verb once", () => {
    const remarks = [
      remark("r", "bai", "speak", "监管与服务"),
      remark("q", "mo", "speak", "医药人才培养"),
      remark("p", "an", "speak", "捐助与合作"),
    ];
    const people = ["bai", "mo", "an"].map((key) => ({ key }));
    const article = forumArticle([{ key: "t", activity: "presentation", people, remarks }]);
    expect(article).toContain("就捐助与合作分别发言");
    expect(article.match(/发言/g)).toHaveLength(1);
  });
});
