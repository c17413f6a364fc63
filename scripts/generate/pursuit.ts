import { addDays, daysBetween } from "@/domain/events/days";
import type { FollowUp } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import type { FollowUpAction } from "@/domain/follow-ups/actions";
import { dueDayOf, nextRoundDay, reviewDayOf } from "@/domain/follow-ups/due";
import { isClosed } from "@/domain/follow-ups/follow-up";
import { NOTES, type Noted } from "./notes";
import type { Colleague } from "./office";
import type { SeededRandom } from "./seeded-random";
import { type ActionDetails, make, newRound, type Round } from "./story";

/** Users, date, language and randomness of a simulated pursuit. */
export interface SimulationInput {
  random: SeededRandom;
  today: string;
  lang: Lang;
  users: readonly Colleague[];
  /** Who logged the event. */
  logger: Colleague | null;
}

/** The course of a pursuit, named after its last action. */
type Course = "done" | "dropped" | "waiting" | "given" | "underway" | "reported" | "suspended";

const MAX_ROUNDS = 44;
const MAX_DAYS = 260;
const LATE_FOR_LONG = 120;

const isThere = (user: Colleague, day: string): boolean => user.offOn === undefined || user.offOn > day;
const has = (user: Colleague, role: Colleague["roles"][number]) => user.roles.includes(role);

/** A pursuit being simulated: each action is on a later day, none after today. */
class Simulation {
  day: string;
  constructor(
    readonly input: SimulationInput,
    readonly round: Round,
    begun: string,
  ) {
    this.day = begun;
  }

  someone(fits: (user: Colleague) => boolean): Colleague {
    const there = this.input.users.filter((user) => isThere(user, this.day));
    const fitting = there.filter(fits);
    return this.input.random.pick(fitting.length > 0 ? fitting : there);
  }
  leader(): Colleague {
    return this.someone((user) => has(user, "leader") && user !== this.round.reportedBy);
  }
  /** Who is responsible, else whoever of the staff does it now. */
  worker(): Colleague {
    const { responsible } = this.round;
    return responsible && isThere(responsible, this.day)
      ? responsible
      : this.someone((user) => has(user, "staff") || has(user, "editor"));
  }

  /** Advances by `days`, never beyond today. */
  after(days: number): boolean {
    const next = addDays(this.day, days);
    if (next > this.input.today) return false;
    this.day = next;
    return true;
  }

  performWithNote(action: FollowUpAction & Noted, by: Colleague, details: ActionDetails = {}): void {
    make(this.round, action, this.day, by, {
      note: this.input.random.pick(NOTES[action][this.input.lang]),
      ...details,
    });
  }
  performWithoutNote(action: FollowUpAction, by: Colleague, details: ActionDetails = {}): void {
    make(this.round, action, this.day, by, details);
  }
}

/** A leader's instruction during the pursuit, mostly answered. */
const instructed = (history: Simulation): void => {
  const { random } = history.input;
  history.performWithNote("instruct", history.leader());
  const at = history.round.history.length - 1;
  if (!random.chance(0.75) || !history.round.responsible || !history.after(random.int(1, 5))) return;
  if (!isThere(history.round.responsible, history.day)) return;
  history.performWithNote("answer", history.round.responsible);
  const step = history.round.history[at];
  if (step) step.answer = history.round.history.length - 1;
};

/** A due day is proposed where there was none; now and then a leader declines it, or takes it back later. */
const givenDay = (history: Simulation): void => {
  const { random } = history.input;
  if (!history.after(random.int(2, 15))) return;
  const about = addDays(history.day, random.int(30, 120));
  history.performWithoutNote("proposeDay", history.worker(), { about });
  if (!history.after(random.int(1, 6))) return;
  if (random.chance(0.2)) history.performWithNote("refuseDay", history.leader());
  else history.performWithoutNote("setDay", history.leader(), { about });
  if (random.chance(0.1) && history.round.dueOn && history.after(random.int(3, 15)))
    history.performWithNote("removeDay", history.leader());
};

/** Transitions between acceptance and closing. */
const meanwhile = (history: Simulation): void => {
  const { random } = history.input;
  const { round } = history;
  if (round.state !== "underway") return;
  if (round.reviewOn && random.chance(0.2))
    history.performWithoutNote("plan", history.worker(), {
      about: addDays(history.day, random.int(20, 120)),
    });
  for (let i = random.pick([0, 0, 1, 1, 2]); i > 0 && history.after(random.int(5, 25)); i -= 1)
    history.performWithNote("progress", history.worker());
  if (random.chance(0.12) && round.dueOn && history.after(random.int(3, 20))) {
    const about = addDays(round.dueOn > history.day ? round.dueOn : history.day, random.int(15, 90));
    history.performWithNote("askExtension", history.worker(), { about });
    if (!history.after(random.int(1, 6))) return;
    if (random.chance(0.75)) history.performWithoutNote("extend", history.leader(), { about });
    else history.performWithNote("refuseExtension", history.leader());
  }
  if (!round.dueOn && random.chance(0.3)) givenDay(history);
  if (random.chance(0.06) && history.after(random.int(3, 20))) {
    history.performWithNote("suspend", history.worker(), { about: addDays(history.day, random.int(20, 60)) });
    const { suspendedUntil } = round;
    if (!suspendedUntil || !history.after(daysBetween(history.day, suspendedUntil))) return;
    history.performWithoutNote("resume", history.worker());
  }
  if (random.chance(0.04) && history.after(random.int(3, 20))) {
    history.performWithNote("askDrop", history.worker());
    if (!history.after(random.int(1, 6))) return;
    history.performWithNote("refuseDrop", history.leader());
  }
  if (random.chance(0.05) && history.after(random.int(2, 9))) instructed(history);
};

const urged = (history: Simulation): void => {
  const { random } = history.input;
  const { dueOn } = history.round;
  if (!dueOn || dueOn >= history.input.today || !random.chance(0.5)) return;
  if (history.day < dueOn) history.day = addDays(dueOn, 1);
  for (let i = random.pick([1, 1, 2, 3]); i > 0; i -= 1) {
    history.performWithNote("urge", history.leader());
    if (!history.after(random.int(4, 15))) return;
  }
};

const closing = (history: Simulation): void => {
  const { random } = history.input;
  const { round } = history;
  // Two thirds report in time, as far as there is a day.
  const left = round.dueOn ? daysBetween(history.day, round.dueOn) : random.int(5, 60);
  if (left > 1 && random.chance(0.68)) history.after(random.int(1, Math.min(left, MAX_DAYS)));
  else {
    urged(history);
    history.after(random.int(1, 30));
  }
  history.performWithNote("report", history.worker());
  if (random.chance(0.1) && history.after(random.int(1, 6))) {
    history.performWithNote("return", history.leader());
    history.after(random.int(3, 20));
    history.performWithNote("report", history.worker());
  }
  history.after(random.int(1, 8));
  if (random.chance(0.4)) history.performWithNote("verify", history.leader());
  else history.performWithoutNote("verify", history.leader());
  if (random.chance(0.02) && history.after(random.int(5, 40))) {
    history.performWithNote("reopen", history.leader());
    history.after(random.int(3, 20));
    history.performWithNote("report", history.worker());
    history.after(random.int(1, 8));
    history.performWithoutNote("verify", history.leader());
  }
};

/** Long overdue pursuits are extended, mostly repeatedly. */
const putOff = (history: Simulation): void => {
  const { random, today } = history.input;
  const { dueOn, state } = history.round;
  if (!dueOn || state === "reported" || daysBetween(dueOn, today) < LATE_FOR_LONG || !random.chance(0.7))
    return;
  history.after(daysBetween(history.day, today) - random.int(15, 90));
  const about = addDays(today, random.int(-10, 120));
  if (about <= history.day) return;
  history.performWithNote("askExtension", history.worker(), { about });
  history.after(random.int(1, 6));
  history.performWithoutNote("extend", history.leader(), { about });
};

const ends = (history: Simulation, course: Course): void => {
  const { random } = history.input;
  const { round } = history;
  if (course === "done") closing(history);
  else if (course === "dropped") {
    history.performWithNote("askDrop", history.worker());
    history.after(random.int(1, 6));
    history.performWithNote("drop", history.leader());
  } else if (course === "reported") history.performWithNote("report", history.worker());
  else if (course === "suspended") {
    const until = addDays(history.input.today, random.int(-5, 60));
    const earliest = addDays(history.day, 1);
    history.performWithNote("suspend", history.worker(), { about: until > earliest ? until : earliest });
  } else {
    urged(history);
    putOff(history);
    if (random.chance(0.08)) instructed(history);
    if (round.state === "waiting") return;
    if (!round.dueOn && random.chance(0.4))
      history.performWithoutNote("proposeDay", history.worker(), {
        about: addDays(history.input.today, random.int(10, 90)),
      });
    else if (random.chance(0.06))
      history.performWithNote("askExtension", history.worker(), {
        about: addDays(history.input.today, random.int(10, 90)),
      });
    else if (random.chance(0.03)) history.performWithNote("askDrop", history.worker());
  }
};

/** Generates one pursuit from its opening to its end or to today. */
const simulate = (input: SimulationInput, round: Round, begun: string, course: Course): void => {
  const { random } = input;
  const history = new Simulation(input, round, begun);
  round.priority = random.weighted({ normal: 78, high: 16, urgent: 6 });
  if (course === "waiting") {
    urged(history);
    return;
  }
  history.after(random.int(0, 6));
  const to = history.someone((user) => user.real || has(user, "staff") || has(user, "editor"));
  if (course === "given" || random.chance(0.6)) {
    history.performWithoutNote(
      "reassign",
      history.someone((user) => has(user, "editor") || has(user, "leader")),
      { to },
    );
    if (course === "given") {
      urged(history);
      return;
    }
    history.after(random.int(0, 4));
  }
  // Without any day, whoever accepts it says when to look at it again.
  const review = round.dueOn || round.reviewOn ? {} : { about: addDays(history.day, random.int(20, 120)) };
  const assignee = isThere(round.responsible ?? to, history.day)
    ? (round.responsible ?? to)
    : history.worker();
  history.performWithoutNote("accept", assignee, review);
  meanwhile(history);
  if (round.state === "underway") ends(history, course);
};

/** Final state by age: most old pursuits are closed. */
const courseOf = (random: SeededRandom, age: number): Course => {
  if (age < 0) return random.chance(0.5) ? "waiting" : "given";
  const closed = age > 500 ? 0.955 : age > 250 ? 0.86 : age > 90 ? 0.45 : age > 20 ? 0.12 : 0;
  if (random.chance(closed)) return random.chance(0.06) ? "dropped" : "done";
  return random.weighted({
    waiting: age > 250 ? 8 : 24,
    given: 12,
    underway: 42,
    reported: 14,
    suspended: 8,
  });
};

/** A repeated pursuit starts shortly before its due date; until then it waits with the previous assignee. */
const nextRound = (
  input: SimulationInput,
  opened: string,
  dueOn: string,
): { begun: string; course: Course } => {
  const { random, today } = input;
  const begun = addDays(dueOn, -random.int(25, 80));
  if (begun > today) return { begun: opened, course: "waiting" };
  return { begun: begun > opened ? begun : opened, course: courseOf(random, daysBetween(dueOn, today) + 60) };
};

/** The pursuits of a follow-up from the day of its event up to today; several if it repeats. */
export const roundsOf = (input: SimulationInput, followUp: FollowUp, day: string): Round[] => {
  const rounds: Round[] = [];
  let dueOn = dueDayOf(followUp);
  let opened = day < input.today ? day : input.today;
  for (let n = 0; n < MAX_ROUNDS; n += 1) {
    const round = newRound(opened, input.logger, { dueOn, reviewOn: n === 0 ? reviewDayOf(followUp) : null });
    const last = rounds.at(-1);
    if (last && round.history[0])
      Object.assign(round.history[0], { action: "nextRound", by: last.history.at(-1)?.by ?? null });
    if (last) round.responsible = last.responsible;
    rounds.push(round);
    const first = { begun: opened, course: courseOf(input.random, daysBetween(day, input.today)) };
    const { begun, course } = last && dueOn ? nextRound(input, opened, dueOn) : first;
    simulate(input, round, begun, course);
    if (!followUp.every || !isClosed(round.state) || round.state === "dropped" || !dueOn || !round.closedOn)
      break;
    opened = round.closedOn;
    dueOn = nextRoundDay(round.dueOn ?? round.closedOn, followUp.every);
  }
  return rounds;
};
