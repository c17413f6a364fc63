import { describe, expect, it } from "vitest";
import { announced } from "./dates";

describe("what the record says of a day to come", () => {
  it("is announced with 将", () => {
    expect(announced("云雀展于2024年9月14日至17日在湖滨举行。", "2024-03-05")).toBe(
      "云雀展将于2024年9月14日至17日在湖滨举行。",
    );
    expect(announced("云雀展于2024年9月在湖滨举行。", "2024-03-05")).toBe("云雀展将于2024年9月在湖滨举行。");
  });

  it("stays as it is for days past, where it says so itself, and where the day of writing is not known", () => {
    for (const text of [
      "云雀展于2023年9月14日在湖滨举行。",
      "云雀展将于2024年9月14日举行。",
      "云雀展于2024年3月举行。",
    ])
      expect(announced(text, "2024-03-05")).toBe(text);
    expect(announced("云雀展于2024年9月14日举行。", undefined)).toBe("云雀展于2024年9月14日举行。");
  });
});
