import {
  type AgendaItem,
  type DraftRecord,
  FORMAT,
  type Participant,
  type Remark,
} from "@/domain/events/shape";
import type { Side, Text } from "@/domain/events/values";
import { agreementOf } from "./agreement";
import {
  organizationAt,
  ourOrganization,
  type PartnerOrganization,
  postsHeld,
  type Someone,
  venueAt,
} from "./directory";
import type { Office } from "./office";
import { DONE, INTRODUCED, PURPOSES, SAID, SEEN, TOPICS } from "./phrases";
import type { Plan } from "./plan";
import { type Promises, promisesOf } from "./promises";
import { type SeededRandom, seededRandom } from "./seeded-random";

/** Record ID prefix by which generated events are recognized. */
export const GENERATED_PREFIX = "generated-";
export const recordIdOf = (seed: string, index: number): string => `${GENERATED_PREFIX}${seed}-${index}`;

type Field = PartnerOrganization["field"];
const GATHERINGS = /seminar|other/;

const TITLES: Readonly<Record<Plan["kind"], (organization: Text, field: Field) => Text>> = {
  inspection: ({ en, zh }, field) => ({
    en: `Inspection of ${field.en} with ${en}`,
    zh: `与${zh}考察${field.zh}`,
  }),
  reception: ({ en, zh }) => ({ en: `Visit from ${en}`, zh: `${zh}来访` }),
  outbound_visit: ({ en, zh }) => ({ en: `Visit to ${en}`, zh: `赴${zh}走访` }),
  meeting: ({ en, zh }, field) => ({
    en: `Meeting with ${en} on ${field.en}`,
    zh: `与${zh}会谈${field.zh}合作`,
  }),
  seminar: (_organization, field) => ({ en: `Seminar on ${field.en}`, zh: `${field.zh}研讨会` }),
  signing: ({ en, zh }) => ({ en: `Signing with ${en}`, zh: `与${zh}签约` }),
  other: (_organization, field) => ({ en: `Open day on ${field.en}`, zh: `${field.zh}开放日` }),
};

const participant = (one: Someone, key: string, plan: Plan, side: Side | undefined): Participant => ({
  key,
  person: { id: one.id, name: one.name },
  posts: postsHeld(one, plan.day),
  ...(side && { side }),
  ...(plan.status !== "held" && { presence: "invited" as const }),
});

/** Some people of an organization, the highest first. */
const somePeople = (random: SeededRandom, people: readonly Someone[]): Someone[] => {
  const rank = ({ posts }: Someone) => posts[0]?.rank ?? 9;
  return random.some(people, random.int(2, 4)).sort((a, b) => rank(a) - rank(b));
};

interface Cast {
  participants: Participant[];
  ours: string;
  theirs: string;
  hosts: string;
  guests: string;
}

const castOf = (
  office: Office,
  plan: Plan,
  organization: PartnerOrganization,
  random: SeededRandom,
): Cast => {
  const sided = !GATHERINGS.test(plan.kind);
  const [ourSide, theirSide]: [Side, Side] = plan.weAreHosts ? ["host", "guest"] : ["guest", "host"];
  const make = (people: readonly Someone[], as: string, side: Side) =>
    people.map((one, i) => ({
      ...participant(one, `${as}-${i + 1}`, plan, sided ? side : undefined),
      ...(sided && side === "guest" && { delegation: "delegation" }),
    }));
  const ours = make(somePeople(random, ourOrganization(office).people), "our", ourSide);
  const theirs = make(somePeople(random, organization.people), "their", theirSide);
  const group: Participant[] =
    sided && random.chance(0.3)
      ? [
          {
            key: "staff",
            group: { en: "staff members", zh: "有关人员" },
            of: [organization.organization],
            side: theirSide,
          },
        ]
      : [];
  return {
    participants: plan.weAreHosts ? [...theirs, ...group, ...ours] : [...ours, ...theirs, ...group],
    ours: "our-1",
    theirs: "their-1",
    hosts: plan.weAreHosts ? "our-1" : "their-1",
    guests: plan.weAreHosts ? "their-1" : "our-1",
  };
};

const talksOf = (random: SeededRandom, plan: Plan, cast: Cast, field: Field, made: Promises): AgendaItem => {
  const spoken: Remark[] = [
    { key: "introduced", by: [cast.hosts], act: "introduce", points: [random.pick(INTRODUCED)(field)] },
    {
      key: "said",
      by: [cast.guests],
      act: random.pick(["say", "point_out", "stress"] as const),
      points: [random.pick(SAID)(field)],
    },
  ];
  const gathering = GATHERINGS.test(plan.kind);
  return {
    key: "talks",
    activity: gathering ? "discussion" : "talks",
    topics: topicsOf(random, field),
    remarks: [...(gathering ? spoken.slice(1) : spoken), ...made.remarks],
    ...(plan.agreement && plan.kind !== "signing" && { agreements: ["agreement"] }),
    ...(made.outcomes.length > 0 && { outcomes: made.outcomes.map(({ key }) => key) }),
  };
};

const TOPIC_COUNT = 2;
const topicsOf = (random: SeededRandom, field: Field): Text[] =>
  random.some(TOPICS, TOPIC_COUNT).map((topic) => topic(field));

/** Rare features, from a separate random stream, so that the others stay unchanged. */
interface Seldom {
  tour: Partial<AgendaItem>;
  talks: Partial<AgendaItem>;
  call: AgendaItem[];
  record: Partial<DraftRecord>;
}
const seldomOf = (office: Office, plan: Plan, field: Field): Seldom => {
  const random = seededRandom(office.seed, "seldom", plan.index);
  const sided = !GATHERINGS.test(plan.kind);
  const { city } = venueAt(office, random.int(0, 999));
  const [others, apart, part, call, elsewhere] = [0.1, 0.04, 0.04, 0.06, 0.1].map(random.chance);
  return {
    tour: elsewhere && city ? { city } : {},
    talks: {
      ...(part && { online: "partly" }),
      ...(apart && plan.kind === "meeting" && { each: true }),
    },
    call: call && sided ? [{ key: "call", activity: "other", did: random.pick(DONE)(field) }] : [],
    record:
      plan.status !== "held"
        ? {}
        : {
            ...(others && { participantsOpen: true }),
            ...(others && sided && { openSides: [plan.weAreHosts ? "guest" : "host"] }),
          },
  };
};

const agendaOf = (
  random: SeededRandom,
  plan: Plan,
  cast: Cast,
  field: Field,
  made: Promises,
  seldom: Seldom,
): AgendaItem[] => {
  if (plan.status !== "held") return [];
  const tour: AgendaItem = {
    key: "tour",
    activity: "tour",
    saw: random.some(SEEN, random.int(1, 3)).map((seen) => seen(field)),
    ...seldom.tour,
  };
  const signing: AgendaItem = { key: "signing", activity: "signing", agreements: ["agreement"] };
  const tours = plan.kind === "inspection" || (/visit|reception/.test(plan.kind) && random.chance(0.5));
  return [
    ...(tours ? [tour] : []),
    { ...talksOf(random, plan, cast, field, made), ...seldom.talks },
    ...seldom.call,
    ...(plan.kind === "signing" ? [signing] : []),
  ];
};

const gatheringOf = (
  office: Office,
  organization: PartnerOrganization,
  random: SeededRandom,
): Partial<DraftRecord> => ({
  organizers: [
    { organization: office.home, tier: "host" },
    {
      organization: organization.organization,
      tier: random.pick(["organizer", "co_organizer", "supporter"] as const),
    },
  ],
  attendance: {
    count: random.int(3, 40) * 10,
    bound: random.pick(["about", "over", "nearly"] as const),
    of: { en: "delegates", zh: "代表" },
  },
});

/** The record of the event of a plan: whole, in both languages, every name of it invented. */
export const recordOf = (office: Office, plan: Plan): DraftRecord => {
  const random = seededRandom(office.seed, "record", plan.index);
  const organization = organizationAt(office, plan.organization);
  const cast = castOf(office, plan, organization, random);
  const agreement = agreementOf(office, plan, [cast.ours, cast.theirs]);
  const made = promisesOf(office, plan, {
    ours: cast.ours,
    theirs: cast.theirs,
    ...(plan.status === "held" && { item: { key: "talks", topics: TOPIC_COUNT } }),
    agreement,
  });
  const seldom = seldomOf(office, plan, organization.field);
  const venue = venueAt(office, random.int(0, 999));
  const gathering = GATHERINGS.test(plan.kind);
  const guests = cast.participants.filter(({ side }) => side === "guest");
  return {
    format: FORMAT,
    id: recordIdOf(office.seed, plan.index),
    kind: plan.kind,
    title: TITLES[plan.kind](organization.organization.name ?? {}, organization.field),
    status: plan.status,
    ...(plan.status === "cancelled" && { statusReason: { en: "a change of schedule", zh: "日程调整" } }),
    when: {
      start: plan.day,
      ...(random.chance(0.6) && { part: random.pick(["morning", "afternoon"] as const) }),
    },
    // Who is visited is where they are; all others meet somewhere.
    ...(/visit|inspection|reception/.test(plan.kind) ? { city: venue.city } : { venue }),
    ...(!gathering && random.chance(0.5) && { purpose: random.pick(PURPOSES)(organization.field) }),
    ...(gathering ? gatheringOf(office, organization, random) : {}),
    ...(guests.length > 0 && { delegations: [{ key: "delegation", side: "guest", head: cast.guests }] }),
    participants: cast.participants,
    agenda: agendaOf(random, plan, cast, organization.field, made, seldom),
    ...(made.outcomes.length > 0 && { outcomes: made.outcomes }),
    ...(agreement && { agreements: [agreement] }),
    followUps: made.followUps,
    ...seldom.record,
    ...(agreement?.status === "signed" && plan.kind !== "signing" && { news: agreement.key }),
  };
};
