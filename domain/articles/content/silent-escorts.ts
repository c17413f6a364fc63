import type { AgendaItem } from "../../events/shape";
import type { PersonKey } from "./message";
import { type Entry, organizationsOf } from "./roster";

/**
 * Who accompanied the visitors throughout and neither spoke at their talks nor belongs to the organizations of those met there: no
 * partner of these talks. `others`: who was at the talks apart from the visitors.
 */
export const silentEscorts = (others: readonly Entry[], { remarks = [] }: AgendaItem): PersonKey[] => {
  const escorts: Entry[] = [];
  const partners: Entry[] = [];
  for (const one of others) (one.has("escort") ? escorts : partners).push(one);
  if (escorts.length === 0 || partners.length === 0) return [];
  const theirs = new Set(partners.flatMap(({ raw }) => [...organizationsOf(raw)]));
  const spoke = (key: PersonKey): boolean => remarks.some(({ by }) => by === "all" || by?.includes(key));
  return escorts
    .filter(({ key, raw }) => !spoke(key) && ![...organizationsOf(raw)].some((name) => theirs.has(name)))
    .map(({ key }) => key);
};
