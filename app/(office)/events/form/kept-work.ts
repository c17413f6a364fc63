import { type DraftRecord, draftRecord } from "@/domain/events/shape";

/** Work that is not saved yet, as it is kept in this browser. */
export interface KeptWork {
  /** The version it was made from; 0 for an event that is nowhere yet. */
  version: number;
  /** The record of that version, for comparing. */
  base: DraftRecord;
  record: DraftRecord;
  /** When it was kept, in milliseconds of this browser's clock. */
  at: number;
}

const place = (user: string, event: string) => `rapporteur_work:${user}:${event}`;

/** What this browser keeps of this user's work on an event. Never throws: a browser may forbid keeping. */
export const keptWork = (user: string, event: string): KeptWork | undefined => {
  try {
    const kept = JSON.parse(localStorage.getItem(place(user, event)) ?? "null") as KeptWork | null;
    const sound =
      kept && draftRecord.safeParse(kept.record).success && draftRecord.safeParse(kept.base).success;
    return sound ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps work; false where the browser does not. */
export const keepWork = (user: string, event: string, work: KeptWork): boolean => {
  try {
    localStorage.setItem(place(user, event), JSON.stringify(work));
    return true;
  } catch {
    return false;
  }
};

export const forgetWork = (user: string, event: string): void => {
  try {
    localStorage.removeItem(place(user, event));
  } catch {
    // Nothing is kept where nothing can be.
  }
};
