import { DAY_MS } from "@/domain/events/days";
import type { PhotoStore, ShownPhoto, WaitingPhoto } from "./waiting-photo";

/** What became of an attempt; without `refused` the server was not reached, or not ready, and it is repeated. */
export type Attempt = { done: true } | { done: false; refused?: unknown };

interface QueueOptions {
  user: string;
  store: PhotoStore;
  send: (photo: WaitingPhoto, onProgress: (share: number) => void) => Promise<Attempt>;
  /** Adds photos to the record of their event, as far as it lacks them. */
  addToRecord: (eventId: string, names: readonly string[]) => Promise<Attempt>;
  now: () => number;
  /** Runs work while no other tab does. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** Called when the kept photos changed, for other tabs. */
  onChange: (count: number) => void;
}

export interface PhotoQueue {
  /** The photos of an event, or of all, in the order in which they were added; the same array until something changes. */
  photos: (eventId?: string) => readonly ShownPhoto[];
  /** Names of photos that arrived while this page was open. */
  arrived: (eventId: string) => ReadonlySet<string>;
  subscribe: (listener: () => void) => () => void;
  add: (photos: readonly WaitingPhoto[]) => Promise<void>;
  /** The event is saved: its photos are sent, except those that its record does not name. */
  release: (eventId: string, names: readonly string[]) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Reads what is kept, for example after another tab changed it, and continues. */
  reload: () => Promise<void>;
  /** Tries at once what waits for its next attempt. */
  retry: () => void;
}

const SECOND = 1000;
const LONGEST = 60 * SECOND;
/** How long to wait after so many failed attempts, in milliseconds: 2, 4 … 60 seconds. */
export const retryDelay = (tries: number): number => Math.min(LONGEST, SECOND * 2 ** Math.min(tries, 6));

// Photos of events that were never saved.
const FORGOTTEN = 30 * DAY_MS;

/** Sends photos one after the other until the server has them: repeated with growing pauses, and never twice. */
export const photoQueue = ({
  user,
  store,
  send,
  addToRecord,
  now,
  alone,
  onChange,
}: QueueOptions): PhotoQueue => {
  let kept: WaitingPhoto[] = [];
  let sending: string | undefined;
  const progress = new Map<string, number>();
  let running = false;
  let asked = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Changes that the store does not have yet, or refused; undefined for a removed photo.
  const unstored = new Map<string, WaitingPhoto | undefined>();
  let storedChanges = 0;
  const views = new Map<string | undefined, readonly ShownPhoto[]>();
  const arrivals = new Map<string, ReadonlySet<string>>();
  const listeners = new Set<() => void>();

  const notify = () => {
    views.clear();
    for (const listener of listeners) listener();
  };
  const shown = (photo: WaitingPhoto): ShownPhoto => {
    const isSending = sending === photo.id;
    const state = photo.refused ? "refused" : photo.held ? "held" : isSending ? "sending" : "waiting";
    return { ...photo, state, progress: photo.sent ? 1 : (progress.get(photo.id) ?? 0) };
  };
  const changed = () => {
    onChange(kept.length);
    notify();
  };
  const change = async (id: string, photo: WaitingPhoto | undefined, storing: Promise<void>) => {
    unstored.set(id, photo);
    await storing.then(
      () => {
        storedChanges += 1;
        if (unstored.get(id) === photo) unstored.delete(id);
      },
      () => undefined,
    );
    changed();
  };
  const put = async (photo: WaitingPhoto) => {
    kept = kept.some(({ id }) => id === photo.id)
      ? kept.map((each) => (each.id === photo.id ? photo : each))
      : [...kept, photo];
    await change(photo.id, photo, store.put(photo));
  };
  const drop = async (photo: WaitingPhoto) => {
    kept = kept.filter(({ id }) => id !== photo.id);
    await change(photo.id, undefined, store.remove(photo.id));
  };
  const arrive = (photo: WaitingPhoto) =>
    arrivals.set(photo.eventId, new Set(arrivals.get(photo.eventId)).add(photo.name));

  const refuse = (photos: readonly WaitingPhoto[], refused: unknown) =>
    Promise.all(photos.map((photo) => put({ ...photo, refused })));
  const isDue = (photo: WaitingPhoto) => !photo.held && !photo.refused;

  /** Sends a file; false where the server was not reached. */
  const sendOne = async (photo: WaitingPhoto): Promise<boolean> => {
    sending = photo.id;
    notify();
    const attempt = await send(photo, (share) => {
      // Screens are redrawn for each reported change.
      if (share < 1 && Math.abs(share - (progress.get(photo.id) ?? 0)) < 0.05) return;
      progress.set(photo.id, share);
      notify();
    });
    sending = undefined;
    if (!attempt.done) {
      if (attempt.refused) await refuse([photo], attempt.refused);
      else notify();
      return attempt.refused !== undefined;
    }
    tries = 0;
    arrive(photo);
    if (photo.intoRecord) await put({ ...photo, sent: true });
    else await drop(photo);
    return true;
  };
  /** Adds all sent photos of an event to its record at once; false where the server was not reached. */
  const recordAll = async (eventId: string): Promise<boolean> => {
    const photos = kept.filter((photo) => isDue(photo) && photo.sent && photo.eventId === eventId);
    const attempt = await addToRecord(
      eventId,
      photos.map(({ name }) => name),
    );
    if (attempt.done) await Promise.all(photos.map(drop));
    else if (attempt.refused) await refuse(photos, attempt.refused);
    return attempt.done || attempt.refused !== undefined;
  };
  const sendAll = async () => {
    for (;;) {
      const next = kept.find((photo) => isDue(photo) && !photo.sent);
      const filed = kept.find((photo) => isDue(photo) && photo.sent);
      if (!next && !filed) return true;
      if (!(next ? await sendOne(next) : await recordAll(filed?.eventId ?? ""))) return false;
    }
  };
  /** What the store has; read again if it was changed meanwhile. */
  const storedPhotos = async (): Promise<readonly WaitingPhoto[]> => {
    const before = storedChanges;
    const all = await store.all().catch(() => []);
    return before === storedChanges ? all : storedPhotos();
  };
  const read = async () => {
    const all = await storedPhotos();
    const isForgotten = (photo: WaitingPhoto) => photo.held && now() - photo.addedAt > FORGOTTEN;
    for (const photo of all.filter(isForgotten)) await store.remove(photo.id).catch(() => undefined);
    kept = [...all.filter(({ id }) => !unstored.has(id)), ...unstored.values()]
      .filter((photo) => photo !== undefined)
      .filter((photo) => photo.user === user && !isForgotten(photo))
      .sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
    notify();
  };
  const run = async (): Promise<void> => {
    asked = true;
    if (running) return;
    running = true;
    clearTimeout(timer);
    timer = undefined;
    while (asked) {
      asked = false;
      let reached = true;
      if (kept.some(isDue))
        await alone(async () => {
          // Another tab may have sent some meanwhile.
          await read();
          reached = await sendAll();
        });
      if (!reached && !asked) {
        tries += 1;
        timer = setTimeout(() => void run(), retryDelay(tries));
      }
    }
    running = false;
  };

  return {
    photos: (eventId) => {
      const known = views.get(eventId);
      if (known) return known;
      const view = kept.filter((photo) => eventId === undefined || photo.eventId === eventId).map(shown);
      views.set(eventId, view);
      return view;
    },
    arrived: (eventId) => {
      const known = arrivals.get(eventId) ?? new Set();
      arrivals.set(eventId, known);
      return known;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: async (photos) => {
      for (const photo of photos) await put(photo);
      void run();
    },
    release: async (eventId, names) => {
      for (const photo of kept.filter((each) => each.held && each.eventId === eventId))
        await (names.includes(photo.name) ? put({ ...photo, held: false }) : drop(photo));
      void run();
    },
    remove: async (id) => {
      const photo = kept.find((each) => each.id === id);
      if (photo) await drop(photo);
    },
    reload: async () => {
      await read();
      void run();
    },
    retry: () => {
      tries = 0;
      void run();
    },
  };
};
