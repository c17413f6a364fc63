const place = (user: string) => `rapporteur_photos:${user}`;

/** The event of this window when photos begin to wait. */
export const PHOTOS_WAITING = "rapporteur-photos-waiting";

/** Notes in this browser how many photos wait, so that pages without photos need not look. */
export const storeWaitingCount = (user: string, count: number): void => {
  try {
    if (count > 0) localStorage.setItem(place(user), String(count));
    else localStorage.removeItem(place(user));
  } catch {
    // Nothing is noted where nothing can be.
  }
  if (count > 0) window.dispatchEvent(new Event(PHOTOS_WAITING));
};

/** Whether photos of a user wait in this browser, as far as it shows. */
export const hasWaitingPhotos = (user: string): boolean => {
  try {
    return localStorage.getItem(place(user)) !== null;
  } catch {
    return false;
  }
};
