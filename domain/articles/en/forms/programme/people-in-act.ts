import type { AgendaItem, DraftRecord, Participant } from "../../../../events/shape";
import { each, withFields } from "../../../field-changes";
import { printedTitle, untitled } from "./own-texts";

/** "Meeting with Students": a title that says what the visitors did. */
const MEETING = /^(?:informal |short )?meetings? with (?:the )?/iu;
/** "meet students of the school": an act with those who were met. */
const MEETS = /^(?:meet|meets|met|meeting)(?: with)? /iu;

const plain = (text: string): string => text.toLowerCase().replace(/^the /u, "");

/** Whether an act names a group: "meet students of the school", where "students" were there. */
const namesGroup = ({ did }: AgendaItem, { group, of = [] }: Participant): boolean => {
  const act = did?.en?.trim() ?? "";
  const whom = ` ${plain(act.replace(MEETS, ""))} `;
  return (
    MEETS.test(act) &&
    group?.en !== undefined &&
    whom.startsWith(` ${plain(group.en)} `) &&
    of.every(({ name }) => act.includes(name?.en ?? "-"))
  );
};

/**
 * A record without the groups that the act of their only item names: "met pupils of the school together with pupils" says twice who
 * was met, as does the title "Meeting with Pupils". Every other record is returned unchanged.
 */
export const withoutPeopleInActs = (record: DraftRecord): DraftRecord => {
  const { agenda = [], participants = [] } = record;
  if (!agenda.some(({ did }) => MEETS.test(did?.en?.trim() ?? ""))) return record;
  const named = participants.filter((one) => {
    const items = agenda.filter(({ people }) => people?.some(({ key }) => key === one.key));
    return (
      items.length === 1 && (one.roles ?? []).length === 0 && items.every((item) => namesGroup(item, one))
    );
  });
  const keys = new Set(named.map(({ key }) => key));
  const ofItem = (item: AgendaItem): AgendaItem => {
    const people = item.people?.filter(({ key }) => !keys.has(key));
    const own = people?.length === item.people?.length ? item : withFields(item, { people });
    return MEETS.test(own.did?.en?.trim() ?? "") && MEETING.test(printedTitle(own)) ? untitled(own) : own;
  };
  const left = keys.size > 0 ? participants.filter(({ key }) => !keys.has(key)) : participants;
  return withFields(record, {
    participants: keys.size > 0 ? left : record.participants,
    agenda: each(agenda, ofItem),
  });
};
