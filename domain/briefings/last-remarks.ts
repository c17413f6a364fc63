import { pathsIn } from "../events/paths";
import type { DraftRecord, Participant, Remark } from "../events/shape";
import type { Text } from "../events/values";
import type { BriefedEvent, BriefedPerson, LastRemarks, Named, ReportedRemark } from "./briefing";
import { namedIn, sourceIn } from "./meetings";
import type { Sides } from "./party";
import { identityOf, isSamePerson } from "./people";

const hasText = (text: Text | undefined): text is Text => Boolean(text?.en?.trim() || text?.zh?.trim());

/**
 * Whether a remark is attributed to a participant: as speaker, as the person spoken for, or as sender of a conveyed
 * message. Remarks of all parties are attributed to nobody.
 */
const isRemarkOf = ({ by, onBehalfOf, act, from }: Remark, key: string): boolean =>
  (by !== "all" && by?.includes(key) === true) ||
  onBehalfOf === key ||
  (act === "convey" && from?.includes(key) === true);

const remarksBy = (event: BriefedEvent, { key }: Participant): ReportedRemark[] => {
  const { record } = event;
  const path = pathsIn(record);
  const name = (of: string | undefined): Named | null => {
    const found = (record.participants ?? []).find((each) => each.key === of);
    return found ? namedIn(found) : null;
  };
  return (record.agenda ?? []).flatMap((item, i) =>
    [...(item.remarks ?? []).entries()].flatMap(([r, remark]) => {
      const { act, points = [], whom, message, quote, from = [], onBehalfOf } = remark;
      if (!act || !isRemarkOf(remark, key)) return [];
      return {
        act,
        points: points.filter(hasText),
        whom: hasText(whom) ? whom : null,
        message: hasText(message) ? message : null,
        quote: hasText(quote) ? quote : null,
        from: from.filter((each) => each !== key).flatMap((each) => name(each) ?? []),
        sent: act === "convey" && from.includes(key),
        onBehalfOf: onBehalfOf === key ? null : name(onBehalfOf),
        source: sourceIn(event, path(["agenda", i, "remarks", r])),
      };
    }),
  );
};

// A welcome or speech without content does not count; the remark before it does.
const isEmpty = ({ points, message, quote }: ReportedRemark): boolean =>
  points.length === 0 && message === null && quote === null;

/** The remarks of each person at the last event where they spoke, in the order of `people`; `earlier`: newest first. */
export const lastRemarksOf = (
  people: readonly BriefedPerson[],
  earlier: readonly BriefedEvent[],
  sidesOf: (record: DraftRecord) => Sides,
  idOf: (id: string | undefined) => string | null,
): LastRemarks[] => {
  const spoken: { person: BriefedPerson; words: LastRemarks }[] = [];
  for (const event of earlier) {
    const { isTheirs } = sidesOf(event.record);
    for (const participant of event.record.participants ?? []) {
      if (!participant.person || !isTheirs(participant)) continue;
      const person = people.find((each) => isSamePerson(each, identityOf(participant, idOf)));
      if (!person || spoken.some((each) => each.person === person)) continue;
      const remarks = remarksBy(event, participant).filter((each) => !isEmpty(each));
      if (remarks.length === 0) continue;
      const words = {
        who: { ...namedIn(participant), name: person.name },
        eventId: event.id,
        remarks,
      };
      spoken.push({ person, words });
    }
  }
  return people.flatMap((person) => spoken.find((each) => each.person === person)?.words ?? []);
};
