import {
  type AgreementOutcome,
  isExpected,
  isUnsigned,
  type PlanOutcome,
  type Unplanned,
} from "@/domain/events/plan-outcome";
import type { DraftRecord } from "@/domain/events/shape";

interface Times {
  time: string;
  endTime: string;
}

/** What is ticked and typed about a plan; an empty day or time is none. */
export interface OutcomeState extends Times {
  start: string;
  end: string;
  absent: ReadonlySet<string>;
  dropped: ReadonlySet<string>;
  items: Readonly<Record<string, Times>>;
  agreements: Readonly<Record<string, AgreementOutcome>>;
  added: readonly Unplanned[];
  attendance: string;
}

const WHOLE_DAY = 10;
const wholeDay = (day: string | undefined): string => (day?.length === WHOLE_DAY ? day : "");

/** The parts of a plan that can be ticked. */
export const tickable = (plan: DraftRecord) => ({
  people: (plan.participants ?? []).filter(isExpected),
  items: plan.agenda ?? [],
  agreements: (plan.agreements ?? []).filter(isUnsigned),
});

/** Everything as planned. */
export const outcomeAsPlanned = (plan: DraftRecord): OutcomeState => ({
  start: wholeDay(plan.when?.start),
  end: wholeDay(plan.when?.end),
  time: plan.when?.time ?? "",
  endTime: plan.when?.endTime ?? "",
  absent: new Set(),
  dropped: new Set(),
  items: Object.fromEntries(
    (plan.agenda ?? []).map(({ key, when }) => [
      key,
      { time: when?.time ?? "", endTime: when?.endTime ?? "" },
    ]),
  ),
  agreements: Object.fromEntries(
    tickable(plan).agreements.map(({ key, status }) => [key, status === "planned" ? "signed" : "open"]),
  ),
  added: [],
  attendance: plan.attendance?.count ? String(plan.attendance.count) : "",
});

/** A less exact day of the plan, such as a month, stays until a whole day is given. */
const dayOf = (given: string, planned: string | undefined): string | undefined =>
  given || (wholeDay(planned) ? undefined : planned);

/** What is sent of a state. */
export const outcomeOf = (plan: DraftRecord, state: OutcomeState): PlanOutcome => ({
  when: {
    start: dayOf(state.start, plan.when?.start),
    end: dayOf(state.end, plan.when?.end),
    time: state.time || undefined,
    endTime: state.endTime || undefined,
  },
  absent: [...state.absent],
  dropped: [...state.dropped],
  times: Object.entries(state.items).map(([key, { time, endTime }]) => ({
    key,
    time: time || undefined,
    endTime: endTime || undefined,
  })),
  agreements: Object.entries(state.agreements).map(([key, outcome]) => ({ key, outcome })),
  added: [...state.added],
  attendance: Number(state.attendance) || undefined,
});

/** A state as text, for keeping it. */
export const serializedOutcome = (state: OutcomeState, version: number): string =>
  JSON.stringify({ version, ...state, absent: [...state.absent], dropped: [...state.dropped] });

const keysOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

/** The state that was kept of this version of a plan; undefined where there is none. Throws on text that is no JSON. */
export const outcomeFrom = (
  text: string | null,
  version: number,
  plan: DraftRecord,
): OutcomeState | undefined => {
  const kept = JSON.parse(text ?? "null") as (Partial<OutcomeState> & { version?: number }) | null;
  if (kept?.version !== version) return undefined;
  const { version: _, absent, dropped, ...rest } = kept;
  return {
    ...outcomeAsPlanned(plan),
    ...rest,
    absent: new Set(keysOf(absent)),
    dropped: new Set(keysOf(dropped)),
  };
};
