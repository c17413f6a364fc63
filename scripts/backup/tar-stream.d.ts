/** The part of tar-stream that backups use; the package has no types. */
declare module "tar-stream" {
  import type { Readable, Writable } from "node:stream";

  interface Header {
    name: string;
    type: "file" | "directory" | (string & {});
    mode: number;
    size?: number;
  }
  interface Pack extends Readable {
    entry(header: Header): Writable;
    entry(header: Header, content: string): Writable;
    finalize(): void;
  }
  interface Entry extends Readable {
    header: Header;
  }
  interface Extract extends Writable, AsyncIterable<Entry> {}

  export function pack(): Pack;
  export function extract(): Extract;
}
