// The only place that reads the environment. Plain code: the start script reads it before any package is installed.
import { resolve } from "node:path";

/** A setting that cannot be used; the message names the variable and says what to write instead. */
export class EnvironmentError extends Error {}

const refuse = (name, value, expected) => {
  throw new EnvironmentError(`${name} is "${value}", but must be ${expected}.`);
};

function number(values, name, fallback, from, to) {
  const value = values[name] || String(fallback);
  const found = Number(value);
  if (!/^\d+$/.test(value) || found < from || found > to)
    refuse(name, value, `a whole number from ${from} to ${to}`);
  return found;
}

function choice(values, name, allowed) {
  const value = values[name] || allowed[0];
  if (!allowed.includes(value)) refuse(name, value, allowed.join(" or "));
  return value;
}

function address(values, name, schemes) {
  const value = values[name];
  if (!value) return undefined;
  const expected = `an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(" or ")}`;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // A database's address holds its password, so it is never shown.
  if (!url || !schemes.includes(url.protocol)) refuse(name, name === "DATABASE_URL" ? "…" : value, expected);
  return value;
}

function secret(values) {
  const value = values.AUTH_SECRET;
  if (value && value.length < 32) refuse("AUTH_SECRET", "…", "at least 32 characters long");
  return value || undefined;
}

/**
 * The settings that the environment gives, checked, with defaults filled in.
 * @param {Record<string, string | undefined>} values usually process.env
 * @throws {EnvironmentError} naming the first variable that cannot be used
 */
export function readEnv(values) {
  return {
    production: values.NODE_ENV === "production",
    /** Where the office's page is served. Loopback unless the office says otherwise. */
    port: number(values, "PORT", 3000, 1, 65535),
    host: values.HOST || "127.0.0.1",
    /** PostgreSQL; absent means the embedded database in the data folder. */
    databaseUrl: address(values, "DATABASE_URL", ["postgres:", "postgresql:"]),
    /** Absolute path of the folder that holds database, files and secret. */
    dataFolder: resolve(/* turbopackIgnore: true */ values.RAPPORTEUR_DATA || "data"),
    /** Whether a new database gets the five sample events. */
    samples: choice(values, "RAPPORTEUR_SAMPLES", ["on", "off"]) === "on",
    /** Signs sessions; the start script makes one in the data folder when it is absent. */
    authSecret: secret(values),
    /** The address under which people reach the office, needed behind a proxy. */
    authUrl: address(values, "AUTH_URL", ["http:", "https:"]),
    /** How much the log tells. */
    logLevel: choice(values, "RAPPORTEUR_LOG", ["info", "debug", "warn", "error", "silent"]),
  };
}

export const env = readEnv(process.env);
