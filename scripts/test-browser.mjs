// A Chromium for the browser tests: each candidate is proved by a real launch, the first that starts is taken.
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { run, tail } from "./run.mjs";

// Without a graphics card its functions are computed: turned off, pages take an eighth less of Chromium's processor time.
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-software-rasterizer",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), mac].filter((file) =>
    existsSync(file),
  );
}

/** The compressed Chromium among the packages, unpacked into this clone's own cache: /tmp belongs to everybody. */
async function packaged(root) {
  const cache = join(root, ".cache", "chromium");
  mkdirSync(cache, { recursive: true });
  const code =
    'import("@sparticuz/chromium").then((m) => m.default.executablePath()).then((path) => console.log(path))';
  const unpacked = await run(process.execPath, ["-e", code], {
    cwd: root,
    env: { ...process.env, TMPDIR: cache },
  });
  const path = unpacked.output.trim().split("\n").at(-1) ?? "";
  return unpacked.code === 0 && existsSync(path) ? [path] : [];
}

async function viaApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return [];
  await run("apt-get", ["update", "-qq"]);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return onPath();
}

async function viaPlaywright(root, own) {
  const cli = join(root, "node_modules", "playwright", "cli.js");
  await run(process.execPath, [cli, "install", "chromium-headless-shell"], { cwd: root, timeout: 120_000 });
  return own();
}

/**
 * The path of a Chromium that starts on this machine: playwright's own, the packaged one, one on the PATH, else one
 * installed by apt (as root) or by playwright. The packaged one has no windows, and takes a quarter less processor time.
 * @throws {Error} with the reason for each one tried
 */
export async function findBrowser(root) {
  const { chromium } = createRequire(join(root, "package.json"))("@playwright/test");
  const reasons = [];
  const own = () => [chromium.executablePath()].filter((path) => existsSync(path));
  const finders = [own, () => packaged(root), onPath, viaApt, () => viaPlaywright(root, own)];
  for (const find of finders) {
    for (const executablePath of await find()) {
      try {
        const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS, timeout: 30_000 });
        await browser.close();
        return executablePath;
      } catch (error) {
        reasons.push(`${executablePath}: ${tail(String(error.message), 4)}`);
      }
    }
  }
  throw new Error(reasons.join("\n") || "no Chromium was found, and none could be installed");
}
