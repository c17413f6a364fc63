import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseRecord } from "../events/parse";
import { problemText } from "../events/problem-text";
import type { EventRecord } from "../events/shape";
import type { Lang } from "../events/values";

const root = join(import.meta.dirname, "..", "..");

const read = (folder: string, end: string): [name: string, record: EventRecord][] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => {
      const parsed = parseRecord(JSON.parse(readFileSync(join(root, folder, file), "utf8")));
      if (parsed.ok) return [basename(file, end), parsed.record];
      const lines = parsed.problems.map((one) => `${one.path}: ${problemText(one, "en")}`);
      throw new Error(`${folder}/${file}\n${lines.join("\n")}`);
    });

/** The invented records that the goldens are written from, by the name of their case. */
export const goldenRecords = (): [name: string, record: EventRecord][] =>
  read("domain/articles/golden", ".record.json");

/** The five sample events, by the name of their file. */
export const sampleRecords = (): [name: string, record: EventRecord][] => read("db/samples", ".json");

/** The accepted text of a case in a language; undefined where nobody has accepted one yet. */
export const acceptedText = (name: string, lang: Lang): string | undefined => {
  const file = join(root, "domain/articles/golden", `${name}.${lang}.md`);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};
