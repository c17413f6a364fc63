// npm run --silent plant-errors -- RECORDS TEXTS [--show]
// How well the check of a text against its record finds what is wrong: right texts (TEXTS/NAME.LANG.md) are checked against
// their records (RECORDS/NAME.record.json or NAME.json), then again with one error planted at a time, by rule. Exit 2: bad input.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { figuresOf, type Measured } from "../domain/articles/check/measured.test-data";
import { parseRecord } from "../domain/events/parse";
import { LANGS, type Lang } from "../domain/events/values";

const USAGE =
  "plant-errors RECORDS TEXTS [--show]; both are folders, the texts are called NAME.en.md or NAME.zh.md";

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};

const callOf = (): { records: string; texts: string; show: boolean } => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { show: { type: "boolean", default: false } },
    });
    const [records, texts, ...more] = positionals.map((one) =>
      resolve(process.env.INIT_CWD ?? process.cwd(), one),
    );
    if (!records || !texts || more.length > 0) return stop(`Name two folders: ${USAGE}`);
    for (const folder of [records, texts])
      if (!existsSync(folder)) return stop(`${folder}: there is no such folder; ${USAGE}`);
    return { records, texts, show: values.show };
  } catch {
    return stop(`The call is not understood: ${USAGE}`);
  }
};

const { records, texts, show } = callOf();

/** The texts that have a record which can be read; others are named and left out. */
const pairs = (): Measured[] =>
  readdirSync(texts)
    .sort()
    .flatMap((file): Measured[] => {
      const [, name = "", suffix] = /^(.+)\.(en|zh)\.(?:md|txt)$/.exec(file) ?? [];
      const lang: Lang | undefined = LANGS.find((one) => one === suffix);
      if (!lang) return [];
      const path = [`${name}.record.json`, `${name}.json`].map((one) => join(records, one)).find(existsSync);
      const parsed = path ? parseRecord(JSON.parse(readFileSync(path, "utf8"))) : undefined;
      if (parsed?.ok)
        return [{ name, lang, record: parsed.record, text: readFileSync(join(texts, file), "utf8") }];
      console.error(
        `${file}: left out, ${path ? "its record breaks the format" : `no record of that name in ${records}`}`,
      );
      return [];
    });

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;

for (const lang of LANGS) {
  const given = pairs().filter((one) => one.lang === lang);
  const figures = figuresOf(given);
  console.log(
    `${lang}: ${given.length} texts, ${figures.alarms.length} false alarms, ${figures.omissions.length} facts wrongly reported as omitted`,
  );
  for (const one of figures.alarms) console.log(`  ${one.name}: ${one.kind} “${one.text}”`);
  if (show)
    for (const one of figures.omissions) console.log(`  ${one.name}: omitted ${one.path} “${one.text}”`);
  console.log("  kind      planted  found  missed  share  as its kind");
  for (const [kind, one] of figures.kinds) {
    const cells = [one.planted, one.found, one.planted - one.found].map((each) => String(each).padStart(7));
    console.log(
      `  ${kind.padEnd(9)} ${cells.join("")}  ${percent(one.found, one.planted).padStart(5)}  ${percent(one.asKind, one.planted).padStart(5)}`,
    );
  }
  const { planted, found, right, flags, removed, missedRemovals } = figures;
  console.log(
    `  planted ${planted}, found ${found} (${percent(found, planted)}); of ${flags} reports ${right} right (${percent(right, flags)})`,
  );
  console.log(
    `  sentences removed ${removed}, noticed ${removed - missedRemovals.length} (${percent(removed - missedRemovals.length, removed)})`,
  );
  if (show) {
    for (const one of figures.missed)
      console.log(`  missed ${one.name} ${one.kind} ${one.rule}: ${one.shown}`);
    for (const one of missedRemovals) console.log(`  unnoticed ${one.name}: ${one.text}`);
    for (const one of figures.wrong)
      console.log(`  wrong ${one.name} ${one.rule}: ${one.kind} “${one.text}”`);
  }
}
