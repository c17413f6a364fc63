import { expect, it } from "vitest";
import type { Article, Sentence } from "./article";
import { counterpartIn, onlyHere } from "./one-language";
import { withoutSentences } from "./sentence-places";

const sentence = (id: string, ...paths: string[]): Sentence => ({ id, text: `${id}.`, paths, length: 1 });
const article = (lang: "en" | "zh", ...sentences: Sentence[]): Article => ({
  lang,
  gaps: [],
  blocks: [
    { type: "headline", sentence: sentence("headline", `title.${lang}`) },
    { type: "paragraph", part: "lead", sentences },
  ],
});
const ENGLISH = article(
  "en",
  sentence("a", "participants[x].person.later.en", "when.start"),
  sentence("b", "background[0].en"),
  sentence("count", "attendance"),
);
const CHINESE = article(
  "zh",
  sentence("a", "participants[x].person.name.zh"),
  sentence("b", "background[0].zh"),
);

it("is nothing where both languages state the same facts, in whatever form of a name", () => {
  expect(onlyHere(ENGLISH, CHINESE)).toEqual([]);
  expect(onlyHere(CHINESE, ENGLISH)).toEqual([]);
});

it("is a sentence of whose facts the other language states none", () => {
  const shorter = withoutSentences(CHINESE, new Set(["b"]));
  expect(onlyHere(ENGLISH, shorter)).toEqual(["b"]);
  expect(onlyHere(shorter, ENGLISH)).toEqual([]);
});

it("is what was typed, unless the other language has as many such sentences", () => {
  const typed = article("en", sentence("own:1"), sentence("b", "background[0].en"));
  const translated = article("zh", sentence("own:2"), sentence("b", "background[0].zh"));
  expect(onlyHere(typed, CHINESE)).toEqual(["own:1"]);
  expect(onlyHere(typed, translated)).toEqual([]);
});

it("finds the sentence of the other language that shares most facts", () => {
  const other = article(
    "zh",
    sentence("lead", "participants[x].person.name.zh", "when.start", "city.zh"),
    sentence("later", "participants[x].person.later.zh", "background[0].zh"),
    sentence("free"),
  );
  expect(counterpartIn(["participants[x].person.name.en", "city.en"], other)).toBe("lead");
  expect(counterpartIn(["participants[x].person.name.en", "background[0].en"], other)).toBe("later");
  expect(counterpartIn(["agenda[0].title.en"], other)).toBeUndefined();
  expect(counterpartIn([], other)).toBeUndefined();
});
