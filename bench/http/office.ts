import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { encode } from "next-auth/jwt";
import postgres from "postgres";
import { v7 as newId } from "uuid";
import { DAY_MS } from "@/domain/events/days";
import { freePort, startOffice } from "@/e2e/office";
import { build, isBuilt } from "@/scripts/build.mjs";
import { startPostgres } from "@/scripts/test-postgres.mjs";
import { measuredOffice } from "../office/make";
import { CALLERS } from "./callers";
import { parentOf, processorTime } from "./processor-time";

const ROOT = join(import.meta.dirname, "../..");
const COOKIE = "authjs.session-token";

export interface MeasuredServer {
  origin: string;
  /** Where the server's process answers without this application, see floor.mjs. */
  floor: string;
  /** The same driver with the same settings as the server's own. */
  sql: postgres.Sql;
  /** The cookies of as many open sessions as there are callers, each of another colleague. */
  cookies: string[];
  /** Milliseconds of processor time so far, of the server, of the database, and of this process with its statements. */
  spent: { server: () => number; database: () => number; own: () => number };
  close: () => Promise<void>;
}

/** A copy of the generated office, so that what is written while measuring does not stay in it. */
const copyOf = async (url: string, events: number): Promise<string> => {
  const made = await measuredOffice(events, url);
  const [row] = await (made.engine === "postgres" ? made.client`select current_database() as name` : []);
  await made.close();
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin.unsafe("drop database if exists rapporteur_bench_http");
  await admin.unsafe(`create database rapporteur_bench_http template ${row?.name}`);
  await admin.end();
  return Object.assign(new URL(url), { pathname: "/rapporteur_bench_http" }).href;
};

const signedIn = async (sql: postgres.Sql, secret: string): Promise<string[]> => {
  const users = await sql<{ id: string }[]>`
    select id from users where deactivated_at is null and roles && '{staff}' order by email limit ${CALLERS}`;
  const now = new Date();
  const until = new Date(now.getTime() + DAY_MS);
  return Promise.all(
    Array.from({ length: CALLERS }, async (_, caller) => {
      const [id, userId] = [newId(), users[caller % users.length]?.id ?? ""];
      await sql`insert into sessions (id, user_id, created_at, seen_at, expires_at)
        values (${id}, ${userId}, ${now}, ${now}, ${until})`;
      return `${COOKIE}=${await encode({ token: { sessionId: id }, secret, salt: COOKIE })}`;
    }),
  );
};

/** Whether the processes of a database can be seen from here. */
const local = (url: string): boolean => ["127.0.0.1", "localhost"].includes(new URL(url).hostname);

/**
 * The production build on PostgreSQL with an office of so many generated events: on the server of `url`, where the generated office
 * stays for the next time, or on a fresh one.
 */
export const measuredServer = async (events: number, url: string | undefined): Promise<MeasuredServer> => {
  if (!isBuilt(ROOT)) await build(ROOT);
  const own = url ? undefined : await startPostgres(ROOT);
  const database = await copyOf(url ?? own?.url ?? "", events);
  const sql = postgres(database, { onnotice: () => {} });
  const secret = randomBytes(32).toString("base64url");
  const cookies = await signedIn(sql, secret);
  await sql`analyze`;
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
  const floorPort = await freePort();
  const floor = pathToFileURL(join(import.meta.dirname, "floor.mjs")).href;
  const office = await startOffice({
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import=${floor}`,
    FLOOR_PORT: String(floorPort),
    DATABASE_URL: database,
    AUTH_SECRET: secret,
    RAPPORTEUR_DATA: folder,
    RAPPORTEUR_SAMPLES: "off",
    RAPPORTEUR_LOG: "warn",
  });
  const [connection] = await sql`select pg_backend_pid() as id`;
  const postmaster = local(database) ? parentOf(Number(connection?.id)) : undefined;
  return {
    origin: office.url,
    floor: `http://127.0.0.1:${floorPort}`,
    sql,
    cookies,
    spent: {
      server: () => processorTime(office.run.child.pid) ?? Number.NaN,
      database: () => processorTime(postmaster) ?? Number.NaN,
      own: () => {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1000;
      },
    },
    close: async () => {
      await office.stop();
      await sql.end();
      await own?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
