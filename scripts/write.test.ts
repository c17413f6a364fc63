import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledCommand } from "./test-command";

const root = join(import.meta.dirname, "..");
const command = await bundledCommand("write");
const folder = mkdtempSync(join(tmpdir(), "rapporteur-write-"));
const record = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  title: { en: "Lakeside Chamber meets Northfield Zone", zh: "湖滨商会与北原园区会面" },
  when: { start: "2024-03-05" },
  participants: [
    { key: "ann", person: { name: { en: "Ann Exemplar" } }, posts: [{ title: { en: "president" } }] },
  ],
  agenda: [],
};

const AS_TYPED = ["npm", "run", "--silent", "write", "--"];

/** A call of the command; `input` goes to standard input. */
const write = (
  args: string[],
  input?: string | Buffer,
  [program = "", ...before]: string[] = [process.execPath, command],
) => {
  const done = spawnSync(program, [...before, ...args], { cwd: root, input, encoding: "utf8" });
  return {
    code: done.status,
    out: done.stdout,
    lines: done.stderr.split("\n").filter((one) => one && !one.startsWith("npm ")),
  };
};
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("write", { timeout: 60_000 }, () => {
  it("prints the whole structure of the article as JSON", () => {
    const fine = file("fine.json", JSON.stringify(record));
    const done = write([fine, "--lang", "en", "--format", "json"], undefined, AS_TYPED);
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out)).toMatchObject({ lang: "en" });
  });

  it("takes the record from standard input", () => {
    const done = write(["-", "--lang", "zh", "--format", "json"], `\uFEFF${JSON.stringify(record)}`);
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out)).toMatchObject({ lang: "zh" });
    const utf16 = Buffer.from(`\uFEFF${JSON.stringify(record)}`, "utf16le");
    for (const bytes of [utf16, Buffer.from(utf16).swap16()])
      expect(write(["-", "--lang", "zh", "--format", "json"], bytes)).toEqual(done);
    expect(done.lines).toContain("participants[ann].person.name.zh: Ann Exemplar缺少中文姓名。");
  });

  it("prints each problem of a record that breaks the format, and no article", () => {
    const broken = { ...record, title: {}, mood: "warm", agenda: [{ key: "talks", activity: "nap" }] };
    const done = write([file("broken.json", JSON.stringify(broken)), "--lang", "en"]);
    expect(done).toMatchObject({ code: 2, out: "" });
    expect(done.lines.map((one) => one.split(": ")[0])).toEqual(["title", "agenda[talks].activity", "mood"]);
    expect(write(["-", "--lang", "zh"], JSON.stringify(broken)).lines[0]).toBe(
      "title: 没有任何语言的内容；请填写en或zh，或两者都填",
    );
  });

  it("prints with --trace what each stage handed on", () => {
    const done = write(["-", "--lang", "en", "--format", "json", "--trace"], JSON.stringify(record));
    const { blocks, trace } = JSON.parse(done.out);
    const [message] = trace.messages;
    expect(trace.news).toBe(message.id);
    expect(trace.sentences[0].sentences[0].head).toBe(message.id);
    const [made] = trace.realizations.filter((one: { message: string }) => one.message === message.id);
    const ids = blocks.flatMap(
      (one: { sentences?: { id: string }[] }) => one.sentences?.map(({ id }) => id) ?? [],
    );
    expect(ids).toContain(made.sentences[0]);
  });

  it("prints one sentence without a headline as a summary", () => {
    const done = write(["-", "--lang", "en", "--length", "summary"], JSON.stringify(record));
    expect(done.code).toBe(0);
    expect(done.out.trim().split("\n")).toHaveLength(1);
    expect(done.out).not.toMatch(/^#/);
  });

  mkdirSync(join(folder, "folder"));
  const refusals: [what: string, args: string[], sentence: RegExp, input?: string | Buffer][] = [
    ["no file named", ["--lang", "en"], /^Name one file: /],
    ["two files named", ["a.json", "b.json", "--lang", "en"], /^Name one file: /],
    ["no language named", ["-"], /^Name the language, /],
    ["an unknown language", ["-", "--lang", "fr"], /^Name the language, /],
    ["an unknown form", ["-", "--lang", "en", "--format", "pdf"], /^The format is one of md, html, json: /],
    ["a form that every object has", ["-", "--lang", "en", "--format", "toString"], /^The format is one of /],
    ["an unknown length", ["-", "--lang", "en", "--length", "long"], /^The length is one of full, short, /],
    ["a trace of no JSON", ["-", "--lang", "en", "--trace"], /^--trace goes with --format json: /],
    ["an unknown option", ["-", "--lang", "en", "--loud"], /^The call is not understood: /],
    ["a missing file", [join(folder, "none.json"), "--lang", "en"], /none\.json: there is no such file$/],
    ["a folder", [join(folder, "folder"), "--lang", "en"], /folder: it is a folder; name a file$/],
    ["an empty file", ["-", "--lang", "en"], /^-: it is empty; /, "\n"],
    ["what is not JSON", ["-", "--lang", "en"], /^-: it is not JSON$/, "{'a': 1}"],
    [
      "what is not text",
      ["-", "--lang", "en"],
      /^-: it is not text in UTF-8 or UTF-16$/,
      Buffer.from([0xd6, 0xd0, 0xce, 0xc4]),
    ],
    ["what is no record", ["-", "--lang", "en"], /^record: is a list; it must be an object$/, "[]"],
    [
      "a list too long",
      ["-", "--lang", "en"],
      /^background: has 60000 entries, and 200 at most are taken here; /,
      JSON.stringify({ ...record, background: Array(60_000).fill(0) }),
    ],
    [
      "a file too large",
      [file("large.json", `"${"x".repeat(5_000_001)}"`), "--lang", "en"],
      /large\.json: it is larger than 5 MB; /,
    ],
    [
      "lists without end",
      ["-", "--lang", "en"],
      /^-: it is nested more than 64 levels deep; /,
      "[".repeat(1_000_000),
    ],
    [
      "parents without end",
      ["-", "--lang", "en"],
      /^-: it is nested more than 64 levels deep; /,
      '{"parent":'.repeat(100_000),
    ],
  ];
  it.each(refusals)("%s: one sentence", (_, args, sentence, input = "") => {
    const done = write(args, input);
    expect(done).toMatchObject({ code: 2, out: "" });
    expect(done.lines).toHaveLength(1);
    expect(done.lines[0]).toMatch(sentence);
  });

  it("twice as many problems take about twice the processor time", () => {
    const secondsFor = (n: number): number => {
      const unknown = Object.fromEntries(Array.from({ length: n }, (_, i) => [`field${i}`, 1]));
      const path = file(`unknown-${n}.json`, JSON.stringify({ ...record, ...unknown }));
      const program = ["sh", "-c", '"$@" 2>/dev/null; times', "sh", process.execPath, command];
      const { out, code } = write([path, "--lang", "en"], undefined, program);
      // The last line of `times` is the time of the processes that the shell started: user, system.
      const spent = [...(out.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
      expect([code, spent.length]).toEqual([0, 2]);
      return spent.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
    };
    // Quadratic would be four times, less the start of the program.
    expect(secondsFor(40_000)).toBeLessThan(2.5 * secondsFor(20_000));
  });

  it("no control character of a file reaches the terminal", () => {
    const done = write(["-", "--lang", "en"], JSON.stringify({ ...record, "\u001b[31mred\n": 1 }));
    expect(done.lines).toHaveLength(1);
    expect(done.lines[0]).not.toMatch(/\p{Cc}/u);
  });
});

describe("record-schema", { timeout: 60_000 }, () => {
  it("prints the schema of a complete record", () => {
    const done = spawnSync("npm", ["run", "--silent", "record-schema"], { cwd: root, encoding: "utf8" });
    const schema = JSON.parse(done.stdout);
    expect(schema.required).toEqual(["format", "kind", "title", "status", "when", "participants", "agenda"]);
    expect(schema.$defs.Text.minProperties).toBe(1);
    expect(schema.additionalProperties).toBe(false);
  });
});
