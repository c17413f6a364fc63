import { defaultExclude, defineConfig } from "vitest/config";

const TEST_DATABASE_URL = process.env.TEST_DATABASE_URL ?? "";

/** Server tests that open no test database: nothing in them differs on PostgreSQL. A test database refuses to be opened in them. */
const WITHOUT_DATABASE = [
  "db/disk-space.test.ts",
  "db/folder-lock.test.ts",
  "db/folder-owner.test.ts",
  "db/pglite-statements.test.ts",
  "db/prepared.test.ts",
  "server/access/authorized.test.ts",
  "server/articles/written-article.test.ts",
  "server/exports/file-from-thread.test.ts",
  "server/exports/formats.test.ts",
  "server/exports/pdf.test.ts",
  "server/http/answer-first.test.ts",
  "server/http/client-address.test.ts",
  "server/http/download-with-progress.test.ts",
  "server/http/error-status.test.ts",
  "server/http/font-files.test.ts",
  "server/http/request-hooks.test.ts",
  "server/http/serialize.test.ts",
  "server/secrets/secrets.test.ts",
];

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    // Other files run at the same time; a slow run is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The default leaves one core free, which is half of a machine with two.
    maxWorkers: "100%",
    // Half of a short run was transforming modules. `npm test` begins without them and uses them again on PostgreSQL.
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/vitest" },
    provide: { testDatabaseUrl: TEST_DATABASE_URL, withoutDatabase: WITHOUT_DATABASE },
    // What the start script sees to in an office.
    env: {
      AUTH_SECRET: "a secret that only the tests use, 32+",
      RAPPORTEUR_LOG: "silent",
      PDF_BROWSER: "off",
    },
    projects: [
      {
        extends: true,
        // React as it is served: for development it records the stack of each element, two thirds of the time of a rendering.
        oxc: { jsx: { development: false } },
        test: {
          name: "domain",
          env: { NODE_ENV: "production" },
          // A quarter of the processor time went into loading the same modules for each file; these have no state.
          isolate: false,
          pool: "threads",
          include: ["{domain,scripts,messages,components,app}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        // next-auth imports "next/server", which plain Node does not resolve.
        test: {
          name: "server",
          // Loading the server anew for each file took longer than its tests; each file has a database of its own.
          isolate: false,
          include: ["db/**/*.test.ts", "server/**/*.test.ts"],
          // `npm test` runs them on the embedded database, which every clone has.
          exclude: TEST_DATABASE_URL ? [...defaultExclude, ...WITHOUT_DATABASE] : defaultExclude,
          server: { deps: { inline: ["next-auth"] } },
        },
      },
    ],
  },
});
