import { type Phrase, say, sourced, textOf } from "../../phrase";
import { nounAgain } from "../words/at-own-organization";

/** 湖滨市示例中学 in front of a room, and what follows: 三楼会议室. */
const OWNER = /^([^，。；“”]{2,30}?(?:大学|中学|小学|学校|医院|学院))(\p{Script=Han}[^，。；]{2,})$/u;
/** Schools and hospitals, of which a name has only one where their noun is clear. */
const KIND = /大学|中学|小学|学校|医院|学院/gu;

/** 某商会捐助示例中学学生仪式在该校三楼会议室举行: a room of an organization that the name of the event has named. */
export const inNoun = (name: Phrase, place: Phrase): Phrase => {
  const [, owner, room] = OWNER.exec(textOf(place)) ?? [];
  const called = textOf(name);
  if (!owner || !room || !called.includes(owner)) return place;
  const kinds = called.match(KIND) ?? [];
  const noun = nounAgain(owner);
  return kinds.length === 1 && noun !== "" ? sourced(say`${noun}${room}`, ...place.paths) : place;
};
