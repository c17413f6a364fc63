// Archives of embedded databases for tests, made once: creating a database takes several times as long as opening one.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { MemoryFS, PGlite } from "@electric-sql/pglite";
import { extract } from "tar-stream";
import { v7 as newId } from "uuid";
import { migrate } from "./migrate";
import { fromPglite, newPglite, type Opened } from "./open";

export const MIGRATIONS = join(import.meta.dirname, "migrations");
const DATA = PGlite.paths.PGDATA;
const CACHE = join(import.meta.dirname, "../.cache");

/** A fingerprint of all migrations. */
export const stateOfMigrations = (): string => {
  const hash = createHash("sha256");
  for (const file of readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith(".sql"))
    .sort())
    hash.update(file).update(readFileSync(join(MIGRATIONS, file)));
  return hash.digest("hex").slice(0, 16);
};

const PGLITE = createRequire(import.meta.url).resolve("@electric-sql/pglite");

/** The release of PGlite, whose snapshots another one may not read. */
const pgliteVersion = (): string =>
  JSON.parse(readFileSync(join(PGLITE, "../../package.json"), "utf8")).version;

// Of the default 128 MB a test uses little, and each database would fill them with zeros first.
const START_PARAMETERS = [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB"];

interface Entry {
  path: string;
  /** Missing for a folder. */
  content?: Buffer;
}

/** The files and folders of an archive, each folder before what is in it. */
const readArchive = async (file: string): Promise<Entry[]> => {
  const archive = extract();
  archive.end(readFileSync(file));
  const entries: Entry[] = [];
  for await (const entry of archive) {
    const { name: path, type } = entry.header;
    entries.push(type === "directory" ? { path } : { path, content: await buffer(entry) });
    entry.resume();
  }
  return entries;
};

/** The archives that this process has read: each test file clones the same one. */
const archives = new Map<string, Promise<Entry[]>>();

const entriesOf = (file: string): Promise<Entry[]> => {
  const entries = archives.get(file) ?? readArchive(file);
  archives.set(file, entries);
  return entries;
};

/** A folder in memory that begins with the files of an archive: PGlite's own reading of one copies it several times. */
class ClonedFiles extends MemoryFS {
  constructor(private readonly entries: readonly Entry[]) {
    super();
  }

  override async init(pg: PGlite, options: Parameters<MemoryFS["init"]>[1]) {
    const { emscriptenOpts } = await super.init(pg, options);
    const fill = ({ FS }: { FS: PGlite["Module"]["FS"] }) => {
      FS.mkdirTree(DATA);
      for (const { path, content } of this.entries)
        if (content) FS.writeFile(DATA + path, Uint8Array.from(content), { canOwn: true });
        else FS.mkdirTree(DATA + path);
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), fill] } };
  }
}

/** An embedded database in memory, cloned from an archive. */
export const openSnapshot = async (file: string): Promise<Opened> =>
  fromPglite(await newPglite({ fs: new ClonedFiles(await entriesOf(file)), startParams: START_PARAMETERS }));

/** Drops the databases that PostgreSQL copies for `create database`: nearly half of a snapshot. */
const dropTemplates = async (client: PGlite): Promise<void> => {
  for (const name of ["template0", "template1"]) {
    await client.exec(`alter database ${name} is_template false`);
    await client.exec(`drop database ${name}`);
  }
  await client.exec("checkpoint");
};

/**
 * The archive of an embedded database, which the first test file that needs it creates with `prepare`. Creating a database takes
 * two seconds, and cloning this one less than half a second.
 */
const snapshot = async (
  name: string,
  state: string,
  prepare: (opened: Opened) => Promise<void>,
): Promise<string> => {
  const kept = join(CACHE, `${name}-${state}.tar`);
  if (existsSync(kept)) return kept;
  const client = await newPglite();
  await prepare(fromPglite(client));
  await dropTemplates(client);
  mkdirSync(CACHE, { recursive: true });
  const written = `${kept}.${process.pid}-${newId()}`;
  writeFileSync(written, Buffer.from(await (await client.dumpDataDir("none")).arrayBuffer()));
  await client.close();
  renameSync(written, kept);
  for (const old of readdirSync(CACHE).filter((file) => file.startsWith(`${name}-`) && file.endsWith(".tar")))
    if (join(CACHE, old) !== kept) rmSync(join(CACHE, old), { force: true });
  return kept;
};

/** The archive of a migrated, empty database. */
export const migratedSnapshot = (): Promise<string> =>
  snapshot("migrated-database", `${pgliteVersion()}-${stateOfMigrations()}`, (opened) =>
    migrate(opened, MIGRATIONS),
  );

/** The archive of a database without tables. */
export const emptySnapshot = (): Promise<string> =>
  snapshot("empty-database", pgliteVersion(), async () => {});

/**
 * Writes the files of a migrated, empty embedded database to `folder`, for tests of what processes do with it: the first opening of an
 * empty folder creates a database, which takes several times as long as opening one.
 */
export const fillDatabaseFolder = async (folder: string): Promise<void> => {
  for (const { path, content } of await entriesOf(await migratedSnapshot()))
    if (content) writeFileSync(join(folder, path), content, { mode: 0o600 });
    else mkdirSync(join(folder, path), { recursive: true, mode: 0o700 });
};
