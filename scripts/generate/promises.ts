import { addDays } from "@/domain/events/days";
import type { Agreement, FollowUp, Outcome, Remark } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import { organizationAt } from "./directory";
import type { Office } from "./office";
import { HOPED, PREPARATIONS, PROMISED_ACTS, SOME_DAY, TASKS, WISHES } from "./phrases";
import type { Plan } from "./plan";
import { type SeededRandom, seededRandom } from "./seeded-random";

/** Input for the promises of an event: the speakers of both sides, the agenda item and the agreement. */
interface Occasion {
  ours: string;
  theirs: string;
  /** The agenda item at which they were discussed, with its number of topics, if any. */
  item?: { key: string; topics: number };
  agreement?: Agreement | undefined;
}

/** The promises of an event, and the remarks and outcomes that are their sources. */
export interface Promises {
  followUps: FollowUp[];
  remarks: Remark[];
  outcomes: Outcome[];
}

type Due = NonNullable<FollowUp["due"]>;
const ROUNDS = ["quarter", "half_year", "year", "year", "year"] as const;

/** The deadline as recorded: a day, a month, text only, or none. */
const dueOf = (random: SeededRandom, plan: Plan, force: FollowUp["force"]): Due | undefined => {
  const on = addDays(plan.day, random.int(10, 200));
  const words = { words: random.pick(SOME_DAY) };
  const kind = random.weighted(
    force === "task" || force === "commitment"
      ? { day: 70, month: 12, review: 6, words: 6, none: 6 }
      : { day: 20, month: 5, review: 20, words: 30, none: 25 },
  );
  if (kind === "day") return { on };
  if (kind === "month") return { on: on.slice(0, 7) };
  if (kind === "none") return undefined;
  return kind === "words" ? words : { ...words, review: on };
};

const originsOf = (random: SeededRandom, plan: Plan, occasion: Occasion): string[] => {
  if (plan.status !== "held") return Array.from({ length: plan.promises }, () => "preparation");
  const scope = occasion.agreement?.scope?.length ?? 0;
  const left = { scope, topic: occasion.item?.topics ?? 0, outcome: 1, hope: 2, task: 3, own: 2 };
  return Array.from({ length: plan.promises }, () => {
    const kind = random.weighted({
      remark: 38,
      hope: 10,
      scope: scope > 0 ? 40 : 0,
      topic: 8,
      outcome: 8,
      task: 24,
      own: 8,
    });
    if (kind === "remark" || !occasion.item) return occasion.item ? kind : "task";
    left[kind] -= 1;
    return left[kind] < 0 ? "remark" : kind;
  });
};

/** The promises of an event, as many as planned: from remarks, scope items, topics or outcomes, or without a source. */
export const promisesOf = (office: Office, plan: Plan, occasion: Occasion): Promises => {
  const random = seededRandom(office.seed, "promises", plan.index);
  const { organization, field } = organizationAt(office, plan.organization);
  const scope = occasion.agreement?.scope ?? [];
  const taken = new Set(scope.map(({ text }) => text?.zh));
  const fresh = (phrases: typeof PROMISED_ACTS): Text => {
    const left = phrases.map((phrase) => phrase(field)).filter(({ zh }) => !taken.has(zh));
    const text = random.pick(left.length > 0 ? left : PROMISED_ACTS.map((act) => act(field)));
    taken.add(text.zh);
    return text;
  };
  const partner = (we: boolean) => ({ organizations: [we ? office.home : organization] });
  const speaker = (we: boolean) => (we ? occasion.ours : occasion.theirs);
  // A separate random stream, so that the others stay unchanged.
  const hearing = seededRandom(office.seed, "hearing", plan.index);
  const heard = (act: "promise" | "hope", we: boolean) =>
    act === "promise" && hearing.chance(0.2) ? { to: [speaker(!we)] } : {};
  const made: Promises = { followUps: [], remarks: [], outcomes: [] };
  const hear = (act: "promise" | "hope", we: boolean, point: Text) => {
    const key = `${act}-${we ? "ours" : "theirs"}`;
    const remark = made.remarks.find((one) => one.key === key);
    if (!remark) made.remarks.push({ key, by: [speaker(we)], act, ...heard(act, we), points: [point] });
    else remark.points = [...(remark.points ?? []), point];
    return { remark: key, point: (remark?.points?.length ?? 1) - 1 };
  };
  const one = (origin: string): Omit<FollowUp, "key"> => {
    const we = random.chance(0.55);
    switch (origin) {
      case "remark": {
        const text = fresh(PROMISED_ACTS);
        return {
          text,
          force: "commitment",
          by: { participants: [speaker(we)] },
          from: hear("promise", we, text),
        };
      }
      case "hope":
        return {
          text: fresh(WISHES),
          force: "wish",
          by: partner(!we),
          to: partner(we),
          from: hear("hope", we, fresh(HOPED)),
        };
      case "scope": {
        const item = scope[made.followUps.filter(({ from }) => from && "scope" in from).length];
        const firm = /signed|in_force/.test(occasion.agreement?.status ?? "");
        return {
          text: item?.text ?? fresh(PROMISED_ACTS),
          force: firm ? "commitment" : "intention",
          by: { all: true },
          from: { agreement: "agreement", ...(item && { scope: item.key }) },
        };
      }
      case "topic": {
        const topic = made.followUps.filter(({ from }) => from && "item" in from).length;
        return {
          text: fresh(PROMISED_ACTS),
          force: "intention",
          by: partner(we),
          to: partner(!we),
          from: { item: occasion.item?.key ?? "", topic },
        };
      }
      case "outcome": {
        const text = fresh(PROMISED_ACTS);
        made.outcomes.push({ key: "consensus", type: "consensus", points: [text] });
        return { text, force: "commitment", by: { all: true }, from: { outcome: "consensus" } };
      }
      case "own":
        return { text: fresh(PROMISED_ACTS), force: "intention", by: partner(we), to: partner(!we) };
      case "preparation":
        return { text: fresh(PREPARATIONS), force: "task", by: partner(true) };
      default:
        return { text: fresh(TASKS), force: "task", by: partner(true) };
    }
  };
  for (const [i, origin] of originsOf(random, plan, occasion).entries()) {
    const promise = one(origin);
    const due =
      origin === "preparation"
        ? { on: addDays(plan.day, -random.int(1, 12)) }
        : dueOf(random, plan, promise.force);
    const every = due?.on?.length === 10 && origin !== "preparation" && random.chance(0.07);
    made.followUps.push({
      key: `promise-${i + 1}`,
      ...promise,
      ...(due && { due }),
      ...(every && { every: random.pick(ROUNDS) }),
    });
  }
  return made;
};
