import { daysBetween } from "../../events/days";
import { organizationsOf } from "../../events/mentions";
import type { DraftRecord } from "../../events/shape";

/** What a stated number can count. */
const COUNT_OF = [
  "people",
  "organizations",
  "sights",
  "firms",
  "points",
  "subjects",
  "documents",
  "sessions",
] as const;
export type CountOf = (typeof COUNT_OF)[number];

type Numbers = (record: DraftRecord) => (number | undefined)[];

const closed = (list: readonly unknown[] | undefined, open: boolean | undefined): number[] =>
  list && list.length > 0 && !open ? [list.length] : [];

/** How many members of a list share a value. */
const groups = <T>(list: readonly T[], by: (one: T) => readonly (string | undefined)[]): number[] => {
  const times = new Map<string, number>();
  for (const one of list)
    for (const value of new Set(by(one))) if (value) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times.values()];
};

const people: Numbers = (record) => {
  const all = record.participants ?? [];
  const named = all.filter((one) => one.person);
  const items = record.agenda ?? [];
  const ofSide = (key: string) => all.find((one) => one.key === key)?.side;
  return [
    record.attendance?.count,
    ...(record.delegations ?? []).flatMap((one) => [one.size, one.size && one.size - 1]),
    named.length,
    ...groups(named, (one) => [one.side, one.delegation, one.presence]),
    ...groups(named, (one) => one.roles ?? []),
    ...groups(named, (one) => (one.posts ?? []).map((post) => post.title?.en ?? post.title?.zh)),
    ...groups(named, (one) => (one.posts ?? []).map((post) => post.title?.zh?.slice(-2))),
    ...groups(named, (one) =>
      (one.posts ?? []).map((post) => post.title?.en?.split(" ").at(-1)?.toLowerCase()),
    ),
    ...groups(named, (one) =>
      (one.posts ?? []).map((post) => post.organization?.name?.zh ?? post.organization?.name?.en),
    ),
    ...items.flatMap((item) => [
      item.people?.length,
      ...groups(item.people ?? [], (one) => [one.as, ofSide(one.key)]),
      ...(item.remarks ?? []).map((one) => (Array.isArray(one.by) ? one.by.length : undefined)),
    ]),
    ...(record.agreements ?? []).flatMap((one) => [
      one.witnesses?.length,
      ...(one.parties ?? []).map((party) => party.signatories?.length),
    ]),
  ];
};

/** How many organizations of each side, and of each sort on it, the people of a record come from. */
const organizationsOfSides = (record: DraftRecord): number[] => {
  const all = (record.participants ?? []).flatMap((one) =>
    [...(one.posts ?? []).map((post) => post.organization), ...(one.of ?? [])].flatMap((org) =>
      org ? [{ side: one.side ?? "", name: org.name?.en ?? org.name?.zh ?? "", kind: org.kind ?? "" }] : [],
    ),
  );
  const once = all.filter(
    (one, i) => !all.slice(0, i).some((other) => other.side === one.side && other.name === one.name),
  );
  return groups(once, (one) => [one.side, `${one.side} ${one.kind}`]);
};

const organizations: Numbers = (record) => {
  const all = organizationsOf(record);
  return [
    2,
    ...organizationsOfSides(record),
    all.length,
    record.delegations?.length,
    record.areas?.length,
    ...groups(all, (one) => [one.kind]),
    ...groups(all, (one) => [one.name?.zh?.slice(-2)]),
    ...groups(all, (one) => [one.name?.en?.split(" ").at(-1), one.name?.en?.split(" ")[0]]),
    ...(record.participants ?? []).flatMap((one) => closed(one.of, one.ofOpen)),
    ...(record.agreements ?? []).map((one) => one.parties?.length),
    ...[
      record.organizers,
      record.partOf?.organizers,
      ...(record.agenda ?? []).map((item) => item.organizers),
    ].flatMap((list) => [list?.length, ...groups(list ?? [], (one) => [one.tier])]),
  ];
};

const stops = (record: DraftRecord): number =>
  (record.agenda ?? []).filter((item) => item.activity === "tour" || item.venue).length;

const sights: Numbers = (record) => [
  stops(record),
  record.areas?.length,
  ...(record.agenda ?? []).flatMap((item) => closed(item.saw, item.sawOpen)),
  ...(record.participants ?? []).flatMap((one) => closed(one.of, one.ofOpen)),
];

const firms: Numbers = (record) => [...sights(record), ...organizationsOfSides(record)];

const points: Numbers = (record) => [
  ...(record.agenda ?? []).flatMap((item) => (item.remarks ?? []).map((one) => one.points?.length)),
  ...(record.outcomes ?? []).map((one) => one.points?.length),
  ...(record.agreements ?? []).flatMap((one) => closed(one.scope, one.scopeOpen)),
];

const subjects: Numbers = (record) => [
  ...(record.agenda ?? []).flatMap((item) => closed(item.topics, item.topicsOpen)),
  ...(record.agreements ?? []).flatMap((one) => [
    ...closed(one.fields, one.fieldsOpen),
    ...closed(one.scope, one.scopeOpen),
  ]),
  ...points(record),
];

const documents: Numbers = (record) => [
  record.agreements?.length,
  ...(record.agreements ?? []).flatMap((one) => [
    one.count,
    one.nth,
    ...closed(one.documents, one.documentsOpen),
  ]),
  ...groups(record.agreements ?? [], (one) => [one.status]),
  ...(record.agenda ?? []).flatMap((item) => closed(item.saw, item.sawOpen)),
];

const daysOf = (when: DraftRecord["when"]): number | undefined => {
  const [from, to] = [when?.start, when?.end];
  return from?.length === 10 && to?.length === 10 ? daysBetween(from, to) + 1 : undefined;
};

const sessions: Numbers = (record) => [
  ...[record.when, record.partOf?.when, ...(record.agenda ?? []).map((item) => item.when)].map(daysOf),
  record.agenda?.length,
  ...(record.agenda ?? []).map((item) => item.sections?.length),
  ...groups(record.agenda ?? [], (one) => [one.activity]),
];

const BY: Readonly<Record<CountOf, Numbers>> = {
  people,
  organizations,
  sights,
  firms,
  points,
  subjects,
  documents,
  sessions,
};

/** The numbers that a record supports for what is counted: stated ones and lengths of closed lists. */
export const lengthsOf = (record: DraftRecord, of: CountOf): Set<number> =>
  new Set(BY[of](record).filter((one) => one !== undefined));
