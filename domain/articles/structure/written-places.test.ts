import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

// The office's own sentences about a speaker, at an invented ceremony.

it("follow the last speaker's words where something was signed afterwards", () => {
  const party = (name: string): object => ({ organization: { name: zh(name), kind: "association" } });
  const article = faultlessText(
    heldEvent({
      kind: "ceremony",
      title: zh("湖滨松山商会成立"),
      officialName: zh("湖滨松山商会成立典礼"),
      home: { name: zh("湖滨松山商会"), kind: "association" },
      participants: [
        personOf("an", "安例", "湖滨市工商联", "主席"),
        personOf("bai", "白样", "松山市政协", "主席"),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("成立典礼"),
          remarks: [
            remark("r1", "an", "hope", "商会提升服务水平"),
            remark("r2", "bai", "hope", "商会促进回乡创业"),
          ],
          narrative: [zh("白样还向在湖滨发展的企业家致以问候。")],
          agreements: ["a"],
        },
      ],
      agreements: [
        {
          key: "a",
          title: zh("战略合作协议"),
          status: "signed",
          parties: [party("青石商会"), party("湖滨松山商会")],
        },
      ],
    }),
    "zh",
  );
  expect(article.indexOf("致以问候")).toBeGreaterThan(article.indexOf("促进回乡创业"));
  expect(article).not.toMatch(/签署[^。]*。[^。]*白样还/);
});

it("come first where they say how talks began", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山考察团到访湖滨"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈会"),
          remarks: [remark("r1", "bai", "introduce", "商会概况"), remark("r2", "an", "hope", "双方加强合作")],
          narrative: [zh("座谈会首先播放了湖滨宣传片。")],
        },
      ],
    }),
    "zh",
  );
  expect(text.indexOf("首先播放")).toBeGreaterThan(0);
  expect(text.indexOf("首先播放")).toBeLessThan(text.indexOf("商会概况"));
});

it("come before what was said where they say how long it took", () => {
  const talks = (sentence: string): string =>
    faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("湖滨船模联谊会举行"),
        officialName: zh("湖滨船模联谊会"),
        participants: [personOf("an", "安例", "湖滨船模协会", "会长", { roles: ["speaker"] })],
        agenda: [
          {
            key: "d",
            activity: "discussion",
            topics: [zh("船模制作技艺的传承"), zh("船模行业存在的问题")],
            remarks: [remark("r", "an", "invite", "来年到湖滨参观交流")],
            narrative: [zh(sentence)],
          },
        ],
      }),
      "zh",
    );
  const long = talks("讨论原定两小时，一再延长。");
  expect(long.indexOf("一再延长")).toBeLessThan(long.indexOf("来年到湖滨"));
  const hours = talks("讨论进行了近两个小时。");
  expect(hours.indexOf("近两个小时")).toBeLessThan(hours.indexOf("来年到湖滨"));
  const vote = talks("讨论进行了表决，通过了章程。");
  expect(vote.indexOf("表决")).toBeGreaterThan(vote.indexOf("来年到湖滨"));
  const then = talks("讨论后，大家观看了演出。");
  expect(then.indexOf("观看了演出")).toBeGreaterThan(then.indexOf("来年到湖滨"));
});

it("come first where they say how a ceremony began", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨航运博物馆揭牌"),
      officialName: zh("湖滨航运博物馆揭牌仪式"),
      participants: [
        personOf("an", "安例", "湖滨市文化局", "局长"),
        personOf("bai", "白样", "湖滨航运博物馆", "馆长"),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("揭牌仪式"),
          remarks: [
            remark("r1", "an", "say", "博物馆将促进航运文化的传播"),
            remark("r2", "bai", "hope", "更多市民前来参观"),
          ],
          narrative: [zh("仪式在锣鼓声和舞狮表演中开始。")],
        },
      ],
    }),
    "zh",
  );
  expect(text.indexOf("锣鼓声")).toBeLessThan(text.indexOf("航运文化的传播"));
});
