import { randomUUID } from "node:crypto";
import {
  closeSync,
  fstatSync,
  futimesSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DomainError } from "@/domain/errors";

const FILE = ".owner";
const HEARTBEAT_MS = 2000;
/** How long an owner file of another machine may go without a heartbeat; longer than any pause of a busy server. */
const STALE_MS = 90_000;
const TRIES = 5;

/** A data folder owned by this process. */
export interface FolderOwner {
  /** Whether the owner file is still the one that this process wrote. */
  isHeld: () => boolean;
  release: () => Promise<void>;
}

/** The content of the owner file: a token of the process and the kernel it runs on; "" where the kernel is unknown. */
interface Mark {
  token: string;
  kernel: string;
}

/**
 * An identifier of the running kernel, shared by all containers of a machine and different after a restart; "" where there
 * is none.
 */
const kernelName = (): string => {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
};

const socketName = (token: string): string => `${FILE}-${token}`;

/** Calls `use` with a socket path in the folder that is short enough for the system's limit. */
const atSocket = async <T>(
  folder: string,
  token: string,
  use: (address: string) => Promise<T>,
): Promise<T> => {
  const directory = openSync(folder, "r");
  try {
    return await use(`/proc/self/fd/${directory}/${socketName(token)}`);
  } finally {
    closeSync(directory);
  }
};

/** Listens on a socket file; undefined where the system or file system does not support one across containers. */
const listening = async (folder: string, token: string): Promise<Server | undefined> => {
  const server = createServer((socket) => socket.destroy());
  const open = (address: string) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(address, resolve);
    });
  try {
    await atSocket(folder, token, open);
    return server.unref();
  } catch {
    return undefined;
  }
};

/** Whether a process listens on a socket file, also a stopped one. Unknown counts as yes. */
const answers = (folder: string, token: string): Promise<boolean> => {
  const ask = (address: string) =>
    new Promise<boolean>((resolve) => {
      const socket = connect(address);
      socket.once("connect", () => resolve(socket.destroy() && true));
      socket.once("error", ({ code }: NodeJS.ErrnoException) =>
        resolve(code !== "ECONNREFUSED" && code !== "ENOENT"),
      );
    });
  return atSocket(folder, token, ask);
};

/** The content of the file; undefined where it does not exist. */
const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
};

const markIn = (text: string): Mark | undefined => {
  try {
    const { token, kernel } = JSON.parse(text);
    return typeof token === "string" && typeof kernel === "string" && /^[\w-]+$/.test(token)
      ? { token, kernel }
      : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Whether the file's modification time or content changes within `staleMs`. It is observed rather than compared with the
 * local clock, since clocks of two machines differ.
 */
const beats = async (file: string, staleMs: number): Promise<boolean> => {
  const state = () => `${statSync(file, { throwIfNoEntry: false })?.mtimeMs} ${textOf(file)}`;
  const before = state();
  const end = performance.now() + staleMs;
  while (performance.now() < end) {
    await wait(Math.min(staleMs / 10, 500));
    if (state() !== before) return textOf(file) !== undefined;
  }
  return false;
};

/** Creates the owner file exclusively with this content; undefined where one exists. */
const created = (file: string, mark: Mark): number | undefined => {
  try {
    const opened = openSync(file, "wx", 0o600);
    writeSync(opened, JSON.stringify(mark));
    return opened;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw error;
  }
};

/** Removes the file of an owner that is gone, unless another process has replaced it meanwhile. */
const removeLeftOver = (folder: string, text: string, own: string): void => {
  const [file, aside] = [join(folder, FILE), join(folder, `${socketName(own)}.old`)];
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if (textOf(aside) !== text) {
    try {
      linkSync(aside, file);
    } catch {
      // Another process was faster. The displaced owner notices before its next statement.
    }
  } else {
    const mark = markIn(text);
    if (mark) rmSync(join(folder, socketName(mark.token)), { force: true });
  }
  rmSync(aside, { force: true });
};

const take = async (folder: string, mark: Mark, staleMs: number): Promise<number> => {
  const file = join(folder, FILE);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const opened = created(file, mark);
    if (opened !== undefined) return opened;
    const text = textOf(file);
    if (text === undefined) continue;
    const other = markIn(text);
    const canAsk = other !== undefined && mark.kernel !== "" && other.kernel === mark.kernel;
    if (canAsk ? await answers(folder, other.token) : await beats(file, staleMs)) break;
    if (textOf(file) === text) removeLeftOver(folder, text, mark.token);
  }
  throw new DomainError("FOLDER_IN_USE", { folder });
};

/**
 * Claims the folder by an owner file, which is visible to other containers and machines. Throws FOLDER_IN_USE while the
 * owner runs. On the same machine a socket in the folder shows this, so that a killed owner is replaced at once and a
 * stopped one is not; elsewhere a heartbeat of the file does. Calls `lost` once when the file is no longer its own.
 */
export const ownFolder = async (
  folder: string,
  lost: () => void,
  staleMs: number = STALE_MS,
): Promise<FolderOwner> => {
  const token = randomUUID();
  const kernel = kernelName();
  const server = kernel === "" ? undefined : await listening(folder, token);
  const removeSocket = async () => {
    rmSync(join(folder, socketName(token)), { force: true });
    if (server) await new Promise((resolve) => server.close(resolve));
  };
  let opened: number;
  try {
    opened = await take(folder, { token, kernel: server ? kernel : "" }, staleMs);
  } catch (error) {
    await removeSocket();
    throw error;
  }
  const file = join(folder, FILE);
  // An open file keeps its inode number from being reused.
  const own = fstatSync(opened, { bigint: true });
  const isHeld = () => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    return found !== undefined && found.ino === own.ino && found.dev === own.dev;
  };
  const heartbeat = setInterval(() => {
    if (isHeld()) return futimesSync(opened, new Date(), new Date());
    clearInterval(heartbeat);
    lost();
  }, HEARTBEAT_MS).unref();
  return {
    isHeld,
    release: async () => {
      clearInterval(heartbeat);
      if (isHeld()) rmSync(file);
      closeSync(opened);
      await removeSocket();
    },
  };
};
