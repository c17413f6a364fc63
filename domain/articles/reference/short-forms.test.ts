import { describe, expect, it } from "vitest";
import { contraction } from "./short-forms";

describe("what everybody calls an association", () => {
  it("is the form that the record uses, with its region", () => {
    expect(contraction("湖滨省人民对外友好协会", "湖滨省对外友协")).toBe("湖滨省对外友协");
    expect(contraction("湖滨省人民对外友好协会", "省友协")).toBe("湖滨省友协");
  });
});
