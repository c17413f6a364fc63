import { describe, expect, it } from "vitest";
import { type Composed, line, type Paragraph } from "../../compose";
import { plain } from "../../phrase";
import { withTopicsBehindPeople } from "./topics-behind-people";

const paragraph = (part: Paragraph["part"], lines: Record<string, string>): Composed => ({
  type: "paragraph",
  part,
  keys: [],
  lines: Object.entries(lines).map(([id, text]) => line(id, plain(text))),
});
const idsOf = (blocks: readonly Composed[]): string[][] =>
  withTopicsBehindPeople(blocks).flatMap((block) =>
    block.type === "paragraph" ? [block.lines.map(({ id }) => id)] : [],
  );

const lead = "Ann Lee received a delegation of Sandland";
const talks = "the two sides discussed trade between the towns on the lake and old boats";
const said = paragraph("agenda", { "agenda[talks].remarks[a]": "Lee said that trade had grown" });

describe("what two sides discussed on a visit", () => {
  it("follows those who came along", () => {
    const people = paragraph("people", { "people.ray": "the delegation also included Bo Ray" });
    const news = paragraph("lead", { lead, "agenda[talks]": talks });
    expect(idsOf([news, people, said])).toEqual([
      ["lead", "people.ray"],
      ["agenda[talks]"],
      ["agenda[talks].remarks[a]"],
    ]);
    const both = paragraph("lead", { "agenda[talks]": talks, "people.ray": "Bo Ray was also present" });
    expect(idsOf([paragraph("lead", { lead }), both])).toEqual([["lead", "people.ray"], ["agenda[talks]"]]);
  });

  it("stays in front of people who are there only with it, and of words", () => {
    const news = paragraph("lead", { lead, "agenda[talks]": talks });
    expect(idsOf([news, said])).toEqual([["lead", "agenda[talks]"], ["agenda[talks].remarks[a]"]]);
    const named = {
      lead,
      "agenda[talks]": `${talks} with the Sand Bank (SB)`,
      "people.ray": "Bo Ray of SB came",
    };
    expect(idsOf([paragraph("lead", named)])).toEqual([["lead", "agenda[talks]", "people.ray"]]);
    const brief = {
      lead,
      "agenda[talks]": "the two sides discussed boats",
      "people.ray": "Bo Ray was there",
    };
    expect(idsOf([paragraph("lead", brief)])).toEqual([["lead", "agenda[talks]", "people.ray"]]);
    const they = { lead, "agenda[talks]": talks, "people.ray": "they were joined by Bo Ray" };
    expect(idsOf([paragraph("lead", they)])).toEqual([["lead", "agenda[talks]", "people.ray"]]);
  });

  it("is a paragraph of its own behind the news where it is long, or the talks have a sentence of their own", () => {
    const topics = `${talks}, the price of ropes and sails, the depth of the canal, and the repair of the piers in both towns after the storms of the winter`;
    expect(idsOf([paragraph("lead", { lead, "agenda[talks]": topics }), said])).toEqual([
      ["lead"],
      ["agenda[talks]"],
      ["agenda[talks].remarks[a]"],
    ]);
    const held = {
      lead,
      "agenda[talks]": "the delegation held talks with Di Low",
      "agenda[talks].topics": topics,
      "people.ray": "Bo Ray was also present",
    };
    expect(idsOf([paragraph("lead", held)])).toEqual([
      ["lead", "agenda[talks]", "people.ray"],
      ["agenda[talks].topics"],
    ]);
  });
});
