// npm run --silent check -- RECORD.json TEXT.md --lang en|zh [--json]
// Lists statements of a text that no field of the record supports, and data that the text omits. No database is opened.
// Exit 0: nothing was found. 1: something was. 2: the call, a file or the record is wrong; then nothing is written to standard output.
import { parseArgs } from "node:util";
import { type Checkup, checkText } from "../domain/articles/check/check";
import { parseRecord } from "../domain/events/parse";
import { problemText } from "../domain/events/problem-text";
import { LANGS, type Lang } from "../domain/events/values";
import { line, Refusal, readJson, readText, refuse, runCommand } from "./input-files";

const USAGE = "check RECORD.json TEXT.md --lang en|zh [--json]; - reads standard input";

interface Call {
  recordFile: string;
  textFile: string;
  lang: Lang;
  json: boolean;
}

function callOf(args: readonly string[]): Call {
  const parsed = (() => {
    try {
      const options = { lang: { type: "string" }, json: { type: "boolean", default: false } } as const;
      return parseArgs({ args: [...args], options, allowPositionals: true });
    } catch {
      return refuse(`The call is not understood: ${USAGE}`);
    }
  })();
  const [recordFile, textFile, ...more] = parsed.positionals;
  if (!recordFile || !textFile || more.length > 0)
    return refuse(`Name two files, the record and the text: ${USAGE}`);
  if (recordFile === "-" && textFile === "-")
    return refuse("Only one of the two files can come from standard input");
  const lang = LANGS.find((one) => one === parsed.values.lang);
  if (!lang) return refuse(`Name the language, --lang en or --lang zh: ${USAGE}`);
  return { recordFile, textFile, lang, json: parsed.values.json };
}

/** Where a place of a text is, as an editor shows it: line and column, from 1. */
const placeOf = (text: string, at: number): string => {
  const before = text.slice(0, at).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

const linesOf = ({ unsupported, omissions }: Checkup, text: string): string[] => [
  ...unsupported.map((one) => `${placeOf(text, one.start)} ${one.kind}: ${one.text}`),
  ...omissions.map((one) => `omitted ${one.path}: ${one.text}`),
];

async function main(): Promise<void> {
  const { recordFile, textFile, lang, json } = callOf(process.argv.slice(2));
  const parsed = parseRecord(await readJson(recordFile));
  if (!parsed.ok)
    throw new Refusal(parsed.problems.map((one) => `${one.path || "record"}: ${problemText(one, lang)}`));
  const text = await readText(textFile, "the text of an article");
  const found = checkText(text, parsed.record, lang);
  if (json) console.log(JSON.stringify({ unsupported: found.unsupported, untold: found.omissions }));
  else for (const each of linesOf(found, text)) console.log(line(each));
  process.exitCode = found.unsupported.length + found.omissions.length > 0 ? 1 : 0;
}

// What fails in an unforeseen way must not look like a text with findings.
await runCommand(main, "The text could not be checked", 2);
