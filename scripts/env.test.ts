import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readEnv } from "@/env.mjs";

test("an empty environment gives the defaults", () => {
  expect(readEnv({})).toEqual({
    production: false,
    port: 3000,
    host: "127.0.0.1",
    databaseUrl: undefined,
    dataFolder: resolve("data"),
    samples: true,
    authSecret: undefined,
    authUrl: undefined,
    logLevel: "info",
  });
});

test("settings are taken as given", () => {
  const given = readEnv({ PORT: "8080", RAPPORTEUR_SAMPLES: "off", DATABASE_URL: "postgres://a@b/c" });
  expect(given).toMatchObject({ port: 8080, samples: false, databaseUrl: "postgres://a@b/c" });
});

test.each([
  [{ PORT: "eighty" }, /PORT is "eighty", but must be a whole number/],
  [{ PORT: "70000" }, /PORT/],
  [{ RAPPORTEUR_SAMPLES: "no" }, /RAPPORTEUR_SAMPLES is "no", but must be on or off/],
  [{ AUTH_URL: "events.example.org" }, /AUTH_URL .* http:\/\//],
  [{ RAPPORTEUR_LOG: "loud" }, /RAPPORTEUR_LOG/],
])("%o is refused by name", (values, sentence) => {
  expect(() => readEnv(values)).toThrow(sentence);
});

test("secrets are never repeated in a refusal", () => {
  const refusal = (values: Record<string, string>) => {
    try {
      return String(readEnv(values));
    } catch (error) {
      return String(error);
    }
  };
  expect(refusal({ DATABASE_URL: "mysql://me:hunter2@db/x" })).toMatch(/DATABASE_URL is "…"/);
  expect(refusal({ AUTH_SECRET: "hunter2" })).toMatch(/AUTH_SECRET is "…".*32 characters/);
});
