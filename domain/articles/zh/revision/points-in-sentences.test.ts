import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withPointsInSentences } from "./points-in-sentences";

const written = (text: string, id = "agenda[k].remarks[r]"): string =>
  withPointsInSentences([{ type: "paragraph", part: "body", keys: [], lines: [line(id, plain(text))] }])
    .flatMap((block) => (block.type === "paragraph" ? block.lines : []))
    .map(({ words }) => textOf(words))
    .join("。");

const PORT = "湖滨港口近年来码头设施不断完善，航线通达沿江各市，货物吞吐量保持增长";
const MEMBERS = "松山商会会员企业众多，在机械、纺织等行业实力雄厚";
const SCHOOL = "每一名留学生都是学校的宝贵财富";

describe("the points of a statement in Chinese", () => {
  it("are sentences where each has a subject of its own", () => {
    expect(written(`安例表示，${PORT}；${MEMBERS}；今年以来两会共同举办了三场论坛`)).toBe(
      `安例表示，${PORT}。${MEMBERS}。今年以来两会共同举办了三场论坛`,
    );
  });

  it("are sentences in a letter too", () => {
    expect(
      written(`安例发来贺信，表示${PORT}；${MEMBERS}；商会希望会员抓住机遇，共建港口，把航线办得更好`),
    ).toBe(`安例发来贺信，表示${PORT}。${MEMBERS}；商会希望会员抓住机遇，共建港口，把航线办得更好`);
  });

  it("begin with another subject, or 这些, where something is going to be", () => {
    expect(
      written(
        `安例表示，${PORT}；7月将有交流活动走进湖滨，船员首次登台；这些活动由两会共同举办，得到会员企业的大力支持`,
      ),
    ).toBe(
      `安例表示，${PORT}。7月将有交流活动走进湖滨，船员首次登台。这些活动由两会共同举办，得到会员企业的大力支持`,
    );
  });

  it("share a sentence where they are short or alike", () => {
    const two = "安例表示，两市气候相近，人文气息相同；两会交往多年，合作基础良好";
    expect(written(two)).toBe(two);
  });

  it("go on behind a comma where one has no subject", () => {
    expect(written(`安例表示，${MEMBERS}，需要新突破；愿学习借鉴湖滨的经验`)).toContain("需要新突破，愿学习");
    expect(written(`安例表示，${PORT}；要抓住机遇，扩大合作`)).toContain("；要抓住机遇");
  });

  it("keep what is intended in the sentence of its reason", () => {
    expect(written(`安例表示，${PORT}；${SCHOOL}；学校将继续扩大招生，保障留学生的生活`)).toBe(
      `安例表示，${PORT}。${SCHOOL}；学校将继续扩大招生，保障留学生的生活`,
    );
  });

  it("keep counted points, wishes and further acts behind semicolons", () => {
    for (const text of [
      `安例表示，要做好三件事：一是${PORT}；二是${MEMBERS}；三是共办展会`,
      `安例表示，${PORT}；${MEMBERS}，并表示将扩大合作`,
      `安例希望${PORT}；${MEMBERS}`,
    ])
      expect(written(text)).toBe(text);
  });

  it("are not divided in the office's own context", () => {
    const text = `安例表示，${PORT}；${MEMBERS}；${SCHOOL}`;
    expect(written(text, "background[0]")).toBe(text);
  });
});
