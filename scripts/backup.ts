// `npm run backup -- FILE`: database, files and secret of the embedded installation in one file. See docs/backup.md.
import "./env-file";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/env.mjs";
import { assertEmbedded, namedFile, refusedFor, withDataFolder } from "./backup/command";
import { packData } from "./backup/pack";
import { refuse, runCommand } from "./input-files";

await runCommand(async () => {
  const file = namedFile("backup");
  assertEmbedded();
  if (!existsSync(join(env.dataFolder, "database")))
    refuse(
      `The data folder ${env.dataFolder} has no database: set RAPPORTEUR_DATA to the folder of the server.`,
    );
  if (existsSync(file)) refuse(`${file}: it exists already; name another file.`);
  const files = await withDataFolder(() => packData(env.dataFolder, file, new Date())).catch((error) => {
    throw refusedFor(file, error);
  });
  console.log(`${files} files of ${env.dataFolder} are in ${file}. Only this account can read it.`);
}, "The backup failed");
