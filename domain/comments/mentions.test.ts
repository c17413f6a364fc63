import { describe, expect, it } from "vitest";
import { matchingMentions, mentionAt, mentionedIn, withMention } from "./mentions";

const users = ["王五", "王五一", "Ann Example"].map((name) => ({ id: name, name }));
const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

describe("typing a mention", () => {
  it("knows the name after the last @ before the caret", () => {
    expect(mentionAt("请@王", 3)).toBe("王");
    expect(mentionAt("请＠", 2)).toBe("");
    expect(mentionAt("no sign", 7)).toBeUndefined();
    expect(mentionAt("@a\nb", 4)).toBeUndefined();
  });

  it("finds names by a part of them", () => {
    expect(names(matchingMentions("exam", users))).toEqual(["Ann Example"]);
    expect(matchingMentions("", users)).toHaveLength(3);
    expect(matchingMentions("nobody", users)).toEqual([]);
  });

  it("puts the chosen name in the place of what was typed", () => {
    expect(withMention("请@王核对", 3, "王五")).toEqual({ text: "请@王五 核对", caret: 5 });
  });
});

describe("who is mentioned", () => {
  it("is whoever's name follows an @, the longest of names that begin alike", () => {
    expect(names(mentionedIn("@王五一 请看", users))).toEqual(["王五一"]);
    expect(names(mentionedIn("@Ann Example and @王五, see", users))).toEqual(["王五", "Ann Example"]);
    expect(mentionedIn("王五 without a sign, @nobody", users)).toEqual([]);
  });
});
