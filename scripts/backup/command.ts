import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { lockFolder } from "@/db/folder-lock";
import { DomainError } from "@/domain/errors";
import { env } from "@/env.mjs";
import { codeOf, Refusal, refuse } from "../input-files";

/** The file that a command names, relative to where it was called, and whether it has the only option it may have. */
export const namedFile = (command: string, option?: string): { file: string; isSet: boolean } => {
  const given = process.argv.slice(2);
  const [file = "", ...more] = given.filter((each) => each !== option);
  if (!file || file.startsWith("--") || more.length > 0)
    refuse(`Name one file: npm run ${command} -- rapporteur-backup.tar.gz`);
  return {
    file: resolve(process.env.INIT_CWD ?? process.cwd(), file),
    isSet: option !== undefined && given.includes(option),
  };
};

/** Runs `work` while no server can use the data folder; refuses where one does. */
export const withDataFolder = async <T>(work: (release: () => Promise<void>) => Promise<T>): Promise<T> => {
  const folder = join(env.dataFolder, "database");
  if (!existsSync(folder)) return work(async () => {});
  const lock = await lockFolder(folder, () => {}).catch((error) => {
    if (error instanceof DomainError && error.code === "FOLDER_IN_USE")
      throw new Refusal(["The server is running on this data folder: stop it, then run this command again."]);
    throw error;
  });
  let released = false;
  const release = async () => {
    if (released) return;
    released = true;
    await lock.release();
  };
  try {
    return await work(release);
  } finally {
    await release();
  }
};

const SENTENCES: Readonly<Record<string, string>> = {
  EEXIST: "it exists already; name another file",
  ENOENT: "there is no such file or folder",
  EACCES: "this account may not use it",
  EISDIR: "it is a folder; name a file",
  ENOSPC: "the disk is full",
};

/** Turns an error of the file system into a refusal that names the file. */
export const refusedFor = (file: string, error: unknown): unknown => {
  const sentence = SENTENCES[codeOf(error)];
  return sentence ? new Refusal([`${file}: ${sentence}.`]) : error;
};
