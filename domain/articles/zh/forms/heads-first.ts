import type { DraftRecord, Participant } from "../../../events/shape";

const DEPUTY = /^(?:常务|第一|执行)?副/u;

/** Whether a person leads others according to the record, or is the one whom its title names, whatever the rank. */
const isLeader = (
  { delegations, agenda, title }: DraftRecord,
  { key, roles, person }: Participant,
): boolean =>
  (person?.name?.zh !== undefined && (title?.zh?.includes(person.name.zh) ?? false)) ||
  (roles?.includes("head") ?? false) ||
  (delegations ?? []).some(({ head }) => head === key) ||
  (agenda ?? []).some(({ people }) => (people ?? []).some((one) => one.key === key && one.as === "head"));

/** 副会长甲 and 会长乙 of one organization: whether the first is the deputy of the second. */
const isDeputyOf = (one: Participant, other: Participant): boolean => {
  const [[post, ...more], [head, ...others]] = [one.posts ?? [], other.posts ?? []];
  const [title, whole] = [post?.title?.zh, head?.title?.zh];
  // 原会长, 名誉会长: no head of those who hold office now.
  if (head?.former || head?.honorary || post?.former) return false;
  if (!title || !whole || more.length > 0 || others.length > 0 || !DEPUTY.test(title)) return false;
  return (
    title.replace(DEPUTY, "") === whole &&
    post?.organization !== undefined &&
    post.organization.name?.zh === head?.organization?.name?.zh &&
    post.organization.parent?.name?.zh === head?.organization?.parent?.name?.zh
  );
};

/** Whether the record has somebody at an item, speak or sign where another one does not. */
const actsWithout = ({ agenda, agreements }: DraftRecord, one: string, other: string): boolean => {
  const groups = [
    ...(agenda ?? []).flatMap(({ people, remarks }) => [
      (people ?? []).map(({ key }) => key),
      ...(remarks ?? []).map(({ by }) => (Array.isArray(by) ? by : [])),
    ]),
    ...(agreements ?? []).map(({ parties }) =>
      (parties ?? []).flatMap(({ signatories }) => signatories ?? []),
    ),
  ];
  return groups.some((keys) => keys.includes(one) && !keys.includes(other));
};

/** Whether two people do the same at the event, so that nothing but rank orders them. */
const areAlike = (one: Participant, other: Participant): boolean =>
  one.side === other.side &&
  one.delegation === other.delegation &&
  one.presence === other.presence &&
  [...(one.roles ?? [])].sort().join() === [...(other.roles ?? [])].sort().join();

/** A list with a head in front of all the deputies who directly precede them. */
const ordered = <Of>(list: readonly Of[], swaps: (one: Of, other: Of) => boolean): Of[] => {
  const made = [...list];
  for (let from = 1; from < made.length; from += 1)
    for (let at = from; at > 0; at -= 1) {
      const [one, other] = [made[at - 1], made[at]];
      if (one === undefined || other === undefined || !swaps(one, other)) break;
      made.splice(at - 1, 2, other, one);
    }
  return made;
};

/** The record with a head in front of a deputy of the same organization, in the list of participants and at items, unless the deputy leads or acts alone. */
export const withHeadsFirst = (record: DraftRecord): DraftRecord => {
  const all = record.participants ?? [];
  const deputies = all.filter(({ posts }) => DEPUTY.test(posts?.[0]?.title?.zh ?? ""));
  if (deputies.length === 0) return record;
  const swaps = (one: Participant | undefined, other: Participant | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    isDeputyOf(one, other) &&
    areAlike(one, other) &&
    !isLeader(record, one) &&
    !(actsWithout(record, one.key, other.key) && !actsWithout(record, other.key, one.key));
  const byKey = new Map(all.map((one) => [one.key, one]));
  const agenda = record.agenda?.map((item) => {
    if (!item.people) return item;
    const people = ordered(
      item.people,
      (one, other) => one.as === other.as && swaps(byKey.get(one.key), byKey.get(other.key)),
    );
    return { ...item, people };
  });
  return { ...record, participants: ordered(all, swaps), ...(agenda ? { agenda } : {}) };
};
