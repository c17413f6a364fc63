import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseRecord } from "../events/parse";
import { problemText } from "../events/problem-text";
import type { EventRecord } from "../events/shape";

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
