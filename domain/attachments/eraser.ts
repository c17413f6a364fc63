/** Thrown where the metadata of a file cannot be found for certain, and so cannot be removed. */
export class MetadataStuck extends Error {}

/** Overwrites parts of a file in place. */
export interface Eraser {
  /** Counts bytes that are about to be read. */
  read: (bytes: number) => void;
  /** Writes bytes at a place. */
  put: (at: number, bytes: Uint8Array) => void;
  /** Overwrites a part, as far as it is within the file, with zeros. */
  blank: (from: number, to: number) => void;
  /** Whether any byte is another one now. */
  hasChanged: () => boolean;
}

/** Counts bytes, and throws MetadataStuck beyond a limit. */
const counter = (limit: number) => {
  let left = limit;
  return (bytes: number) => {
    left -= bytes;
    if (left < 0) throw new MetadataStuck();
  };
};

/** An eraser of a file's content. It refuses to read or overwrite more than the file has, as only a forged one asks for: MetadataStuck. */
export const eraserOf = (file: Uint8Array): Eraser => {
  let changed = false;
  // Each part is overwritten with zeros and then with something else at most; each chunk is searched, and then erased.
  const spend = counter(file.length * 2);
  const read = counter(file.length * 2);
  const put: Eraser["put"] = (at, bytes) => {
    if (at < 0 || at + bytes.length > file.length) throw new MetadataStuck();
    spend(bytes.length);
    if (bytes.every((byte, n) => byte === file[at + n])) return;
    file.set(bytes, at);
    changed = true;
  };
  const blank: Eraser["blank"] = (from, to) => {
    const [start, end] = [Math.max(0, from), Math.min(to, file.length)];
    if (start >= end) return;
    spend(end - start);
    changed ||= file.subarray(start, end).some((byte) => byte !== 0);
    file.fill(0, start, end);
  };
  return { read, put, blank, hasChanged: () => changed };
};
