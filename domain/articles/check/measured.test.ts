import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGS, type Lang } from "../../events/values";
import { goldenRecords, sampleRecords } from "../golden.test-data";
import { CHECKED } from "./finding";
import { figuresOf, type Measured } from "./measured.test-data";

const folder = join(import.meta.dirname, "right");
const records = new Map([...sampleRecords(), ...goldenRecords()]);

/** Correct texts of sample and invented events, written by hand; a person without a Chinese name is described by the post. */
const textsIn = (lang: Lang): Measured[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(`.${lang}.md`))
    .sort()
    .map((file) => {
      const name = file.slice(0, -`.${lang}.md`.length);
      const record = records.get(name);
      if (!record) throw new Error(`${file}: no record of that name`);
      return { name, lang, record, text: readFileSync(join(folder, file), "utf8") };
    });

// A deputy general manager without a name or company in Chinese, whom a Chinese text omits.
const LEFT_OUT: Readonly<Record<Lang, readonly string[]>> = {
  en: [],
  zh: ["participants[li-cheng].posts[0].title.zh"],
};

describe.each(LANGS)("the check on texts in %s", (lang) => {
  const figures = figuresOf(textsIn(lang));

  it("reports nothing in correct texts", () => {
    expect(figures.alarms).toEqual([]);
    expect(figures.omissions.map(({ path }) => path)).toEqual(LEFT_OUT[lang]);
  });

  it("finds nine of ten planted errors, and four of five of each kind", () => {
    expect(figures.planted).toBeGreaterThanOrEqual(90);
    expect(figures.found / figures.planted).toBeGreaterThanOrEqual(0.9);
    for (const kind of CHECKED) {
      const { planted, found } = figures.kinds.get(kind) ?? { planted: 0, found: 0 };
      expect.soft(planted, `${kind}: planted`).toBeGreaterThan(0);
      expect.soft(found / planted, `${kind}: ${found} of ${planted} found`).toBeGreaterThanOrEqual(0.8);
    }
  });

  it("has four of five of its reports at an error, with the right kind", () => {
    expect(figures.right / figures.flags).toBeGreaterThanOrEqual(0.8);
    const asKind = [...figures.kinds.values()].reduce((sum, one) => sum + one.asKind, 0);
    expect(asKind / figures.found).toBeGreaterThanOrEqual(0.8);
  });

  it("notices four of five sentences that are taken out", () => {
    const noticed = figures.removed - figures.missedRemovals.length;
    expect(noticed / figures.removed).toBeGreaterThanOrEqual(0.8);
  });
});
