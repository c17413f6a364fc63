import { describe, expect, it } from "vitest";
import type { Composed } from "../../compose";
import { line } from "../../compose";
import { faultlessText } from "../../faultless.test-data";
import { plain, textOf } from "../../phrase";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";
import { withAlsoOnce } from "./repeated-occasions";

// Sentences side by side in a paragraph, and an occasion that a text has named before.

const paragraph = (...texts: string[]): Composed => ({
  type: "paragraph",
  part: "agenda",
  lines: texts.map((text, at) => line(`s${at}`, plain(text))),
  keys: [],
});
const texts = (block: Composed): string[] =>
  block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [];

describe("two further acts side by side", () => {
  it("have 还 once", () => {
    const block = paragraph("代表团还在云溪学院参观了书画展", "安例还为师生作了报告");
    expect(texts(withAlsoOnce(block))).toEqual(["代表团在云溪学院参观了书画展", "安例还为师生作了报告"]);
  });

  it("have 还 once although a sentence is between them", () => {
    const block = paragraph("考察团还参观了东园", "参观由云溪学会承办", "考察团还参观了西园");
    expect(texts(withAlsoOnce(block))).toEqual([
      "考察团参观了东园",
      "参观由云溪学会承办",
      "考察团还参观了西园",
    ]);
  });

  it("are one sentence where the second was done during the visit", () => {
    const block = paragraph("20日上午，安例一行还出席了庆典", "访问期间，安例一行还参观了博物馆");
    expect(texts(withAlsoOnce(block))).toEqual(["20日上午，安例一行出席了庆典，访问期间还参观了博物馆"]);
  });

  it("are two sentences where others did the second", () => {
    const block = paragraph("20日上午，安例一行还出席了庆典", "访问期间，白样一行还参观了博物馆");
    expect(texts(withAlsoOnce(block))).toEqual([
      "20日上午，安例一行出席了庆典",
      "访问期间，白样一行还参观了博物馆",
    ]);
  });
});

describe("an occasion that the first paragraph has named", () => {
  const item = (more: object): string =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("安例一行到云溪之家考察"),
        venue: { name: zh("云溪之家") },
        delegations: [{ key: "d", side: "guest", head: "an" }],
        participants: [
          personOf("an", "安例", "湖滨学会", "会长", { side: "guest", delegation: "d" }),
          personOf("bai", "白样", "云溪区侨联", "主席", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [
          { key: "tour", activity: "tour", saw: [zh("活动阵地")] },
          {
            key: "t",
            activity: "talks",
            title: zh("座谈会"),
            remarks: [remark("r", "bai", "introduce", "云溪区侨情情况")],
            outcomes: ["o"],
          },
        ],
        outcomes: [
          {
            key: "o",
            type: "award",
            by: ["bai"],
            to: { participants: ["an"] },
            points: [zh("宣讲大使聘书")],
          },
        ],
        ...more,
      }),
      "zh",
    );

  it("has no sentence that says that it was held", () => {
    const article = item({
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈会"),
          narrative: [zh("与会人员观看了宣传片。")],
          outcomes: ["o"],
        },
      ],
    });
    expect(article).toContain("座谈会上，白样向安例颁发宣讲大使聘书");
    expect(article).not.toContain("举行座谈会");
  });
});
