import type { AgendaItem, DraftRecord } from "../../events/shape";
import type { PersonKey } from "./message";
import { type Entry, familyOf, organizationsOf, type Roster } from "./roster";

/** Guides by role whom no item lists: they guided the only tour. */
export const guidesOfOnlyTour = (record: DraftRecord, roster: Roster, item: AgendaItem): PersonKey[] => {
  if (item.activity !== "tour") return [];
  const agenda = record.agenda ?? [];
  const tours = agenda.filter(({ activity }) => activity === "tour");
  const stated = agenda.some(({ people }) => people?.some(({ as }) => as === "guide"));
  if (tours.length !== 1 || tours[0] !== item || stated) return [];
  return roster.present.filter((one) => one.has("guide")).map(({ key }) => key);
};

/**
 * Those who showed the visitors around their own organization at one of several items, whatever their role at the event: they
 * were their guides at that item, not their escorts throughout, unless they or their organization appear at another.
 */
export const guidesAtOwnStop = (record: DraftRecord): ReadonlySet<PersonKey> => {
  const agenda = record.agenda ?? [];
  const guided = agenda.filter(({ people }) => people?.some(({ as }) => as === "guide"));
  if (agenda.length < 2 || guided.length === 0) return new Set();
  const listedAs = (items: readonly AgendaItem[], as: string): string[] =>
    items.flatMap(({ people }) => (people ?? []).filter((one) => one.as === as).map(({ key }) => key));
  const [guides, escorts] = [listedAs(guided, "guide"), new Set(listedAs(agenda, "escort"))];
  const own = (record.participants ?? []).filter((raw) => {
    if (escorts.has(raw.key) || guides.filter((key) => key === raw.key).length !== 1) return false;
    const stop = guided.find(({ people }) =>
      people?.some(({ key, as }) => key === raw.key && as === "guide"),
    );
    const organizations = organizationsOf(raw);
    const [venue] = familyOf(stop?.venue?.organization);
    if (venue === undefined || !organizations.has(venue)) return false;
    return agenda.every((item) => {
      if (item === stop) return true;
      const [at, ...above] = familyOf(item.venue?.organization);
      const along = item.people?.some(({ key }) => key === raw.key);
      return !along && (at === undefined || !(organizations.has(at) || above.includes(venue)));
    });
  });
  return new Set(own.map(({ key }) => key));
};

/** The escorts by role among those of an item, without the guides of other stops. */
export const escortsAmong = (record: DraftRecord, entries: readonly Entry[]): PersonKey[] => {
  const escorts = entries.filter((one) => one.has("escort"));
  if (escorts.length === 0) return [];
  const guides = guidesAtOwnStop(record);
  return escorts.filter(({ key }) => !guides.has(key)).map(({ key }) => key);
};

/** Whether those who led a tour came with none of the visitors, who only accompanied them: hosts who were shown the visitors' exhibition. */
export const areShownRound = (
  { activity, people = [] }: AgendaItem,
  came: (key: PersonKey) => boolean,
): boolean => {
  const own = activity === "tour" ? people.filter(({ key }) => came(key)) : [];
  const accompany = own.length > 0 && own.every(({ as }) => as === "escort" || as === "guide");
  return accompany && people.some(({ key, as }) => as === "head" && !came(key));
};

/** Interpreters of the hosts where others escorted the visitors to what they did: they came along, and did not do it too. */
export const interpretersBeside = (
  { activity, people = [] }: AgendaItem,
  others: readonly Entry[],
): PersonKey[] =>
  activity === "other" && people.some(({ as }) => as === "escort") && people.some(({ as }) => as === "head")
    ? others
        .filter(
          (one) =>
            one.has("interpreter") && people.some(({ key, as }) => key === one.key && as === undefined),
        )
        .map(({ key }) => key)
    : [];
