// `npm run restore -- FILE`: puts back what `npm run backup` wrote. The current data is kept beside it. See docs/backup.md.
import "./env-file";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/env.mjs";
import { assertEmbedded, namedFile, refusedFor, withDataFolder } from "./backup/command";
import { moveData, NotABackup, unpackData } from "./backup/unpack";
import { Refusal, runCommand } from "./input-files";

await runCommand(async () => {
  const file = namedFile("restore");
  assertEmbedded();
  const at = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const arriving = join(env.dataFolder, `restoring-${at}`);
  const before = join(env.dataFolder, `before-${at}`);
  await withDataFolder(async (release) => {
    const { createdAt } = await unpackData(file, arriving).catch((error) => {
      if (error instanceof NotABackup)
        throw new Refusal([`${file}: it is not a complete backup. Nothing was changed.`]);
      throw refusedFor(file, error);
    });
    await release();
    const replaced = await moveData(env.dataFolder, before);
    await moveData(arriving, env.dataFolder);
    rmSync(arriving, { recursive: true });
    console.log(`The backup of ${createdAt} is in ${env.dataFolder}.`);
    if (replaced) console.log(`The previous data is in ${before}; delete it when it is no longer needed.`);
  });
}, "The backup could not be restored");
