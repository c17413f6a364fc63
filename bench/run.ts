// The writer's part of `npm run bench`: performance tests, as figures and as ratios to their limits. CPU time is measured, to exclude other programs.
// Bundled before it runs, since tsx adds a call to each closure that the product's build does not have.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeArticle } from "@/domain/articles/write";
import { type DraftRecord, draftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { LANGS } from "@/domain/events/values";

/** Milliseconds for one article of a record of twelve participants, once the program is warm. */
const PROMISED = 2;
const ROUNDS = 300;
const SAMPLES = "db/samples";

const records = readdirSync(SAMPLES)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({
    name,
    record: draftRecord.parse(JSON.parse(readFileSync(join(SAMPLES, name), "utf8"))),
  }));

/** Milliseconds for one article: of the processor's time, and of the clock (half of them are quicker). */
function timed(record: DraftRecord, lang: Lang) {
  for (let round = 0; round < ROUNDS; round++) writeArticle(record, lang);
  // Each round has a record of its own, as each change of a form gives one: nothing is known of it from the round before.
  const copies = Array.from({ length: ROUNDS }, () => structuredClone(record));
  const before = process.cpuUsage();
  const clock = copies
    .map((copy) => {
      const start = performance.now();
      writeArticle(copy, lang);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1000 / ROUNDS, median: clock[ROUNDS / 2] ?? 0 };
}

console.log(`${"record".padEnd(44)} people lang  processor ms  median ms  of ${PROMISED} ms`);
let slowest = 0;
for (const { name, record } of records)
  for (const lang of LANGS) {
    const people = record.participants?.length ?? 0;
    const { processor, median } = timed(record, lang);
    // The limit is for twelve people; it grows with longer lists but does not shrink with shorter ones.
    const ratio = processor / (PROMISED * Math.max(1, people / 12));
    slowest = Math.max(slowest, ratio);
    const figures = [
      processor.toFixed(2).padStart(14),
      median.toFixed(2).padStart(11),
      ratio.toFixed(2).padStart(9),
    ];
    console.log(`${name.padEnd(44)} ${String(people).padStart(6)} ${lang.padEnd(4)}${figures.join("")}`);
  }
console.log(`slowest: ${slowest.toFixed(2)} of what is promised`);
process.exitCode = slowest <= 1 ? 0 : 1;
