import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { ambiguousMatch } from "./repeated-groups";
import { bundledCommand } from "./test-command";

const ROOT = join(import.meta.dirname, "..");
const FOLDERS = ["app", "components", "db", "domain", "scripts", "server"];
const builtCommand = await bundledCommand("test-built-expressions");

interface Expression {
  at: string;
  source: string;
  flags: string;
}

const literalsOf = (file: string): Expression[] => {
  const text = readFileSync(join(ROOT, file), "utf8");
  const found: Expression[] = [];
  new Visitor({
    Literal: (node) => {
      if (!("regex" in node)) return;
      const line = text.slice(0, node.start).split("\n").length;
      found.push({ at: `${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(parseSync(file, text).program);
  return found;
};

const filesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !/\.test\.|\.test-data\.|(?:^|\/)test-/.test(name))
    .map((name) => `${folder}/${name}`);

const built = (): Expression[] => {
  const { stdout, stderr } = spawnSync(process.execPath, [builtCommand], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout).map((one: Omit<Expression, "at">) => ({ ...one, at: "built at run time" }));
};

const explosiveIn = (expressions: readonly Expression[]): string[] =>
  expressions.flatMap(({ at, source, flags }) => {
    const text = ambiguousMatch(source, flags);
    return text === undefined ? [] : [`${at}: ${JSON.stringify(text)} in several ways: /${source}/${flags}`];
  });

describe("a repeated group that matches one text in several ways is found", () => {
  it.each([
    ["a space that may be left out", /^(?:[a-z]+ ?)+$/u, "aa"],
    ["nested repetition", /^(?:[a-z]*)*$/u, "a"],
    ["a word that is two others", /^(?:a|b|ab)*$/u, "ab"],
    ["a word that goes on with another", /^(?:ab|c|a|bc)+,/u, "abc"],
    ["a limited repetition within", /^(?:-[^,]{1,9})*,$/u, "-"],
    ["within a lookahead", /(?=(?:\w+,?)+\.)/u, ""],
  ])("%s", (_what, { source, flags }, text) => {
    expect(ambiguousMatch(source, flags)).toContain(text);
  });

  it.each([
    ["a space between words", /^[a-z]+(?: [a-z]+)*$/u],
    ["a lookahead that leaves one way", /^(?:ab(?!c)|c|a|bc)+,/u],
    ["nothing behind it can fail", /^(?:[a-z]+ ?)+/u],
    ["a few repetitions", /^(?:[a-z]{1,3} ?){1,4}$/u],
  ])("but not where there is one, or no other is tried: %s", (_what, { source, flags }) => {
    expect(ambiguousMatch(source, flags)).toBeUndefined();
  });
});

const literals = FOLDERS.flatMap(filesOf).flatMap(literalsOf);

it("no regular expression of the sources takes exponential time", () => {
  expect(literals.length).toBeGreaterThan(4_000);
  expect(explosiveIn(literals)).toEqual([]);
});

// The time of `\s*[\s/]\s*` grows with the square of the number of spaces, and with its cube behind a part that may end in them.
it("no regular expression of the sources reads one row of spaces in three neighbouring parts", () => {
  const inThree = /\\s[*+]\[[^\]]*\\s[^\]]*\]\\s[*+]/;
  expect(String.raw`^.*?\s*[\s/]\s*x`).toMatch(inThree);
  expect(literals.filter(({ source }) => inThree.test(source))).toEqual([]);
});

// `(?:[a-z]+ ?){1,4}` splits one word of 500 letters into four in millions of ways.
it("no regular expression of the sources repeats words that nothing separates", () => {
  const unseparated = /[*+] \?\)(?:\{\d,[2-9]\}|[*+])\)? ?[\w$]/;
  expect("^(?:[a-z]+ ?){1,4} is").toMatch(unseparated);
  expect(literals.filter(({ source }) => unseparated.test(source))).toEqual([]);
});

it("no regular expression that is built at run time takes exponential time", () => {
  const expressions = built();
  expect(expressions.length).toBeGreaterThan(1_000);
  expect(explosiveIn(expressions)).toEqual([]);
});
