import { describe, expect, it } from "vitest";
import { org, person, signing, text, zh } from "./gatherings.test-data";

const HOSPITAL = org("湖滨医院", "hospital");
const people = [
  person("a", "安例", HOSPITAL, "院长", "host"),
  person("b", "博例", org("松山公司", "company"), "董事长", "guest"),
  person("c", "陈例", org("湖滨区卫生局"), "局长", "third"),
];
const speech = {
  key: "s",
  activity: "speeches",
  remarks: [{ key: "r", by: ["c"], act: "hope", points: [zh("双方继续合作")] }],
};
const handover = (title: string, more: readonly object[] = []) => ({
  key: "h",
  activity: "handover",
  title: zh(title),
  people: [{ key: "b", as: "head" }, { key: "a", as: "receiver" }, ...more],
});
const event = (name: string, agenda: readonly object[], more: object = {}) =>
  text({ officialName: zh(name), title: zh(`${name}举行`), participants: people, agenda, ...more });
const lead = (article: string) => article.split("\n\n")[1] ?? "";

describe("what an event of many was called for", () => {
  it("is given in the first paragraph of a handover", () => {
    const article = event("松山公司医疗物资移交仪式", [speech, handover("医疗物资20箱")]);
    expect(lead(article)).toMatch(/移交仪式举行。松山公司董事长博例向湖滨医院院长安例移交医疗物资20箱。$/);
    expect(article).toContain("\n\n湖滨区卫生局局长陈例");
  });

  it("is stated together with whom it reached, before those who only attended", () => {
    const article = event(
      "松山公司医疗物资移交仪式",
      [speech, { ...handover("医疗物资20箱"), outcomes: ["o"] }],
      {
        participants: [...people, person("d", "丁例", org("湖滨商会"), "会长", "guest")],
        outcomes: [{ key: "o", type: "result", points: [zh("此次捐赠惠及4家医院")] }],
      },
    );
    expect(article).toContain("移交医疗物资20箱，惠及4家医院。");
  });

  it("keeps its place where the event was for something else, or where only a token was given", () => {
    const forum = event("湖滨航运论坛", [speech, handover("医疗物资20箱")]);
    expect(forum.indexOf("赠送医疗物资")).toBeGreaterThan(forum.indexOf("希望"));
    const token = event("松山公司医疗物资移交仪式", [speech, handover("锦旗")]);
    expect(token.indexOf("锦旗")).toBeGreaterThan(token.indexOf("希望"));
  });

  it("is what was done at an unveiling", () => {
    const unveiled = {
      key: "u",
      activity: "other",
      did: zh("为工作室授牌"),
      people: [{ key: "a" }, { key: "b" }],
    };
    const article = event("湖滨专家工作室揭牌仪式", [speech, unveiled]);
    expect(lead(article)).toMatch(/湖滨医院院长安例、松山公司董事长博例为工作室授牌。$/);
  });

  it("has the document by which it was handed over, whose item is not an item of its own", () => {
    const article = event(
      "松山公司医疗物资移交仪式",
      [
        speech,
        handover("医疗物资20箱"),
        { key: "g", activity: "signing", title: zh("签署移交证书"), agreements: ["d"] },
      ],
      { agreements: [signing("d", "移交证书", ["松山公司", "湖滨医院"])] },
    );
    expect(lead(article)).toContain("签署移交证书。");
    expect(article.match(/移交证书/g)).toHaveLength(1);
  });

  it("is what an assembly voted, in one sentence, before a prize of the office's own organization", () => {
    const article = text({
      kind: "meeting",
      officialName: zh("湖滨商会第二届会员大会"),
      title: zh("湖滨商会召开第二届会员大会"),
      home: org("松山促进会"),
      participants: [person("c", "陈例", org("湖滨商会"), "秘书长")],
      agenda: [
        {
          key: "m",
          activity: "discussion",
          title: zh("会员大会"),
          remarks: [{ key: "r", by: ["c"], act: "report", points: [zh("商会工作情况")] }],
          outcomes: ["o1", "o2"],
        },
        { key: "a", activity: "ceremony", title: zh("表彰"), people: [], outcomes: ["o3"] },
      ],
      outcomes: [
        { key: "o1", type: "result", points: [zh("会议审议通过工作报告")] },
        { key: "o2", type: "result", points: [zh("会议选举产生新一届理事会")] },
        { key: "o3", type: "award", to: { organizations: [org("松山促进会")] }, points: [zh("“贡献奖”")] },
      ],
    });
    expect(lead(article)).toMatch(/会议审议通过工作报告，并选举产生新一届理事会。松山促进会获颁“贡献奖”。$/);
  });
});

describe("a handover", () => {
  it("has who chaired it before who gave", () => {
    const article = event("湖滨商会印信交接典礼", [speech, handover("印信", [{ key: "c", as: "chair" }])]);
    expect(article).toContain("典礼由湖滨区卫生局局长陈例主持，松山公司董事长博例向湖滨医院院长安例");
    expect(article).not.toContain("陈例出席");
  });
});
