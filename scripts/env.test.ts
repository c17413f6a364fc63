import { resolve } from "node:path";
import { expect, test } from "vitest";
import { officeAddress, readEnv } from "@/env.mjs";

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
    trustedProxies: [],
    publishingNetworks: [],
    smtpUrl: undefined,
    mailFrom: undefined,
    robotOrigins: [],
    llm: undefined,
    pdfBrowser: undefined,
    programFolders: "",
    browserEnvironment: {},
    logLevel: "info",
  });
});

test("settings are taken as given", () => {
  const given = readEnv({ PORT: "8080", RAPPORTEUR_SAMPLES: "off", DATABASE_URL: "postgres://a@b/c" });
  expect(given).toMatchObject({ port: 8080, samples: false, databaseUrl: "postgres://a@b/c" });
});

test("the browser that makes PDF files gets no secret", () => {
  const given = {
    PATH: "/bin",
    HOME: "/home/a",
    AUTH_SECRET: "s".repeat(32),
    DATABASE_URL: "postgres://a@b/c",
  };
  expect(readEnv(given).browserEnvironment).toEqual({ PATH: "/bin", HOME: "/home/a" });
});

test("wording help has an endpoint, a model and prices", () => {
  const given = { LLM_BASE_URL: "https://llm.example.org/v1", LLM_MODEL: "m", LLM_PRICES: "0.5/1.5 USD" };
  expect(readEnv(given).llm).toEqual({
    baseUrl: "https://llm.example.org/v1",
    model: "m",
    key: undefined,
    price: { asked: 0.5, answered: 1.5, currency: "USD" },
  });
});

test.each([
  [{ PORT: "eighty" }, /PORT is "eighty", but must be a whole number/],
  [{ PORT: "70000" }, /PORT/],
  [{ RAPPORTEUR_SAMPLES: "no" }, /RAPPORTEUR_SAMPLES is "no", but must be on or off/],
  [{ AUTH_URL: "events.example.org" }, /AUTH_URL .* http:\/\//],
  [{ TRUSTED_PROXIES: "proxy.example.org" }, /TRUSTED_PROXIES is "proxy.example.org", but must be network/],
  [{ TRUSTED_PROXIES: "10.0.0.0/33" }, /TRUSTED_PROXIES/],
  [{ RAPPORTEUR_LOG: "loud" }, /RAPPORTEUR_LOG/],
  [{ SMTP_URL: "smtp://mail.example.org" }, /MAIL_FROM is "", but must be a mail address/],
  [{ MAIL_FROM: "a@example.org\r\nBcc: b@example.org" }, /MAIL_FROM/],
  [{ ROBOT_ORIGINS: "https://im.example.org/robot" }, /ROBOT_ORIGINS .* origins/],
  [{ LLM_BASE_URL: "localhost:11434" }, /LLM_BASE_URL .* http:/],
  [{ LLM_BASE_URL: "http://127.0.0.1:11434/v1" }, /LLM_MODEL is "", but must be the name of a model/],
  [{ LLM_BASE_URL: "http://127.0.0.1/v1", LLM_MODEL: "m", LLM_PRICES: "cheap" }, /LLM_PRICES .* 2\/8 CNY/],
  [{ ROBOT_ORIGINS: "file:///etc" }, /ROBOT_ORIGINS/],
  [{ MAIL_FROM: "the office" }, /MAIL_FROM is "the office"/],
])("%o is refused by name", (values, sentence) => {
  expect(() => readEnv(values)).toThrow(sentence);
});

test("the proxies that are believed are named, or with AUTH_URL run on this machine", () => {
  const of = (values: Record<string, string>) => readEnv(values).trustedProxies;
  expect(of({ AUTH_URL: "https://events.example.org" })).toEqual(["127.0.0.0/8", "::1"]);
  expect(of({ TRUSTED_PROXIES: "10.0.0.5, fd00::/8" })).toEqual(["10.0.0.5", "fd00::/8"]);
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
  expect(refusal({ SMTP_URL: "http://me:hunter2@mail.example.org" })).toMatch(/SMTP_URL is "…".*smtp:\/\//);
  expect(refusal({ AUTH_SECRET: "hunter2" })).toMatch(/AUTH_SECRET is "…".*32 characters/);
});

test("links begin with the address that people type", () => {
  const at = (values: Record<string, string>) => officeAddress(readEnv(values));
  expect(at({})).toBe("http://127.0.0.1:3000");
  expect(at({ HOST: "0.0.0.0", PORT: "8080" })).toBe("http://127.0.0.1:8080");
  expect(at({ HOST: "::1" })).toBe("http://[::1]:3000");
  expect(at({ HOST: "0.0.0.0", AUTH_URL: "https://events.example.org/" })).toBe("https://events.example.org");
});
