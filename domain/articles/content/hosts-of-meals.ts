import type { AgendaItem, DraftRecord } from "../../events/shape";

/**
 * The hosts of a meal that the record names both as its organizers and among its people, as those who gave it: nobody is a guest
 * at their own meal. Visitors who gave a meal stay among the visitors.
 */
const withHosts = (record: DraftRecord, item: AgendaItem): AgendaItem => {
  const { people = [], organizers = [] } = item;
  const hosts = new Set(
    organizers.flatMap(({ tier, participant }) => (tier === "host" && participant) || []),
  );
  if (hosts.size < organizers.length) return item;
  const own = people.filter(({ key }) => hosts.has(key));
  const sides = new Map((record.participants ?? []).map(({ key, side }) => [key, side]));
  const visiting = own.some(({ key }) => sides.get(key) === "guest");
  // The head of the guests may have that role as well.
  const led = people.some(({ key, as }) => as !== undefined && (as !== "head" || sides.get(key) !== "guest"));
  if (own.length < hosts.size || own.length === people.length || visiting || led) return item;
  return { ...item, people: people.map((one) => (hosts.has(one.key) ? { ...one, as: "head" } : one)) };
};

/** A record in which the hosts of each meal are known as such. Every other record is returned unchanged. */
export const withHostsOfMeals = (record: DraftRecord): DraftRecord => {
  let agenda = record.agenda;
  for (const item of record.agenda ?? [])
    if (item.activity === "meal" && (item.organizers ?? []).length > 0)
      agenda = agenda?.map((one) => (one === item ? withHosts(record, item) : one));
  return agenda === record.agenda ? record : { ...record, agenda };
};
