import type { AgendaItem, DraftRecord, Participant } from "../../events/shape";
import { isTalks } from "./sittings";

/** The names of the organizations to which somebody's first post, or a group, belongs, in both languages. */
const namesOf = ({ posts = [], of = [] }: Participant): string[] =>
  [...posts.flatMap(({ organization }) => organization ?? []), ...of].flatMap((one) =>
    [one.name?.en, one.name?.zh, one.parent?.name?.en, one.parent?.name?.zh].flatMap((name) => name || []),
  );

const textsOf = ({ title, venue }: AgendaItem): string[] =>
  [title, venue?.name, venue?.organization?.name].flatMap((text) => [text?.en ?? "", text?.zh ?? ""]);

/** Whether somebody spoke at an item. */
const speaksAt = ({ remarks = [] }: AgendaItem, key: string): boolean =>
  remarks.some(({ by }) => by !== "all" && by?.includes(key));

/** The only talks at which somebody spoke, or whose title or place names the organization. */
const stopOf = (talks: readonly AgendaItem[], one: Participant): AgendaItem | undefined => {
  const names = namesOf(one);
  const named = talks.filter((item) =>
    textsOf(item).some((text) => names.some((name) => text.includes(name))),
  );
  const spoken = talks.filter((item) => speaksAt(item, one.key));
  const [only, ...more] = spoken.length > 0 ? spoken : named;
  return more.length === 0 ? only : undefined;
};

/**
 * A record of a journey to several hosts, listed once for the whole of it, with each of them at the talks that were theirs: nobody
 * received visitors at another organization. Every other record is returned unchanged.
 */
export const withReceiversAtStops = (record: DraftRecord): DraftRecord => {
  const { kind, participants = [], agenda = [] } = record;
  if (kind !== "outbound_visit" || agenda.some(({ people }) => (people ?? []).length > 0)) return record;
  const talks = agenda.filter(isTalks);
  const hosts = participants.filter(({ roles, side }) => side === "host" && roles?.includes("receiver"));
  const stops = new Map(hosts.map((one) => [one.key, stopOf(talks, one)]));
  const own = new Set(stops.values());
  if (own.size < 2 || own.has(undefined)) return record;
  const guests = participants.filter(({ side, presence }) => side === "guest" && presence === undefined);
  if (guests.length === 0) return record;
  const listed = (item: AgendaItem): AgendaItem => {
    const received = hosts.filter(({ key }) => stops.get(key) === item);
    if (received.length === 0) return item;
    const people = [
      ...guests.map(({ key }) => ({ key })),
      ...received.map(({ key }) => ({ key, as: "receiver" as const })),
    ];
    return { ...item, people };
  };
  return {
    ...record,
    participants: participants.map((one) =>
      hosts.includes(one) ? { ...one, roles: (one.roles ?? []).filter((role) => role !== "receiver") } : one,
    ),
    agenda: agenda.map(listed),
  };
};
