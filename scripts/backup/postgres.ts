import { closeSync, openSync } from "node:fs";
import { Refusal } from "../input-files";
import { run, tail } from "../run.mjs";

/** The settings of a PostgreSQL client program, whose arguments other accounts of the machine can read. */
const clientEnvironment = (address: string): NodeJS.ProcessEnv => {
  const url = new URL(address);
  const given: [name: string, value: string | null][] = [
    ["PGHOST", decodeURIComponent(url.hostname.replace(/^\[(.*)\]$/, "$1"))],
    ["PGPORT", url.port],
    ["PGUSER", decodeURIComponent(url.username)],
    ["PGPASSWORD", decodeURIComponent(url.password)],
    ["PGDATABASE", decodeURIComponent(url.pathname.slice(1))],
    ["PGSSLMODE", url.searchParams.get("sslmode")],
    ["PGSSLROOTCERT", url.searchParams.get("sslrootcert")],
  ];
  const { DATABASE_URL: _address, ...others } = process.env;
  return {
    ...others,
    PGCONNECT_TIMEOUT: "10",
    ...Object.fromEntries(given.filter(([, value]) => value)),
  };
};

/** Runs a program of the PostgreSQL client and returns its output; refuses where it is missing or fails. */
const runClient = async (program: string, args: string[], address: string): Promise<string> => {
  const { code, output } = await run(program, args, { env: clientEnvironment(address) });
  if (code === 127)
    throw new Refusal([
      `${program} was not found. Install the PostgreSQL client, not older than the server (Debian and Ubuntu: apt-get install postgresql-client), then run this command again.`,
    ]);
  if (code !== 0)
    throw new Refusal([`${program} failed; nothing was written.`, ...tail(output, 5).split("\n")]);
  return output;
};

/** Writes a dump of the database to a new file that only this account can read. The server may run meanwhile. */
export const dumpDatabase = async (address: string, file: string): Promise<void> => {
  closeSync(openSync(file, "wx", 0o600));
  await runClient("pg_dump", ["--format=custom", "--no-owner", "--no-acl", `--file=${file}`], address);
};

const TABLES = `select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'`;

/** Refuses a database that contains anything: a dump does not remove what is newer than itself. */
export const assertEmptyDatabase = async (address: string): Promise<void> => {
  const found = await runClient(
    "psql",
    ["--no-psqlrc", "--tuples-only", "--no-align", `--command=${TABLES}`],
    address,
  );
  if (found.trim() !== "0")
    throw new Refusal([
      "The database that DATABASE_URL names is not empty: create a new one (createdb), name it in DATABASE_URL, then run this command again. Nothing was changed.",
    ]);
};

/** Fills an empty database from a dump, completely or not at all. */
export const restoreDatabase = async (address: string, dump: string): Promise<void> => {
  const database = decodeURIComponent(new URL(address).pathname.slice(1));
  const args = [
    "--no-owner",
    "--no-acl",
    "--exit-on-error",
    "--single-transaction",
    `--dbname=${database}`,
    dump,
  ];
  await runClient("pg_restore", args, address);
};
