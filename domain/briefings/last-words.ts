import { pathsIn } from "../events/paths";
import type { DraftRecord, Participant, Remark } from "../events/shape";
import type { Text } from "../events/values";
import type { BriefedEvent, BriefedPerson, LastWords, Named, Said } from "./briefing";
import { namedIn, sourceIn } from "./meetings";
import type { Sides } from "./party";
import { identityOf, isSamePerson } from "./people";

const isTold = (text: Text | undefined): text is Text => Boolean(text?.en?.trim() || text?.zh?.trim());

/**
 * Whose words a remark is: of whoever spoke; of whom they spoke for; and of whoever sent the message that they conveyed. What all
 * parties said is nobody's own.
 */
const isOf = ({ by, onBehalfOf, act, from }: Remark, key: string): boolean =>
  (by !== "all" && by?.includes(key) === true) ||
  onBehalfOf === key ||
  (act === "convey" && from?.includes(key) === true);

const saidBy = (event: BriefedEvent, { key }: Participant): Said[] => {
  const { record } = event;
  const path = pathsIn(record);
  const name = (of: string | undefined): Named | null => {
    const found = (record.participants ?? []).find((each) => each.key === of);
    return found ? namedIn(found) : null;
  };
  return (record.agenda ?? []).flatMap((item, i) =>
    [...(item.remarks ?? []).entries()].flatMap(([r, remark]) => {
      const { act, points = [], whom, message, quote, from = [], onBehalfOf } = remark;
      if (!act || !isOf(remark, key)) return [];
      return {
        act,
        points: points.filter(isTold),
        whom: isTold(whom) ? whom : null,
        message: isTold(message) ? message : null,
        quote: isTold(quote) ? quote : null,
        from: from.filter((each) => each !== key).flatMap((each) => name(each) ?? []),
        sent: act === "convey" && from.includes(key),
        onBehalfOf: onBehalfOf === key ? null : name(onBehalfOf),
        source: sourceIn(event, path(["agenda", i, "remarks", r])),
      };
    }),
  );
};

// That somebody welcomed or spoke is no word of theirs: what they said before that counts.
const isEmpty = ({ points, message, quote }: Said): boolean =>
  points.length === 0 && message === null && quote === null;

/** What each of their people said when they last spoke, in the order of `people`; `earlier` has the newest event first. */
export const lastWordsOf = (
  people: readonly BriefedPerson[],
  earlier: readonly BriefedEvent[],
  sidesOf: (record: DraftRecord) => Sides,
  idOf: (id: string | undefined) => string | null,
): LastWords[] => {
  const spoken: { person: BriefedPerson; words: LastWords }[] = [];
  for (const event of earlier) {
    const { isTheirs } = sidesOf(event.record);
    for (const participant of event.record.participants ?? []) {
      if (!participant.person || !isTheirs(participant)) continue;
      const person = people.find((each) => isSamePerson(each, identityOf(participant, idOf)));
      if (!person || spoken.some((each) => each.person === person)) continue;
      const said = saidBy(event, participant).filter((each) => !isEmpty(each));
      if (said.length === 0) continue;
      const words = {
        who: { ...namedIn(participant), name: person.name },
        eventId: event.id,
        said,
      };
      spoken.push({ person, words });
    }
  }
  return people.flatMap((person) => spoken.find((each) => each.person === person)?.words ?? []);
};
