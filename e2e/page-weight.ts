import { gzipSync } from "node:zlib";

/** The files that a page asks for before anything is clicked. */
export const filesIn = (html: string, ending: "js" | "css"): string[] => [
  ...new Set(
    // No browser that the office supports loads what is marked as being for browsers without modules.
    [
      ...html
        .replace(/<script[^>]*nomodule[^>]*>/gi, "")
        .matchAll(/(?:src|href)="(\/_next\/static\/[^"?]+)(?:\?[^"]*)?"/g),
    ]
      .map(([, address = ""]) => address)
      .filter((address) => address.endsWith(`.${ending}`)),
  ),
];

/** Bytes of the files together, each compressed. */
export const compressedSize = (files: readonly Buffer[]): number =>
  files.reduce((all, file) => all + gzipSync(file).length, 0);
