import type { PhotoStore, WaitingPhoto } from "./waiting-photo";

const NAME = "rapporteur-photos";
const TABLE = "waiting";

const answered = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

let opened: Promise<IDBDatabase> | undefined;

const database = (): Promise<IDBDatabase> => {
  if (!opened) {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE, { keyPath: "id" });
    opened = answered(request);
    opened.catch(() => {
      opened = undefined;
    });
  }
  return opened;
};

const table = async (mode: IDBTransactionMode): Promise<IDBObjectStore> =>
  (await database()).transaction(TABLE, mode).objectStore(TABLE);

/** Waiting photos in this browser's IndexedDB, where they survive reloading and restarting. */
export const photoStore: PhotoStore = {
  all: async () => answered<WaitingPhoto[]>((await table("readonly")).getAll()),
  put: async (photo) => {
    await answered((await table("readwrite")).put(photo));
  },
  remove: async (id) => {
    await answered((await table("readwrite")).delete(id));
  },
};
