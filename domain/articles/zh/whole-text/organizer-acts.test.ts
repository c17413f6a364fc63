import { describe, expect, it } from "vitest";
import { type Composed, isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withOrganizerActing } from "./organizer-acts";

const DISCOURSE = {
  facts: {
    record: { organizers: [], agenda: [{ title: "捐赠仪式" }] },
    said: (text: string) => ({ text }),
    allOrgs: () => [{ name: { text: "湖滨第3批援松山医疗队" }, short: { text: "医疗队" } }],
  },
} as unknown as Discourse;
const block = (...lines: readonly (readonly [string, string])[]): Composed => ({
  type: "paragraph",
  part: "lead",
  keys: [],
  lines: lines.map(([id, text]) => line(id, plain(text))),
});
const written = (...blocks: Composed[]): string =>
  withOrganizerActing(blocks, DISCOURSE)
    .flatMap((one) => (isParagraph(one) ? one.lines.map(({ words }) => textOf(words)).join("。") : []))
    .join("\n");

describe("a sentence that says only who held the ceremony", () => {
  it("is the subject of the news, in which an officer of the organizer acts", () => {
    expect(
      written(
        block(
          ["agenda[g]", "3月5日，在松山医院，湖滨第3批援松山医疗队队长安例向院长白样转交物资"],
          ["organizers", "活动由医疗队主办"],
        ),
      ),
    ).toBe("3月5日，在松山医院，湖滨第3批援松山医疗队举行捐赠仪式，队长安例向院长白样转交物资");
  });

  it("ends the first paragraph, not the terms of what was signed", () => {
    const news = ["agreements[a]", "3月5日，湖滨商会与松山商会签署备忘录"] as const;
    const held = ["organizers", "签约仪式由湖滨商会主办"] as const;
    expect(written(block(news), block(["agreements[a].scope", "双方将开展合作"], held))).toBe(
      `${news[1]}。${held[1]}\n双方将开展合作`,
    );
  });

  it("stays where others gave with the organizer", () => {
    const news = ["agenda[g]", "3月5日，湖滨第3批援松山医疗队和青石商会向松山医院捐赠药品"] as const;
    expect(written(block(news, ["organizers", "活动由医疗队主办"]))).toBe(`${news[1]}。活动由医疗队主办`);
  });

  it("stays where the news is of others", () => {
    const news = ["lead", "3月5日，湖滨商会会长安例到松山医院参观"] as const;
    expect(written(block(news, ["organizers", "活动由医疗队主办"]))).toBe(`${news[1]}。活动由医疗队主办`);
  });
});
