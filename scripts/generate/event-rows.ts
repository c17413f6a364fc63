import type { PgInsertValue as Row } from "drizzle-orm/pg-core";
import type { agreementParties, agreements } from "@/db/schema/agreements";
import type { audit } from "@/db/schema/audit";
import type { eventReaders, eventRevisions, events } from "@/db/schema/events";
import type { eventOrganizations, eventVenues, participations } from "@/db/schema/participations";
import { changesBetween } from "@/domain/audit/changes";
import { addDays } from "@/domain/events/days";
import type { DraftRecord } from "@/domain/events/shape";
import { recordColumns } from "@/server/records/internal";
import { agreementColumns, partyRows } from "@/server/records/save-agreements";
import {
  eventOrganizationRows,
  eventVenueRows,
  participationRows,
} from "@/server/records/save-participations";
import type { Colleague, Office } from "./office";
import { notAfter, officeTime } from "./office-times";
import type { Plan } from "./plan";
import { type PursuitRows, pursuitRows } from "./pursuit-rows";
import { recordOf } from "./record";
import { idOf, type SeededRandom, seededRandom } from "./seeded-random";

/** The rows of an event, by table. */
export interface EventRows extends PursuitRows {
  events: Row<typeof events>[];
  revisions: Row<typeof eventRevisions>[];
  readers: Row<typeof eventReaders>[];
  participations: Row<typeof participations>[];
  organizations: Row<typeof eventOrganizations>[];
  venues: Row<typeof eventVenues>[];
  agreements: Row<typeof agreements>[];
  parties: Row<typeof agreementParties>[];
  audit: Row<typeof audit>[];
}

/** Every entry that a generated record names is in the directory. */
const known = (id: string | undefined): string | null => id ?? null;

const LOGS = new Set(["staff", "editor"]);
const logs = ({ roles }: Colleague): boolean => roles.some((role) => LOGS.has(role));

/** Who logged an event, and who else may see it where it is restricted. */
const peopleOf = (office: Office, plan: Plan, random: SeededRandom, day: string) => {
  const there = office.users.filter(({ offOn }) => offOn === undefined || offOn > day);
  const loggers = there.filter((user) => logs(user) && !user.real);
  const logger = random.pick(loggers);
  const readers = plan.restricted
    ? random.some(
        loggers.filter((user) => user !== logger),
        2,
      )
    : [];
  const seen = (user: Colleague) =>
    user === logger || readers.includes(user) || user.roles.includes("leader");
  return { logger, readers, users: plan.restricted ? office.users.filter(seen) : office.users };
};

const agreementRows = (
  office: Office,
  plan: Plan,
  eventId: string,
  record: DraftRecord,
  random: SeededRandom,
) => {
  const rows = (record.agreements ?? []).map((agreement, position) => {
    const id = idOf(plan.index, office.seed, "agreement", plan.index, position);
    const shelf = [random.int(1, 9), random.int(1, 60)] as const;
    const paper =
      office.lang === "zh" ? `${shelf[0]}号柜${shelf[1]}号夹` : `Cabinet ${shelf[0]}, folder ${shelf[1]}`;
    const filed = agreement.status === "signed" && random.chance(0.6);
    return {
      row: {
        id,
        eventId,
        key: agreement.key,
        ...agreementColumns(agreement, position),
        paperLocation: filed ? paper : null,
      },
      parties: partyRows(id, agreement, known),
    };
  });
  return { agreements: rows.map(({ row }) => row), parties: rows.flatMap(({ parties }) => parties) };
};

/** The event of a plan as rows: by the functions that saving uses, but written at once for many. */
export const eventRows = (office: Office, plan: Plan, now: Date): EventRows => {
  const random = seededRandom(office.seed, "rows", plan.index);
  const id = idOf(plan.index, office.seed, "event", plan.index);
  const record = recordOf(office, plan);
  const loggedOn = plan.day <= office.today ? plan.day : addDays(office.today, -random.int(1, 20));
  const { logger, readers, users } = peopleOf(office, plan, random, loggedOn);
  const at = notAfter(officeTime(addDays(loggedOn, 1), random.int(0, 480)), now);
  const withdrawal = {
    version: 2,
    withdrawnBy: logger.id,
    withdrawnAt: at,
    withdrawnReason: office.lang === "zh" ? "重复登记" : "Logged twice",
  };
  const { kind, status, title } = record;
  const created = { kind, status, title, restricted: plan.restricted };
  const input = { random, today: office.today, lang: office.lang, users, logger };
  return {
    events: [
      {
        id,
        ...recordColumns(record),
        restricted: plan.restricted,
        createdBy: logger.id,
        createdAt: at,
        updatedBy: logger.id,
        updatedAt: at,
        ...(plan.withdrawn && withdrawal),
      },
    ],
    revisions: [{ eventId: id, version: 1, record, changes: [], at, byId: logger.id, byName: logger.name }],
    readers: readers.map((user) => ({ eventId: id, userId: user.id })),
    participations: participationRows(id, record, known),
    organizations: eventOrganizationRows(id, record, known),
    venues: eventVenueRows(id, record, known),
    ...agreementRows(office, plan, id, record, random),
    audit: [
      {
        id: idOf(plan.index, office.seed, "audit", plan.index),
        at,
        actorId: logger.id,
        actorName: logger.name,
        action: "event.create",
        noun: "event",
        subjectId: id,
        eventId: id,
        changes: changesBetween(undefined, created),
        requestId: "generate",
      },
    ],
    ...pursuitRows(office, plan, { eventId: id, record, input, now }),
  };
};
