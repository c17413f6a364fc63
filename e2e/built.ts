import { join } from "node:path";
import { build, isBuilt } from "../scripts/build.mjs";

/** Before all tests: builds the current sources for production. */
export default async function built() {
  const root = join(import.meta.dirname, "..");
  if (!isBuilt(root)) await build(root);
}
