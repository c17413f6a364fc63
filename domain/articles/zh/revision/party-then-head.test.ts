import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { partyThenHead } from "./party-then-head";

const both = (first: string, second: string): string | undefined => {
  const made = partyThenHead(
    line("agenda[a]", plain(first, ["a"])),
    line("agenda[a].remarks[b]", plain(second, ["b"])),
  );
  return made && textOf(made.words);
};

describe("what the head of the visitors presented at talks", () => {
  it("continues the sentence of the talks", () => {
    expect(both("安例一行与果农代表座谈", "安例介绍了协会的活动")).toBe(
      "安例一行与果农代表座谈，介绍了协会的活动",
    );
  });

  it("stays apart from talks with another head, and where it is a statement", () => {
    expect(both("安例一行与果农代表座谈", "博例介绍了协会的活动")).toBeUndefined();
    expect(both("安例一行与果农代表座谈", "安例介绍了协会的活动，表示愿提供帮助")).toBeUndefined();
  });
});
