import { z } from "zod";
import { LENGTHS } from "../articles/lengths";
import { ARTICLE_STATES } from "../articles/states";
import { LANGS } from "../events/values";
import { NOTE_LENGTH } from "../follow-ups/follow-up";
import { version } from "../version";
import { REVIEW_ACTIONS } from "./actions";
import { CHECKLIST } from "./checklist";

const id = z.uuid({ error: "not_an_id" });

/** An article by its id. */
export const reviewedArticle = z.strictObject({ id });

/** The changes between two versions of an article; `to` absent: the newest. */
export const changesSince = z.strictObject({
  eventId: id,
  lang: z.enum(LANGS),
  length: z.enum(LENGTHS).optional(),
  from: version,
  to: version.optional(),
});
export type ChangesSince = z.infer<typeof changesSince>;

/**
 * An action on the article of an event in one language, as the user saw it: `version` of the text and `state`. What the
 * action does not ask for is not kept. A repeated `actionId` changes nothing.
 */
export const reviewActionInput = z.strictObject({
  eventId: id,
  lang: z.enum(LANGS),
  version,
  state: z.enum(ARTICLE_STATES),
  actionId: id,
  action: z.enum(REVIEW_ACTIONS),
  note: z.string().trim().max(NOTE_LENGTH, { error: "too_long" }).optional(),
  /** The reviewer who is asked; absent: any. */
  reviewerId: id.optional(),
  /** The items of the checklist that the reviewer confirms. */
  confirmed: z.array(z.enum(CHECKLIST)).optional(),
  /** When it is to be published. */
  publishAt: z.iso.datetime({ error: "not_a_day" }).optional(),
});
export type ReviewActionInput = z.infer<typeof reviewActionInput>;
