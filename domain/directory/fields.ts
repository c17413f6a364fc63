import { z } from "zod";
import { valueSchemas } from "../events/value-schemas";
import { ORG_KINDS, PRONOUNS } from "../events/values";
import { ENTRY_FIELDS, type EntryKind } from "./entry-fields";
import { stripEmpty } from "./strip-empty";

const { text } = valueSchemas("complete");
const [words, flag] = [text.optional(), z.boolean().optional()];

/** The type of each field; one that several kinds have is the same in all. */
const FIELD_TYPES = {
  name: text,
  ...{ later: words, honorific: words, postNominals: words, short: words, city: words, address: words },
  ...{ the: flag, shortThe: flag, surnameOnly: flag },
  aliases: z
    .array(z.string().max(200, { error: "too_long" }))
    .max(50)
    .optional(),
  pronoun: z.enum(PRONOUNS).optional(),
  kind: z.enum(ORG_KINDS).optional(),
};

/** Removes empty fields of a form before validation. A missing name is reported by a code. */
const withEmptyFieldsRemoved = <S extends z.ZodType>(schema: S) =>
  z
    .custom<z.input<S>>()
    .transform((given) => {
      const fields = (stripEmpty(given) ?? {}) as Record<string, unknown>;
      return { ...fields, name: fields.name ?? {} } as z.input<S>;
    })
    .pipe(schema as never) as unknown as z.ZodType<z.output<S>, z.input<S>>;

const schemaOf = <K extends EntryKind>(kind: K) => {
  const shape = Object.fromEntries(ENTRY_FIELDS[kind].map((field) => [field, FIELD_TYPES[field]]));
  return withEmptyFieldsRemoved(
    z.strictObject(shape as Pick<typeof FIELD_TYPES, (typeof ENTRY_FIELDS)[K][number]>),
  );
};

/** The fields of a person, as in a record. */
export const personFields = schemaOf("person");

/** The fields of an organization, as in a record; its parent is a separate entry. */
export const organizationFields = schemaOf("organization");

/** The fields of a venue, as in a record; its owner is a separate entry. */
export const venueFields = schemaOf("venue");

/** The fields of each kind of entry. */
export interface EntryFields {
  person: z.output<typeof personFields>;
  organization: z.output<typeof organizationFields>;
  venue: z.output<typeof venueFields>;
}
