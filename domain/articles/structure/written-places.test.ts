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
