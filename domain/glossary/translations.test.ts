import { describe, expect, it } from "vitest";
import { comparable } from "./comparable";
import { TERM_KINDS } from "./term";
import { type KnownTerm, standardTerms, translationsAmong, usualTranslation } from "./translations";

describe("the standard terms", () => {
  it.each(TERM_KINDS)("of the kind %s are pairs of Chinese and English, each once", (kind) => {
    const terms = standardTerms(kind).map(({ pair }) => pair);
    for (const [zh, en] of terms) {
      expect(zh).toMatch(/^[\p{Script=Han}—]+$/u);
      expect(en).toMatch(/^[\p{Script=Latin}'’,. -]+$/u);
      expect([zh, en]).toEqual([zh.trim(), en.trim()]);
    }
    const keys = terms.map(([zh, en]) => `${comparable(zh)} ${comparable(en)}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(terms.length).toBeGreaterThan(150);
  });

  it("write titles as in a sentence and organizations as names", () => {
    for (const { pair } of standardTerms("organization")) expect(pair[1]).toMatch(/^\p{Lu}/u);
    const proper = /^(?:CPPCC|Party)/;
    for (const { pair } of standardTerms("title"))
      if (!proper.test(pair[1])) expect(pair[1]).toMatch(/^\p{Ll}/u);
  });
});

describe("the translations of a term", () => {
  const terms: KnownTerm[] = [
    ...standardTerms("title"),
    { pair: ["局长", "Commissioner"], source: "event", uses: 1 },
    { pair: ["局长", "bureau chief"], source: "event", uses: 3 },
    { pair: ["局长", "head of bureau"], source: "office" },
    { pair: ["局长", "Director"], source: "office" },
  ];

  it("begin with the office's own, then those of events by use, then standard ones, each once", () =>
    expect(translationsAmong(terms, " 局长", "zh")).toEqual([
      { words: "head of bureau", source: "office" },
      { words: "Director", source: "office" },
      { words: "bureau chief", source: "event" },
      { words: "Commissioner", source: "event" },
    ]));

  it("lead into Chinese too, whatever the case", () =>
    expect(translationsAmong(terms, "Consul  General", "en")).toEqual([
      { words: "总领事", source: "standard" },
    ]));

  it("are none for a part of a term or for nothing", () => {
    expect(translationsAmong(terms, "局", "zh")).toEqual([]);
    expect(translationsAmong(terms, " ", "zh")).toEqual([]);
  });
});

it("the usual translation is one that needs no choice", () => {
  expect(usualTranslation("title", " 副会长 ", "zh")).toBe("vice president");
  expect(usualTranslation("organization", "外事办公室", "zh")).toBe("Foreign Affairs Office");
  // Of an office, a bureau or a department: only the record can say which.
  expect(usualTranslation("title", "局长", "zh")).toBeUndefined();
  expect(usualTranslation("title", "toString", "en")).toBeUndefined();
});
