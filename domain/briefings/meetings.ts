import { placeOf } from "../events/list-entry";
import type { DraftRecord, Participant } from "../events/shape";
import { organizationsRepresentedBy } from "../follow-ups/promise-organizations";
import type { BriefedEvent, LargerEvent, Meeting, Named, Side, Source } from "./briefing";
import type { Sides } from "./party";

const duringIn = ({ partOf }: DraftRecord): LargerEvent | undefined =>
  partOf?.name?.zh?.trim() || partOf?.name?.en?.trim() ? { name: partOf.name, when: partOf.when } : undefined;

/** The source of a line: a path in the record of an event. */
export const sourceIn = ({ id, record }: BriefedEvent, path: string): Source => {
  const day = record.when?.start ?? record.when?.end ?? null;
  const during = day === null ? duringIn(record) : undefined;
  return { eventId: id, path, day, ...(during && { during }) };
};

const NOT_THERE: readonly Participant["presence"][] = ["absent", "invited", "unstated", "substituted"];

/** Whether a participant was present, on site or remotely. */
export const wasThere = ({ presence }: Participant): boolean => !NOT_THERE.includes(presence);

/** Name of a participating person or group. */
export const namedIn = (participant: Participant): Named => ({
  name: participant.person?.name ?? participant.group ?? {},
  posts: participant.posts ?? [],
  of: participant.person ? [] : (participant.of ?? []),
});

const isHead = (record: DraftRecord, { key, roles }: Participant): boolean =>
  (record.delegations ?? []).some((each) => each.head === key) ||
  roles?.includes("head") === true ||
  roles?.includes("receiver") === true;

const sideOf = (heads: readonly Participant[], there: readonly Participant[]): Side => ({
  named: heads.map(namedIn),
  total: there.some((each) => !each.person && !heads.includes(each)) ? null : there.length,
});

/** Heads in the order of the record; if none is recorded, the first listed. */
const headsOf = (record: DraftRecord, participants: readonly Participant[]): Side => {
  const there = participants.filter(wasThere);
  const heads = there.filter((each) => isHead(record, each));
  const first = there.find((each) => each.person) ?? there[0];
  return sideOf(heads.length > 0 ? heads : first ? [first] : [], there);
};

/** Whether the subject took part in an event: represented by somebody present, as organizer, or as party to an agreement. */
export const tookPart = (record: DraftRecord, { isTheirs, isTheirOrganization }: Sides): boolean =>
  (record.participants ?? []).some((each) => wasThere(each) && isTheirs(each)) ||
  (record.participants ?? []).some(
    (each) => !each.person && wasThere(each) && organizationsRepresentedBy(each).some(isTheirOrganization),
  ) ||
  (record.organizers ?? []).some((each) => isTheirOrganization(each.organization)) ||
  (record.agreements ?? []).some((each) =>
    each.parties?.some((party) => isTheirOrganization(party.organization)),
  );

/** Summary of an earlier meeting: heads of our side, of theirs, and of other sides and delegations. */
export const meetingOf = (event: BriefedEvent, sides: Sides): Meeting => {
  const { record } = event;
  const all = record.participants ?? [];
  const theirs = all.filter(
    (each) => sides.isTheirs(each) || organizationsRepresentedBy(each).some(sides.isTheirOrganization),
  );
  const ours = all.filter(
    (each) => !theirs.includes(each) && organizationsRepresentedBy(each).some(sides.isOurOrganization),
  );
  const others = all.filter((each) => !theirs.includes(each) && !ours.includes(each) && wasThere(each));
  return {
    id: event.id,
    kind: record.kind,
    title: record.title ?? {},
    when: record.when,
    place: placeOf(record) ?? null,
    ours: headsOf(record, ours),
    theirs: headsOf(record, theirs),
    others:
      ours.length > 0
        ? sideOf(
            others.filter((each) => isHead(record, each)),
            others,
          )
        : headsOf(record, others),
    source: sourceIn(event, ""),
  };
};

/** Events held before a date, newest first; those without a date last. */
export const earlierThan = (events: readonly BriefedEvent[], day: string): BriefedEvent[] =>
  events
    .filter(({ record, firstDay }) => record.status === "held" && (firstDay === null || firstDay < day))
    .sort((a, b) => {
      const [left, right] = [a.lastDay ?? "", b.lastDay ?? ""];
      return left === right ? (a.id < b.id ? 1 : -1) : left < right ? 1 : -1;
    });

/** The first planned event that ends on or after a date. */
export const nextPlanned = (events: readonly BriefedEvent[], from: string): BriefedEvent | undefined =>
  events
    .filter(({ record, lastDay }) => record.status === "planned" && lastDay !== null && lastDay >= from)
    .sort((a, b) => ((a.firstDay ?? "") < (b.firstDay ?? "") ? -1 : 1))[0];

/** The planned event on a date. */
export const plannedOn = (events: readonly BriefedEvent[], day: string): BriefedEvent | undefined =>
  nextPlanned(
    events.filter(({ firstDay }) => firstDay !== null && firstDay <= day),
    day,
  );
