import { createHash } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { NewUpload } from "@/domain/attachments/inputs";
import { DomainError } from "@/domain/errors";

/** How many unfinished uploads are kept for a user; a browser sends one file at a time. */
const MOST_UNFINISHED = 20;

interface Transfer {
  stop: () => void;
  ended: Promise<unknown>;
}
// Each route has its own copy of this module.
const held = globalThis as typeof globalThis & { rapporteurTransfers?: Map<string, Transfer> };
const transfers = (): Map<string, Transfer> => {
  held.rapporteurTransfers ??= new Map();
  return held.rapporteurTransfers;
};

/** The file that collects the parts of an upload: its name depends on the user and on all that is declared, so nobody continues another's. */
export const partFile = (folder: string, userId: string, declared: NewUpload): string => {
  const { id, eventId, name, photo = "", size } = declared;
  const mark = createHash("sha256").update(JSON.stringify([id, eventId, name, photo, size]));
  return join(folder, "arriving", `${userId}-${mark.digest("hex")}`);
};

/** How many bytes of an upload have arrived. */
export const arrivedBytes = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** Runs the only transfer into a file, which `endTransfer` can stop. Throws UPLOAD_BUSY while another runs. */
export const runTransfer = async <Made>(
  path: string,
  transfer: (signal: AbortSignal) => Promise<Made>,
): Promise<Made> => {
  if (transfers().has(path)) throw new DomainError("UPLOAD_BUSY");
  const stopping = new AbortController();
  const { signal } = stopping;
  const made = transfer(signal);
  transfers().set(path, { stop: () => stopping.abort(), ended: made.catch(() => undefined) });
  try {
    return await made;
  } catch (error) {
    throw signal.aborted && !(error instanceof DomainError) ? new DomainError("UPLOAD_BUSY") : error;
  } finally {
    transfers().delete(path);
  }
};

/** Ends the transfer into a file, whose client may be gone without the server knowing; one that is complete is stored first. */
export const endTransfer = async (path: string): Promise<void> => {
  const transfer = transfers().get(path);
  transfer?.stop();
  await transfer?.ended;
};

/** Deletes a user's oldest unfinished uploads where there are too many for another one. */
export const deleteOldestParts = async (path: string, userId: string): Promise<void> => {
  const folder = dirname(path);
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(`${userId}-`) && name !== basename(path),
  );
  const idle = names.map((name) => join(folder, name)).filter((each) => !transfers().has(each));
  const excess = names.length - MOST_UNFINISHED + 1;
  if (excess <= 0) return;
  const dated = await Promise.all(
    idle.map(async (each) => ({ path: each, at: (await stat(each).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
  dated.sort((a, b) => a.at - b.at);
  for (const { path: oldest } of dated.slice(0, excess)) await rm(oldest, { force: true });
};
