import { type SQL, sql } from "drizzle-orm";
import { rowsOf } from "@/db/open";
import { pursuits } from "@/db/schema/pursuits";
import { byPartner, type PartnerCount } from "@/domain/follow-ups/figures";
import type { FigureFilter } from "@/domain/follow-ups/inputs";
import type { Context } from "../context";
import { keyArray, type OwnOrganizations, outermostOrganizations, ownOrganizationKeys } from "./internal";
import { dueStatusAt, matchingFollowUps, owedByEither, owingParts } from "./matching-follow-ups";
import { organizationNames } from "./queries";

/** Partners on the leaders' page, those with the most overdue first. */
const PARTNERS = 30;

interface CountedRow {
  us: boolean;
  them: boolean;
  organizations: string[];
  late: boolean;
  n: number;
}

/** Open follow-ups, grouped by all partners together, so that two organizations of one partner count once. */
const partnerCounts = async (
  ctx: Context,
  where: SQL | undefined,
  home: OwnOrganizations,
): Promise<PartnerCount[]> => {
  const outermost = await outermostOrganizations(ctx, home);
  const { us, others, named } = owingParts(home);
  // "offset 0" keeps the planner from evaluating the organization conditions once per use.
  const [read] = await rowsOf<{ rows: CountedRow[] | null }>(
    ctx.db,
    sql`select json_agg(counted) as rows from (
      select us, others or (named and not us) as them, late,
        case when others or not to_roots <@ ${keyArray(home.wide)} then by_roots || to_roots else attending end as organizations,
        count(*)::int as n
      from (
        select ${us} as us, ${others} as others, ${named} as named, ${dueStatusAt(ctx.today)} = 'late' as late,
          ${pursuits.byRoots} as by_roots, ${pursuits.toRoots} as to_roots, ${pursuits.attendingOrganizations} as attending
        from ${pursuits} where ${where ?? sql`true`} offset 0) as open
      group by 1, 2, 3, 4) as counted`,
  );
  const wide = new Set(home.wide);
  return (read?.rows ?? []).flatMap(({ us, them, organizations, late, n }) => {
    const keys = organizations.filter((key) => !wide.has(key)).map(outermost);
    return [...new Set(keys)].map((key) => ({ key, owed: owedByEither(us, them), late, n }));
  });
};

/**
 * Open follow-ups by partner, owed by us and to us, for leaders; those with the most overdue first. Takes the filter of
 * `followUpFigures`, which it follows on the page, since grouping by partner takes longest.
 */
export const partnerShares = async (ctx: Context, filter: FigureFilter) => {
  const { from: _from, to: _to, ...narrowed } = filter;
  const home = await ownOrganizationKeys(ctx);
  const counts = await partnerCounts(ctx, matchingFollowUps(ctx, narrowed, home), home);
  const top = byPartner(counts).slice(0, PARTNERS);
  const names = await organizationNames(
    ctx,
    top.map((share) => share.key),
  );
  return top.map((share) => ({ ...share, name: names(share.key) }));
};
