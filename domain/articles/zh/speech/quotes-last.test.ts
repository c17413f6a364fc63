import { describe, expect, it } from "vitest";
import { forumArticle, remark, zh } from "../whole-articles/forum.test-data";

const quoting = (key: string, by: string, act: string, point: string, quote: string): object => ({
  ...remark(key, by, act, point),
  quote: zh(quote),
});
const speeches = (...remarks: object[]): string =>
  forumArticle([{ key: "s", activity: "speeches", people: [], remarks }]);
const said = quoting("r1", "mo", "say", "药材是两地的传统产业", "我们带着问题来");

describe("a quotation behind a statement of the same speaker", () => {
  it("has its own attribution", () => {
    const text = speeches(said, remark("r2", "bai", "hope", "双方多走动"));
    expect(text).toContain("药材是两地的传统产业。莫常说：“我们带着问题来。”");
  });

  it("comes behind the wish that closes the turn", () => {
    const text = speeches(said, remark("r2", "mo", "hope", "双方多走动"));
    expect(text).toMatch(/药材是两地的传统产业，希望双方多走动。莫常说：“我们带着问题来。”/);
  });

  it("stays in front of a wish that takes it up", () => {
    const text = speeches(said, remark("r2", "mo", "hope", "这些问题早日解决"));
    expect(text).toMatch(/我们带着问题来。”莫常希望/);
  });

  it("keeps its attribution behind a wish", () => {
    const wish = quoting("r1", "mo", "hope", "湖滨区派骨干到校任教", "我们心里就踏实了");
    const text = speeches(wish, remark("r2", "mo", "invite", "参加校庆活动"));
    expect(text).toMatch(/任教，并邀请.*参加校庆活动。莫常说：“我们心里就踏实了。”/);
  });
});
