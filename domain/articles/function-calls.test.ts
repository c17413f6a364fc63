import { readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { type DraftRecord, draftRecord } from "../events/shape";
import { LANGS, type Lang } from "../events/values";

const SAMPLES = join(import.meta.dirname, "../../db/samples");

/** The limit of function calls for one article of twelve people: ten percent above the number measured when it was set. */
const LIMITS = {
  "medical-industry-seminar": { en: 49_000, zh: 51_000 },
  "zhengzhou-inspection": { en: 34_500, zh: 28_000 },
} as const;

/** How often functions of the writer are called for one article: unlike time, the same on every machine. */
const callsOf = async (record: DraftRecord, lang: Lang): Promise<number> => {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  // Only functions loaded since then are counted from their first call, and caches hold nothing of other tests.
  vi.resetModules();
  const { writeArticle } = await import("./write");
  // Fills the caches of what is computed once for each name of a record.
  writeArticle(record, lang);
  // Starts the count again.
  await session.post("Profiler.takePreciseCoverage");
  writeArticle(structuredClone(record), lang);
  const { result } = await session.post("Profiler.takePreciseCoverage");
  session.disconnect();
  return result
    .filter(({ url }) => url.includes("/domain/"))
    .flatMap(({ functions }) => functions.map(({ ranges: [whole] }) => whole?.count ?? 0))
    .reduce((sum, count) => sum + count, 0);
};

for (const name of Object.keys(LIMITS) as (keyof typeof LIMITS)[])
  for (const lang of LANGS)
    it(`writes '${name}' in '${lang}' without calls that repeat each other`, async () => {
      const record = draftRecord.parse(JSON.parse(readFileSync(join(SAMPLES, `${name}.json`), "utf8")));
      const calls = await callsOf(record, lang);
      expect(calls).toBeGreaterThan(LIMITS[name][lang] / 2);
      expect(calls).toBeLessThan(LIMITS[name][lang]);
    });
