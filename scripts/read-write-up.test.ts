import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledCommand } from "./test-command";

const root = join(import.meta.dirname, "..");
const command = await bundledCommand("read-write-up");
const folder = mkdtempSync(join(tmpdir(), "rapporteur-read-write-up-"));

const run = (args: string[], input?: string) => {
  const done = spawnSync(process.execPath, [command, ...args], { cwd: root, input, encoding: "utf8" });
  const lines = (text: string): string[] => text.split("\n").filter(Boolean);
  return { code: done.status, out: lines(done.stdout), errors: lines(done.stderr) };
};
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("read-write-up", { timeout: 60_000 }, () => {
  it("explains invalid input, and exits with 2", () => {
    const usage = "read-write-up FILE --lang zh|en; - reads standard input";
    const some = file("some.txt", "x");
    const cases: [args: string[], sentence: string][] = [
      [["--lang", "zh"], `Name one file: ${usage}`],
      [[some], `--lang is zh or en: ${usage}`],
      [[some, "--lang", "fr"], `--lang is zh or en: ${usage}`],
      [[some, "--loud"], `The call is not understood: ${usage}`],
      [[join(folder, "none.txt"), "--lang", "en"], `${folder}/none.txt: there is no such file`],
      [[file("empty.txt", " \n"), "--lang", "en"], `${folder}/empty.txt: it is empty; a write-up is needed`],
    ];
    for (const [args, sentence] of cases) expect(run(args)).toEqual({ code: 2, out: [], errors: [sentence] });
  });

  it("prints each proposal with its place in the text", () => {
    const text = "样例商会会长王小样一行来访\n2024年3月12日，样例商会会长王小样一行来访。\n";
    const done = run([file("visit.txt", text), "--lang", "zh"]);
    expect(done).toMatchObject({ code: 0, errors: [] });
    const { lang, proposals } = JSON.parse(done.out.join(""));
    expect(lang).toBe("zh");
    expect(proposals[0]).toEqual({
      id: "title-1",
      field: "title",
      start: 0,
      end: 13,
      confidence: 0.9,
      parts: [{ name: "text", start: 0, end: 13, text: "样例商会会长王小样一行来访" }],
    });
    for (const { parts } of proposals)
      for (const part of parts) expect(part.text).toBe(text.slice(part.start, part.end));
    expect(proposals.find(({ field }: { field: string }) => field === "kind")).toMatchObject({ doubt: true });
  });

  it("prints whether a long text was cut, and how many proposals were left out", () => {
    const spoken = Array.from({ length: 203 }, (_, n) => `样例商会会长王小样表示，第${n}号码头已经开工。`);
    const text = `2024年3月12日，样例商会会长王小样来访。\n${spoken.join("\n")}\n`;
    const read = (words: string): object => JSON.parse(run(["-", "--lang", "zh"], words).out.join(""));
    expect(read(spoken[0] ?? "")).toMatchObject({ cut: false, left: 0 });
    expect(read(text)).toMatchObject({ cut: false, left: 3 });
    expect(read(text + "。".repeat(60_000))).toMatchObject({ cut: true, left: 3 });
  });

  it("reads standard input", () => {
    const done = run(
      ["-", "--lang", "en"],
      "Ann Example, president of the Sample Chamber, visited Model City on May 2, 2024.\n",
    );
    const { proposals } = JSON.parse(done.out.join(""));
    expect(proposals.map(({ field }: { field: string }) => field)).toContain("person");
  });
});
