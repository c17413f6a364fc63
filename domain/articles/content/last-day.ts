import { daysBetween } from "../../events/days";
import type { DraftRecord } from "../../events/shape";

type Item = NonNullable<DraftRecord["agenda"]>[number];

/** Days of a stay between two of its items; what came later took place after it. */
const MAX_GAP = 3;

const isVisit = ({ kind }: DraftRecord): boolean => kind === "reception" || kind === "outbound_visit";

/** Whether an item shows that the visitors were still there: at the place of the visit, and not of the hosts alone. */
const isOfStay = ({ city, areas = [], participants = [] }: DraftRecord, item: Item): boolean => {
  const place = item.city?.en ?? item.venue?.city?.en;
  const here = place === undefined || [city, ...areas].some((one) => one?.en === place);
  const hosts = new Set(participants.flatMap(({ key, side }) => (side === "host" ? [key] : [])));
  const came = item.people === undefined || item.people.some(({ key }) => !hosts.has(key));
  return here && came && (item.online ?? "no") === "no";
};

/** A visit of which only the first day is recorded lasted until the day of its last item. */
export const withLastDay = (record: DraftRecord): DraftRecord => {
  const { when, agenda = [] } = record;
  const start = when?.start;
  const own = [when?.end, when?.words, when?.part, when?.time].every((one) => one === undefined);
  if (!isVisit(record) || !own || start?.length !== 10) return record;
  const items = agenda.filter(({ told }) => (told ?? "main") === "main");
  const dayOf = (item: Item): string => item.when?.end ?? item.when?.start ?? start;
  if (items.some((item) => dayOf(item) < start)) return record;
  const days = items.filter((item) => isOfStay(record, item)).map(dayOf);
  const last = days
    .filter((day) => day.length === 10)
    .sort()
    .reduce((until, day) => (daysBetween(until, day) <= MAX_GAP ? day : until), start);
  return last > start ? { ...record, when: { ...when, end: last } } : record;
};
