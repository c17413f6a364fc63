import { byPartner, type PartnerCount } from "@/domain/follow-ups/figures";
import type { FigureFilter } from "@/domain/follow-ups/inputs";
import type { Context } from "../context";
import { outermostOrganizations, ownOrganizationKeys } from "./internal";
import { openFollowUps, type Parties } from "./open-follow-ups";
import { organizationNames } from "./queries";

/** Partners on the leaders' page, those with the most overdue first. */
const PARTNERS = 30;

/** Open follow-ups by all their partners together, so that two organizations of one partner count once. */
const partnerCounts = async (
  ctx: Context,
  filter: Omit<FigureFilter, "from" | "to">,
): Promise<PartnerCount[]> => {
  const [{ groups, size }, home] = await Promise.all([openFollowUps(ctx, filter), ownOrganizationKeys(ctx)]);
  const outermost = await outermostOrganizations(ctx, home);
  const [open, late] = [new Int32Array(size), new Int32Array(size)];
  const found = new Array<Parties | undefined>(size).fill(undefined);
  for (const { dueStatus, parties } of groups) {
    const counts = dueStatus === "late" ? late : open;
    for (const each of parties) {
      counts[each.index] = (counts[each.index] ?? 0) + 1;
      found[each.index] = each;
    }
  }
  return found.flatMap((each, index) => {
    const keys = each ? [...new Set(each.partners.map(outermost))] : [];
    const of = (counts: Int32Array, isLate: boolean) => {
      const n = counts[index] ?? 0;
      return each && n > 0 ? keys.map((key) => ({ key, owed: each.kind.owed, late: isLate, n })) : [];
    };
    return [...of(open, false), ...of(late, true)];
  });
};

/**
 * Open follow-ups by partner, owed by us and to us, for leaders; those with the most overdue first. Takes the filter of
 * `followUpFigures`, whose read of the open follow-ups it shares.
 */
export const partnerShares = async (ctx: Context, filter: FigureFilter) => {
  const { from: _from, to: _to, ...narrowed } = filter;
  const counts = await partnerCounts(ctx, narrowed);
  const top = byPartner(counts).slice(0, PARTNERS);
  const names = await organizationNames(
    ctx,
    top.map((share) => share.key),
  );
  return top.map((share) => ({ ...share, name: names(share.key) }));
};
export type NamedPartner = Awaited<ReturnType<typeof partnerShares>>[number];
