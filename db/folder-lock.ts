import { chmodSync, realpathSync, rmSync, statSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { DomainError } from "@/domain/errors";
import { type FolderOwner, ownFolder } from "./folder-owner";

/** The kernel's own name for a folder: the same by whatever path it is reached. */
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

/** A socket file outlives a killed process; one that nobody answers behind is nobody's. */
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
 * Takes the data folder for this process, or throws FOLDER_IN_USE. Two processes on one folder lose rows silently, so
 * every opening takes it first: a listening socket (Linux: abstract, Windows: a named pipe, elsewhere: a file), which
 * the kernel gives back however the process ends, then a file in the folder, which other containers and machines see too
 * (`folder-owner.ts`). Calls `lost` when another process has taken the folder all the same.
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
