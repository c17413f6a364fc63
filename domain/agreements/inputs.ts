import { z } from "zod";
import { ordersBy } from "../sorting";
import { version } from "../version";
import { EFFECTIVE_STATUSES } from "./effective-status";

/** Page size of the list of agreements. */
export const AGREEMENT_PAGE = 50;
/** Maximum warning period before expiry in days: three years. */
export const MAX_DAYS = 1_095;

const days = z.int().min(1).max(MAX_DAYS);

export const agreementId = z.strictObject({ id: z.uuid({ error: "not_an_id" }) });

/** The columns by which the list can be sorted. */
const SORTS = ["signed", "until", "reference"] as const;
export type AgreementSort = (typeof SORTS)[number];

/** Filter of the list of agreements; `page` starts at 1. */
export const agreementFilter = z.strictObject({
  q: z.string().max(200, { error: "too_long" }).optional(),
  effectiveStatus: z.enum(EFFECTIVE_STATUSES).optional(),
  /** Id of a party, or of an organization above it. */
  partner: z.uuid({ error: "not_an_id" }).optional(),
  /** Agreements in force that expire within this many days. */
  expiring: days.optional(),
  eventId: z.uuid({ error: "not_an_id" }).optional(),
  sort: z.enum(ordersBy(SORTS)).optional(),
  page: z.int().positive().max(100_000).optional(),
});
export type AgreementFilter = z.infer<typeof agreementFilter>;

/** Location of the signed original; empty: unknown. `version`: the one that the user saw. */
export const agreementFiling = z.strictObject({
  id: z.uuid({ error: "not_an_id" }),
  version,
  paperLocation: z.string().trim().max(300, { error: "too_long" }),
});
export type AgreementFiling = z.infer<typeof agreementFiling>;
