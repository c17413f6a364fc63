import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type Entry, extract } from "tar-stream";
import { FORMAT, isBackedUp, MANIFEST, type Manifest, type Part } from "./format";

/** A file that is no complete backup. */
export class NotABackup extends Error {}

const manifestIn = (content: string): Manifest => {
  const found = JSON.parse(content) as Partial<Manifest> | null;
  if (found?.format !== FORMAT || typeof found.files !== "number") throw new NotABackup();
  return found as Manifest;
};

const store = async (entry: Entry, folder: string): Promise<void> => {
  const { name, type } = entry.header;
  const path = join(folder, name);
  if (!isBackedUp(name) || (type !== "file" && type !== "directory")) throw new NotABackup();
  await mkdir(type === "directory" ? path : dirname(path), { recursive: true, mode: 0o700 });
  if (type === "directory") entry.resume();
  else await pipeline(entry, createWriteStream(path, { flags: "wx", mode: 0o600, flush: true }));
};

const unpack = async (file: string, folder: string): Promise<Manifest> => {
  const archive = extract();
  const read = pipeline(createReadStream(file), createGunzip(), archive);
  let manifest: Manifest | undefined;
  let files = 0;
  const stored = (async () => {
    for await (const entry of archive) {
      if (!manifest) {
        if (entry.header.name !== MANIFEST) throw new NotABackup();
        manifest = manifestIn(await text(entry));
        continue;
      }
      await store(entry, folder);
      if (entry.header.type === "file") files += 1;
    }
  })();
  await Promise.all([read, stored]);
  if (!manifest || manifest.files !== files) throw new NotABackup();
  return manifest;
};

// Of zlib, tar and JSON: what is no archive, or an incomplete one.
const isUnreadable = (error: unknown): boolean =>
  error instanceof SyntaxError ||
  (error instanceof Error &&
    (/^Z_/.test(String("code" in error && error.code)) || /tar|end of data/i.test(error.message)));

/**
 * Unpacks a backup into `folder`, which it creates. Throws NotABackup for another or an incomplete file; the folder is removed
 * after any failure.
 */
export const unpackData = async (file: string, folder: string): Promise<Manifest> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    return await unpack(file, folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw isUnreadable(error) ? new NotABackup() : error;
  }
};

/** Moves `parts` of a data folder from `from` to `to`. Returns whether there was any. */
export const moveData = async (from: string, to: string, parts: readonly Part[]): Promise<boolean> => {
  const found = parts.filter((part) => existsSync(join(from, part)));
  if (found.length > 0) await mkdir(to, { recursive: true, mode: 0o700 });
  for (const part of found) await rename(join(from, part), join(to, part));
  return found.length > 0;
};
