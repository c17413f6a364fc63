import { oncePer } from "../../once-per";
import type { Facts, OrgFact } from "../../reference/facts";
import { nounOf } from "./org-nouns";

/** "Reedham City Council Chambers": a room or a building of a body that the name of the place shows. */
const ROOM_OF =
  /^(.* (?:Council|Chamber|Committee|Commission|Assembly|Parliament|Association|Federation|Society|Ministry|Department|Library|Museum)) (?:Chambers?|Hall|Room|Building|Headquarters|Offices?|House|Auditorium|Complex|Center|Centre)$/;

const isItsRoom = (body: string, { name, short }: OrgFact): boolean =>
  (nounOf(name.text) === nounOf(body) && body.includes(name.text)) ||
  (short !== undefined && body.includes(short.text));

/** The nouns of bodies in whose rooms an event was held and that are no organizations of the record: another council is not "the council" there. */
export const nounsOfRooms = oncePer((facts: Facts): ReadonlySet<string> => {
  const { venue, agenda = [] } = facts.record;
  const places = [venue, ...agenda.map((item) => item.venue)].flatMap((place) => place?.name?.en ?? []);
  const bodies = places.flatMap((name) => ROOM_OF.exec(name)?.[1] ?? []);
  const others = bodies.filter((body) => !facts.allOrgs().some((org) => isItsRoom(body, org)));
  return new Set(others.map(nounOf));
});
