import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillDatabaseFolder } from "@/db/test-snapshot";
import { build, isBuilt } from "../scripts/build.mjs";

/** Before all tests: builds the current sources for production, and fills the data folder that offices of stories begin with. */
export default async function built() {
  const root = join(import.meta.dirname, "..");
  if (!isBuilt(root)) await build(root);
  const prepared = mkdtempSync(join(tmpdir(), "rapporteur-e2e-prepared-"));
  await fillDatabaseFolder(join(prepared, "database"));
  process.env.PREPARED_DATA = prepared;
  return () => rmSync(prepared, { recursive: true, force: true });
}
