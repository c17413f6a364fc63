import { z } from "zod";
import { seenVersion, withEmptyFieldsRemoved } from "../directory/inputs";
import { ORG_KINDS, valueSchemas } from "../events/values";
import { version } from "../version";

const { text } = valueSchemas("complete");

/** The fields of an organization, as in a record; its parent is a separate entry. */
export const organizationFields = withEmptyFieldsRemoved(
  z.strictObject({
    name: text,
    the: z.boolean().optional(),
    short: text.optional(),
    shortThe: z.boolean().optional(),
    aliases: z
      .array(z.string().max(200, { error: "too_long" }))
      .max(50)
      .optional(),
    kind: z.enum(ORG_KINDS).optional(),
    city: text.optional(),
  }),
);
export type OrganizationFields = z.output<typeof organizationFields>;

export const saveOrganizationInput = z.strictObject({
  id: z.uuid(),
  version: seenVersion,
  organization: organizationFields,
  parentId: z.uuid().nullish(),
  sourceEventId: z.uuid().optional(),
});
export type SaveOrganization = z.output<typeof saveOrganizationInput>;

export const correctOrganizationInput = z.strictObject({
  id: z.uuid(),
  version,
  organization: organizationFields,
  events: z.array(z.uuid()).max(1000).optional(),
});
export type CorrectOrganization = z.output<typeof correctOrganizationInput>;
