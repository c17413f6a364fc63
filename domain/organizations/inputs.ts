import { z } from "zod";
import { organizationFields } from "../directory/fields";
import { entryCorrection, entrySaving } from "../directory/inputs";

export const saveOrganizationInput = z.strictObject({
  ...entrySaving,
  organization: organizationFields,
  parentId: z.uuid().nullish(),
});
export type SaveOrganization = z.output<typeof saveOrganizationInput>;

export const correctOrganizationInput = z.strictObject({
  ...entryCorrection,
  organization: organizationFields,
});
