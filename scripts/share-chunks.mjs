import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How a chunk begins: a list of modules, which has no state of its own. */
const CHUNK = Buffer.from("module.exports=[");

/**
 * Lets equal chunks of a folder share the first one's modules. Turbopack writes the modules of several routes once for each, under other
 * names, and a starting server loads them all.
 * @param {string} folder such as `.next/server/chunks`
 * @returns {number} how many chunks refer to another one now
 */
export function shareChunks(folder) {
  const first = new Map();
  let shared = 0;
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith(".js"))
    .sort()) {
    const content = readFileSync(join(folder, name));
    const hash = createHash("sha256").update(content).digest("hex");
    const other = first.get(hash);
    if (!other) first.set(hash, name);
    else if (content.subarray(0, CHUNK.length).equals(CHUNK)) {
      writeFileSync(join(folder, name), `module.exports=require(${JSON.stringify(`./${other}`)});`);
      shared += 1;
    }
  }
  return shared;
}
