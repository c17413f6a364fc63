import { possibleIds, storable } from "@/db/storable";
import { cameOfIt } from "@/domain/agreements/came-of-it";
import { standingOf } from "@/domain/agreements/standing";
import type {
  BriefedAgreement,
  BriefedEvent,
  Briefing,
  OpenPromise,
  Outcome,
} from "@/domain/briefings/briefing";
import type { BriefingWanted } from "@/domain/briefings/inputs";
import { lastWordsOf } from "@/domain/briefings/last-words";
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
import { concerns, isWith, namesIn } from "@/domain/briefings/promises";
import { placeOf } from "@/domain/events/list-entry";
import { pathsIn } from "@/domain/events/paths";
import type { DraftRecord } from "@/domain/events/shape";
import { countedDay, lightOf } from "@/domain/follow-ups/due";
import { organizationsIn } from "@/domain/organizations/mentions";
import { assertMay } from "../access/internal";
import { expiryDaysOf, kinship } from "../agreements/internal";
import type { Context } from "../context";
import { type Home, homeKeys } from "../follow-ups/internal";
import { officeRow } from "../settings/queries";
import {
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

/** Of whom the briefing is, as the rest of it needs to know. */
interface Subject {
  head: Pick<Briefing, "of" | "id" | "name" | "facts">;
  members: string[];
  personIds: string[];
  events: BriefedEvent[];
  sidesOf: (record: DraftRecord) => Sides;
}

const organizationSubject = async (ctx: Context, id: string, home: Home): Promise<Subject> => {
  const party = await partyOf(ctx, id);
  const isTheirBody = belongsTo(party.bodies, party.members);
  const rows = await eventsOfParty(ctx, party);
  return {
    head: { of: "organization", id: party.row.id, name: party.row.name, facts: factsOf(party) },
    members: party.members,
    personIds: [],
    events: rows.filter(({ record }) =>
      organizationsIn(record).some((each) => isTheirBody(each.organization)),
    ),
    sidesOf: sidesOfOrganization(isTheirBody, isAmong(home.ours)),
  };
};

const personSubject = async (ctx: Context, id: string, home: Home): Promise<Subject> => {
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

const outcomeOf = ({ pursuitId, state, closedOn, document }: PromiseRow): Outcome => ({
  id: pursuitId,
  text: document.text ?? {},
  state,
  closedOn,
});

const openPromise = (event: BriefedEvent, row: PromiseRow, today: string): OpenPromise[] => {
  const { document, state, pursuitId, closedOn, owed } = row;
  if (!pursuitId || !state || closedOn !== null) return [];
  const { dueOn, reviewOn, suspendedUntil } = row;
  const timed = { state, dueOn, reviewOn, suspendedUntil };
  const at = (event.record.followUps ?? []).findIndex((each) => storable(each.key) === row.key);
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
      day: countedDay(timed),
      state,
      light: lightOf(timed, today),
      responsible: row.responsible,
      source: sourceIn(event, pathsIn(event.record)(["followUps", at])),
    },
  ];
};

// As the lists of follow-ups stand: what is due first at the top, what has no day at the end.
const byDay = (a: OpenPromise, b: OpenPromise): number => (a.day ?? "9999").localeCompare(b.day ?? "9999");

type AgreementRow = Awaited<ReturnType<typeof agreementsOf>>[number];

const briefedAgreement = (
  event: BriefedEvent,
  row: AgreementRow,
  promises: readonly PromiseRow[],
  stands: BriefedAgreement["stands"],
): BriefedAgreement => {
  const path = pathsIn(event.record);
  const at = (event.record.agreements ?? []).findIndex((each) => storable(each.key) === row.key);
  const followed = promises
    .filter(({ eventId, document: { from } }) => {
      const of = from && "agreement" in from ? storable(from.agreement) : undefined;
      return eventId === event.id && of === row.key;
    })
    .map((promise) => ({ ...outcomeOf(promise), from: promise.document.from }));
  const came = cameOfIt(row.document, followed);
  return {
    id: row.id,
    title: row.title,
    type: row.type,
    status: row.status,
    signedOn: row.signedOn,
    parties: (row.document.parties ?? []).map((each) => each.organization ?? each.group ?? {}),
    stands,
    parts: [
      ...came.scope.map(({ text, followUps }, n) => ({
        text,
        came: followUps,
        source: sourceIn(event, path(["agreements", at, "scope", n])),
      })),
      ...came.fields.map(({ text, followUps }, n) => ({
        text,
        came: followUps,
        source: sourceIn(event, path(["agreements", at, "fields", n])),
      })),
    ],
    whole: came.whole,
    source: sourceIn(event, path(["agreements", at])),
  };
};

const newestFirst = (a: BriefedAgreement, b: BriefedAgreement): number =>
  (b.signedOn ?? b.source.day ?? "").localeCompare(a.signedOn ?? a.source.day ?? "");

/**
 * What to read before meeting an organization (with its children, and what was merged into them) or a person, from the events that the
 * actor may read and that are not withdrawn. A body that a record names without an entry counts as theirs by its name alone, and only
 * where that is the entry's own name or spelling with the same body above it. `day`: a whole day of the office. The number of queries
 * does not depend on the number of events. Throws NOT_SIGNED_IN, ORGANIZATION_NOT_FOUND, PERSON_NOT_FOUND.
 */
export const briefingOf = async (ctx: Context, wanted: BriefingWanted): Promise<Briefing> => {
  assertMay(ctx.actor, "directory.read", undefined);
  const [home, office] = [await homeKeys(ctx.db), await officeRow(ctx.db)];
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
  const dated = { ...ctx, today: day };
  const [{ known, idOf }, promises, rows, expiryDays, { renewed }] = await Promise.all([
    knownPeopleOf(ctx, [...personIds, ...possibleIds(theirIds)], members, day),
    promisesOf(ctx, idsOf(events), home),
    agreementsOf(ctx, idsOf(events)),
    expiryDaysOf(ctx.db),
    kinship(dated),
  ]);
  const byId = new Map(events.map((event) => [event.id, event]));
  const isWide = isAmong(home.wide);
  const places = new Map(earlier.map((event, place) => [event.id, place]));
  const placeOfRow = ({ eventId }: PromiseRow) => places.get(eventId) ?? -1;
  const open = [...promises]
    .sort((a, b) => placeOfRow(a) - placeOfRow(b))
    .flatMap((row) => {
      const event = byId.get(row.eventId);
      const isConcerned = event && concerns(event.record, row.document, sidesOf(event.record), isWide);
      return isConcerned ? openPromise(event, row, ctx.today) : [];
    })
    .sort(byDay);
  const agreed = rows.flatMap((row) => {
    const event = byId.get(row.eventId);
    if (!event || !isWith(event.record, row.document, sidesOf(event.record))) return [];
    const stands = standingOf({ ...row, renewed: renewed.includes(row.id) }, day, expiryDays);
    return [briefedAgreement(event, row, promises, stands)];
  });
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
    meetings: earlier
      .filter(({ record }) => tookPart(record, sidesOf(record)))
      .map((event) => meetingOf(event, sidesOf(event.record))),
    agreements: agreed.sort(newestFirst),
    ours: open.filter(({ owed }) => owed === "us" || owed === "both"),
    theirs: open.filter(({ owed }) => owed === "them" || owed === "both"),
    nobodys: open.filter(({ owed }) => owed === "nobody"),
    lastWords: lastWordsOf(people, earlier, sidesOf, idOf),
  };
};
