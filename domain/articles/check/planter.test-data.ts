import type { EventRecord, Participant } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Checked } from "./finding";

/** The input of a rule for planting errors. */
export interface PlantingInput {
  record: EventRecord;
  text: string;
  lang: Lang;
}

/** A rule that makes one wrong statement of a correct one: what to look for, and its replacement. */
export interface Planter {
  kind: Checked;
  rule: string;
  find: RegExp | ((soil: PlantingInput) => RegExp | undefined);
  /** The replacement; undefined if it would not be wrong. */
  put: (match: RegExpMatchArray, soil: PlantingInput) => string | undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
export const anyOf = (names: readonly string[]): string | undefined =>
  names.length === 0
    ? undefined
    : `(?:${[...names]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join("|")})`;

export const named = (record: EventRecord, lang: Lang): { name: string; one: Participant }[] =>
  record.participants.flatMap((one) => {
    const name = one.person?.name?.[lang];
    return name && !one.person?.surnameOnly ? [{ name, one }] : [];
  });

/** How further mentions call a person: "Zhou", 周惠. */
export const laterName = (one: Participant, lang: Lang): string => {
  const [later, name] = [one.person?.later?.[lang], one.person?.name?.[lang] ?? ""];
  if (later || lang === "zh") return later ?? name;
  return one.person?.name?.zh ? (name.split(" ")[0] ?? name) : name;
};

/** Somebody of the record without any recorded role. */
export const bystander = (record: EventRecord, lang: Lang, side: string | undefined): string | undefined => {
  const busy = new Set([
    ...(record.delegations ?? []).flatMap((one) => one.head ?? []),
    ...record.agenda.flatMap((item) => [
      ...(item.people ?? []).filter((one) => one.as && one.as !== "attendee").map((one) => one.key),
      ...(item.remarks ?? []).flatMap((one) => (one.by === "all" ? [] : one.by)),
    ]),
    ...(record.agreements ?? []).flatMap((one) => [
      ...(one.witnesses ?? []),
      ...one.parties.flatMap((party) => party.signatories ?? []),
    ]),
  ]);
  const idle = named(record, lang).filter(
    ({ one }) => !one.roles?.length && !busy.has(one.key) && !one.delegation && one.presence !== "absent",
  );
  return (idle.find(({ one }) => one.side !== side) ?? idle[0])?.name;
};

/** Whether everything was said at one item, with nothing similar before it. */
export const saidAtFirst = (record: EventRecord): boolean => {
  const said = record.agenda.flatMap((item, i) => (item.remarks?.length ? [i] : []));
  const first = record.agenda.findIndex((item) => item.activity !== "tour");
  return said.length === 1 && said[0] === first;
};
