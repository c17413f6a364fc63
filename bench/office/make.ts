import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import type { Db } from "@/db/client";
import { migrate } from "@/db/migrate";
import { type Opened, openPglite, openPostgres } from "@/db/open";
import { insertOffice } from "@/scripts/generate/insert-office";
import { generationTarget, missingNumbers } from "@/scripts/generate/target";
import { backfillPursuits } from "@/server/follow-ups/backfill-pursuits";
import { firstRunLink } from "@/server/users/first-run";
import { signUpFirst } from "@/server/users/sign-up-first";

const ROOT = join(import.meta.dirname, "../..");
const MIGRATIONS = join(ROOT, "db/migrations");
const CACHE = join(ROOT, ".cache");
const SEED = "1";

/** The day and moment at which the measured office works; fixed, so that one that was made once serves for long. */
export const TODAY = "2025-06-02";
export const NOW = new Date(`${TODAY}T01:00:00.000Z`);

/** Changed generators or tables require new data. */
const stateOf = (): string => {
  const hash = createHash("sha256");
  for (const folder of [MIGRATIONS, join(ROOT, "scripts/generate")])
    for (const name of readdirSync(folder).sort())
      if (/\.(sql|ts)$/.test(name) && !name.includes(".test.")) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 12);
};

const signUp = async (db: Db): Promise<void> => {
  const link = await firstRunLink(db, NOW);
  if (!link) return;
  const token = new URL(link, "http://office").searchParams.get("token") ?? "";
  await signUpFirst(
    { db, actor: { kind: "anonymous" }, now: NOW, today: TODAY, requestId: "bench" },
    {
      token,
      name: "Invented Administrator",
      email: "admin@example.org",
      password: "an invented long password",
      lang: "zh",
      officeName: { en: "Invented Association", zh: "虚构协会" },
      timeZone: "Asia/Shanghai",
    },
  );
};

const filled = async (opened: Opened, events: number): Promise<Opened> => {
  await migrate(opened, MIGRATIONS);
  await signUp(opened.db);
  // Run on the empty office, so that a server that opens it has nothing to backfill.
  await backfillPursuits({
    db: opened.db,
    actor: { kind: "job", name: "update" },
    now: NOW,
    today: TODAY,
    requestId: "bench",
  });
  const target = await generationTarget(opened.db, SEED, NOW, TODAY);
  const numbers = missingNumbers(target, events);
  if (numbers.length === 0) return opened;
  const start = performance.now();
  const { office, colleagues } = target;
  await insertOffice(opened.db, office, { numbers, colleagues, now: NOW }, (written) =>
    process.stderr.write(`\r${written} of ${numbers.length} events written`),
  );
  process.stderr.write(` in ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  return opened;
};

const embedded = async (events: number): Promise<Opened> => {
  const name = `office-${events}-${stateOf()}`;
  for (const old of readdirSync(CACHE).filter((each) => /^office-\d+-\w+$/.test(each)))
    if (old !== name && old.startsWith(`office-${events}-`))
      rmSync(join(CACHE, old), { recursive: true, force: true });
  return filled(await openPglite(join(CACHE, name)), events);
};

const onServer = async (url: string, events: number): Promise<Opened> => {
  const name = `rapporteur_bench_${events}_${stateOf()}`;
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  const [found] = await admin`select 1 from pg_database where datname = ${name}`;
  if (!found) await admin.unsafe(`create database ${name}`);
  await admin.end();
  return filled(await openPostgres(Object.assign(new URL(url), { pathname: `/${name}` }).href), events);
};

/** An office of so many generated events, made once and kept: embedded in .cache/, or on the PostgreSQL of `url`. */
export const measuredOffice = (events: number, url: string | undefined): Promise<Opened> =>
  url ? onServer(url, events) : embedded(events);
