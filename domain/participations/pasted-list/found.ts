import type { Context } from "./context";
import type { PersonRead } from "./people";

/** Somebody read from a list, with what headings give them and the words they were read from. */
export interface Person {
  read: PersonRead;
  context: Context;
  source: string;
}

/** A result of reading: somebody, words that nothing was read from, or anything else, such as a heading. */
export type Found = Person | { unread: string } | object;

export const isPerson = (each: Found | undefined): each is Person => each !== undefined && "read" in each;
export const isUnread = (each: Found | undefined): each is { unread: string } =>
  each !== undefined && "unread" in each;
