// Prints the regular expressions that the rules build at run time from parts, such as `new RegExp(\`^\${NAME}\`)`, while records
// are written, checked and read again.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const built = new Map<string, { source: string; flags: string }>();
const kept = (made: RegExp): RegExp => {
  built.set(`${made.source}/${made.flags}`, { source: made.source, flags: made.flags });
  return made;
};
globalThis.RegExp = new Proxy(RegExp, {
  construct: (of, args, asked) => kept(Reflect.construct(of, args, asked)),
  apply: (of, self, args) => kept(Reflect.apply(of, self, args)),
});

// Loaded after the line above, since most are built when a module is loaded.
const { writeArticle } = await import("../domain/articles/write");
const { toMarkdown } = await import("../domain/articles/render");
const { checkText } = await import("../domain/articles/check/check");
const { parseRecord } = await import("../domain/events/parse");
const { LANGS } = await import("../domain/events/values");
const { readList } = await import("../domain/participations/pasted-list/read-list");
const { readWriteUp } = await import("../domain/write-ups/read-write-up");
await import("../domain/wording/mask");
await import("../domain/follow-ups/without-deadline");
await import("../domain/follow-ups/statements");
await import("../domain/house-style/house-rules");

const folder = join(process.cwd(), "domain/articles/golden");
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  const parsed = parseRecord(JSON.parse(readFileSync(join(folder, file), "utf8")));
  if (!parsed.ok) continue;
  for (const lang of LANGS) {
    const text = toMarkdown(writeArticle(parsed.record, lang));
    checkText(text, parsed.record, lang);
    readWriteUp(text, lang);
    readList(text, new Set());
  }
}
console.log(JSON.stringify([...built.values()]));
