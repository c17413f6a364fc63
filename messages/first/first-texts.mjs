// Which interface texts a page may show before the browser has all of them: those that its client modules name.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** What shows only after the server has answered, by when all texts have arrived (app/trpc.ts). */
const AFTER_AN_ANSWER = new Set(["errors"]);
const LAYOUTS = ["app/layout.tsx", "app/(office)/layout.tsx"];
const ENDINGS = ["", ".ts", ".tsx", ".mjs"];
const IMPORT = /(?:^|[\n;])\s*(?:import|export)\s+(type\s)?(?:[\w*\s{},$]+?\sfrom\s*)?["']([^"'\n]+)["']/g;

const matches = (text, pattern) => [...text.matchAll(pattern)];

const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

const fileAt = (root, path) =>
  ENDINGS.map((ending) => path + ending).find(
    (file) => /\.(tsx?|mjs)$/.test(file) && existsSync(join(root, file)),
  );

/** A source file: what it imports at once, and the parts of its text in which messages are named. */
function moduleAt(root, file) {
  const text = withoutComments(readFileSync(join(root, file), "utf8"));
  const imports = matches(text, IMPORT)
    .filter(([, typesOnly, from]) => !typesOnly && /^(\.|@\/)/.test(from))
    .map(([, , from]) => (from.startsWith("@/") ? from.slice(2) : posix.join(posix.dirname(file), from)))
    .flatMap((path) => fileAt(root, path) ?? []);
  const translators = matches(text, /(?:const (\w+) = )?useTranslations\((?:"([\w.]*)")?\)/g);
  return {
    imports,
    isClient: /^\s*"use client"/.test(text),
    isScreen: /^(app|components)\//.test(file),
    spaces: translators.map(([, , space = ""]) => space),
    // `t(kind)` may mean every text of its namespace.
    whole: translators.flatMap(([, name = "t", space = ""]) =>
      space && new RegExp(`\\b${name}(\\.\\w+)?\\(\\s*(?!["\`\\s])`).test(text) ? [space] : [],
    ),
    keys: [
      ...matches(text, /"([A-Za-z_][\w.]*)"/g).map(([, key]) => key),
      ...matches(text, /`([^`\n]*)`/g).map(([, key]) => key.replace(/\$\{[^}]*\}/g, "*")),
    ].filter((key) => /^[\w.*]+$/.test(key)),
  };
}

/** The files of the client that a page loads at once, with what they name. */
function clientModules(root, pages) {
  const known = new Map();
  const seen = new Set();
  const client = new Map();
  const visit = (file, inClient) => {
    if (!known.has(file)) known.set(file, moduleAt(root, file));
    const here = known.get(file);
    const isClient = inClient || here.isClient;
    if (seen.has(`${isClient} ${file}`)) return;
    seen.add(`${isClient} ${file}`);
    if (isClient) client.set(file, here);
    for (const each of here.imports) visit(each, isClient);
  };
  for (const file of [...LAYOUTS, ...pages]) visit(file, false);
  return client;
}

/** The keys below `tree` that a pattern names: `*` is any name, and at its end all that is below. */
function named(tree, pattern, way = "") {
  if (typeof tree === "string") return pattern.length === 0 ? [way] : [];
  const [first, ...rest] = pattern;
  if (first === undefined) return [];
  const isAny = first.includes("*");
  if (!isAny && !Object.hasOwn(tree, first)) return [];
  const names = isAny
    ? Object.keys(tree).filter((name) => new RegExp(`^${first.replaceAll("*", "\\w*")}$`).test(name))
    : [first];
  return names.flatMap((name) => {
    const path = way ? `${way}.${name}` : name;
    const below = tree[name];
    return first.endsWith("*") && rest.length === 0 && typeof below === "object"
      ? named(below, ["*"], path)
      : named(below, rest, path);
  });
}

const below = (tree, space) => (space ? space.split(".").reduce((node, name) => node?.[name], tree) : tree);

const sourcesBelow = (root, folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(root, path);
    return /(?<!\.test)\.tsx?$/.test(path) ? [path] : [];
  });

/** The namespaces that some module asks for by name. */
function spacesOf(root) {
  const files = ["app", "components"].flatMap((folder) => sourcesBelow(root, folder));
  return new Set(files.flatMap((file) => moduleAt(root, file).spaces));
}

/** The key of the shortest text of a namespace. */
function shortest(texts, space) {
  const all = named(below(texts, space) ?? {}, ["*"], space);
  return all.sort((a, b) => below(texts, a).length - below(texts, b).length).slice(0, 1);
}

/** The keys of the texts that one of these pages may show before all texts have arrived, and the files that this was read from. */
export function firstKeys(root, pages, texts) {
  const modules = clientModules(root, pages);
  const spaces = [...new Set([...modules.values()].flatMap((each) => each.spaces))];
  const keys = new Set();
  const add = (space, pattern) => {
    for (const key of named(below(texts, space) ?? {}, pattern.split("."), space))
      if (!AFTER_AN_ANSWER.has(key.split(".")[0])) keys.add(key);
  };
  for (const each of modules.values()) {
    for (const space of each.whole) add(space, "*");
    // A function that is given a translator does not say which namespace it is of.
    const given = each.spaces.length > 0 || !each.isScreen ? [] : spaces;
    for (const key of each.keys) {
      const isNamed = /\w/.test(key);
      for (const space of each.spaces) if (space || isNamed) add(space, key);
      for (const space of ["", ...given]) if (isNamed) add(space, key);
    }
  }
  // A translator keeps the namespace that it was made with, so that each has to be there from the beginning.
  for (const space of spacesOf(root))
    if (space && ![...keys].some((key) => key.startsWith(`${space}.`)))
      for (const key of shortest(texts, space)) keys.add(key);
  return { keys: [...keys], files: [...modules.keys()] };
}

/** A tree of only these texts. */
export function textsAt(texts, keys) {
  const picked = {};
  for (const key of keys) {
    const way = key.split(".");
    const name = way.pop();
    let node = picked;
    for (const step of way) {
      node[step] ??= {};
      node = node[step];
    }
    node[name] = below(texts, key);
  }
  return picked;
}
