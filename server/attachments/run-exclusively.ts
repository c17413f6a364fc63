// Each route has its own copy of this module.
const held = globalThis as typeof globalThis & { rapporteurPictures?: Promise<unknown> };

/** Does work on pictures one after the other, since each may hold hundreds of megabytes while it is decoded. */
export const runExclusively = <Made>(make: () => Promise<Made>): Promise<Made> => {
  const made = (held.rapporteurPictures ?? Promise.resolve()).then(make);
  held.rapporteurPictures = made.catch(() => undefined);
  return made;
};
