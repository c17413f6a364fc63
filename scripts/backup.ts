// `npm run backup -- FILE`: database, files and secret in one file. See docs/backup.md.
import "./env-file";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { env } from "@/env.mjs";
import { namedFile, refusedFor, withDataFolder } from "./backup/command";
import { DUMP, FILES, type Part } from "./backup/format";
import { packData } from "./backup/pack";
import { dumpDatabase } from "./backup/postgres";
import { refuse, runCommand } from "./input-files";

const partsIn = (data: string, parts: readonly Part[]) => parts.map((part) => ({ part, data }));

/** The dump lies beside the backup while it is packed, in a folder that only this account can read. */
const withDump = async (address: string, file: string): Promise<number> => {
  const folder = await mkdtemp(join(dirname(file), ".rapporteur-dump-"));
  try {
    await dumpDatabase(address, join(folder, DUMP));
    // After the dump: a file without its row does no harm, a row without its file does.
    return await packData([...partsIn(folder, [DUMP]), ...partsIn(env.dataFolder, FILES)], file, new Date());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

await runCommand(async () => {
  const { file, isSet: isWithoutDatabase } = namedFile("backup", "--without-database");
  const { databaseUrl, dataFolder } = env;
  if (isWithoutDatabase && !databaseUrl)
    refuse("--without-database is for an office on PostgreSQL: set DATABASE_URL.");
  if (!databaseUrl && !existsSync(join(dataFolder, "database")))
    refuse(`The data folder ${dataFolder} has no database: set RAPPORTEUR_DATA to the folder of the server.`);
  if (existsSync(file)) refuse(`${file}: it exists already; name another file.`);
  const work = () => {
    if (!databaseUrl)
      return withDataFolder(() => packData(partsIn(dataFolder, ["database", ...FILES]), file, new Date()));
    return isWithoutDatabase
      ? packData(partsIn(dataFolder, FILES), file, new Date())
      : withDump(databaseUrl, file);
  };
  const files = await work().catch((error) => {
    throw refusedFor(file, error);
  });
  const what = databaseUrl && !isWithoutDatabase ? `The database and ${files - 1} files` : `${files} files`;
  console.log(`${what} of ${dataFolder} are in ${file}. Only this account can read it.`);
  if (isWithoutDatabase) console.log("It does not contain the database: keep a dump of it as well.");
}, "The backup failed");
