import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lang } from "../events/values";
import { type Run, sentenceOfRuns, sentencesOfRuns } from "./text-blocks";

const TEXTS: Readonly<Record<string, string>> = {
  a: "The park opened in 2010.",
  b: "It covers two hectares.",
  z: "该园区于2010年开园。",
  y: "园区占地2平方公里。",
};

const pieced = (runs: Run[], lang: Lang = "en", texts = TEXTS) => {
  let made = 0;
  const given = {
    lang,
    before: (id: string) => texts[id],
    newId: () => {
      made += 1;
      return `own:${made}`;
    },
    taken: new Set<string>(),
  };
  return sentencesOfRuns(runs, given).map(({ id, text, from }) => [id, text.trim(), ...(from ? [from] : [])]);
};
const run = (id: string | null, text: string): Run => ({ id, text });

describe("a sentence keeps what it was generated from", () => {
  it("when its words change", () => {
    expect(pieced([run("a", "The park was opened in 2010. "), run("b", TEXTS.b ?? "")])).toEqual([
      ["a", "The park was opened in 2010."],
      ["b", TEXTS.b],
    ]);
  });
  it("when something is pasted into it", () => {
    expect(
      pieced([run("a", "The park "), run(null, "beside the river "), run("a", "opened in 2010.")]),
    ).toEqual([["a", "The park beside the river opened in 2010."]]);
  });
  it("in both parts when a full stop splits it", () => {
    expect(pieced([run("a", "The park opened. That was in 2010.")])).toEqual([
      ["a", "The park opened."],
      ["own:1", "That was in 2010.", ["a"]],
    ]);
    expect(pieced([run("z", "该园区开园。时间是2010年。")], "zh")).toEqual([
      ["z", "该园区开园。"],
      ["own:1", "时间是2010年。", ["z"]],
    ]);
  });
  it("of both when the full stop between two is deleted", () => {
    expect(pieced([run("a", "The park opened in 2010 "), run("b", "and covers two hectares.")])).toEqual([
      ["a", "The park opened in 2010 and covers two hectares.", ["a", "b"]],
    ]);
    expect(pieced([run("z", "该园区于2010年开园，"), run("y", "占地2平方公里。")], "zh")).toEqual([
      ["z", "该园区于2010年开园，占地2平方公里。", ["z", "y"]],
    ]);
  });
});

describe("a sentence is not from the record", () => {
  it("that is typed after or before one", () => {
    expect(pieced([run("a", "The park opened in 2010. Lunch was ser")])).toEqual([
      ["a", TEXTS.a],
      ["own:1", "Lunch was ser"],
    ]);
    expect(pieced([run("z", "会后用餐。该园区于2010年开园。")], "zh")).toEqual([
      ["own:1", "会后用餐。"],
      ["z", TEXTS.z],
    ]);
  });
  it("that is pasted beside one, several of them one by one", () => {
    expect(pieced([run("a", `${TEXTS.a} `), run(null, "Lunch was served. All were content.")])).toEqual([
      ["a", TEXTS.a],
      ["own:1", "Lunch was served."],
      ["own:2", "All were content."],
    ]);
  });
});

it("has one id once: the copy of a sentence is made of it", () => {
  expect(pieced([run("a", `${TEXTS.a} `), run("b", `${TEXTS.b} `), run("a", TEXTS.a ?? "")])).toEqual([
    ["a", TEXTS.a],
    ["b", TEXTS.b],
    ["own:1", TEXTS.a, ["a"]],
  ]);
});

it("is one sentence in a headline or an item, whatever it is made of", () => {
  const given = {
    lang: "en" as const,
    before: () => undefined,
    newId: () => "own:1",
    taken: new Set<string>(),
  };
  expect(sentenceOfRuns([run("a", "Talks. "), run(null, "More talks")], given)).toEqual({
    id: "a",
    text: "Talks. More talks",
  });
  expect(sentenceOfRuns([run(null, " ")], given)).toBeUndefined();
});

it("never loses or changes a character, and never uses an id twice", () => {
  const runs = fc.array(
    fc.record({
      id: fc.constantFrom("a", "b", "z", "own:9", null),
      text: fc.oneof(
        fc.constantFrom(...Object.values(TEXTS)),
        fc.string(),
        fc.constantFrom("。", ". ", " ", "，"),
      ),
    }),
  );
  fc.assert(
    fc.property(runs, fc.constantFrom("en" as const, "zh" as const), (given, lang) => {
      let made = 0;
      const pieces = sentencesOfRuns(given, {
        lang,
        before: (id) => TEXTS[id],
        newId: () => `own:new${made++}`,
        taken: new Set(),
      });
      expect(pieces.map(({ text }) => text).join("")).toBe(given.map(({ text }) => text).join(""));
      expect(new Set(pieces.map(({ id }) => id)).size).toBe(pieces.length);
      const sources = new Set<string>(
        given.flatMap(({ id }) => (id === null || id.startsWith("own:") ? [] : [id])),
      );
      for (const { id, from } of pieces)
        for (const each of from ?? []) expect(sources.has(each), id).toBe(true);
    }),
  );
});
