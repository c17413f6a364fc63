import { expect, it } from "vitest";
import type { Article } from "./article";
import { toMarkdown } from "./render";

const told = (text: string): Article => ({
  lang: "en",
  gaps: [],
  blocks: [{ type: "paragraph", part: "setting", sentences: [{ id: "a", text, paths: [], length: 1 }] }],
});

it.each([
  ["# a heading", "\\# a heading"],
  ["1. an item", "1\\. an item"],
  ["2) an item", "2\\) an item"],
  ["1.5 million", "1.5 million"],
  ["- an item", "\\- an item"],
  ["Words\n## a heading", "Words\n\\## a heading"],
  ["Words\n  - an item\n+ another", "Words\n  \\- an item\n\\+ another"],
  ["Words\n12. an item\n> a quotation", "Words\n12\\. an item\n\\> a quotation"],
  ["Words\n---\nmore\n===", "Words\n\\---\nmore\n\\==="],
  ["Well-known, No. 1 in 3. place #", "Well-known, No. 1 in 3. place #"],
])("the text %j says nothing about form in Markdown", (text, markdown) => {
  expect(toMarkdown(told(text))).toBe(`${markdown}\n`);
});
