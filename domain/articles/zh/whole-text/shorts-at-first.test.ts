import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { bracket, plain, say, textOf } from "../../phrase";
import { withShortsAtFirst } from "./shorts-at-first";

const firstMention = (front: string): string => {
  const mark = bracket("（以下简称“云外交部”）", "org", "");
  const words = say`${plain(front)}${plain("云溪国外交部")}${mark}${plain("国际会议厅会谈")}`;
  const [block] = withShortsAtFirst([
    { type: "paragraph", part: "lead", lines: [line("s", words)], keys: [] },
  ]);
  return block?.type === "paragraph" && block.lines[0] ? textOf(block.lines[0].words) : "";
};

describe("the bracket of a short form", () => {
  it("moves to the first mention", () => {
    expect(firstMention("云外交部秘书长安例在")).toBe(
      "云溪国外交部（以下简称“云外交部”）秘书长安例在云外交部国际会议厅会谈",
    );
  });

  it("never stands inside a post, which has the full name", () => {
    expect(firstMention("云外交部长安例在")).toBe(
      "云溪国外交部长安例在云溪国外交部（以下简称“云外交部”）国际会议厅会谈",
    );
  });
});
