// `npm run restore -- FILE`: puts back what `npm run backup` wrote. The current data is kept beside it. See docs/backup.md.
import "./env-file";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { env } from "@/env.mjs";
import { namedFile, refusedFor, withDataFolder } from "./backup/command";
import { DUMP, FILES } from "./backup/format";
import { assertEmptyDatabase, restoreDatabase } from "./backup/postgres";
import { moveData, NotABackup, unpackData } from "./backup/unpack";
import { Refusal, refuse, runCommand } from "./input-files";

const unpacked = (file: string, folder: string) =>
  unpackData(file, folder).catch((error) => {
    if (error instanceof NotABackup)
      throw new Refusal([`${file}: it is not a complete backup. Nothing was changed.`]);
    throw refusedFor(file, error);
  });

/** Fills the database where it is on PostgreSQL; refuses a backup of the other kind. */
const restoreDatabaseFrom = async (folder: string, file: string): Promise<void> => {
  const [dump, isEmbedded] = [join(folder, DUMP), existsSync(join(folder, "database"))];
  if (env.databaseUrl && isEmbedded)
    refuse(
      `${file}: it contains an embedded database: remove DATABASE_URL to restore it. Nothing was changed.`,
    );
  if (!env.databaseUrl && !isEmbedded)
    refuse(`${file}: it was made of an office on PostgreSQL: set DATABASE_URL. Nothing was changed.`);
  if (!env.databaseUrl || !existsSync(dump)) return;
  await restoreDatabase(env.databaseUrl, dump);
  await rm(dump);
};

await runCommand(async () => {
  const { file } = namedFile("restore");
  const { databaseUrl, dataFolder } = env;
  if (databaseUrl) await assertEmptyDatabase(databaseUrl);
  const at = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const arriving = join(dataFolder, `restoring-${at}`);
  const before = join(dataFolder, `before-${at}`);
  const parts = databaseUrl ? FILES : (["database", ...FILES] as const);
  const replace = async (release: () => Promise<void>) => {
    const { createdAt } = await unpacked(file, arriving);
    try {
      await restoreDatabaseFrom(arriving, file);
      await release();
      const replaced = await moveData(dataFolder, before, parts);
      await moveData(arriving, dataFolder, parts);
      console.log(`The backup of ${createdAt} is in ${dataFolder}.`);
      if (replaced) console.log(`The previous data is in ${before}; delete it when it is no longer needed.`);
    } finally {
      await rm(arriving, { recursive: true, force: true });
    }
  };
  // The lock of the folder is that of its embedded database.
  await (databaseUrl ? replace(async () => {}) : withDataFolder(replace));
}, "The backup could not be restored");
