import { describe, expect, it } from "vitest";
import { applyCorrection, fieldDifferences } from "./entry-fields";

const known = { name: { en: "Zeng Bin", zh: "曾斌" }, pronoun: "he", later: { en: "Zeng" } };

describe("the difference between a record and the directory", () => {
  it("includes different or missing names, and other fields that both have", () => {
    const recorded = { name: { en: "Zheng Bin" }, pronoun: "she", aliases: ["Bin Zeng"] };
    expect(fieldDifferences("person", recorded, known)).toEqual([
      { field: "name.en", inRecord: "Zheng Bin", inDirectory: "Zeng Bin" },
      { field: "name.zh", inRecord: undefined, inDirectory: "曾斌" },
      { field: "pronoun", inRecord: "she", inDirectory: "he" },
    ]);
  });

  it("ignores other fields that the record lacks", () => {
    expect(fieldDifferences("person", { name: known.name }, known)).toEqual([]);
    expect(fieldDifferences("organization", { name: { en: "A" } }, { name: { en: "A" }, the: true })).toEqual(
      [],
    );
  });
});

describe("a correction of the directory", () => {
  const old = { name: { en: "Zheng Bin" }, pronoun: "he" };
  const next = { name: { en: "Zeng Bin", zh: "曾斌" }, pronoun: "he" };

  it("changes fields with the old value, and fills missing ones", () => {
    expect(applyCorrection("person", { id: "p", ...old }, old, next)).toEqual({ id: "p", ...next });
  });

  it("keeps different values of a record, unless forced", () => {
    const own = { id: "p", name: { en: "Dr Bin Zeng", zh: "曾彬" }, honorific: { en: "Dr" } };
    expect(applyCorrection("person", own, old, next)).toEqual(own);
    expect(applyCorrection("person", own, old, next, true)).toEqual({
      ...own,
      name: next.name,
      pronoun: "he",
    });
  });

  it("removes a field that the directory removed, where the values were equal", () => {
    const recorded = { name: { en: "A", zh: "甲" }, later: { en: "A." } };
    expect(applyCorrection("person", recorded, recorded, { name: { en: "A" } })).toEqual({
      name: { en: "A" },
    });
  });

  it("removes nothing by force", () => {
    const recorded = { name: { en: "A", zh: "甲" } };
    expect(applyCorrection("person", recorded, { name: { en: "B" } }, { name: { en: "B" } }, true)).toEqual({
      name: { en: "B", zh: "甲" },
    });
  });
});
