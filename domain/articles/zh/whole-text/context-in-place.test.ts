import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withContextInPlace } from "./context-in-place";

const paragraph = (part: "lead" | "programme", ...lines: [string, string][]): Composed =>
  ({
    type: "paragraph",
    part,
    lines: lines.map(([id, text]) => line(id, plain(text))),
    keys: [],
  }) as unknown as Composed;

const written = (blocks: Composed[], cities: string[] = []): string => {
  const agenda = cities.map((name) => ({ city: { zh: name } }));
  const discourse = { facts: { record: { agenda } } } as unknown as Discourse;
  return withContextInPlace(blocks, discourse)
    .flatMap((one) => (one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)).join("") : []))
    .join("\n");
};

const NEWS = "3月5日，湖滨渔业论坛在云雀举行。";
const SPOKE = "安例致辞。";

describe("a fact about the news", () => {
  it("ends the first paragraph instead of beginning the next", () => {
    const fact = "此次论坛是两地首次合办的渔业活动。";
    expect(
      written([
        paragraph("lead", ["lead", NEWS]),
        paragraph("programme", ["background[0].zh", fact], ["a", SPOKE]),
      ]),
    ).toBe(`${NEWS}${fact}\n${SPOKE}`);
  });

  it("is about the document where the news is that one was signed", () => {
    const signed = "3月5日，湖滨市与云雀市签署渔业备忘录。";
    const document = "备忘录在两市结好十周年之际签署。";
    const other = "这是湖滨市第三次举办渔业展览会。";
    const text = (fact: string): string =>
      written([
        paragraph("lead", ["lead", signed]),
        paragraph("programme", ["background[0].zh", fact], ["a", SPOKE]),
      ]);
    expect(text(document)).toBe(`${signed}${document}\n${SPOKE}`);
    expect(text(other)).toBe(`${signed}\n${other}${SPOKE}`);
  });

  it("stays where the first paragraph is full", () => {
    const fact = "此次论坛是两地首次合办的渔业活动。";
    const full = NEWS + "两地渔民代表参加。".repeat(40);
    expect(
      written([
        paragraph("lead", ["lead", full]),
        paragraph("programme", ["background[0].zh", fact], ["a", SPOKE]),
      ]),
    ).toBe(`${full}\n${fact}${SPOKE}`);
  });
});

describe("what an event or a visit was for", () => {
  it("follows its theme and organizers in the first paragraph", () => {
    expect(
      written([
        paragraph("lead", ["lead", NEWS], ["theme", "论坛以“湖风”为主题，由湖滨商会主办。"]),
        paragraph("programme", ["a", SPOKE], ["background[0].zh", "论坛旨在促进渔业合作。"]),
      ]),
    ).toBe(`${NEWS}论坛以“湖风”为主题，由湖滨商会主办，旨在促进渔业合作。\n${SPOKE}`);
  });

  it("ends the first paragraph on a visit", () => {
    const visit = "3月5日，安例率团访问湖滨。";
    const aim = "此次访问旨在落实渔业协议。";
    expect(
      written([
        paragraph("lead", ["lead", visit]),
        paragraph("programme", ["a", SPOKE]),
        paragraph("programme", ["background[0].zh", aim]),
      ]),
    ).toBe(`${visit}${aim}\n${SPOKE}`);
  });
});

describe("facts about an event in a paragraph of their own", () => {
  it("follow the sentence that says who held it", () => {
    const signed = "3月5日，湖滨市与云雀市在渔业展览会上签署备忘录。";
    const facts = "展览会展出总面积1600平方米。";
    const held = "展览会由湖滨商会主办，两地渔民参加。";
    expect(
      written([
        paragraph("lead", ["lead", signed]),
        paragraph("programme", ["background[0].zh", facts]),
        paragraph("programme", ["organizers", held]),
      ]),
    ).toBe(`${signed}\n${held}${facts}`);
  });
});

describe("what a town of the journey is", () => {
  const fact = "松山市位于湖区北部，人口5万。";
  const there = "在松山市，安例与市长博例座谈。";

  it("follows the sentence that first names the town", () => {
    expect(
      written(
        [
          paragraph("lead", ["lead", "3月5日，安例赴湖区访问。"]),
          paragraph("programme", ["a", there], ["b", "博例介绍了渔业情况。"], ["background[0].zh", fact]),
        ],
        ["松山市"],
      ),
    ).toContain(`\n${there}${fact}博例介绍了`);
  });

  it("begins the paragraph on the town that the news has named", () => {
    expect(
      written(
        [
          paragraph("lead", ["lead", "3月5日，安例赴松山市访问。"]),
          paragraph("programme", ["a", there], ["b", "博例介绍了渔业情况。"]),
          paragraph("programme", ["background[0].zh", fact]),
        ],
        ["松山市"],
      ),
    ).toMatch(/\n松山市位于湖区北部，人口5万。在松山市，安例[^\n]*$/);
  });

  it("is not a fact about something whose name begins with that of the town", () => {
    const port = "松山港是湖区最大的渔港。";
    expect(
      written(
        [
          paragraph("lead", ["lead", "3月5日，安例赴松山访问。"]),
          paragraph("programme", ["a", "在松山，安例座谈。"]),
          paragraph("programme", ["background[0].zh", port]),
        ],
        ["松山"],
      ),
    ).toMatch(/\n松山港是湖区最大的渔港。$/);
  });
});
