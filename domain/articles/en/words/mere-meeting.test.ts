import { describe, expect, it } from "vitest";
import { areWordsOf } from "./mere-meeting";

describe("people in the title of talks", () => {
  it("are those of a list with the same words", () => {
    expect(areWordsOf("harbor pilots", "pilots of the harbor")).toBe(true);
    expect(areWordsOf("harbor pilots", "pilots of the port")).toBe(false);
  });
});
