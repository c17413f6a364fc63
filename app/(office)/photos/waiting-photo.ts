/** A photo that this browser keeps until the server has it. */
export interface WaitingPhoto {
  /** The id that the file will have, so that a repeated upload is recognized. */
  id: string;
  user: string;
  eventId: string;
  /** The name that the record uses. */
  name: string;
  content: Blob;
  addedAt: number;
  /** Its event is not saved yet. */
  held: boolean;
  /** The record of the event gets the photo too, once the file is there. */
  intoRecord: boolean;
  /** The server has the file; only the record lacks it. */
  sent: boolean;
  /** Why the server refused it, as it said. */
  refused?: unknown;
}

type PhotoState = "held" | "waiting" | "sending" | "refused";

/** A waiting photo as screens show it; `progress` from 0 to 1. */
export interface ShownPhoto extends WaitingPhoto {
  state: PhotoState;
  progress: number;
}

/** Where waiting photos are kept; each call may fail, as in a browser that keeps nothing. */
export interface PhotoStore {
  all: () => Promise<WaitingPhoto[]>;
  put: (photo: WaitingPhoto) => Promise<void>;
  remove: (id: string) => Promise<void>;
}
