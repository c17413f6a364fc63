import { expect, it } from "vitest";
import { inBrackets, labelled } from "./punctuation";

it("has the colon and the brackets of the language", () => {
  expect([labelled("Event", "Talks", "en"), labelled("活动", "会谈", "zh")]).toEqual([
    "Event: Talks",
    "活动：会谈",
  ]);
  expect([inBrackets("Name", "English", "en"), inBrackets("名称", "英文", "zh")]).toEqual([
    "Name (English)",
    "名称（英文）",
  ]);
});
