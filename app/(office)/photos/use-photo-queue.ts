"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { PhotoQueue } from "./photo-queue";
import type { ShownPhoto } from "./waiting-photo";

const queues = new Map<string, Promise<PhotoQueue>>();

/** Fetches a user's queue; no page needs it before it is hydrated. */
export const loadPhotoQueue = (user: string): Promise<PhotoQueue> => {
  const known = queues.get(user);
  if (known) return known;
  const queue = import("./browser-queue").then(({ browserQueue }) => browserQueue(user));
  queues.set(user, queue);
  queue.catch(() => queues.delete(user));
  return queue;
};

const NONE: readonly ShownPhoto[] = [];
const NOBODY: ReadonlySet<string> = new Set();
const nothing = () => () => {};

export interface EventPhotos {
  /** Those that wait in this browser. */
  waiting: readonly ShownPhoto[];
  /** Names of those that arrived since the page was opened. */
  arrived: ReadonlySet<string>;
}

/** The waiting photos of an event, or of all events; without a user none. */
export function useWaitingPhotos(user: string | undefined, eventId?: string): EventPhotos {
  const [queue, setQueue] = useState<PhotoQueue>();
  useEffect(() => {
    let ended = false;
    if (user)
      void loadPhotoQueue(user).then(
        (loaded) => ended || setQueue(loaded),
        () => undefined,
      );
    return () => {
      ended = true;
    };
  }, [user]);
  const subscribe = queue?.subscribe ?? nothing;
  const waiting = useSyncExternalStore(
    subscribe,
    () => queue?.photos(eventId) ?? NONE,
    () => NONE,
  );
  const arrived = useSyncExternalStore(
    subscribe,
    () => queue?.arrived(eventId ?? "") ?? NOBODY,
    () => NOBODY,
  );
  return { waiting, arrived };
}
