import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { asMembersIn } from "./members-of-group";

const subject = (words: string, called = "the delegation"): string =>
  textOf(asMembersIn(plain(called), words));

describe("a delegation as the subject of words", () => {
  it("is its members where the words refer to them by they", () => {
    expect(subject("new boats can improve their catch")).toBe("the delegation");
    expect(subject("a new boat can improve their catch")).toBe("the members of the delegation");
    expect(subject("meet their host families")).toBe("the members of the delegation");
    expect(subject("hold meetings with their local counterparts")).toBe("the members of the delegation");
    expect(subject("its readiness to show them the quay")).toBe("the members of the delegation");
  });

  it("is one group where they are others, or where nothing refers to it", () => {
    for (const words of [
      "rowers who train can shape their own future",
      "the town and the guild were their own masters",
      "it is important to look after the quay",
    ])
      expect(subject(words)).toBe("the delegation");
    expect(subject("meet their host families", "the mayor")).toBe("the mayor");
  });
});
