import { z } from "zod";

export const wordTemplateId = z.strictObject({ id: z.uuid() });
export type WordTemplateId = z.output<typeof wordTemplateId>;
