// The only place that reads the environment. Plain code: the start script reads it before any package is installed.
import { isIP } from "node:net";
import { resolve } from "node:path";

/** A setting that cannot be used; the message names the variable and says what to write instead. */
class EnvironmentError extends Error {}

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
  // The address of a database or of a mail server holds its password, so it is never shown.
  const shown = ["DATABASE_URL", "SMTP_URL"].includes(name) ? "…" : value;
  if (!url || !schemes.includes(url.protocol)) refuse(name, shown, expected);
  return value;
}

/** Who mails come from; a mail server takes none without it. */
function sender(values) {
  const value = values.MAIL_FROM;
  if (!value && !values.SMTP_URL) return undefined;
  if (!value || !/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/.test(value))
    refuse("MAIL_FROM", value ?? "", "a mail address, as: Events Office <events@example.org>");
  return value;
}

/** A list of network addresses and ranges. */
function networks(name, value) {
  const list = value.split(/[\s,]+/).filter((each) => each !== "");
  for (const each of list) {
    const [address, bits, ...more] = each.split("/");
    const most = { 4: 32, 6: 128 }[isIP(address)] ?? -1;
    const isRange = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
    if (most < 0 || !isRange || more.length > 0)
      refuse(name, value, "network addresses or ranges with commas between, as: 10.0.0.5, 172.16.0.0/12");
  }
  return list;
}

/** Origins with commas between, as http://127.0.0.1:4000. */
function origins(values, name) {
  const list = (values[name] || "").split(/[\s,]+/).filter((each) => each !== "");
  for (const each of list)
    if (!URL.canParse(each) || new URL(each).origin !== each || !/^https?:/.test(each))
      refuse(name, values[name], "origins with commas between, as: https://im.example.org");
  return list;
}

/** What wording help costs: a million tokens asked and answered, and the currency, as "2/8 CNY". */
function prices(values) {
  const value = values.LLM_PRICES;
  if (!value) return undefined;
  const read = /^(\d+(?:\.\d+)?) ?\/ ?(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value);
  if (!read) refuse("LLM_PRICES", value, "two prices of a million tokens and a currency, as: 2/8 CNY");
  return { asked: Number(read[1]), answered: Number(read[2]), currency: read[3] ?? "" };
}

/** The endpoint of wording help; undefined where it is off. */
function llm(values) {
  const baseUrl = address(values, "LLM_BASE_URL", ["http:", "https:"]);
  if (!baseUrl) return undefined;
  if (!values.LLM_MODEL) refuse("LLM_MODEL", "", "the name of a model, since LLM_BASE_URL is set");
  return { baseUrl, model: values.LLM_MODEL, key: values.LLM_API_KEY || undefined, price: prices(values) };
}

/** Whose X-Forwarded-For is believed. With AUTH_URL alone the proxy is taken to run on this machine. */
const proxies = (values) =>
  networks("TRUSTED_PROXIES", values.TRUSTED_PROXIES || (values.AUTH_URL ? "127.0.0.0/8,::1" : ""));

function secret(values) {
  const value = values.AUTH_SECRET;
  if (value && value.length < 32) refuse("AUTH_SECRET", "…", "at least 32 characters long");
  return value || undefined;
}

const BROWSER_VARIABLES = [
  ...[
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "TZ",
    "TMPDIR",
    "LD_LIBRARY_PATH",
    "FONTCONFIG_PATH",
    "FONTCONFIG_FILE",
  ],
  ...["SystemRoot", "TEMP", "USERPROFILE", "LOCALAPPDATA"],
];

const only = (values, names) =>
  Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));

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
    /** The proxies whose X-Forwarded-For is believed: addresses, or ranges as 10.0.0.0/8. */
    trustedProxies: proxies(values),
    /** The server that takes the office's mail; absent means that none is sent. */
    smtpUrl: address(values, "SMTP_URL", ["smtp:", "smtps:"]),
    /** Who mails come from. */
    mailFrom: sender(values),
    /** Origins of group robots beside those of the services themselves: a gateway of the organization, or a test. */
    robotOrigins: origins(values, "ROBOT_ORIGINS"),
    /** The endpoint that proposes smoother wording; absent means that none is asked. */
    llm: llm(values),
    /** Private networks to which articles may be sent: addresses, or ranges as 10.0.0.0/8. */
    publishingNetworks: networks("PUBLISHING_NETWORKS", values.PUBLISHING_NETWORKS || ""),
    /** The program of a Chromium that makes PDF files; absent means the one that the system finds, "off" none. */
    pdfBrowser: values.PDF_BROWSER || undefined,
    /** The folders of programs, as the system separates them. */
    programFolders: values.PATH || "",
    /** What that Chromium is started with: where to find programs, fonts and folders, and no secret. */
    browserEnvironment: only(values, BROWSER_VARIABLES),
    /** The level of detail of the log. */
    logLevel: choice(values, "RAPPORTEUR_LOG", ["info", "debug", "warn", "error", "silent"]),
  };
}

/**
 * The address under which this machine reaches the office, without a slash at the end: a server on every address is reached
 * on loopback.
 * @param {{ host: string, port: number }} env
 */
export function localAddress({ host, port }) {
  const own = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? (host.includes(":") ? `[${host}]` : host);
  return `http://${own}:${port}`;
}

/**
 * The address that people type, for links in mails.
 * @param {{ host: string, port: number, authUrl?: string }} env
 */
export const officeAddress = (env) => (env.authUrl ?? localAddress(env)).replace(/\/$/, "");

export const env = readEnv(process.env);
