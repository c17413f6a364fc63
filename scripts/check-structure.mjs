// Checks the project rules that no compiler checks: file names and lengths, import direction, cycles, clocks, cited paths.
// `npm run check:structure`; the rules are explained in CONTRIBUTING.md.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";

export const NOUNS = new Set(
  `events people organizations venues agreements follow-ups articles reviews attachments
   search audit access comments reminders briefings exports imports users settings glossary drafts session records samples directory
   programme calendar-feeds checklists digests templates news robots wording house-style deliveries secrets
   word-templates`.split(/\s+/),
);
/** Folders of server/ that are no nouns: what serves requests, and what runs beside them. */
export const INFRASTRUCTURE = new Set(["http", "process"]);
const LAYERS = { domain: 0, db: 1, server: 2, app: 3 };
const TOP = new Set([
  "app",
  "server",
  "db",
  "domain",
  "components",
  "messages",
  "e2e",
  "bench",
  "scripts",
  "docs",
  "public",
]);
const BANNED =
  /^(utils?|helpers?|libs?|common|shared|misc|services?|managers?|index)(\.(test\.)?[cm]?[jt]sx?)?$/;
const UNSEEN = new Set([
  "node_modules",
  ".git",
  ".next",
  ".ci",
  ".cache",
  "data",
  "test-results",
  "playwright-report",
]);
const CLOCK = /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b|\bMath\.random\b/;

/** The most lines of a file of code; tests may be longer. */
const MOST_LINES = 400;
const isTest = (file) => /\.(?:test|spec)[.-]/.test(file);

const isCode = (file) => /\.[cm]?[jt]sx?$/.test(file);
const top = (file) => (file.includes("/") ? file.split("/")[0] : "");
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function filesBelow(root, folder = "") {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (UNSEEN.has(entry.name)) return [];
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}

/** Import statements of a source text: what is imported, and whether for its types alone. */
export function importsOf(text) {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const statement =
    /(?:^|[\n;])\s*(?:import|export)\s+(type\s)?(?:[\w*\s{},$]+?\sfrom\s*)?["']([^"'\n]+)["']/g;
  const found = [...bare.matchAll(statement)].map((m) => ({ from: m[2], typeOnly: Boolean(m[1]) }));
  const late = [...bare.matchAll(/\bimport\(\s*["']([^"'\n]+)["']/g)];
  return [...found, ...late.map((m) => ({ from: m[1], typeOnly: true }))];
}

/** The file of the project that an import means, or undefined for a package. */
function resolveImport(files, file, from) {
  if (!from.startsWith(".") && !from.startsWith("@/")) return undefined;
  const path = from.startsWith("@/") ? from.slice(2) : posix.join(posix.dirname(file), from);
  const tried = ["", ".ts", ".tsx", ".mjs", ".d.ts", ".json"].map((end) => path + end);
  return [...tried, path.replace(/\.js$/, ".ts")].find((each) => files.has(each));
}

function lengthProblems(file, text) {
  const lines = text.split("\n").length - 1;
  return lines > MOST_LINES && !isTest(file)
    ? [`${file}: ${lines} lines, ${MOST_LINES} at most; split it by idea`]
    : [];
}

function nameProblems(file, text) {
  const parts = file.split("/");
  const problems = parts
    .filter((part) => BANNED.test(part))
    .map((part) => `${file}: "${part}" does not describe its content; name it after that`);
  if (parts.length > 1 && !TOP.has(parts[0]) && !parts[0].startsWith("."))
    problems.push(`${file}: "${parts[0]}" is not a known top-level folder`);
  if (parts[0] !== "server" || parts.length < 3) return problems;
  const [, noun, name] = parts;
  if (parts.length > 3) problems.push(`${file}: no folders inside server/${noun}/`);
  if (INFRASTRUCTURE.has(noun)) return problems;
  if (!NOUNS.has(noun)) problems.push(`${file}: "${noun}" is not a known noun`);
  if (/^(router|queries|internal|endpoints)\.ts$|\.test\.ts$|^test-|-thread\.mjs$/.test(name))
    return problems;
  const exported = camel(name.replace(/\.(ts|mjs)$/, ""));
  if (!new RegExp(`export (const|(async )?function) ${exported}`).test(text))
    problems.push(`${file}: a file is named after its operation, so it must export ${exported}…`);
  return problems;
}

/** Calls in raw SQL that write without `writer` of server/access, which the compiler does not see. */
function rawWriteProblems(file, text) {
  const calls = [...text.matchAll(/\b(?:rowsOf|execute)\((?!\s*writer\()/g)].map(({ index }) => {
    let open = 0;
    const end = [...text.slice(index)].findIndex((sign) => {
      if (sign === "(") open += 1;
      return sign === ")" && --open === 0;
    });
    return text.slice(index, index + end);
  });
  return calls.some((call) => /\b(?:insert into|delete from|update) \$\{/i.test(call))
    ? [`${file}: raw SQL that writes takes writer(…) of server/access, so that its permission is checked`]
    : [];
}

function importProblem(file, target) {
  const [own, other] = [top(file), top(target)];
  if (own === "components" && other !== "components")
    return `${file} imports ${target}: components/ is independent of the application`;
  if (own === "domain" && other !== "domain")
    return `${file} imports ${target}: domain/ imports nothing else`;
  if (own in LAYERS && other in LAYERS && LAYERS[other] > LAYERS[own])
    return `${file} imports ${target}: never upwards`;
  if (own in LAYERS && ["e2e", "bench", "scripts"].includes(other))
    return `${file} imports ${target}: the program needs no tools`;
  return undefined;
}

/** The groups of nodes that import each other in a circle (Tarjan's strongly connected components). */
function circles(graph) {
  const [order, lowest, stack, found] = [new Map(), new Map(), [], []];
  const visit = (node) => {
    order.set(node, order.size);
    lowest.set(node, order.get(node));
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(node, Math.min(lowest.get(node), lowest.get(next)));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1 || graph.get(node)?.has(node)) found.push(group);
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}

/** A shortest path from a node through its circle and back to it. */
function shortestCircle(graph, circle) {
  const [start] = [...circle].sort();
  const cameFrom = new Map([[start, undefined]]);
  for (const node of cameFrom.keys())
    for (const next of graph.get(node) ?? []) {
      if (next === start) {
        const path = [start];
        for (let at = node; at !== undefined; at = cameFrom.get(at)) path.unshift(at);
        return path;
      }
      if (circle.includes(next) && !cameFrom.has(next)) cameFrom.set(next, node);
    }
  return circle;
}

/** For each folder, at any depth: which of its entries (files and folders) import which; a folder imports what its files do. */
function entryGraphs(graph) {
  const folders = new Map();
  for (const [file, targets] of graph) {
    // Tests and their data may import from everywhere.
    if (/\.test[.-]|\/test-[^/]*$/.test(file)) continue;
    const own = file.split("/");
    for (const target of targets) {
      const other = target.split("/");
      const depth = own.findIndex((part, at) => part !== other[at]);
      if (depth < 1) continue;
      const [folder, from, to] = [own.slice(0, depth), own.slice(0, depth + 1), other.slice(0, depth + 1)];
      const entries = folders.get(folder.join("/")) ?? new Map();
      folders.set(folder.join("/"), entries);
      entries.set(from.join("/"), (entries.get(from.join("/")) ?? new Set()).add(to.join("/")));
    }
  }
  return folders;
}

/**
 * Circles of files, and of the entries of one folder. An entry is a file or a folder with all that is below it, so a file
 * may use a folder beside it that uses another file, but two folders, or a file and a folder, never use each other.
 */
function cycleProblems(graph) {
  const sentence = (kind, imports, circle) => {
    const size = circle.length > 2 ? ` (${circle.length} import each other)` : "";
    return `${kind}: ${shortestCircle(imports, circle).join(" → ")}${size}`;
  };
  const ofEntries = [...entryGraphs(graph).values()].flatMap((entries) =>
    circles(entries)
      .filter((circle) => circle.some((entry) => !graph.has(entry)))
      .map((circle) => sentence("cycle of folders", entries, circle)),
  );
  return [...circles(graph).map((circle) => sentence("cycle", graph, circle)), ...ofEntries];
}

/** Browser code imports nothing that contains a secret, directly or indirectly: no server, no database, no environment. */
function secretProblems(graph, clients) {
  const isSecret = (file) => ["server", "db"].includes(top(file)) || file === "env.mjs";
  return clients.flatMap((client) => {
    const cameFrom = new Map([[client, undefined]]);
    for (const file of cameFrom.keys())
      for (const next of graph.get(file) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, file);
    const secret = [...cameFrom.keys()].find(isSecret);
    const way = [];
    for (let file = secret; file; file = cameFrom.get(file)) way.unshift(file);
    return secret ? [`${way.join(" → ")}: runs in the browser, where no secret may come`] : [];
  });
}

/** The paths of a tree in a fenced block, which begins with a folder of the project: each line is indented below its folder. */
function treePaths(block) {
  const entries = [...block.matchAll(/^( *)(\S+)/gm)].map((m) => ({ indent: m[1].length, name: m[2] }));
  if (!entries[0]?.name.endsWith("/") || !TOP.has(entries[0].name.slice(0, -1))) return [];
  const parents = [];
  return entries.map(({ indent, name }) => {
    while (parents.length > 0 && parents.at(-1).indent >= indent) parents.pop();
    parents.push({ indent, name });
    return parents.map((each) => each.name).join("");
  });
}

/** Paths that a page cites in backquotes, brackets, links or a tree and that are not there. Patterns with <noun>, * or … are not looked up. */
function citedProblems(root, file, text) {
  const inTrees = [...text.matchAll(/^```\n([\s\S]*?)^```/gm)].flatMap((m) => treePaths(m[1]));
  const prose = text.replace(/^```[\s\S]*?^```/gm, "");
  const quoted = [...prose.matchAll(/`([^`\s]+)`/g)]
    .map((m) => m[1])
    .filter((path) => TOP.has(path.split("/")[0]) && /\/./.test(path));
  const bracketed = [...text.matchAll(/(?<!\])\(([\w-]+\/[^\s()]*\.\w+)\)/g)]
    .map((m) => m[1])
    .filter((path) => TOP.has(path.split("/")[0]));
  const links = [...prose.matchAll(/\]\(([^)\s#]+)/g)]
    .map((m) => m[1])
    .filter((link) => !/^[a-z]+:/.test(link));
  const cited = [
    ...inTrees,
    ...quoted,
    ...bracketed,
    ...links.map((link) => posix.join(posix.dirname(file), link)),
  ];
  const literal = cited.filter((path) => !/[<*…{]/.test(path));
  return literal
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `${file} cites ${path}, which is not there`);
}

/** All violations of the project rules below `root`, one sentence each. */
export function structureProblems(root) {
  const files = new Set(filesBelow(root));
  const graph = new Map();
  const graphWithTypes = new Map();
  const problems = [];
  const clients = [];
  for (const file of files) {
    const text = isCode(file) || file.endsWith(".md") ? readFileSync(join(root, file), "utf8") : "";
    problems.push(...nameProblems(file, text));
    if (file.endsWith(".md") && !file.includes("/golden/")) problems.push(...citedProblems(root, file, text));
    if (!isCode(file)) continue;
    problems.push(...lengthProblems(file, text));
    if (/^["']use client["']/.test(text)) clients.push(file);
    const inside = importsOf(text).map((each) => ({
      ...each,
      target: resolveImport(files, file, each.from),
    }));
    const targets = inside.filter((each) => each.target);
    graph.set(
      file,
      targets.filter((each) => !each.typeOnly).map((each) => each.target),
    );
    graphWithTypes.set(file, new Set(targets.map((each) => each.target)));
    problems.push(...targets.map((each) => importProblem(file, each.target)).filter(Boolean));
    if (top(file) === "server" && !file.includes("test")) problems.push(...rawWriteProblems(file, text));
    if (top(file) === "domain" && !file.includes(".test.") && CLOCK.test(text))
      problems.push(`${file}: domain/ has no clock and no chance; take the time as an argument`);
  }
  if (
    files.has("package-lock.json") &&
    readFileSync(join(root, "package-lock.json"), "utf8").includes('"resolved": "http')
  )
    problems.push(
      "package-lock.json holds addresses of a registry; .npmrc leaves them out, so write it anew with npm install",
    );
  return [...problems, ...secretProblems(graph, clients), ...cycleProblems(graphWithTypes)];
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const problems = structureProblems(dirname(dirname(fileURLToPath(import.meta.url))));
  for (const problem of problems) console.error(problem);
  console.log(problems.length ? `structure: ${problems.length} problems` : "structure: no problems");
  exit(problems.length ? 1 : 0);
}
