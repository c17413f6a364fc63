// `npm test`: everything, from a bare clone on. The last line says how many passed and failed; what cannot run has failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const { build, isBuilt } = await import("./build.mjs");
const { installPackages, packagesDiffer } = await import("./packages.mjs");
const { run, tail } = await import("./run.mjs");
const { findBrowser } = await import("./test-browser.mjs");
const { startPostgres } = await import("./test-postgres.mjs");

const RESULTS = join(ROOT, ".cache", "results");
/** What vitest transformed, kept between its runs; see vitest.config.ts. */
const TRANSFORMED = join(ROOT, ".cache", "vitest");
const SETTINGS =
  /^(DATABASE_URL|TEST_DATABASE_URL|AUTH_|RAPPORTEUR_|PORT$|HOST$|NODE_ENV$|CHROMIUM$|FORCE_COLOR$)/;
const kept = Object.entries(process.env).filter(([name]) => !SETTINGS.test(name));
const bare = { ...Object.fromEntries(kept), ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }) };
const local = (...path) => join(ROOT, "node_modules", ...path);
const total = { passed: 0, failed: 0 };
/** A line for each failed test; printed again at the end, where a log that is cut shows them. */
const failures = [];

function noteFailure(stageName, test, message = "") {
  failures.push(`✗ ${stageName} | ${test}\n${message.split("\n").slice(0, 12).join("\n")}`);
}

/** Runs one stage, prints its line, and adds what it counted. A stage that throws is one failure with its reason. */
async function stage(name, work) {
  const start = performance.now();
  let counted = { passed: 0, failed: 1 };
  try {
    counted = (await work()) ?? { passed: 1, failed: 0 };
  } catch (error) {
    const message = [error.cause, error.message].filter(Boolean).join("\n");
    console.log(message);
    noteFailure(name, "the stage itself", message);
  }
  total.passed += counted.passed;
  total.failed += counted.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${counted.failed ? "✗" : "✓"} ${name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)\n`,
  );
  return counted.failed === 0;
}

/** Runs a program of a stage; each line of its output names the stage. */
const node = (name, args, env = {}) =>
  run(process.execPath, args, {
    cwd: ROOT,
    env: { ...bare, ...env },
    show: (line) => console.log(`${name} | ${line}`),
  });

function readResults(file) {
  if (!existsSync(file)) throw new Error("It ended before it had a result.");
  return JSON.parse(readFileSync(file, "utf8"));
}

async function vitest(name, project, env) {
  const file = join(RESULTS, `${project}-${env ? "postgres" : "own"}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  const { code } = await node(name, [local("vitest", "vitest.mjs"), ...args], env);
  const found = readResults(file);
  // A file that fails before its first test, and a skipped test, count as failures.
  const broken = found.testResults.filter(
    (each) => each.status === "failed" && each.assertionResults.length === 0,
  );
  for (const each of found.testResults) {
    if (broken.includes(each)) noteFailure(name, each.name, each.message);
    for (const test of each.assertionResults.filter(({ status }) => status === "failed"))
      noteFailure(name, `${each.name} › ${test.fullName}`, test.failureMessages[0]);
  }
  const left = found.numPendingTests + found.numTodoTests;
  if (left) console.log(`${left} tests were skipped; each counts as failed.`);
  const failed = found.numFailedTests + broken.length + left;
  return { passed: found.numPassedTests, failed: failed || (code === 0 ? 0 : 1) };
}

const specsOf = (suites = []) =>
  suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites)]);

async function playwright(project, env) {
  const file = join(RESULTS, `e2e-${project}.json`);
  const args = ["test", `--project=${project}`, "--reporter=list,json"];
  const { code } = await node(project, [local("@playwright", "test", "cli.js"), ...args], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const { stats, errors, suites } = readResults(file);
  for (const spec of specsOf(suites).filter((each) => !each.ok)) {
    const results = spec.tests.flatMap((test) => test.results);
    const error = results.find((result) => result.error)?.error;
    noteFailure(project, `${spec.file}:${spec.line} › ${spec.title}`, error?.message);
  }
  if (stats.skipped) console.log(`${stats.skipped} stories did not run; each counts as failed.`);
  for (const error of errors) console.log(error.message);
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return { passed: stats.expected, failed: failed || (code === 0 ? 0 : 1) };
}

async function verify() {
  // Types of an older build may refer to removed routes.
  for (const types of ["types", "dev/types"])
    rmSync(join(ROOT, ".next", types), { recursive: true, force: true });
  const { code, output } = await run("npm", ["run", "--silent", "verify"], {
    cwd: ROOT,
    env: bare,
    shell: process.platform === "win32",
  });
  if (code !== 0) throw new Error(tail(output, 80));
}

const stopAll = new Set();
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, async () => {
    await Promise.all([...stopAll].map((stop) => stop()));
    process.exit(1);
  });

const found = {};

/** What may have to be installed, one after the other: apt runs once at a time. */
async function findPrograms() {
  await stage("a browser that starts", async () => {
    found.browser = await findBrowser(ROOT);
    console.log(`Chromium from ${found.browser}`);
  });
  await stage("a PostgreSQL that starts", async () => {
    found.postgres = await startPostgres(ROOT);
    stopAll.add(found.postgres.stop);
    console.log(`PostgreSQL from ${found.postgres.program}`);
  });
}

async function withoutBrowser() {
  await stage("unit tests", () => vitest("unit", "domain"));
  await stage("server tests on the embedded database", () => vitest("server", "server"));
  await stage("server tests on PostgreSQL", () => {
    if (!found.postgres) throw new Error("They need a PostgreSQL.");
    return vitest("server on PostgreSQL", "server", { TEST_DATABASE_URL: found.postgres.url });
  });
}

const browserTests = (project) =>
  stage(`browser tests: ${project}`, () => {
    if (!isBuilt(ROOT) || !found.browser) throw new Error("They need the build and a browser.");
    return playwright(project, { CHROMIUM: found.browser });
  });

async function withBrowser() {
  await stage("verify", verify);
  await stage("production build", async () => {
    if (!isBuilt(ROOT)) await build(ROOT);
  });
  await browserTests("stories");
}

async function everything() {
  for (const old of [RESULTS, TRANSFORMED]) rmSync(old, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  if (packagesDiffer(ROOT) && !(await stage("install", () => installPackages(ROOT)))) return;
  await findPrograms();
  // One after the other: stories and server tests have time limits that they exceeded beside other tests.
  await withBrowser();
  await withoutBrowser();
  await found.postgres?.stop();
  // It measures a time, so nothing runs beside it.
  await browserTests("start");
}

await everything();
for (const failure of failures) console.log(failure);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
