import { possibleIds, storable } from "@/db/storable";
import { candidateTies, tiesAmong } from "@/domain/agreements/chain";
import { hasBegun, isUnsigned, validityOf } from "@/domain/agreements/effective-status";
import { followUpsByPart } from "@/domain/agreements/follow-ups-by-part";
import type { BriefedAgreement, BriefedEvent, Briefing, OpenPromise } from "@/domain/briefings/briefing";
import type { BriefingInput } from "@/domain/briefings/inputs";
import { lastRemarksOf } from "@/domain/briefings/last-remarks";
import {
  earlierThan,
  meetingOf,
  nextPlanned,
  plannedOn,
  sourceIn,
  tookPart,
} from "@/domain/briefings/meetings";
import { belongsTo, isAmong, type Sides, sidesOfOrganization, sidesOfPerson } from "@/domain/briefings/party";
import { peopleOf } from "@/domain/briefings/people";
import { concerns, isOwedByThem, isWith, namesIn } from "@/domain/briefings/promises";
import { placeOf } from "@/domain/events/list-entry";
import { organizationMentions } from "@/domain/events/organization-mentions";
import { pathsIn } from "@/domain/events/paths";
import type { Agreement, DraftRecord, FollowUp } from "@/domain/events/shape";
import type { DraftOrg } from "@/domain/events/values";
import { dueStatusOf, effectiveDay } from "@/domain/follow-ups/due";
import { nameKey } from "@/domain/follow-ups/promise-organizations";
import { assertMay } from "../access/internal";
import { expiryDaysOf } from "../agreements/internal";
import type { Context } from "../context";
import { type OwnOrganizations, ownOrganizationKeys } from "../follow-ups/internal";
import { officeRow } from "../settings/queries";
import {
  type AgreementRow,
  agreementsOf,
  eventsOfParty,
  eventsOfPerson,
  factsOf,
  idsOf,
  knownPeopleOf,
  type PromiseRow,
  partyOf,
  personWithIds,
  promisesOf,
} from "./internal";

/** The organization or person that the briefing is about. */
interface Subject {
  head: Pick<Briefing, "of" | "id" | "name" | "facts">;
  members: string[];
  personIds: string[];
  events: BriefedEvent[];
  sidesOf: (record: DraftRecord) => Sides;
}

const organizationSubject = async (ctx: Context, id: string, home: OwnOrganizations): Promise<Subject> => {
  const party = await partyOf(ctx, id);
  const isTheirOrganization = belongsTo(party.organizations, party.members);
  const rows = await eventsOfParty(ctx, party);
  return {
    head: { of: "organization", id: party.row.id, name: party.row.name, facts: factsOf(party) },
    members: party.members,
    personIds: [],
    events: rows.filter(({ record }) =>
      organizationMentions(record).some((each) => isTheirOrganization(each.organization)),
    ),
    sidesOf: sidesOfOrganization(isTheirOrganization, isAmong(home.ours)),
  };
};

const personSubject = async (ctx: Context, id: string, home: OwnOrganizations): Promise<Subject> => {
  const { row, words, ids } = await personWithIds(ctx, id);
  const facts = {
    short: null,
    aliases: words.aliases ?? [],
    kind: null,
    city: null,
    parent: null,
    honorific: words.honorific ?? null,
    parts: [],
  };
  return {
    head: { of: "person", id: row.id, name: row.name, facts },
    members: [],
    personIds: ids,
    events: await eventsOfPerson(ctx, ids),
    sidesOf: sidesOfPerson(ids, isAmong(home.ours)),
  };
};

const cached = (sidesOf: Subject["sidesOf"]): Subject["sidesOf"] => {
  const known = new Map<DraftRecord, Sides>();
  return (record) => {
    const sides = known.get(record) ?? sidesOf(record);
    known.set(record, sides);
    return sides;
  };
};

/** A promise with its event and its entry in the record. */
interface Promised extends PromiseRow {
  event: BriefedEvent;
  document: FollowUp;
  at: number;
}
/** An agreement with its event and its entry in the record. */
interface Agreed extends AgreementRow {
  event: BriefedEvent;
  document: Agreement;
  at: number;
}

/** Joins rows with the record entries that have the same key. */
const withRecords = <R extends { eventId: string; key: string }, M extends { key: string }>(
  rows: readonly R[],
  events: ReadonlyMap<string, BriefedEvent>,
  membersOf: (record: DraftRecord) => readonly M[] | undefined,
): (R & { event: BriefedEvent; document: M; at: number })[] =>
  rows.flatMap((row) => {
    const event = events.get(row.eventId);
    const members = event ? (membersOf(event.record) ?? []) : [];
    const at = members.findIndex((each) => storable(each.key) === row.key);
    const document = members[at];
    return event && document ? [{ ...row, event, document, at }] : [];
  });

const openPromise = (promised: Promised, today: string): OpenPromise[] => {
  const { event, document, at, state, pursuitId, closedOn, owed } = promised;
  if (!pursuitId || !state || closedOn !== null) return [];
  const { dueOn, reviewOn, suspendedUntil } = promised;
  const timed = { state, dueOn, reviewOn, suspendedUntil };
  return [
    {
      id: pursuitId,
      text: document.text ?? {},
      force: document.force ?? null,
      owed,
      by: namesIn(event.record, document.by),
      byAll: document.by?.all === true,
      to: namesIn(event.record, document.to),
      dueWords: document.due?.words ?? null,
      day: effectiveDay(timed),
      state,
      dueStatus: dueStatusOf(timed, today),
      responsible: promised.responsible,
      source: sourceIn(event, pathsIn(event.record)(["followUps", at])),
    },
  ];
};

// Sorted as the lists of follow-ups: by due date, without one last.
const byDay = (a: OpenPromise, b: OpenPromise): number => (a.day ?? "9999").localeCompare(b.day ?? "9999");

/** Ids of agreements that a later one with the same partner has renewed by `day`. */
const renewedAmong = (agreed: readonly Agreed[], day: string): string[] => {
  const organizationKey = (organization: DraftOrg | undefined) =>
    organization?.id ? `o:${organization.id.toLowerCase()}` : nameKey(organization?.name);
  const parties = agreed.map(({ id, document }) => {
    const keys = (document.parties ?? []).flatMap(({ organization }) => organizationKey(organization) ?? []);
    return [id, keys] as const;
  });
  const named = candidateTies(agreed.map(({ id, document }) => ({ id, agreement: document })));
  const ties = tiesAmong(named, new Map(parties));
  const byId = new Map(agreed.map((each) => [each.id, each]));
  return ties.flatMap(({ how, later, earlier }) => {
    const next = byId.get(later);
    return how === "renews" && next && hasBegun(next, day) ? [earlier] : [];
  });
};

const briefedAgreement = (
  agreed: Agreed,
  promises: readonly Promised[],
  validity: BriefedAgreement["validity"],
): BriefedAgreement => {
  const { event, document, at } = agreed;
  const path = pathsIn(event.record);
  const followed = promises
    .filter(({ eventId, agreementKey }) => eventId === event.id && agreementKey === agreed.key)
    .map(({ pursuitId, state, closedOn, document: { text = {}, from } }) => ({
      id: pursuitId,
      text,
      state,
      closedOn,
      from,
    }));
  const byPart = followUpsByPart(document, followed);
  return {
    id: agreed.id,
    title: agreed.title,
    type: agreed.type,
    status: agreed.status,
    signedOn: agreed.signedOn,
    parties: (document.parties ?? []).map((each) => each.organization ?? each.group ?? {}),
    validity,
    parts: (["scope", "fields"] as const).flatMap((list) =>
      byPart[list].map(({ text, followUps }, n) => ({
        text,
        followUps,
        source: sourceIn(event, path(["agreements", at, list, n])),
      })),
    ),
    whole: byPart.whole,
    source: sourceIn(event, path(["agreements", at])),
  };
};

const newestFirst = (a: BriefedAgreement, b: BriefedAgreement): number =>
  (b.signedOn ?? b.source.day ?? "").localeCompare(a.signedOn ?? a.source.day ?? "");

/**
 * The briefing for an organization (with its children and merged entries) or a person, from the readable events that are
 * not archived. A mention without an id matches by name, see `belongsTo`. `day`: a local date. The number of queries does
 * not depend on the number of events. Throws NOT_SIGNED_IN, ORGANIZATION_NOT_FOUND, PERSON_NOT_FOUND.
 */
export const briefingOf = async (ctx: Context, wanted: BriefingInput): Promise<Briefing> => {
  assertMay(ctx.actor, "directory.read", undefined);
  const [home, office] = [await ownOrganizationKeys(ctx), await officeRow(ctx.db)];
  const { head, members, personIds, events, ...subject } = wanted.personId
    ? await personSubject(ctx, wanted.personId, home)
    : await organizationSubject(ctx, wanted.organizationId ?? "", home);
  const sidesOf = cached(subject.sidesOf);
  const planned = nextPlanned(events, ctx.today);
  const day =
    wanted.day ?? (planned?.firstDay && planned.firstDay > ctx.today ? planned.firstDay : ctx.today);
  const coming = plannedOn(events, day);
  const earlier = earlierThan(events, day);
  const theirIds = events.flatMap(({ record }) =>
    (record.participants ?? []).filter(sidesOf(record).isTheirs).map((each) => each.person?.id),
  );
  const [{ known, idOf }, promiseRows, agreementRows, expiryDays] = await Promise.all([
    knownPeopleOf(ctx, [...personIds, ...possibleIds(theirIds)], members, day),
    promisesOf(ctx, idsOf(events), home),
    agreementsOf(ctx, idsOf(events)),
    expiryDaysOf(ctx.db),
  ]);
  const byId = new Map(events.map((event) => [event.id, event]));
  const promises = withRecords(promiseRows, byId, (record) => record.followUps);
  const agreements = withRecords(agreementRows, byId, (record) => record.agreements);
  const isWide = isAmong(home.wide);
  const places = new Map(earlier.map((event, place) => [event.id, place]));
  const open = [...promises]
    .sort((a, b) => (places.get(a.eventId) ?? -1) - (places.get(b.eventId) ?? -1))
    .filter(({ event, document }) => concerns(event.record, document, sidesOf(event.record), isWide))
    .flatMap((promised) => openPromise(promised, ctx.today))
    .sort(byDay);
  const owedByThem = new Set(
    promises
      .filter(({ event, document }) => isOwedByThem(event.record, document, sidesOf(event.record)))
      .map(({ pursuitId }) => pursuitId),
  );
  const isTheirs = ({ id, owed }: OpenPromise) => owedByThem.has(id) && owed !== "us";
  const renewed = renewedAmong(agreements, day);
  const isWithThem = ({ event, document }: Agreed) => isWith(event.record, document, sidesOf(event.record));
  const agreed = agreements.filter(isWithThem).map((each) => {
    const validity = validityOf({ ...each, renewed: renewed.includes(each.id) }, day, expiryDays);
    return briefedAgreement(each, promises, validity);
  });
  const met = earlier.filter(({ record }) => tookPart(record, sidesOf(record)));
  const people = peopleOf(coming, earlier, known, sidesOf, idOf);
  return {
    ...head,
    day,
    coming: coming
      ? {
          id: coming.id,
          title: coming.record.title ?? {},
          kind: coming.record.kind,
          when: coming.record.when,
          place: placeOf(coming.record) ?? null,
        }
      : null,
    homeKnown: office.organizationId !== null,
    people,
    meetings: met.map((event) => meetingOf(event, sidesOf(event.record))),
    agreements: agreed.sort(newestFirst),
    signedThere: agreements
      .filter((each) => each.status && !isUnsigned(each.status) && met.includes(each.event))
      .filter((each) => !isWithThem(each))
      .map(({ event, at }) => sourceIn(event, pathsIn(event.record)(["agreements", at]))),
    ours: open.filter(({ owed }) => owed === "us" || owed === "both"),
    theirs: open.filter(isTheirs),
    others: open.filter((each) => each.owed === "them" && !isTheirs(each)),
    unattributed: open.filter((each) => each.owed === "nobody" && !isTheirs(each)),
    lastRemarks: lastRemarksOf(people, earlier, sidesOf, idOf),
  };
};
