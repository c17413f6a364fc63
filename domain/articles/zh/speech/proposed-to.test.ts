import { expect, it } from "vitest";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { proposedTo } from "./proposed-to";

const discourse = { content: { relations: { twoSides: true } } } as unknown as Discourse;
const to = (text: string, side: Who["side"] = "guest"): string =>
  textOf(proposedTo(discourse, [{ text, path: "" }], [{ side } as Who]));

it("names both sides in a proposal of what they do together", () => {
  for (const text of ["加强沟通与合作", "加强沟通，尽快确定选址", "在总结经验的基础上，继续加强合作"])
    expect(to(text)).toBe("双方");
});

it("does not name them where a longer word only contains such an act", () => {
  for (const text of [
    "加强合作社规范化建设",
    "扩大交流生规模",
    "加强联系点建设",
    "加强交流活动的宣传",
    "密切联系群众",
    "加强与邻国的合作",
  ])
    expect(to(text)).toBe("");
});

it("does not name them where somebody of neither side proposes it", () => {
  expect(to("加强合作", "third")).toBe("");
});
