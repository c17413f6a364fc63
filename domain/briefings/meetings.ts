import { placeOf } from "../events/list-entry";
import type { DraftRecord, Participant } from "../events/shape";
import { organizationsRepresentedBy } from "../follow-ups/promise-organizations";
import type { BriefedEvent, During, Meeting, Named, Side, Source } from "./briefing";
import type { Sides } from "./party";

const duringIn = ({ partOf }: DraftRecord): During | undefined =>
  partOf?.name?.zh?.trim() || partOf?.name?.en?.trim() ? { name: partOf.name, when: partOf.when } : undefined;

/** The source of a line: a place in an event's record. */
export const sourceIn = ({ id, record }: BriefedEvent, path: string): Source => {
  const day = record.when?.start ?? record.when?.end ?? null;
  const during = day === null ? duringIn(record) : undefined;
  return { eventId: id, path, day, ...(during && { during }) };
};

const NOT_THERE: readonly Participant["presence"][] = ["absent", "invited", "unstated", "substituted"];

/** Whether a participant was there, in the room or online. */
export const wasThere = ({ presence }: Participant): boolean => !NOT_THERE.includes(presence);

/** A participant by name, or as the group they are. */
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

/** Who led them, in the record's order; where the record says of nobody that they led, who stands first. */
const headsOf = (record: DraftRecord, participants: readonly Participant[]): Side => {
  const there = participants.filter(wasThere);
  const heads = there.filter((each) => isHead(record, each));
  const first = there.find((each) => each.person) ?? there[0];
  return sideOf(heads.length > 0 ? heads : first ? [first] : [], there);
};

/** Whether they took part in an event: somebody of theirs was there, or they organized it or are party to what came about. */
export const tookPart = (record: DraftRecord, { isTheirs, isTheirBody }: Sides): boolean =>
  (record.participants ?? []).some((each) => wasThere(each) && isTheirs(each)) ||
  (record.participants ?? []).some(
    (each) => !each.person && wasThere(each) && organizationsRepresentedBy(each).some(isTheirBody),
  ) ||
  (record.organizers ?? []).some((each) => isTheirBody(each.organization)) ||
  (record.agreements ?? []).some((each) => each.parties?.some((party) => isTheirBody(party.organization)));

/** An earlier meeting in short: who led our side, theirs, and of others who led a side or a delegation. */
export const meetingOf = (event: BriefedEvent, sides: Sides): Meeting => {
  const { record } = event;
  const all = record.participants ?? [];
  const theirs = all.filter(
    (each) => sides.isTheirs(each) || organizationsRepresentedBy(each).some(sides.isTheirBody),
  );
  const ours = all.filter(
    (each) => !theirs.includes(each) && organizationsRepresentedBy(each).some(sides.isOurBody),
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

/** Events before a day that were held, the newest first; those of no known day at the end. */
export const earlierThan = (events: readonly BriefedEvent[], day: string): BriefedEvent[] =>
  events
    .filter(({ record, firstDay }) => record.status === "held" && (firstDay === null || firstDay < day))
    .sort((a, b) => {
      const [left, right] = [a.lastDay ?? "", b.lastDay ?? ""];
      return left === right ? (a.id < b.id ? 1 : -1) : left < right ? 1 : -1;
    });

/** The next planned event from a day on: the first that still lies ahead, or is under way. */
export const nextPlanned = (events: readonly BriefedEvent[], from: string): BriefedEvent | undefined =>
  events
    .filter(({ record, lastDay }) => record.status === "planned" && lastDay !== null && lastDay >= from)
    .sort((a, b) => ((a.firstDay ?? "") < (b.firstDay ?? "") ? -1 : 1))[0];

/** The planned event that a day is of. */
export const plannedOn = (events: readonly BriefedEvent[], day: string): BriefedEvent | undefined =>
  nextPlanned(
    events.filter(({ firstDay }) => firstDay !== null && firstDay <= day),
    day,
  );
