import { parseFragment } from "parse5";
import { expect, it } from "vitest";
import type { Article, Sentence } from "./article";
import { toCmsHtml } from "./render-cms";

const sentence = (text: string): Sentence => ({ id: text, text, paths: [], length: 0 });
const article: Article = {
  lang: "zh",
  gaps: [],
  blocks: [
    { type: "headline", sentence: sentence("标题") },
    { type: "paragraph", part: "lead", sentences: [sentence("甲<b>&乙。"), sentence("丙。")] },
    { type: "list", part: "outcomes", ordered: true, lead: sentence("成果："), items: [sentence("一")] },
    { type: "figure", photo: "f", file: "f.jpg", caption: sentence("会谈现场") },
    { type: "credits", sentences: [sentence("撰稿：某")] },
  ],
};

it("has paragraphs, lists and captions without attributes or headline, escaped", () => {
  const html = toCmsHtml(article);
  expect(html).toBe(
    "<p>甲&lt;b&gt;&amp;乙。丙。</p>\n<p>成果：</p>\n<ol>\n<li>一</li>\n</ol>\n<p>会谈现场</p>\n<p>撰稿：某</p>\n",
  );
  const errors: string[] = [];
  parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  expect(errors).toEqual([]);
});

it("has pictures where they have an address, and nothing for an empty article", () => {
  expect(toCmsHtml(article, (file) => `/files/${file}`)).toContain(
    '<figure><img src="/files/f.jpg" alt="会谈现场"><figcaption>会谈现场</figcaption></figure>',
  );
  expect(toCmsHtml({ ...article, blocks: [] })).toBe("");
});
