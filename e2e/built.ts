import { join } from "node:path";
import { build, isBuilt } from "../scripts/build.mjs";

/** Before all stories: the production build is made from the sources as they are. */
export default async function built() {
  const root = join(import.meta.dirname, "..");
  if (!isBuilt(root)) await build(root);
}
