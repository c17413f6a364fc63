import type { DraftRecord, Organizer, Participant } from "../../events/shape";
import type { OrganizationRelation, Relation } from "./lexicon";

type Keys = ReadonlySet<string>;
type Item = NonNullable<DraftRecord["agenda"]>[number];

const having = (people: readonly Participant[], ...roles: readonly string[]): string[] =>
  people.filter((one) => one.roles?.some((role) => roles.includes(role))).map((one) => one.key);

const asIn = (items: readonly Item[], ...wanted: readonly string[]): string[] =>
  items.flatMap((item) =>
    (item.people ?? []).filter((one) => wanted.includes(one.as ?? "")).map((one) => one.key),
  );

const sameSide = (people: readonly Participant[], side: string): string[] =>
  people.filter((one) => one.side === side).map((one) => one.key);

/** Who did what, as roles, delegations, agreements and the people of agenda items say together. */
export const actsOf = (record: DraftRecord): Readonly<Record<Relation, Keys>> => {
  const people = record.participants ?? [];
  const items = record.agenda ?? [];
  const agreements = record.agreements ?? [];
  const escorts = [...having(people, "escort", "guide", "interpreter"), ...asIn(items, "escort", "guide")];
  const receivers = [...having(people, "receiver"), ...asIn(items, "receiver")];
  const heads = [
    ...(record.delegations ?? []).flatMap((one) => one.head ?? []),
    ...having(people, "head"),
    ...asIn(items, "head"),
    // Somebody who guides others also leads them, in either language.
    ...having(people, "guide"),
    ...asIn(items, "guide"),
  ];
  const signatories = agreements.flatMap((one) =>
    (one.parties ?? []).flatMap((party) => party.signatories ?? []),
  );
  const witnesses = agreements.flatMap((one) => one.witnesses ?? []);
  const travelling = people.filter((one) => one.delegation && !heads.includes(one.key)).map((one) => one.key);
  const there = people.filter((one) => one.presence !== "absent");
  return {
    accompany: new Set([...escorts, ...travelling]),
    receive: new Set(
      receivers.length > 0 ? receivers : [...sameSide(people, "host"), ...sameSide(people, "third")],
    ),
    lead: new Set([
      ...heads,
      ...people.flatMap((one) => (one.onBehalfOf && heads.includes(one.key) ? one.onBehalfOf : [])),
    ]),
    chair: new Set([...having(people, "chair"), ...asIn(items, "chair")]),
    sign: new Set([...signatories, ...having(people, "signatory")]),
    witness: new Set([...witnesses, ...having(people, "witness")]),
    meet: new Set(there.map((one) => one.key)),
    interpret: new Set(having(people, "interpreter")),
    speak: new Set(people.map((one) => one.key)),
  };
};

/** Tiers of organizers that a verb for an organization's role can mean. */
const TIERS: Readonly<Record<OrganizationRelation, readonly Organizer["tier"][]>> = {
  host: ["host"],
  organize: ["organizer", "host"],
  co_organize: ["co_organizer"],
  support: ["supporter", "guide", "sponsor"],
  sponsor: ["sponsor", "host", "supporter"],
  initiate: ["initiator"],
};
const STRICT: Readonly<
  Record<"en" | "zh", Readonly<Partial<Record<OrganizationRelation, readonly Organizer["tier"][]>>>>
> = {
  en: {},
  zh: { organize: ["organizer"], sponsor: ["sponsor"], support: ["supporter"] },
};

/** Every organizer of a record: of the event, of its items and of the larger event. */
export const organizersOf = (record: DraftRecord): Organizer[] =>
  [
    record.organizers,
    record.partOf?.organizers,
    ...(record.agenda ?? []).map((item) => item.organizers),
  ].flatMap((list) => list ?? []);

/** Whether an organizer's tier supports what a text says the organization did. */
export const didAs = (one: Organizer, relation: OrganizationRelation, lang: "en" | "zh"): boolean =>
  (STRICT[lang][relation] ?? TIERS[relation]).includes(one.tier);

/**
 * Whether two people can have met: they did not come together, and if items other than tours list their people, one of these
 * items has both.
 */
export const canHaveMet = (record: DraftRecord, a: string, b: string): boolean => {
  const people = record.participants ?? [];
  const [one, other] = [people.find(({ key }) => key === a), people.find(({ key }) => key === b)];
  if (!one || !other) return true;
  if (one.delegation && one.delegation === other.delegation) return false;
  const items = (record.agenda ?? []).filter((item) => item.activity !== "tour");
  const lists = items.map((item) => item.people?.map(({ key }) => key));
  if (!lists.some((keys) => keys?.includes(a) || keys?.includes(b))) return true;
  return lists.some((keys, i) => !keys || items[i]?.peopleOpen || (keys.includes(a) && keys.includes(b)));
};
