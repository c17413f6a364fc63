import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledCommand } from "./test-command";

const root = join(import.meta.dirname, "..");
const command = await bundledCommand("check");
const folder = mkdtempSync(join(tmpdir(), "rapporteur-check-"));
const record = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  title: { en: "Lakeside Chamber meets Northfield Zone", zh: "湖滨商会与北原园区会面" },
  when: { start: "2024-03-05" },
  participants: [
    {
      key: "ann",
      person: { name: { en: "Ann Exemplar", zh: "安例行" } },
      posts: [{ title: { en: "president", zh: "会长" } }],
    },
  ],
  agenda: [],
};

const AS_TYPED = ["npm", "run", "--silent", "check", "--"];

/** A call of the command; `input` goes to standard input. */
const check = (
  args: string[],
  input?: string,
  [program = "", ...before]: string[] = [process.execPath, command],
) => {
  const done = spawnSync(program, [...before, ...args], { cwd: root, input, encoding: "utf8" });
  const lines = (text: string): string[] => text.split("\n").filter((one) => one && !one.startsWith("npm "));
  return { code: done.status, out: lines(done.stdout), errors: lines(done.stderr) };
};
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const given = file("record.json", JSON.stringify(record));

describe("check", { timeout: 60_000 }, () => {
  it("finds nothing in a text that matches its record, and exits with 0", () => {
    const text = file("right.md", "Ann Exemplar, president, attended a meeting on March 5, 2024.\n");
    expect(check([given, text, "--lang", "en"], undefined, AS_TYPED)).toEqual({
      code: 0,
      out: [],
      errors: [],
    });
  });

  it("prints unsupported statements with their position, then omissions, and exits with 1", () => {
    const text = file("wrong.md", "# Meeting held\n\nThe president, she said, was warmly welcomed.\n");
    const done = check([given, text, "--lang", "en"]);
    expect(done).toEqual({
      code: 1,
      out: [
        "3:16 gender: she",
        "3:30 degree: warmly",
        "omitted participants[ann].person.name.en: Ann Exemplar",
        "omitted when.start: 2024-03-05",
      ],
      errors: [],
    });
  });

  it("prints both as JSON for programs, of a text from standard input too", () => {
    const done = check([given, "-", "--lang", "zh", "--json"], "2024年3月6日，会长安例行出席会议。\n");
    expect(done.code).toBe(1);
    expect(JSON.parse(done.out.join(""))).toEqual({
      unsupported: [{ kind: "date", text: "2024年3月6日", start: 0, end: 9 }],
      untold: [{ path: "when.start", text: "2024-03-05" }],
    });
  });

  it("explains invalid input, and exits with 2", () => {
    const text = file("text.md", "A text.\n");
    const usage = "check RECORD.json TEXT.md --lang en|zh [--json]; - reads standard input";
    const cases: [args: string[], sentence: string][] = [
      [[given, "--lang", "en"], `Name two files, the record and the text: ${usage}`],
      [[given, text], `Name the language, --lang en or --lang zh: ${usage}`],
      [[given, text, "--loud"], `The call is not understood: ${usage}`],
      [["-", "-", "--lang", "en"], "Only one of the two files can come from standard input"],
      [[given, join(folder, "none.md"), "--lang", "en"], `${folder}/none.md: there is no such file`],
      [[text, text, "--lang", "en"], `${text}: it is not JSON`],
      [
        [given, file("empty.md", "\n"), "--lang", "en"],
        `${folder}/empty.md: it is empty; the text of an article is needed`,
      ],
    ];
    for (const [args, sentence] of cases)
      expect(check(args)).toEqual({ code: 2, out: [], errors: [sentence] });
  });

  it("prints each problem of a record that breaks the format", () => {
    const broken = file("broken.json", JSON.stringify({ ...record, title: {}, mood: "warm" }));
    const done = check([broken, file("any.md", "A text.\n"), "--lang", "en"]);
    expect(done).toMatchObject({ code: 2, out: [] });
    expect(done.errors.map((one) => one.split(": ")[0])).toEqual(["title", "mood"]);
  });
});
