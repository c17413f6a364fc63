import type { Entry } from "./roster";
import type { Source } from "./source";

/** A delegation without a head whose list of members would omit later speakers: they are members too. */
export const withSpeakers = (
  { record, roster }: Source,
  delegation: string | undefined,
  unnamed: readonly Entry[],
): readonly Entry[] => {
  const all = roster.present.filter((one) => one.raw.delegation === delegation);
  const led = record.delegations?.some((one) => one.key === delegation && one.head !== undefined);
  if (delegation === undefined || led || all.some((one) => one.has("head"))) return unnamed;
  return unnamed.length * 2 > all.length ? all : unnamed;
};
