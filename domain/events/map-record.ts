import type { DraftRecord, Person, Venue } from "./shape";
import type { DraftOrg } from "./values";

/** Functions to apply to each person, organization and venue of a record. */
interface RecordMapping {
  person?: (person: Person) => Person;
  organization?: (organization: DraftOrg) => DraftOrg;
  venue?: (venue: Venue) => Venue;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const ORGANIZATION_FIELDS = new Set(["organization", "home", "parent"]);

// `of` of a participant is a list of organizations, of an attendance a text.
const isOrganizationList = (field: string, value: unknown): value is Fields[] =>
  (field === "organizations" || field === "of") && Array.isArray(value);

const mapValue = (value: unknown, field: string, mapping: RecordMapping): unknown => {
  if (isOrganizationList(field, value)) return value.map((each) => mapValue(each, "organization", mapping));
  if (Array.isArray(value)) return value.map((each) => mapValue(each, "", mapping));
  if (!isFields(value)) return value;
  const inside = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, mapValue(each, name, mapping)]),
  );
  if (field === "person") return mapping.person?.(inside as Person) ?? inside;
  if (field === "venue") return mapping.venue?.(inside as Venue) ?? inside;
  if (ORGANIZATION_FIELDS.has(field)) return mapping.organization?.(inside as DraftOrg) ?? inside;
  return inside;
};

/** Applies functions to all people, organizations (parents first) and venues of a record, without changing it in place. */
export const mapRecord = (record: DraftRecord, mapping: RecordMapping): DraftRecord =>
  mapValue(record, "", mapping) as DraftRecord;
