import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const toured = (title: string, ...saw: readonly string[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀商会来访"),
      home: { name: zh("湖滨研究所") },
      participants: [
        personOf("an", "安例", "云雀商会", "会长", { side: "guest", roles: ["head"] }),
        personOf("bai", "白样", "湖滨研究所", "所长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "tour", title: zh(title), saw: saw.map(zh) }],
    }),
    "zh",
  );

describe("the title of a tour with sights", () => {
  it("names the place of what was seen", () => {
    const text = toured("参观湖滨茶府", "会客室", "露天茶座");
    expect(text).toContain("参观了湖滨茶府的会客室和露天茶座");
    expect(text).not.toContain("参观湖滨茶府");
  });

  it("adds nothing where it names the hosts by their noun, or many of a kind", () => {
    expect(toured("参观研究所", "信息中心", "实验室")).toMatch(/参观了信息中心和实验室/);
    expect(toured("参观会员企业", "沙洲啤酒", "松山汽车")).not.toContain("会员企业");
  });

  it.each(["走访困难群众", "考察智慧农业", "参观学生作品", "参观生产线"])(
    "has no sights as parts where it names no place: %s",
    (title) => {
      const text = toured(title, "活动室", "荣誉室");
      expect(text).not.toContain(`${title.slice(2)}的`);
      expect(text).toContain(title.slice(2));
    },
  );

  it("is no place of firms", () => {
    expect(toured("参观云溪街", "沙洲公司", "松山集团")).not.toContain("云溪街的");
  });

  it("is seen, not attended, where it ends like an occasion", () => {
    const text = toured("参观沙洲商会", "荣誉墙", "文化墙");
    expect(text).not.toContain("参加");
    expect(text).toContain("荣誉墙和文化墙");
  });

  it("keeps the name of a company", () => {
    expect(toured("参观云溪科技有限公司", "展品陈列柜", "荣誉墙")).toContain("云溪科技有限公司");
  });

  it.each(["松山口岸", "云溪科技有限公司", "文物修复室"])(
    "is seen, not attended, where it is a place: %s",
    (title) => {
      const text = toured(title);
      expect(text).toMatch(new RegExp(`(?:参观|走访)了?${title}`));
      expect(text).not.toContain(`参加${title}`);
    },
  );

  it.each(["沙洲古镇之旅", "校园开放日活动"])("remains what it is where it is no place: %s", (title) => {
    expect(toured(title)).not.toContain(`参观${title}`);
  });
});
