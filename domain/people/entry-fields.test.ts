import { describe, expect, it } from "vitest";
import { applyCorrection, fieldDifferences } from "./entry-fields";

const known = { name: { en: "Zeng Bin", zh: "曾斌" }, pronoun: "he", later: { en: "Zeng" } };

describe("the difference between a record and the directory", () => {
  it("is every name that is spelt otherwise or lacking, and what both say differently", () => {
    const recorded = { name: { en: "Zheng Bin" }, pronoun: "she", aliases: ["Bin Zeng"] };
    expect(fieldDifferences("person", recorded, known)).toEqual([
      { field: "name.en", inRecord: "Zheng Bin", inDirectory: "Zeng Bin" },
      { field: "name.zh", inRecord: undefined, inDirectory: "曾斌" },
      { field: "pronoun", inRecord: "she", inDirectory: "he" },
    ]);
  });

  it("is nothing where the record only tells less of the rest", () => {
    expect(fieldDifferences("person", { name: known.name }, known)).toEqual([]);
    expect(fieldDifferences("organization", { name: { en: "A" } }, { name: { en: "A" }, the: true })).toEqual(
      [],
    );
  });
});

describe("a correction of the directory", () => {
  const old = { name: { en: "Zheng Bin" }, pronoun: "he" };
  const next = { name: { en: "Zeng Bin", zh: "曾斌" }, pronoun: "he" };

  it("reaches a record that told the wrong words, and what it lacked", () => {
    expect(applyCorrection("person", { id: "p", ...old }, old, next)).toEqual({ id: "p", ...next });
  });

  it("leaves a record's own words alone, unless forced", () => {
    const own = { id: "p", name: { en: "Dr Bin Zeng", zh: "曾彬" }, honorific: { en: "Dr" } };
    expect(applyCorrection("person", own, old, next)).toEqual(own);
    expect(applyCorrection("person", own, old, next, true)).toEqual({
      ...own,
      name: next.name,
      pronoun: "he",
    });
  });

  it("takes away what the directory no longer says, where the record said the same", () => {
    const recorded = { name: { en: "A", zh: "甲" }, later: { en: "A." } };
    expect(applyCorrection("person", recorded, recorded, { name: { en: "A" } })).toEqual({
      name: { en: "A" },
    });
  });

  it("takes nothing away by force that the directory never knew", () => {
    const recorded = { name: { en: "A", zh: "甲" } };
    expect(applyCorrection("person", recorded, { name: { en: "B" } }, { name: { en: "B" } }, true)).toEqual({
      name: { en: "B", zh: "甲" },
    });
  });
});
