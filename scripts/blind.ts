// npm run --silent blind -- pairs --records DIR --references DIR --out DIR
// npm run --silent blind -- tally --key OUT.key.json < VERDICTS
// npm run --silent blind -- similarity --records DIR --references DIR
// npm run --silent blind -- wording --records DIR --references DIR
// Anonymous pairs of articles, ours beside a reference written by a person from the same record, the count of a reader's
// verdicts, how similar ours are to the references, and which words each side has more often. See docs/writing-quality.md. Exit 2: the call or an input is wrong.
import { randomInt } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { toMarkdown } from "../domain/articles/render";
import { writeArticle } from "../domain/articles/write";
import { parseRecord } from "../domain/events/parse";
import { LANGS, type Lang } from "../domain/events/values";
import { similarity } from "./similarity";
import { wordingDifferences } from "./wording";

const USAGE =
  "blind pairs --records DIR --references DIR --out DIR | blind tally --key FILE < VERDICTS | blind similarity|wording --records DIR --references DIR";

const refuse = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};

/** The text without what would give its origin away: marks, captions, credits, kinds of quotation marks. */
const plain = (text: string, lang: Lang): string => {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^\*[^*].*\*$/.test(line) && !line.startsWith("!["))
    .map((line) =>
      line
        .replace(/^#+\s*/, "")
        .replace(/^(\d+\.|[-*])\s+/, "- ")
        .replace(/[“”]/g, '"')
        .replace(/[‘’]/g, "'"),
    );
  const [headline = "", ...rest] = lines;
  return `${[lang === "en" ? headline.toUpperCase() : headline, ...rest].join("\n\n")}\n`;
};

/** Our article and the reference of each record that has one, without what would give their origin away. */
const articles = (
  records: string,
  references: string,
): { name: string; lang: Lang; ours: string; theirs: string }[] =>
  readdirSync(references)
    .sort()
    .flatMap((file) => {
      const [, name, end] = /^(.+)\.(en|zh)\.md$/.exec(file) ?? [];
      const lang = LANGS.find((one) => one === end);
      if (!name || !lang) return [];
      const parsed = parseRecord(JSON.parse(readFileSync(join(records, `${name}.record.json`), "utf8")));
      const record = parsed.ok
        ? parsed.record
        : refuse(`${name}.record.json is no valid record; see npm run write`);
      const ours = plain(toMarkdown(writeArticle(record, lang)), lang);
      return [{ name, lang, ours, theirs: plain(readFileSync(join(references, file), "utf8"), lang) }];
    });

function pairs(records: string, references: string, out: string): void {
  const key: Record<string, "A" | "B"> = {};
  rmSync(out, { recursive: true, force: true });
  for (const { name, lang, ours, theirs } of articles(records, references)) {
    // Where the references are the texts of a former version, most have not changed.
    if (ours === theirs) continue;
    const first = randomInt(2) === 0;
    key[`${name}.${lang}`] = first ? "A" : "B";
    mkdirSync(join(out, lang), { recursive: true });
    writeFileSync(join(out, lang, `${name}.A.txt`), first ? ours : theirs);
    writeFileSync(join(out, lang, `${name}.B.txt`), first ? theirs : ours);
  }
  writeFileSync(`${out.replace(/\/$/, "")}.key.json`, JSON.stringify(key, null, 1));
  console.log(
    `${Object.keys(key).length} pairs; the key is beside the folder: show readers the folder alone`,
  );
}

function similarities(records: string, references: string): void {
  const all = new Map<Lang, number[]>();
  for (const { name, lang, ours, theirs } of articles(records, references)) {
    const value = similarity(ours, theirs, lang);
    all.set(lang, [...(all.get(lang) ?? []), value]);
    console.log(`${name}.${lang} ${value.toFixed(3)}`);
  }
  for (const [lang, values] of all)
    console.log(
      `${lang}: ${values.length} texts, mean ${(values.reduce((sum, one) => sum + one, 0) / values.length).toFixed(3)}`,
    );
}

/** Differences of wording that are printed for each language. */
const SHOWN = 100;

function wording(records: string, references: string): void {
  const all = articles(records, references);
  for (const lang of LANGS) {
    const found = wordingDifferences(
      all.filter((one) => one.lang === lang),
      lang,
    );
    for (const { words, ours, theirs } of found.slice(0, SHOWN))
      console.log(`${lang}\t${words}\tours ${ours}\treferences ${theirs}`);
  }
}

function tally(keyFile: string): void {
  const key: Record<string, string> = JSON.parse(readFileSync(keyFile, "utf8"));
  const score = new Map<string, { won: number; ties: number; of: number }>();
  const lost: string[] = [];
  for (const line of readFileSync(0, "utf8")
    .split("\n")
    .filter((one) => one.trim())) {
    const [, pair = "", verdict = "", reason = ""] = /^(\S+)\s+(A|B|tie)\b\s*(.*)$/i.exec(line.trim()) ?? [];
    const ours = key[pair] ?? "";
    if (!ours) refuse(`not a verdict on a known pair: ${line}`);
    const lang = pair.split(".").at(-1) ?? "";
    const count = score.get(lang) ?? { won: 0, ties: 0, of: 0 };
    score.set(lang, count);
    count.of += 1;
    if (verdict.toLowerCase() === "tie") count.ties += 1;
    else if (verdict.toUpperCase() === ours) count.won += 1;
    else lost.push(`${pair}: ${reason}`);
  }
  for (const [lang, { won, ties, of }] of score)
    console.log(
      `${lang}: ours chosen ${won} of ${of}, ${ties} ties (${Math.round((100 * (won + ties / 2)) / of)} %)`,
    );
  for (const line of lost) console.log(`  lost ${line}`);
}

const { values, positionals } = parseArgs({
  options: {
    records: { type: "string" },
    references: { type: "string" },
    out: { type: "string" },
    key: { type: "string" },
  },
  allowPositionals: true,
});
const { records, references, out, key } = values;
if (positionals[0] === "pairs" && records && references && out) pairs(records, references, out);
else if (positionals[0] === "similarity" && records && references) similarities(records, references);
else if (positionals[0] === "wording" && records && references) wording(records, references);
else if (positionals[0] === "tally" && key) tally(key);
else refuse(USAGE);
