import type { Side } from "../../events/values";
import type { Context, Heading } from "./context";
import type { Label } from "./labels";
import type { ColumnKind } from "./lexicon/columns";
import type { LineReading, OrganizationElement, PersonRead } from "./people";
import { phrasesOf } from "./phrases";

/** What a part of a pasted text is, before one of the readings of each line is chosen. `caption`: words over people. */
export type Item =
  | { kind: "person"; read: PersonRead; context: Context; source: string }
  | { kind: "unread"; text: string }
  | { kind: "open"; side: Side | undefined }
  | { kind: "heading"; heading: Heading; text: string }
  | {
      kind: "line" | "caption";
      readings: LineReading[];
      context: Context;
      source: string;
      text: string;
      indented?: boolean;
    };

/** The state of reading a pasted text from top to bottom. `card`: the labelled fields of one person so far. */
export interface Reader {
  items: Item[];
  context: Context;
  labelSizes: number[];
  total?: number;
  card: { values: Map<ColumnKind, string>; source: string[]; context: Context } | undefined;
}

/** A short text that can only be one organization. */
export const organizationAlone = (text: string, sure: boolean): OrganizationElement | undefined => {
  const bare = text.replace(/^[【[]|[】\]]$/g, "").trim();
  const phrases = phrasesOf(bare);
  const [phrase] = phrases;
  const reading = phrases.length === 1 ? phrase?.readings[0] : undefined;
  const element = reading?.parts.length === 1 ? reading.parts[0]?.element : undefined;
  if (element?.kind !== "organization") return undefined;
  const rival = phrase?.readings.find(({ parts }) => parts.some((part) => part.element.kind === "name"));
  if (
    !sure &&
    (element.weak || (reading && rival && reading.score - rival.score < 1) || (reading && reading.score < 1))
  )
    return undefined;
  return element;
};

export const headingFor = (organization: OrganizationElement): Heading => ({ organization, used: false });

/** Takes a label up: what it says holds for the lines after it, or, unless `lasting`, for the words behind it alone. */
export const withLabel = (reader: Reader, label: Label, lasting: boolean): Context => {
  const { context } = reader;
  const next: Context = { ...context };
  delete next.role;
  if (label.size) reader.labelSizes.push(label.size);
  if (label.side !== undefined) {
    delete next.side;
    delete next.delegation;
    delete next.heading;
    delete next.presence;
    if (label.side) next.side = label.side;
    if (label.delegation) next.delegation = label.delegation;
    const organization = label.organization ? organizationAlone(label.organization, true) : undefined;
    if (organization) next.heading = headingFor(organization);
  }
  if (label.presence) next.presence = label.presence;
  else if (label.side === undefined && !label.role) delete next.presence;
  // A role or an absence before names is theirs; on a line of its own it is of those after it.
  reader.context = { ...next };
  if (!lasting) {
    delete reader.context.role;
    if (label.presence) delete reader.context.presence;
  }
  return label.role ? { ...next, role: label.role } : next;
};
