// A word processor that is not ours, to open the Word files that the program makes.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { run, tail } from "./run.mjs";

const MAC = "/Applications/LibreOffice.app/Contents/MacOS/soffice";

function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return [
    ...["soffice", "libreoffice"].flatMap((name) => folders.map((folder) => join(folder, name))),
    MAC,
  ].find((file) => existsSync(file));
}

/** LibreOffice Writer without windows: 51 packages, 86 MB. Returns why it failed. */
async function viaApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return "";
  await run("apt-get", ["update", "-qq"]);
  const install = ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-writer-nogui"];
  const { code, output } = await run("apt-get", install, {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return code === 0 ? "" : tail(output, 4);
}

/**
 * The path of LibreOffice: one that is installed, else one installed by apt (as root).
 * @throws {Error} where there is none
 */
export async function findWordProcessor() {
  const found = onPath();
  if (found) return found;
  const reason = await viaApt();
  const installed = onPath();
  if (!installed) throw new Error(reason || "no LibreOffice was found, and none could be installed");
  return installed;
}

/**
 * Opens documents with LibreOffice and saves them as OpenDocument XML in a folder, with a profile of its own.
 * @param {string} program
 * @param {string[]} files
 * @param {string} folder
 * @throws {Error} with its output where it fails
 */
export async function convertToOpenDocument(program, files, folder) {
  const profile = mkdtempSync(join(tmpdir(), "rapporteur-libreoffice-"));
  try {
    const { code, output } = await run(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        "--headless",
        "--convert-to",
        "fodt",
        "--outdir",
        folder,
        ...files,
      ],
      { timeout: 60_000 },
    );
    if (code !== 0) throw new Error(tail(output, 8));
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
