import { expect, it } from "vitest";
import type { Article, Block } from "./article";
import { toHtml, toMarkdown, toText } from "./render";

const written = (text: string): Article => ({
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
])("the text %j has no formatting effect in Markdown", (text, markdown) => {
  expect(toMarkdown(written(text))).toBe(`${markdown}\n`);
});

it("captions of photos without a file follow the text, in their order; the others keep their place", () => {
  const sentence = (text: string) => ({ id: text, text, paths: [], length: 1 as const });
  const paragraph = (text: string): Block => ({
    type: "paragraph",
    part: "setting",
    sentences: [sentence(text)],
  });
  const article: Article = {
    lang: "en",
    gaps: [],
    blocks: [
      { type: "figure", photo: "a", caption: sentence("No file A") },
      paragraph("First."),
      { type: "figure", photo: "b", caption: sentence("No file B") },
      { type: "figure", photo: "c", file: "c.jpg", caption: sentence("With a file") },
      paragraph("Second."),
      { type: "credits", sentences: [sentence("Text: N. N.")] },
    ],
  };
  const order = ["First.", "With a file", "Second.", "No file A", "No file B", "Text: N. N."];
  expect(toText(article)).toBe(`${order.join("\n\n")}\n`);
  for (const text of [toMarkdown(article), toHtml(article)])
    expect(text.match(new RegExp(order.join("|"), "g"))).toEqual(order);
});
