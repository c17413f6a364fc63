import type { DraftRecord } from "@/domain/events/shape";

/** Work that is not saved yet, as it is kept in this browser and on the server. */
export interface UnsavedWork {
  /** The event's id, which a new one has from the beginning. */
  id: string;
  /** The version it was made from; 0 for an event that was never saved. */
  version: number;
  /** The record of that version, for comparing. */
  base: DraftRecord;
  record: DraftRecord;
  /** Whether a new event is to be restricted. */
  restricted?: boolean;
  /** When it was kept, in milliseconds of this browser's clock. */
  at: number;
}

// What a browser that forbids storing would lose on the way to another page of the office; it ends with the tab.
const untilReload = new Map<string, UnsavedWork>();

const place = (user: string, event: string) => `rapporteur_work:${user}:${event}`;

/** What this browser keeps of this user's work on an event, unchecked. Never throws: a browser may forbid keeping. */
export const readUnsavedWork = (user: string, event: string): UnsavedWork | undefined => {
  const held = untilReload.get(place(user, event));
  if (held) return held;
  try {
    return (
      (JSON.parse(localStorage.getItem(place(user, event)) ?? "null") as UnsavedWork | null) ?? undefined
    );
  } catch {
    return undefined;
  }
};

/** Whether this browser keeps that work until the tab is closed or reloaded, and no longer. */
export const isHeldUntilReload = (user: string, event: string): boolean =>
  untilReload.has(place(user, event));

/** The key of work on an event that was never saved. */
export const NEW_EVENT = "new";

/** Where this browser keeps this user's work on one event, under its id or as the new one. */
export const unsavedWorkOfEvent = (user: string, id: string): { place: string; work: UnsavedWork }[] =>
  [id, NEW_EVENT].flatMap((each) => {
    const work = readUnsavedWork(user, each);
    return work && (each === id || work.id === id) ? [{ place: each, work }] : [];
  });

/** Whether kept work has the shape of today's format; work that cannot be checked is kept. */
export const hasCurrentFormat = async ({ record, base }: UnsavedWork): Promise<boolean> => {
  const check = await import("./shape-check").catch(() => undefined);
  return !check || (check.isDraft(record) && check.isDraft(base));
};

/** Keeps work; false where the browser forbids it: then until the tab is closed or reloaded. */
export const storeUnsavedWork = (user: string, event: string, work: UnsavedWork): boolean => {
  try {
    localStorage.setItem(place(user, event), JSON.stringify(work));
    untilReload.delete(place(user, event));
    return true;
  } catch {
    untilReload.set(place(user, event), work);
    return false;
  }
};

export const removeUnsavedWork = (user: string, event: string): void => {
  untilReload.delete(place(user, event));
  try {
    localStorage.removeItem(place(user, event));
  } catch {
    // The browser may refuse storage; then nothing is kept.
  }
};
