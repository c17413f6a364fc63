import { brokenRules } from "./rules";
import { completeShape } from "./shape";

/** The complete format 1: the shape (`shape.ts`) and all rules (`rules.ts`). See docs/event-record.md. */
export const eventRecord = completeShape.superRefine((record, ctx) => {
  for (const broken of brokenRules(record))
    ctx.addIssue({
      code: "custom",
      message: broken.code,
      path: [...broken.at],
      params: { values: broken.values },
    });
});
