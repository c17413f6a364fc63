import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { firstKeys, textsAt } from "./first-texts.mjs";

const TEXTS = {
  list: {
    title: "Events",
    more: "All events",
    dialog: "Delete this event",
    empty: "None",
    one: "One",
    two: "Two",
  },
  values: { kind: { visit: "Visit", call: "Call" }, lang: { en: "English", zh: "Chinese" } },
  errors: { NOT_FOUND: "It does not exist" },
  server: { heading: { of: "Heading of the page" }, own: "Own" },
  later: { long: "A longer text", short: "Short" },
};

const FILES: Record<string, string> = {
  "app/layout.tsx": "export default ({ children }) => children;",
  "app/(office)/layout.tsx": "export default ({ children }) => children;",
  "app/(office)/page.tsx": `
    import { List } from "./list";
    const t = getTranslations("server");
    export default () => [t("heading.of"), <List />];`,
  "app/(office)/list.tsx": `"use client";
    import dynamic from "next/dynamic";
    import type { Kind } from "./kinds";
    import { lineOf } from "./line";
    const Dialog = dynamic(() => import("./dialog"));
    export function List({ kind, code }) {
      const t = useTranslations("list");
      const all = useTranslations();
      const lang = useTranslations("values.lang");
      // t("dialog") is in its own script.
      return [t("title"), all(\`values.kind.\${kind}\`), lang(kind), lineOf(t), all(\`errors.\${code}\`), Dialog];
    }`,
  "app/(office)/line.ts": `export const lineOf = (t) => t(isLong ? "more" : "empty");`,
  "app/(office)/kinds.ts": `export type Kind = "one" | "two";`,
  "app/(office)/dialog.tsx": `"use client";
    export default () => [useTranslations("list")("dialog"), useTranslations("later")("long")];`,
  "components/button.tsx": "export const Button = () => null;",
};

const root = mkdtempSync(join(tmpdir(), "first-texts-"));
for (const [file, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
afterAll(() => rmSync(root, { recursive: true, force: true }));

const { keys, files } = firstKeys(root, ["app/(office)/page.tsx"], TEXTS);

test.each([
  ["that a server component shows", "server.heading.of"],
  ["of a script that is loaded later", "list.dialog"],
  ["that only a comment or a type names", "list.one"],
  ["for answers of the server", "errors.NOT_FOUND"],
])("leaves out a text %s", (_, key) => {
  expect(keys).not.toContain(key);
});

test.each([
  ["that a translator of a namespace names", "list.title"],
  ["that a function names which is given a translator", "list.more"],
  ["of a template", "values.kind.call"],
  ["of a namespace whose key is a variable", "values.lang.zh"],
])("keeps a text %s", (_, key) => {
  expect(keys).toContain(key);
});

test("keeps the shortest text of a namespace that only later scripts ask for", () => {
  expect(keys.filter((key) => key.startsWith("later."))).toEqual(["later.short"]);
});

test("says which files it read, and picks the texts", () => {
  expect(files).toContain("app/(office)/line.ts");
  expect(files).not.toContain("app/(office)/dialog.tsx");
  expect(textsAt(TEXTS, ["list.title", "values.kind.visit"])).toEqual({
    list: { title: "Events" },
    values: { kind: { visit: "Visit" } },
  });
});
