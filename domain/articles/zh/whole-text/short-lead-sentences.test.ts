import { describe, expect, it } from "vitest";
import type { Composed } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withoutShortLeadSentences } from "./short-lead-sentences";

const lead = (...all: string[]): string => {
  const lines = all.map((text, at) => ({ id: `s${at}`, words: plain(text) }));
  const block = withoutShortLeadSentences({ type: "paragraph", part: "lead", keys: [], lines } as Composed);
  return block.type === "paragraph" ? block.lines.map(({ words }) => `${textOf(words)}。`).join("") : "";
};

describe("short sentences of a first paragraph", () => {
  it("state who held an event behind where it was held", () => {
    expect(lead("3月5日，湖滨航运研讨会在松山大学召开，百余人参加", "研讨会由湖滨港主办")).toBe(
      "3月5日，湖滨航运研讨会在松山大学召开，由湖滨港主办，百余人参加。",
    );
  });

  it("state a theme with the name of the event, which is not stated twice", () => {
    const theme = "主题为“湖光山色”";
    expect(lead("安例率考察团赴松山考察", `此次活动为航运考察暨参观活动，${theme}`)).toBe(
      "安例率考察团赴松山考察。此次航运考察暨参观活动以“湖光山色”为主题。",
    );
    expect(lead("航运考察暨参观活动在松山举行", `此次活动为航运考察暨参观活动，${theme}`)).toBe(
      "航运考察暨参观活动在松山举行。活动主题为“湖光山色”。",
    );
  });
});
