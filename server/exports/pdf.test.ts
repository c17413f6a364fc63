import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusal } from "../test-office";
import { findPdfBrowser } from "./pdf-browser";
import { toPdf } from "./to-pdf";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-pdf-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string, script = "exit 1"): string => {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
};

describe("the browser that makes PDF files", () => {
  it("is not offered if the office switched it off or named one that does not exist", () => {
    const chromium = program("chromium");
    expect(findPdfBrowser("off", folder)).toBeUndefined();
    expect(findPdfBrowser(join(folder, "missing"), folder)).toBeUndefined();
    expect(findPdfBrowser(undefined, folder)).toBe(chromium);
  });

  it("is the one that the office named, before one on the path", () => {
    const own = program("own-browser");
    expect(findPdfBrowser(own, folder)).toBe(own);
    expect(findPdfBrowser(undefined, ["/missing", "", folder].join(delimiter))).toBe(
      join(folder, "chromium"),
    );
  });
});

describe("a PDF file", () => {
  const page = new TextEncoder().encode("<!doctype html><title>x</title><p>x</p>");

  it("is refused with its own error where the browser does not start", async () => {
    expect(await refusal(toPdf(page, "origin", program("broken")))).toBe("PDF_FAILED");
  });

  it("is refused where the browser starts and never answers", async () => {
    const silent = program("silent", "exec sleep 600");
    expect(await refusal(toPdf(page, "origin", silent, undefined, 500))).toBe("PDF_FAILED");
  });

  it("is made by a browser that gets no secret of ours", async () => {
    const seen = join(folder, "environment");
    await refusal(toPdf(page, "origin", program("curious", `env > ${seen}; exit 1`)));
    const names = readFileSync(seen, "utf8")
      .split("\n")
      .map((line) => line.split("=")[0]);
    expect(names).toContain("PATH");
    expect(names).not.toContain("NODE_ENV");
  });

  it("is not begun once its caller has gone", async () => {
    const gone = new Error("gone");
    await expect(toPdf(page, "origin", program("broken"), AbortSignal.abort(gone))).rejects.toBe(gone);
  });
});
