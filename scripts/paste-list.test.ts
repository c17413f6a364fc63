import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledCommand } from "./test-command";

const root = join(import.meta.dirname, "..");
const command = await bundledCommand("paste-list");
const folder = mkdtempSync(join(tmpdir(), "rapporteur-paste-list-"));

const AS_TYPED = ["npm", "run", "--silent", "paste-list", "--"];

/** A call of the command; `input` goes to standard input. */
const pasteList = (
  args: string[],
  input?: string,
  [program = "", ...before]: string[] = [process.execPath, command],
) => {
  const done = spawnSync(program, [...before, ...args], { cwd: root, input, encoding: "utf8" });
  const lines = (text: string): string[] => text.split("\n").filter((one) => one && !one.startsWith("npm "));
  return { code: done.status, out: lines(done.stdout), errors: lines(done.stderr) };
};
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("paste-list", { timeout: 60_000 }, () => {
  it("prints the people of a list with side and positions, what was not understood, and how many there were", () => {
    const list = file(
      "list.txt",
      "样例市代表团（5人）：\n团长：王小样 样例市商务局局长\n等\n下午三点在大厅集合\n",
    );
    const done = pasteList([list], undefined, AS_TYPED);
    expect(done).toMatchObject({ code: 0, errors: [] });
    expect(JSON.parse(done.out.join(""))).toEqual({
      participants: [
        {
          key: "p1",
          person: { name: { zh: "王小样" } },
          posts: [{ organization: { name: { zh: "样例市商务局" } }, title: { zh: "局长" } }],
          side: "guest",
          delegation: "d1",
          roles: ["head"],
          // Only the name of the delegation says that it visited.
          doubt: true,
        },
      ],
      open: true,
      size: 5,
      unread: ["下午三点在大厅集合"],
      delegations: [{ key: "d1", name: { zh: "样例市代表团" }, side: "guest", head: "p1", size: 5 }],
    });
  });

  it("marks what may be read otherwise, and keeps remarks word for word", () => {
    const done = pasteList(["-"], "王总（素食）\nAnn Example, CEO, Model Corp.\n");
    const { participants, open } = JSON.parse(done.out.join(""));
    expect(participants[0]).toMatchObject({ person: { surnameOnly: true }, doubt: true, note: "素食" });
    expect(participants[1]).toEqual({
      key: "ann-example",
      person: { name: { en: "Ann Example" } },
      posts: [{ organization: { name: { en: "Model Corp." } }, title: { en: "CEO" } }],
    });
    expect(open).toBe(false);
  });

  it("explains invalid input, and exits with 2", () => {
    const usage = "paste-list FILE; - reads standard input";
    const cases: [args: string[], sentence: string][] = [
      [[], `Name one file: ${usage}`],
      [["--loud"], `The call is not understood: ${usage}`],
      [[join(folder, "none.txt")], `${folder}/none.txt: there is no such file`],
      [[file("empty.txt", " \n")], `${folder}/empty.txt: it is empty; a name list is needed`],
    ];
    for (const [args, sentence] of cases)
      expect(pasteList(args)).toEqual({ code: 2, out: [], errors: [sentence] });
  });
});
