import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { firstKeys, textsAt } from "./first-texts.mjs";
import { PAGES } from "./pages.mjs";

/** Loader of `lists-en.first.ts` and its like: the texts of that language which those pages show first, as JSON. */
export default function firstTextsLoader() {
  const root = this.rootContext;
  const [screens, lang] = basename(this.resourcePath).split(/[-.]/);
  const file = join(root, "messages", `${lang}.json`);
  const texts = JSON.parse(readFileSync(file, "utf8"));
  const { keys, files } = firstKeys(root, PAGES[screens], texts);
  for (const each of [file, ...files.map((path) => join(root, path))]) this.addDependency(each);
  return JSON.stringify(textsAt(texts, keys));
}
