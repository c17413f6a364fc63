import { oncePer } from "../../once-per";
import type { Facts, OrgFact } from "../../reference/facts";
import { nounOf } from "./org-nouns";

/** "Reedham City Council Chambers": a room or a building of an organization that the name of the place shows. */
const ROOM_OF =
  /^(.* (?:Council|Chamber|Committee|Commission|Assembly|Parliament|Association|Federation|Society|Ministry|Department|Library|Museum)) (?:Chambers?|Hall|Room|Building|Headquarters|Offices?|House|Auditorium|Complex|Center|Centre)$/;

/** Whether this organization of the record is the owner of a room, as the name of the room calls it. */
const isOwner = (owner: string, { name, short }: OrgFact): boolean =>
  (nounOf(name.text) === nounOf(owner) && owner.includes(name.text)) ||
  (short !== undefined && owner.includes(short.text));

/** The nouns of organizations in whose rooms an event was held and that are not in the record: another council is not "the council" there. */
export const nounsOfRooms = oncePer((facts: Facts): ReadonlySet<string> => {
  const { venue, agenda = [] } = facts.record;
  const places = [venue, ...agenda.map((item) => item.venue)].flatMap((place) => place?.name?.en ?? []);
  const owners = places.flatMap((name) => ROOM_OF.exec(name)?.[1] ?? []);
  const others = owners.filter((owner) => !facts.allOrgs().some((org) => isOwner(owner, org)));
  return new Set(others.map(nounOf));
});
