import { z } from "zod";
import { FORCES } from "../events/enumerations";
import { ordersBy } from "../sorting";
import { version } from "../version";
import { actionFields, id, wholeDay } from "./action-fields";
import { FOLLOW_UP_ACTIONS } from "./actions";
import { DUE_STATUSES } from "./due";
import { GROUPS, NOTE_LENGTH, OWED_BY, PURSUIT_STATES } from "./follow-up";

/** One action. `id`: the pursuit's; `actionId` is made by the client (uuid v7), so that a retry performs nothing twice. */
export const actionInput = z.strictObject({
  id,
  version,
  actionId: id,
  action: z.enum(FOLLOW_UP_ACTIONS),
  ...actionFields.shape,
});
export type ActionInput = z.infer<typeof actionInput>;

/** Everything open that a user holds, to another one, or to nobody. */
export const handOverInput = z.strictObject({ from: id, to: id.nullable() });
export type HandOver = z.infer<typeof handOverInput>;

export const followUpId = z.strictObject({ id });

/** The due statuses that a list can be narrowed to: a single one, or what is due within the week, today included. */
const DUE_STATUS_FILTERS = [...DUE_STATUSES, "week"] as const;

/** The columns by which a list can be sorted. */
const SORTS = ["due", "state", "responsible", "priority"] as const;
export type FollowUpSort = (typeof SORTS)[number];

/** Rows on one page of a list, and in one column of the board. */
export const PAGE_SIZE = 50;
export const COLUMN_SIZE = 20;

/**
 * What lists, board and figures are narrowed by. Without `closed` only what is open; `responsible` is a user's id, "me" or "nobody";
 * `partner` an organization's key; days are whole days, of what is due or, with `closed`, was closed.
 */
export const followUpFilter = z.strictObject({
  q: z.string().max(200, { error: "too_long" }).optional(),
  owed: z.enum(OWED_BY).optional(),
  state: z.enum(PURSUIT_STATES).optional(),
  dueStatus: z.enum(DUE_STATUS_FILTERS).optional(),
  force: z.enum(FORCES).optional(),
  responsible: z.union([id, z.enum(["me", "nobody"])]).optional(),
  unit: z.string().max(100).optional(),
  partner: z.string().max(500).optional(),
  event: id.optional(),
  agreement: id.optional(),
  awaitingDecision: z.boolean().optional(),
  onTime: z.boolean().optional(),
  closed: z.enum(["only", "too"]).optional(),
  withdrawn: z.boolean().optional(),
  from: wholeDay.optional(),
  to: wholeDay.optional(),
  group: z.enum(GROUPS).optional(),
  sort: z.enum(ordersBy(SORTS)).optional(),
  page: z.int().positive().max(100_000).optional(),
});
export type FollowUpFilter = z.infer<typeof followUpFilter>;

/** What a list of follow-ups asks for: a filter, and how many `rows` a page has. */
export const followUpList = followUpFilter.extend({ rows: z.int().positive().max(PAGE_SIZE).optional() });
export type FollowUpListInput = z.infer<typeof followUpList>;

/** What the figures are narrowed by: as the list; `from` and `to` are the period in which things were closed and held. */
export const figureFilter = followUpFilter
  .pick({ owed: true, responsible: true, unit: true, partner: true, force: true })
  .extend({ from: wholeDay, to: wholeDay })
  .refine(({ from, to }) => from <= to, { error: "end_before_start", path: ["to"] });
export type FigureFilter = z.infer<typeof figureFilter>;

/** Rows on one page of what produced nothing. */
export const WITHOUT_RESULT_PAGE = 50;

/** One page of what produced nothing in a period. */
export const withoutResultFilter = z.strictObject({
  from: wholeDay,
  to: wholeDay,
  what: z.enum(["events", "agreements"]),
  page: z.int().positive().max(100_000).optional(),
});
export type WithoutResultFilter = z.infer<typeof withoutResultFilter>;

const place = z.string().min(1).max(500, { error: "too_long" });
const partialText = z.strictObject({
  en: z.string().trim().max(NOTE_LENGTH, { error: "too_long" }).optional(),
  zh: z.string().trim().max(NOTE_LENGTH, { error: "too_long" }).optional(),
});

/** Proposals to be taken up, by their places in the record; `text`: the words that a person gave one of them instead. */
export const acceptProposalsInput = z.strictObject({
  eventId: id,
  version,
  proposals: z
    .array(z.strictObject({ path: place, text: partialText.optional() }))
    .min(1)
    .max(100),
});
export type AcceptProposals = z.infer<typeof acceptProposalsInput>;

/** A refusal of a proposal, or, with `dismissed` false, its withdrawal. */
export const dismissProposalInput = z.strictObject({ eventId: id, path: place, dismissed: z.boolean() });
export type DismissProposal = z.infer<typeof dismissProposalInput>;

export const followUpsOfEvent = z.strictObject({ eventId: id });
