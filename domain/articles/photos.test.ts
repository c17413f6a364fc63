import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../events/shape";
import type { Article, Figure } from "./article";
import { keepingEdits } from "./edits";
import { withChoices } from "./record-changes";
import { pictureNamesOf, toHtml, toMarkdown } from "./render";
import { toCmsHtml } from "./render-cms";
import { toWechat } from "./render-wechat";
import { type TextBlock, textBlocksOf } from "./text-blocks";
import { withText } from "./text-edits";
import { writeArticle } from "./write";

const CROP = { x: 0.1, y: 0, width: 0.5, height: 0.5 };
const person = (key: string, en: string, zh: string) => ({ key, person: { name: { en, zh } } });

const record = (photo: object, more: Partial<DraftRecord> = {}): DraftRecord => ({
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  title: { en: "Invented talks", zh: "虚构会谈" },
  city: { en: "Invented City", zh: "虚构市" },
  participants: [person("a", "Ann Example", "甲某"), person("b", "Bo Sample", "乙某")],
  background: [{ en: "The park opened in 2010.", zh: "园区于2010年开园。" }],
  photos: [{ key: "p", file: "p.jpg", ...photo }],
  ...more,
});
const figureOf = (article: Article): Figure | undefined =>
  article.blocks.find((block) => block.type === "figure");
const altIn = (lang: "en" | "zh", photo: object, more: Partial<DraftRecord> = {}) =>
  figureOf(writeArticle(record(photo, more), lang))?.alt?.text;

describe("the alternative text by rule", () => {
  const people = { people: ["b", "a"], leftToRight: true };
  const caption = { caption: { en: "The handshake", zh: "双方握手" } };
  const hall = { venue: { name: { en: "Invented Hall", zh: "虚构厅" } } };

  it("is caption, people from left to right and place", () => {
    expect(altIn("en", { ...caption, ...people })).toBe(
      "The handshake. From left: Bo Sample and Ann Example. Invented City.",
    );
    expect(altIn("zh", { ...caption, ...people }, hall)).toBe("双方握手。左起：乙某、甲某。虚构厅。");
  });
  it("names nobody twice, and no place twice", () => {
    const named = { caption: { en: "Ann Example and Bo Sample in Invented City." }, people: ["a", "b"] };
    expect(altIn("en", named)).toBe("Ann Example and Bo Sample in Invented City.");
    expect(altIn("en", { people: ["a"], credit: { en: "Somebody Else" } })).toBe(
      "Ann Example. Invented City.",
    );
  });
  it("names the place of the agenda item, and no venue where the event had several places", () => {
    const agenda = [
      { key: "t", activity: "talks" as const, venue: { name: { en: "Invented Lab" } } },
      { key: "u", activity: "talks" as const },
    ];
    expect(altIn("en", { ...caption, after: "t" }, { ...hall, agenda })).toBe("The handshake. Invented Lab.");
    expect(altIn("en", { ...caption, after: "u" }, { ...hall, agenda })).toBe(
      "The handshake. Invented City.",
    );
  });
  it("is not invented where the record does not say what is shown", () => {
    expect(altIn("en", {})).toBeUndefined();
    expect(altIn("en", { caption: { zh: "双方握手" } })).toBeUndefined();
    expect(altIn("en", { ...caption, file: undefined })).toBeUndefined();
  });
});

describe("the credit of a photo", () => {
  const credit = { credit: { en: "Cy Instance", zh: "虚构日报" } };
  const shown = { caption: { en: "The handshake", zh: "双方握手" }, ...credit };
  const wordsIn = (lang: "en" | "zh", photo: object, style = {}) =>
    figureOf(writeArticle(record(photo), lang, style))?.caption?.text;

  it("is not printed without a caption, for a photo without a file, or where house style has none", () => {
    for (const lang of ["en", "zh"] as const) {
      expect(wordsIn(lang, credit)).toBeUndefined();
      expect(wordsIn(lang, { ...shown, file: undefined })).toBeUndefined();
    }
    expect(wordsIn("en", shown, { photoCredits: false })).toBe("The handshake");
    expect(wordsIn("zh", shown, { photoCredits: false })).toBe("双方握手");
  });
  it("follows the caption, or the people in the picture", () => {
    expect(wordsIn("en", shown)).toBe("The handshake (Photo: Cy Instance)");
    expect(wordsIn("zh", shown)).toBe("双方握手（图：虚构日报）");
    expect(wordsIn("zh", { people: ["a", "b"], leftToRight: true, ...credit })).toBe(
      "左起：甲某、乙某（图：虚构日报）",
    );
  });
  it("is under the picture in every rendering, and in none where house style has none", () => {
    const rendered = (style = {}) => {
      const article = writeArticle(record(shown), "zh", style);
      const pictureOf = () => "p.jpg";
      const pages = [toHtml, toCmsHtml, toWechat].map((render) => render(article, pictureOf));
      return [...pages, toMarkdown(article, pictureOf)];
    };
    for (const page of rendered()) expect(page).toMatch(/p\.jpg.*双方握手（图：虚构日报）/s);
    for (const page of rendered({ photoCredits: false })) expect(page).not.toContain("虚构日报");
  });
});

describe("what an editor chooses for a photo", () => {
  const fresh = writeArticle(record({ caption: { en: "The handshake" } }), "en");
  const stored = { article: fresh, edits: {} };
  const chosen = (more: object): TextBlock[] =>
    textBlocksOf(fresh).map((block) => (block.type === "figure" ? { ...block, ...more } : block));
  const edited = withText(stored, chosen({ alt: "Two hands.", crop: CROP }), [fresh]);

  it("is stored with the article, and nothing where nothing was chosen", () => {
    expect(figureOf(edited.article)).toMatchObject({ alt: { text: "Two hands.", own: true }, crop: CROP });
    expect(textBlocksOf(edited.article)).toEqual(chosen({ alt: "Two hands.", crop: CROP }));
    expect(withText(stored, textBlocksOf(fresh), [fresh])).toEqual(stored);
  });
  it("goes back to the text by rule", () => {
    expect(withText(edited, textBlocksOf(fresh), [fresh]).article).toEqual(fresh);
  });
  it("stays when the article is generated again or changes are taken, unless the file is another", () => {
    const later = writeArticle(
      record({ caption: { en: "The handshake" } }, { city: { en: "Elsewhere" } }),
      "en",
    );
    const choices = { alt: { text: "Two hands.", own: true }, crop: CROP };
    expect(figureOf(keepingEdits(later, edited.article, edited.edits).article)).toMatchObject(choices);
    expect(figureOf(withChoices(edited, later, new Map()).article)).toMatchObject(choices);
    const other = writeArticle(record({ file: "q.jpg", caption: { en: "The handshake" } }), "en");
    expect(figureOf(keepingEdits(other, edited.article, edited.edits).article)).toEqual(figureOf(other));
  });
  it("does not keep an outdated text by rule", () => {
    const later = writeArticle(
      record({ caption: { en: "The handshake" } }, { city: { en: "Elsewhere" } }),
      "en",
    );
    expect(figureOf(withChoices(stored, later, new Map()).article)?.alt?.text).toBe(
      "The handshake. Elsewhere.",
    );
  });
  it("puts a photo back that was taken out, with its caption", () => {
    const without = textBlocksOf(fresh).filter(({ type }) => type !== "figure");
    const out = withText(stored, without, [fresh]);
    expect(figureOf(out.article)).toBeUndefined();
    expect(withText(out, textBlocksOf(fresh), [fresh])).toEqual(stored);
  });
  it("is in every rendering", () => {
    const name = "p.jpg#crop=0.1,0,0.5,0.5";
    expect(pictureNamesOf(edited.article)).toEqual([name]);
    const pictureOf = (asked: string) => (asked === name ? "part.jpg" : undefined);
    for (const html of [toHtml, toCmsHtml, toWechat].map((render) => render(edited.article, pictureOf)))
      expect(html).toMatch(/<img src="part\.jpg" alt="Two hands\."/);
    expect(toMarkdown(edited.article, pictureOf)).toContain("![Two hands.](<part.jpg>)");
  });
});
