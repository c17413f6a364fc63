import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env } from "@/env.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
const INSTALLED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The program of the browser that makes PDF files: `chosen`, otherwise a Chromium in `programFolders` or at its usual place. Undefined:
 * there is none, or `chosen` is "off".
 */
export const findPdfBrowser = (chosen: string | undefined, programFolders: string): string | undefined => {
  if (chosen === "off") return undefined;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = programFolders.split(delimiter).filter((folder) => folder !== "");
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...INSTALLED].find((file) => existsSync(file));
};

let found: { path: string | undefined } | undefined;

/** The browser of this machine that makes PDF files, searched for once. */
export const pdfBrowser = (): string | undefined => {
  found ??= { path: findPdfBrowser(env.pdfBrowser, env.programFolders) };
  return found.path;
};
