import type { IncomingMessage } from "node:http";

/** Reads a header by its name in lower case. `Headers` of a web request are such. */
export interface HeaderValues {
  get: (name: string) => string | null;
}

/** The headers of a Node request, without the web's `Headers`, whose building takes longer than most calls. */
export const headerValuesOf = ({ headers }: IncomingMessage): HeaderValues => ({
  get: (name) => {
    const value = headers[name];
    return value === undefined ? null : String(value);
  },
});
