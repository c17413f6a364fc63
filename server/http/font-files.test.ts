import { expect, it } from "vitest";
import { handleFontFile } from "./font-files";

it("gives the style sheet of a font, and the files that it names", async () => {
  const sheet = await handleFontFile(["noto-sans-sc", "index.css"]);
  expect(sheet.headers.get("content-type")).toBe("text/css; charset=utf-8");
  const [, file = ""] = /url\(\.\/(files\/[^)]+)\)/.exec(await sheet.text()) ?? [];
  const font = await handleFontFile(["noto-sans-sc", ...file.split("/")]);
  expect([font.status, font.headers.get("content-type")]).toEqual([200, "font/woff2"]);
});

it.each([
  [["noto-sans-sc", "package.json"]],
  [["noto-sans-sc", "..", "noto-serif-sc", "index.css"]],
  [["noto-sans-sc", "../noto-serif-sc/index.css"]],
  [["..", "postgres", "index.css"]],
  [["noto-sans-sc", "files", "unknown.woff2"]],
  [[]],
])("gives nothing else: %j", async (path) => {
  expect((await handleFontFile(path)).status).toBe(404);
});
