import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type Pack, pack } from "tar-stream";
import { FORMAT, isBackedUp, MANIFEST, type Manifest, type Part } from "./format";

interface Member {
  name: string;
  path: string;
  isFolder: boolean;
  size: number;
}

const membersBelow = async (data: string, name: string): Promise<Member[]> => {
  const path = join(data, name);
  if (!isBackedUp(name) || !existsSync(path)) return [];
  const found = await stat(path);
  if (!found.isDirectory()) return found.isFile() ? [{ name, path, isFolder: false, size: found.size }] : [];
  const inner: Member[][] = [];
  for (const each of (await readdir(path)).sort()) inner.push(await membersBelow(data, `${name}/${each}`));
  return [{ name, path, isFolder: true, size: 0 }, ...inner.flat()];
};

const write = async (archive: Pack, members: readonly Member[], manifest: Manifest) => {
  archive.entry({ name: MANIFEST, type: "file", mode: 0o600 }, JSON.stringify(manifest));
  for (const { name, path, isFolder, size } of members) {
    const entry = archive.entry({
      name,
      size,
      type: isFolder ? "directory" : "file",
      mode: isFolder ? 0o700 : 0o600,
    });
    if (isFolder) entry.end();
    else await pipeline(createReadStream(path), entry);
  }
  archive.finalize();
};

/**
 * Writes `parts` of the folders `data` to a new file that only this account can read. Throws EEXIST
 * where the file exists; removes it after any other failure. Returns the number of files.
 */
export const packData = async (
  parts: readonly { part: Part; data: string }[],
  file: string,
  now: Date,
): Promise<number> => {
  const members: Member[] = [];
  for (const { part, data } of parts) members.push(...(await membersBelow(data, part)));
  const files = members.filter((member) => !member.isFolder).length;
  const archive = pack();
  const target = createWriteStream(file, { flags: "wx", mode: 0o600, flush: true });
  try {
    const written = pipeline(archive, createGzip(), target);
    // A failure of either must not wait for the other.
    await Promise.all([
      written,
      write(archive, members, { format: FORMAT, createdAt: now.toISOString(), files }).catch((error) => {
        archive.destroy(error);
        throw error;
      }),
    ]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") await rm(file, { force: true });
    throw error;
  }
  return files;
};
