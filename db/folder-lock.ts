import { chmodSync, realpathSync, rmSync, statSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { DomainError } from "@/domain/errors";
import { type FolderOwner, ownFolder } from "./folder-owner";

/** An identifier of a folder that is the same for every path to it. */
const nameOf = (folder: string): string => {
  const { dev, ino } = statSync(folder, { bigint: true });
  return `rapporteur-${dev}-${ino}`;
};

const addressOf = (folder: string): string => {
  if (process.platform === "linux") return `\0${nameOf(folder)}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${nameOf(folder)}`;
  return join(realpathSync(folder), ".lock");
};

const listen = (address: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", reject);
    server.listen({ path: address, exclusive: true }, () => {
      server.unref();
      resolve(server);
    });
  });

const answers = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => resolve(socket.destroy() && true));
    socket.once("error", () => resolve(false));
  });

/** A socket file remains after a process is killed; one that no process listens on is stale. */
const clearLeftOver = async (address: string): Promise<boolean> => {
  if (address.startsWith("\0") || process.platform === "win32" || (await answers(address))) return false;
  rmSync(address, { force: true });
  return true;
};

const lockSocket = async (folder: string): Promise<Server> => {
  const address = addressOf(folder);
  const server = await listen(address).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    if (await clearLeftOver(address)) return listen(address);
    throw new DomainError("FOLDER_IN_USE", { folder });
  });
  if (process.platform !== "linux" && process.platform !== "win32") chmodSync(address, 0o600);
  return server;
};

const closed = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));

/**
 * Locks the data folder for this process, or throws FOLDER_IN_USE: first by a listening socket, which the kernel releases
 * when the process ends, then by an owner file for other containers and machines (`folder-owner.ts`). Calls `lost` when
 * another process takes the folder over.
 */
export const lockFolder = async (folder: string, lost: () => void): Promise<FolderOwner> => {
  const server = await lockSocket(folder);
  try {
    const owner = await ownFolder(folder, lost);
    return { ...owner, release: () => owner.release().finally(() => closed(server)) };
  } catch (error) {
    await closed(server);
    throw error;
  }
};
