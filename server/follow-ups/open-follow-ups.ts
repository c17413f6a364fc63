import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { oncePerDatabase } from "@/db/once-per-database";
import { rowsOf } from "@/db/open";
import { pursuits } from "@/db/schema/pursuits";
import type { DueStatus } from "@/domain/follow-ups/due";
import type { OwedBy } from "@/domain/follow-ups/follow-up";
import type { FollowUpFilter } from "@/domain/follow-ups/inputs";
import type { Context } from "../context";
import { sharedRead } from "../shared-read";
import { type OwnOrganizations, ownOrganizationKeys } from "./internal";
import { awaitsDecisionOf, matchingFollowUps, openDueStatusAt, owedByEither } from "./matching-follow-ups";

/** The organizations and units of a follow-up as stored, see db/schema/pursuits.ts. */
interface StoredParties {
  byChain: string[];
  byRoots: string[];
  toRoots: string[];
  attending: string[];
  units: string[];
}

/** What is equal for many parties, so that their follow-ups are counted together. */
interface PartiesKind {
  /** Counts from 0, for counting in an array. */
  index: number;
  owed: OwedBy;
  units: readonly string[];
}

/** The organizations and units of a follow-up from our point of view; one object for all follow-ups that have the same. */
export interface Parties {
  /** Counts from 0, as in `PartiesKind`. */
  index: number;
  kind: PartiesKind;
  /** The organizations that the promise names except ours, else those attending its event. */
  partners: readonly string[];
}

/** Open follow-ups of equal status and responsible user, with the parties of each. */
interface Group<Of> {
  /** Also a deactivated user. */
  responsibleId: string | null;
  dueStatus: DueStatus;
  awaitingDecision: boolean;
  parties: Of[];
}
export type OpenGroup = Group<Parties>;

interface OpenFollowUps {
  groups: OpenGroup[];
  /** More than each index of their parties. */
  size: number;
}

const groupsOf = async (db: Db, ctx: Context, where: SQL | undefined): Promise<Group<number>[]> => {
  // "offset 0" keeps the planner from evaluating the due status once per use. One JSON document is read three times faster than
  // thousands of rows.
  const [read] = await rowsOf<{ groups: Group<number>[] | null }>(
    db,
    sql`select json_agg(grouped) as groups from (
      select responsible_id as "responsibleId", due_status as "dueStatus", awaiting_decision as "awaitingDecision",
        json_agg(parties_hash) as parties
      from (
        select ${pursuits.responsibleId} as responsible_id, ${openDueStatusAt(ctx.today)} as due_status,
          ${awaitsDecisionOf(ctx.actor)} as awaiting_decision, ${pursuits.partiesHash} as parties_hash
        from ${pursuits} where ${where ?? sql`true`} offset 0) as open
      group by 1, 2, 3) as grouped`,
  );
  return read?.groups ?? [];
};

const storedParties = async (db: Db, numbers: readonly number[]): Promise<[number, StoredParties][]> => {
  const [read] = await rowsOf<{ rows: [number, StoredParties][] | null }>(
    db,
    sql`select json_agg(json_build_array(parties_hash, json_build_object('byChain', by_chain, 'byRoots', by_roots,
        'toRoots', to_roots, 'attending', attending_organizations, 'units', units))) as rows
      from (select distinct on (parties_hash) parties_hash, by_chain, by_roots, to_roots, attending_organizations, units
        from pursuits where closed_on is null and not withdrawn and parties_hash = any(${sql.param([...numbers])}::bigint[])) as found`,
  );
  return read?.rows ?? [];
};

/** Who owes a promise as `owedFrom` of matching-follow-ups.ts, and its partners as `partnersOf` there. */
const partiesFor = (home: OwnOrganizations): ((stored: StoredParties, index: number) => Parties) => {
  const [ours, wide] = [new Set(home.ours), new Set(home.wide)];
  const kinds = new Map<string, PartiesKind>();
  return ({ byChain, byRoots, toRoots, attending, units }, index) => {
    const us = byChain.some((key) => ours.has(key));
    const them = byRoots.some((key) => !wide.has(key)) || (byRoots.length > 0 && !us);
    const owed = owedByEither(us, them);
    const key = JSON.stringify([owed, units]);
    const kind = kinds.get(key) ?? { index: kinds.size, owed, units };
    kinds.set(key, kind);
    const named = [...byRoots, ...toRoots].filter((each) => !wide.has(each));
    return {
      index,
      kind,
      partners: named.length > 0 ? named : attending.filter((each) => !wide.has(each)),
    };
  };
};

interface Known {
  home: string;
  parties: Map<number, Parties>;
  partiesOf: (stored: StoredParties, index: number) => Parties;
}
const CACHE_SIZE = 50_000;
const knownParties = oncePerDatabase(() => new Map<"office", Known>());

/** Parties by their number, for our organizations of now. What a number refers to never changes, so that none is out of date. */
const knownFor = (db: Db, home: OwnOrganizations): Known => {
  const cache = knownParties(db);
  const known = cache.get("office");
  const key = JSON.stringify(home);
  if (known?.home === key && known.parties.size < CACHE_SIZE) return known;
  const fresh = { home: key, parties: new Map(), partiesOf: partiesFor(home) };
  cache.set("office", fresh);
  return fresh;
};

/** The groups with their parties, or the numbers of those that are not known. */
const resolved = (groups: readonly Group<number>[], { parties }: Known) => {
  const unknown = new Set<number>();
  const found = groups.map((group) => {
    const known: Parties[] = [];
    for (const number of group.parties) {
      const each = parties.get(number);
      if (each) known.push(each);
      else unknown.add(number);
    }
    return { ...group, parties: known };
  });
  return { found, unknown: [...unknown] };
};

/**
 * The open follow-ups that the filter finds. The figures and the partners of one page share them. Organizations and units are kept in
 * memory and read only where they are new: reading them takes most of the time.
 */
export const openFollowUps = sharedRead(
  async (ctx: Context, filter: FollowUpFilter): Promise<OpenFollowUps> => {
    const home = await ownOrganizationKeys(ctx);
    const where = matchingFollowUps(ctx, filter, home);
    const known = knownFor(ctx.db, home);
    const { found, unknown } = resolved(await groupsOf(ctx.db, ctx, where), known);
    if (unknown.length === 0) return { groups: found, size: known.parties.size };
    // Both statements see one state: between them, the only follow-up of some parties might change.
    return ctx.db.transaction(
      async (tx) => {
        const groups = await groupsOf(tx, ctx, where);
        // Another request may have read them meanwhile.
        for (const [number, stored] of await storedParties(tx, resolved(groups, known).unknown))
          if (!known.parties.has(number))
            known.parties.set(number, known.partiesOf(stored, known.parties.size));
        return { groups: resolved(groups, known).found, size: known.parties.size };
      },
      { isolationLevel: "repeatable read", accessMode: "read only" },
    );
  },
);
