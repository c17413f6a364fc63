import { z } from "zod";
import { valueSchemas } from "../events/value-schemas";
import { ORG_KINDS, PRONOUNS } from "../events/values";
import { stripEmpty } from "./strip-empty";

const { text } = valueSchemas("complete");
const flag = z.boolean().optional();
const aliases = z
  .array(z.string().max(200, { error: "too_long" }))
  .max(50)
  .optional();

/** Removes empty fields of a form before validation. A missing name is reported by a code. */
const withEmptyFieldsRemoved = <S extends z.ZodType>(schema: S) =>
  z
    .custom<z.input<S>>()
    .transform((given) => {
      const fields = (stripEmpty(given) ?? {}) as Record<string, unknown>;
      return { ...fields, name: fields.name ?? {} } as z.input<S>;
    })
    .pipe(schema as never) as unknown as z.ZodType<z.output<S>, z.input<S>>;

/** The fields of a person, as in a record. */
export const personFields = withEmptyFieldsRemoved(
  z.strictObject({
    name: text,
    later: text.optional(),
    pronoun: z.enum(PRONOUNS).optional(),
    aliases,
    honorific: text.optional(),
    postNominals: text.optional(),
    surnameOnly: flag,
  }),
);

/** The fields of an organization, as in a record; its parent is a separate entry. */
export const organizationFields = withEmptyFieldsRemoved(
  z.strictObject({
    name: text,
    the: flag,
    short: text.optional(),
    shortThe: flag,
    aliases,
    kind: z.enum(ORG_KINDS).optional(),
    city: text.optional(),
  }),
);

/** The fields of a venue, as in a record; its owner is a separate entry. */
export const venueFields = withEmptyFieldsRemoved(
  z.strictObject({
    name: text,
    the: flag,
    aliases,
    city: text.optional(),
    address: text.optional(),
  }),
);

/** The fields of each kind of entry. */
export interface EntryFields {
  person: z.output<typeof personFields>;
  organization: z.output<typeof organizationFields>;
  venue: z.output<typeof venueFields>;
}
