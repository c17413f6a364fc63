import { z } from "zod";
import { version } from "../version";
import { STANDINGS } from "./standing";

/** Agreements on one page of the register. */
export const AGREEMENT_PAGE = 50;
/** The most days before an agreement's end that an office may ask for: three years. */
export const MOST_DAYS = 1_095;

const days = z.int().min(1).max(MOST_DAYS);

export const agreementId = z.strictObject({ id: z.uuid({ error: "not_an_id" }) });

/** What the register may be narrowed by; pages count from 1. */
export const agreementFilter = z.strictObject({
  q: z.string().max(200, { error: "too_long" }).optional(),
  standing: z.enum(STANDINGS).optional(),
  /** A party, or a part of it: an organization of the directory. */
  partner: z.uuid({ error: "not_an_id" }).optional(),
  /** Those in force whose last day is no more than this many days away. */
  expiring: days.optional(),
  eventId: z.uuid({ error: "not_an_id" }).optional(),
  page: z.int().positive().max(100_000).optional(),
});
export type AgreementFilter = z.infer<typeof agreementFilter>;

/** Where the signed paper lies; empty: nobody knows. `version`: the one that the person saw. */
export const agreementFiling = z.strictObject({
  id: z.uuid({ error: "not_an_id" }),
  version,
  paperLocation: z.string().trim().max(300, { error: "too_long" }),
});
export type AgreementFiling = z.infer<typeof agreementFiling>;
