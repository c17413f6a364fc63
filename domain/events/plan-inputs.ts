import { z } from "zod";
import { version } from "../version";
import { AGREEMENT_OUTCOMES } from "./plan-outcome";
import { draftRecord } from "./shape";
import { clock, day, key } from "./value-schemas";
import { LANGS } from "./values";

const id = z.uuid({ error: "not_an_id" });
const keys = z.array(key).max(2000);

/** Somebody who came unplanned; the name is needed. */
const unplanned = draftRecord.shape.participants
  .unwrap()
  .element.pick({ person: true, posts: true, side: true, delegation: true })
  .refine(({ person }) => LANGS.some((lang) => (person?.name?.[lang] ?? "").trim() !== ""), {
    error: "name_missing",
  });

/** What happened to a planned event; `version`: the plan that the user saw. */
export const recordedOutcome = z.strictObject({
  id,
  version,
  outcome: z.strictObject({
    when: z.strictObject({
      start: day.optional(),
      end: day.optional(),
      time: clock.optional(),
      endTime: clock.optional(),
    }),
    absent: keys,
    dropped: keys,
    times: z.array(z.strictObject({ key, time: clock.optional(), endTime: clock.optional() })).max(2000),
    agreements: z.array(z.strictObject({ key, outcome: z.enum(AGREEMENT_OUTCOMES) })).max(500),
    added: z.array(unplanned).max(200),
    attendance: z.int().positive().optional(),
  }),
});
export type RecordedOutcome = z.infer<typeof recordedOutcome>;

/** The held event that becomes a plan again. */
export const undoneOutcome = z.strictObject({ id, version });
export type UndoneOutcome = z.infer<typeof undoneOutcome>;
