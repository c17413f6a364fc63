import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    provide: { testDatabaseUrl: process.env.TEST_DATABASE_URL ?? "" },
    projects: [
      {
        extends: true,
        test: { name: "domain", include: ["{domain,scripts,messages,components,app}/**/*.test.ts"] },
      },
      { extends: true, test: { name: "server", include: ["db/**/*.test.ts", "server/**/*.test.ts"] } },
    ],
  },
});
