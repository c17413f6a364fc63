import { describe, expect, it } from "vitest";
import { type Composed, type Line, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { en, lakeDay, personOf } from "../whole-articles/lake-town.test-data";
import { withAlsoExpressed } from "./also-expressed";

const PEOPLE = [personOf("a", "Ann Lee", "Mayor", "Reedham"), personOf("b", "Bo Ray", "Chair", "Lake Guild")];
const remark = (key: string, by: string, act: string, ...points: string[]) => ({
  key,
  by: [by],
  act,
  points: points.map(en),
});
const stated = [
  "the new quay was a chance to see how the ferries of the guild could serve the harbor of the old town, the market behind it and the schools of the upper town in every season of the year",
];

const HOPED =
  "the ferries would serve as an example for the whole region, for its other harbors and towns, and for the many small guilds that had asked for such a quay of their own";

describe("a further act of a speaker in a sentence of its own", () => {
  it("has an adverb that ties it to what was said", () => {
    const text = lakeDay(PEOPLE, [remark("r", "a", "say", ...stated), remark("s", "a", "hope", HOPED)]);
    expect(text).toMatch(/\. (?:Lee|The mayor|Mayor Lee) also expressed the hope that the ferries/);
  });

  it("has none where the sentence behind has it, in the next paragraph too", () => {
    const remarks = ["r", "s", "t"].map((key) => ({ key, by: ["a"] }));
    const discourse = { facts: { items: [{ item: { key: "s", remarks }, path: "agenda[s]" }] } };
    const of = (key: string, words: string) => line(`agenda[s].remarks[${key}]`, plain(words));
    const paragraph = (...lines: Line[]): Composed => ({
      type: "paragraph",
      part: "agenda",
      lines,
      keys: [],
    });
    const first = [of("r", "Lee said that it was new"), of("s", "Lee proposed a quay")];
    const made = (...blocks: Composed[]) =>
      withAlsoExpressed(blocks, discourse as unknown as Discourse).flatMap((block) =>
        block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [],
      );
    expect(made(paragraph(...first))[1]).toBe("Lee also proposed a quay");
    const further = of("t", "Lee also proposed a fair");
    expect(made(paragraph(...first), paragraph(further))[1]).toBe("Lee proposed a quay");
  });

  it("has none where somebody else speaks, or where it goes on with the same matter", () => {
    const other = lakeDay(PEOPLE, [remark("r", "a", "say", ...stated), remark("s", "b", "hope", HOPED)]);
    expect(other).not.toContain("also expressed");
    const same = lakeDay(PEOPLE, [
      remark("r", "a", "say", ...stated),
      remark("s", "a", "hope", HOPED.replace("the ferries", "these ferries")),
    ]);
    expect(same).not.toContain("also expressed");
  });
});
