/** The first entry of a backup: what it is and how many files follow, so that an incomplete one is recognized. */
export interface Manifest {
  format: "rapporteur/backup@1";
  createdAt: string;
  files: number;
}

export const MANIFEST = "backup.json";
export const FORMAT: Manifest["format"] = "rapporteur/backup@1";

/** A dump of PostgreSQL, which takes the place of the embedded database. */
export const DUMP = "database.dump";

/** The uploaded files, and the secret that signs sessions. */
export const FILES = ["files", "auth-secret"] as const;

/** What a backup contains: the data folder with the embedded database, or with a dump. */
const PARTS = ["database", DUMP, ...FILES] as const;

export type Part = (typeof PARTS)[number];

/** Files of a running process, and uploads that have not arrived completely. */
const TRANSIENT = /^(?:database\/\.(?:owner|lock)[^/]*|files\/(?:arriving|copies))(?:\/|$)/;

/** Whether a path, relative to the data folder and with slashes, belongs to a backup. Anything outside the parts does not. */
export const isBackedUp = (path: string): boolean => {
  const [part = "", ...inner] = path.replace(/\/$/, "").split("/");
  const isPlain = inner.every((name) => name !== "" && name !== "." && name !== ".." && !/[\\\0]/.test(name));
  return (PARTS as readonly string[]).includes(part) && isPlain && !TRANSIENT.test(path);
};
