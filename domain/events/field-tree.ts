import {
  type Field,
  type Fields,
  ORGANIZATION_FIELDS,
  ORGANIZER_FIELDS,
  VENUE_FIELDS,
  WHEN_FIELDS,
} from "./field";
import { RECORD_FIELDS } from "./fields";
import type { Step } from "./paths";
import { hasWords } from "./rule";
import type { DraftRecord } from "./shape";
import type { Text } from "./values";

/** The fields within a field; none of a plain value. */
const partsOf = (field: Field): Fields => {
  switch (field.type) {
    case "organization":
      return ORGANIZATION_FIELDS;
    case "venue":
      return VENUE_FIELDS;
    case "when":
      return WHEN_FIELDS;
    case "organizers":
      return ORGANIZER_FIELDS;
    default:
      return field.parts?.() ?? {};
  }
};

const ROOT: Field = { type: "parts", parts: () => RECORD_FIELDS };

/** The field at a place of a record; positions in lists and languages of texts belong to their field. */
export const fieldAt = (at: readonly Step[]): Field | undefined => {
  let field: Field | undefined = ROOT;
  for (const step of at) {
    if (typeof step === "number" || !field) continue;
    const isLanguage = (step === "en" || step === "zh") && !(step in partsOf(field));
    if (!isLanguage) field = partsOf(field)[step];
  }
  return field;
};

/** Key of the label of the field at a place of a record; the last name of a place that is not in the format. */
export const labelAt = (at: readonly Step[]): string =>
  fieldAt(at)?.label ??
  String(at.findLast((step) => typeof step === "string" && step !== "en" && step !== "zh"));

/** Whether there is an organization at a place of a record. */
export const isOrganizationAt = (at: readonly Step[]): boolean => {
  const field = fieldAt(at);
  return field !== undefined && partsOf(field) === ORGANIZATION_FIELDS;
};

export interface Detail {
  at: readonly Step[];
  value: unknown;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The values of fields for which `isWanted` holds, wherever they are. */
const valuesIn = (
  isWanted: (field: Field) => boolean,
  fields: Fields,
  value: unknown,
  at: readonly Step[] = [],
): Detail[] => {
  if (Array.isArray(value))
    return value.flatMap((member, n) => valuesIn(isWanted, fields, member, [...at, n]));
  if (!isFields(value)) return [];
  return Object.entries(fields).flatMap(([name, field]) => {
    const inner = value[name];
    const place = [...at, name];
    if (inner === undefined) return [];
    return isWanted(field) ? [{ at: place, value: inner }] : valuesIn(isWanted, partsOf(field), inner, place);
  });
};

/** The details of a record: what the view displays after everything else. */
export const detailsOf = (record: unknown): Detail[] =>
  valuesIn(({ view }) => view === "detail", RECORD_FIELDS, record);

/** The texts and lines of a record by which its event is found, as names or as other texts. */
export const searchedTexts = (record: DraftRecord, as: "name" | "text"): (Text | string)[] =>
  valuesIn(({ searched }) => searched === as, RECORD_FIELDS, record).flatMap(
    ({ value }) => value as Text | string | Text[],
  );

/** Whether nothing is entered in a field; a list of texts or parts may be empty. */
const isBlank = ({ type }: Field, value: unknown): boolean => {
  if (type === "text" || type === "longText") return !hasWords(value as Text | undefined);
  return value === undefined || (type === "people" && Array.isArray(value) && value.length === 0);
};

const missingIn = (fields: Fields, value: unknown, at: readonly Step[]): (readonly Step[])[] => {
  if (Array.isArray(value)) return value.flatMap((member, n) => missingIn(fields, member, [...at, n]));
  if (!isFields(value)) return [];
  return Object.entries(fields).flatMap(([name, field]) => {
    const place = [...at, name];
    if (field.needed && isBlank(field, value[name])) return [place];
    return missingIn(partsOf(field), value[name], place);
  });
};

/**
 * The places of fields that a complete record has and this one has not, in the order of the list. Day, people and agenda are not
 * among them: articles ask for these.
 */
export const missingFields = (record: DraftRecord): (readonly Step[])[] =>
  missingIn(RECORD_FIELDS, record, []);
