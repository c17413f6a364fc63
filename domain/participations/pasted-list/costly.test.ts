import { afterEach, describe, expect, it, vi } from "vitest";
import { costly, needsOf } from "./costly";
import { readList } from "./read-list";

const LIST = [
  "我方：",
  "王小样 示例商会会长",
  "样例市代表团：",
  "团长：李小样 样例市商务局局长",
  "赵小样、钱小样 样例集团副总经理",
  "约翰·范例 样例公司董事长",
  "John Sample, Model Corp.",
  "下午三点在大厅集合",
].join("\n");

afterEach(() => vi.restoreAllMocks());

describe("what every match of an expression contains", () => {
  it.each([
    [/^(?:running order|seating plan)$/iu, [["running order", "seating plan"]]],
    [/\p{Lu}\p{L}+ \((\p{Lu}{2,4})\)$/u, [[" ("], ["\0upper"], [")"]]],
    [/^colou?r/u, [["colo"], ["r"]]],
    [/a(?=[^()]*来访)/u, [["来访"], ["a"]]],
    [/(?:x|y?)z*|w/u, []],
    [/(?!never)[^abc]/u, []],
    [/é/iu, []],
  ])("%s", (expression, needs) => {
    expect(needsOf(expression)).toEqual(needs);
  });
});

describe("an expression that is costly to compile", () => {
  const TEXTS = ["", "John Sample and Ann Example", "王小样、李小样", "ſample", "a1b22", "A, b; c"];
  it.each([/\d+/gu, /sample/iu, /\p{Script=Han}{3}/gu, / and |、|[,;] /gu, /(?<=王)小|(?<name>b)/u])(
    "finds, replaces and splits as before: %s",
    (plain) => {
      const own = costly(new RegExp(plain));
      for (const text of TEXTS) {
        expect(own.exec(text)).toEqual(plain.exec(text));
        own.lastIndex = 0;
        plain.lastIndex = 0;
        expect(text.replace(own, "<$&>")).toBe(text.replace(plain, "<$&>"));
        expect(text.split(own)).toEqual(text.split(plain));
        expect(text.split(own, 1)).toEqual(text.split(plain, 1));
        if (plain.global) expect([...text.matchAll(own)]).toEqual([...text.matchAll(plain)]);
      }
    },
  );

  it("is not run on a text that lacks its words, and begins anew", () => {
    const run = vi.spyOn(RegExp.prototype, "exec");
    const own = costly(/example/gu);
    own.lastIndex = 3;
    expect(own.test("Sample")).toBe(false);
    expect(own.lastIndex).toBe(0);
    expect(run.mock.contexts).not.toContain(own);
    expect(own.test("An example")).toBe(true);
    expect(run.mock.contexts).toContain(own);
  });
});

// The time of a browser's first list is that of compiling the expressions that are run on it.
it("a short list is read without most of the long expressions", () => {
  const exec = RegExp.prototype.exec;
  const run = new Map<string, number>();
  vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, text) {
    run.set(`${this}`, this.source.length);
    return exec.call(this, text);
  });
  expect(readList(LIST, new Set()).rows).toHaveLength(7);
  const length = [...run.values()].reduce((sum, each) => sum + each, 0);
  expect(length).toBeLessThan(75_000);
});
