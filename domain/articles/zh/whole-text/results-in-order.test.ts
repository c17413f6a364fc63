import { describe, expect, it } from "vitest";
import { type Composed, type Line, line, linesOf } from "../../compose";
import { mentioning, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { paragraph, said } from "./paragraphs.test-data";
import { withResultsInOrder } from "./results-in-order";

const discourseOf = (title: string, news: string): Discourse =>
  ({
    facts: {
      record: {
        title: { zh: title },
        agenda: [
          { key: "o" },
          { key: "k" },
          { key: "s", agreements: ["a"] },
          { key: "g", outcomes: ["p"] },
          { key: "h" },
        ],
      },
    },
    plan: { news: { type: news } },
  }) as unknown as Discourse;

/** The record places of the sentences of each paragraph. */
const places = (
  blocks: readonly Composed[],
  title = "样本航运论坛举行",
  news = "hold",
  head = "",
): string[][] =>
  withResultsInOrder(blocks, discourseOf(title, news), () => line("headline", plain(head))).map((block) =>
    linesOf(block).map(({ id }) => id),
  );

const HELD = said("lead", "2024年3月5日，样本航运论坛在样本市举行");
const LEAD = paragraph("lead", HELD);
const SIGNED = said("agreements[a]", "松山船员商会与湖滨港口商会签署了友好合作协议");
const GIFT = said("outcomes[p]", "示例公司向样本学院赠送了图书");
const WELCOME = paragraph("agenda", said("agenda[o].remarks[r]", "样本市副市长王小样致辞"));
const REPORT = said("agenda[k].remarks[t]", "示例公司经理安例作报告");
const HALL = said("agenda[h]", "论坛期间还举行了座谈会");

describe("results of an event whose title has none", () => {
  it("follow what came before them in the programme", () => {
    const text = [LEAD, paragraph("agreements", SIGNED, GIFT), WELCOME, paragraph("agenda", REPORT, HALL)];
    expect(places(text)).toEqual([
      ["lead"],
      ["agenda[o].remarks[r]"],
      ["agenda[k].remarks[t]"],
      ["agreements[a]", "outcomes[p]", "agenda[h]"],
    ]);
  });

  it("are not put between the event and those who were there", () => {
    const people = said("people.b", "样本市市长李例出席论坛");
    expect(places([paragraph("lead", HELD, SIGNED, people), WELCOME])).toEqual([
      ["lead", "people.b"],
      ["agenda[o].remarks[r]"],
      ["agreements[a]"],
    ]);
    const alone = [paragraph("lead", HELD, SIGNED), WELCOME];
    expect(places(alone)).toEqual([["lead", "agreements[a]"], ["agenda[o].remarks[r]"]]);
  });

  it("stay where the title has them, on a visit, and where nothing came before them", () => {
    const text = [LEAD, paragraph("agreements", SIGNED), WELCOME];
    const same = [["lead"], ["agreements[a]"], ["agenda[o].remarks[r]"]];
    expect(places(text, "松山船员商会与湖滨港口商会签署了友好合作协议")).toEqual(same);
    expect(places(text, "松山商会一行访问样本市", "visit")).toEqual(same);
    const later = [LEAD, paragraph("agreements", SIGNED), paragraph("agenda", HALL)];
    expect(places(later)).toEqual([["lead"], ["agreements[a]"], ["agenda[h]"]]);
  });

  it("stay where the headline has them", () => {
    const text = [LEAD, paragraph("agreements", SIGNED), WELCOME];
    expect(places(text, undefined, "hold", "样本航运论坛举行 两会签署协议")[1]).toEqual(["agreements[a]"]);
  });

  it("stay where what they pass needs them", () => {
    const same = [["lead"], ["agreements[a]"], ["agenda[o].remarks[r]"]];
    const by = (one: Line): Line => ({ ...one, words: mentioning(one.words, "an") });
    const speech = paragraph("agenda", by(said("agenda[o].remarks[r]", "安例表示感谢")));
    expect(places([LEAD, paragraph("agreements", by(SIGNED)), speech])).toEqual(same);
    const then = paragraph("agenda", said("agenda[o].remarks[r]", "随后，王小样致辞"));
    expect(places([LEAD, paragraph("agreements", SIGNED), then])).toEqual(same);
  });
});
