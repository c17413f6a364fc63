import { rmSync } from "node:fs";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { afterAll } from "vitest";
import { bundle } from "./bundle.mjs";

/**
 * The path of a command such as `write`, bundled once for all its calls in one test file: bundling it for each call, below
 * npm, takes as long again as its work.
 */
export const bundledCommand = async (name: string): Promise<string> => {
  const file = join(import.meta.dirname, "..", ".cache", `${name}-${newId()}.mjs`);
  afterAll(() => rmSync(file, { force: true }));
  await bundle(`scripts/${name}.ts`, file);
  return file;
};
