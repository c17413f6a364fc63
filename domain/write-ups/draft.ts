import { type Part, type PartName, type Proposal, partOf, type Span } from "./proposal";

/** A proposal before it has its id and its range. `key` names it for others that refer to it. */
export type Draft = Omit<Proposal, "id" | "start" | "end"> & { key?: string };

/** Somebody who speaks, signs or visits, at one place of the text. */
export interface Mention extends Span {
  /** The name under which the person was found; undefined for an organization. */
  person?: string;
}

/** The part of a proposal that is somebody the text names. */
export const mentionPart = (text: string, name: PartName, { start, end, person }: Mention): Part =>
  partOf(text, name, { start, end }, person === undefined ? {} : { person });
