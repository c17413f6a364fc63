import { addDays, daysBetween } from "@/domain/events/days";
import type { AGREEMENT_STATUSES, AGREEMENT_TYPES, KINDS, STATUSES } from "@/domain/events/enumerations";
import { MAX_ORGANIZATIONS } from "./directory";
import type { Office } from "./office";
import { seededRandom } from "./seeded-random";

type Kind = (typeof KINDS)[number];
type Status = (typeof STATUSES)[number];

/** Data of an agreement that later events need. */
export interface AgreementPlan {
  type: (typeof AGREEMENT_TYPES)[number];
  status: (typeof AGREEMENT_STATUSES)[number];
  signedOn: string;
  /** The last day of its term. */
  expiresOn: string;
  years: number;
  /** The event whose agreement it continues. */
  renews?: number;
  amends?: number;
}

/** The plan of one event, derived from seed and number only. */
export interface Plan {
  index: number;
  kind: Kind;
  status: Status;
  day: string;
  /** The other side, as a number of `organizationAt`. */
  organization: number;
  weAreHosts: boolean;
  agreement?: AgreementPlan;
  /** Number of follow-ups. */
  promises: number;
  restricted: boolean;
  withdrawn: boolean;
}

const DAYS = 3650;
const FIRST_ORGANIZATIONS = 24;
/** Number of events per new organization. */
const EVENTS_PER_ORGANIZATION = 40;
/** Every twelfth event may carry an agreement on; every fortieth has one that ends within three months. */
const [CARRYING, ENDING] = [12, 40];

/** The same day `years` later; the day after February where there is no 29th. */
export const yearsAfter = (day: string, years: number): string => {
  const [year = "", rest = ""] = [day.slice(0, 4), day.slice(4)];
  const same = `${String(Number(year) + years).padStart(4, "0")}${rest}`;
  return rest === "-02-29" ? addDays(`${same.slice(0, 4)}-02-28`, 1) : same;
};

const agreed = (office: Office, index: number, day: string, years: number): AgreementPlan => {
  const random = seededRandom(office.seed, "agreement", index);
  return {
    type: random.weighted({
      strategic_cooperation: 30,
      framework: 20,
      mou: 20,
      letter_of_intent: 8,
      project: 15,
      other: 7,
    }),
    status: random.weighted({
      signed: 67,
      intended: 6,
      planned: 6,
      proposed: 5,
      in_force: 6,
      expired: 5,
      terminated: 5,
    }),
    signedOn: day,
    expiresOn: addDays(yearsAfter(day, years), -1),
    years,
  };
};

const dayOf = (office: Office, status: Status, index: number): string => {
  const random = seededRandom(office.seed, "day", index);
  return addDays(office.today, status === "held" ? -random.int(0, DAYS) : random.int(1, 60));
};

const planned = (office: Office, index: number): Plan => {
  const random = seededRandom(office.seed, "plan", index);
  const status = random.weighted<Status>({ held: 95, planned: 3, postponed: 1, cancelled: 1 });
  const ending = index % ENDING === 7;
  const kind = random.weighted<Kind>({
    inspection: 15,
    reception: 25,
    outbound_visit: 15,
    meeting: 20,
    seminar: 12,
    signing: 10,
    other: 3,
  });
  const years = random.pick([1, 2, 3, 3, 5]);
  const day = ending
    ? yearsAfter(addDays(office.today, random.int(2, 90)), -years)
    : dayOf(office, status, index);
  const held = ending || status === "held";
  const signs = ending || kind === "signing" || (!/seminar|other/.test(kind) && random.chance(0.12));
  const agreement = held && signs ? agreed(office, index, day, years) : undefined;
  return {
    index,
    kind: ending ? "signing" : kind,
    status: ending ? "held" : status,
    day,
    organization: random.int(
      0,
      Math.min(MAX_ORGANIZATIONS, FIRST_ORGANIZATIONS + Math.floor(index / EVENTS_PER_ORGANIZATION)) - 1,
    ),
    weAreHosts: kind === "reception" || (kind !== "outbound_visit" && random.chance(0.5)),
    ...(agreement && { agreement: ending ? { ...agreement, status: "signed" } : agreement }),
    promises: held ? random.pick([2, 3, 3, 4, 4, 4, 5, 5, 6, 8]) : random.int(1, 2),
    restricted: random.chance(0.03),
    withdrawn: random.chance(0.02),
  };
};

/** An event that carries on what another one agreed: renewed about when it ended, else amended before today. */
const carryingOn = (office: Office, plan: Plan, earlier: Plan): Plan => {
  const before = earlier.agreement;
  if (!before) return plan;
  const random = seededRandom(office.seed, "carrying on", plan.index);
  const renewedOn = addDays(before.expiresOn, -random.int(5, 40));
  const renews = renewedOn <= office.today;
  const since = addDays(earlier.day, 60);
  if (!renews && since > office.today) return plan;
  const span = daysBetween(since, office.today);
  const day = renews ? renewedOn : addDays(since, random.int(0, span));
  const agreement: AgreementPlan = {
    ...agreed(office, plan.index, day, before.years),
    type: before.type,
    status: "signed",
    ...(renews ? { renews: earlier.index } : { amends: earlier.index, expiresOn: before.expiresOn }),
  };
  return {
    ...plan,
    kind: "signing",
    status: "held",
    day,
    organization: earlier.organization,
    agreement,
    promises: 4,
  };
};

/** What the event of this number is. */
export const planOf = (office: Office, index: number): Plan => {
  const plan = planned(office, index);
  if (index % CARRYING !== CARRYING - 1 || index % ENDING === 7) return plan;
  for (let at = index - 1; at > index - CARRYING; at -= 1) {
    const earlier = planned(office, at);
    if (earlier.agreement?.status === "signed") return carryingOn(office, plan, earlier);
  }
  return plan;
};
