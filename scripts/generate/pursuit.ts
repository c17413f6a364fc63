import type { FollowUp } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { addDays, daysBetween, dueDayOf, nextRoundDay, reviewDayOf } from "@/domain/follow-ups/due";
import { isClosed } from "@/domain/follow-ups/follow-up";
import type { FollowUpAction } from "@/domain/follow-ups/transitions";
import type { Dice } from "./dice";
import { NOTES, type Noted } from "./notes";
import type { Colleague } from "./office";
import { type ActionDetails, make, newRound, type Round } from "./story";

/** Who may act at an event, and what its follow-ups are lived through with. */
export interface Life {
  dice: Dice;
  today: string;
  lang: Lang;
  users: readonly Colleague[];
  /** Who logged the event. */
  logger: Colleague | null;
}

/** How a round goes: what becomes of it, in the words of its last action. */
type Course = "done" | "dropped" | "waiting" | "given" | "underway" | "reported" | "suspended";

const MOST_ROUNDS = 44;
const MOST_DAYS = 260;
const LATE_FOR_LONG = 120;

const isThere = (user: Colleague, day: string): boolean => user.offOn === undefined || user.offOn > day;
const has = (user: Colleague, role: Colleague["roles"][number]) => user.roles.includes(role);

/** A round as it is being lived: every action falls on a later day, none of them after today. */
class Telling {
  day: string;
  constructor(
    readonly life: Life,
    readonly round: Round,
    begun: string,
  ) {
    this.day = begun;
  }

  someone(fits: (user: Colleague) => boolean): Colleague {
    const there = this.life.users.filter((user) => isThere(user, this.day));
    const fitting = there.filter(fits);
    return this.life.dice.pick(fitting.length > 0 ? fitting : there);
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
    if (next > this.life.today) return false;
    this.day = next;
    return true;
  }

  say(action: FollowUpAction & Noted, by: Colleague, saying: ActionDetails = {}): void {
    make(this.round, action, this.day, by, {
      note: this.life.dice.pick(NOTES[action][this.life.lang]),
      ...saying,
    });
  }
  quietly(action: FollowUpAction, by: Colleague, saying: ActionDetails = {}): void {
    make(this.round, action, this.day, by, saying);
  }
}

/** A leader's instruction during the pursuit, mostly answered. */
const instructed = (telling: Telling): void => {
  const { dice } = telling.life;
  telling.say("instruct", telling.leader());
  const at = telling.round.history.length - 1;
  if (!dice.chance(0.75) || !telling.round.responsible || !telling.after(dice.int(1, 5))) return;
  if (!isThere(telling.round.responsible, telling.day)) return;
  telling.say("answer", telling.round.responsible);
  const step = telling.round.history[at];
  if (step) step.answer = telling.round.history.length - 1;
};

/** Transitions between acceptance and closing. */
const meanwhile = (telling: Telling): void => {
  const { dice } = telling.life;
  const { round } = telling;
  if (round.state !== "underway") return;
  if (round.reviewOn && dice.chance(0.2))
    telling.quietly("plan", telling.worker(), { about: addDays(telling.day, dice.int(20, 120)) });
  for (let i = dice.pick([0, 0, 1, 1, 2]); i > 0 && telling.after(dice.int(5, 25)); i -= 1)
    telling.say("progress", telling.worker());
  if (dice.chance(0.12) && round.dueOn && telling.after(dice.int(3, 20))) {
    const about = addDays(round.dueOn > telling.day ? round.dueOn : telling.day, dice.int(15, 90));
    telling.say("askExtension", telling.worker(), { about });
    if (!telling.after(dice.int(1, 6))) return;
    if (dice.chance(0.75)) telling.quietly("extend", telling.leader(), { about });
    else telling.say("refuseExtension", telling.leader());
  }
  if (dice.chance(0.06) && telling.after(dice.int(3, 20))) {
    telling.say("suspend", telling.worker(), { about: addDays(telling.day, dice.int(20, 60)) });
    const { suspendedUntil } = round;
    if (!suspendedUntil || !telling.after(daysBetween(telling.day, suspendedUntil))) return;
    telling.quietly("resume", telling.worker());
  }
  if (dice.chance(0.04) && telling.after(dice.int(3, 20))) {
    telling.say("askDrop", telling.worker());
    if (!telling.after(dice.int(1, 6))) return;
    telling.say("refuseDrop", telling.leader());
  }
  if (dice.chance(0.05) && telling.after(dice.int(2, 9))) instructed(telling);
};

const urged = (telling: Telling): void => {
  const { dice } = telling.life;
  const { dueOn } = telling.round;
  if (!dueOn || dueOn >= telling.life.today || !dice.chance(0.5)) return;
  if (telling.day < dueOn) telling.day = addDays(dueOn, 1);
  for (let i = dice.pick([1, 1, 2, 3]); i > 0; i -= 1) {
    telling.say("urge", telling.leader());
    if (!telling.after(dice.int(4, 15))) return;
  }
};

const closing = (telling: Telling): void => {
  const { dice } = telling.life;
  const { round } = telling;
  // Two thirds report in time, as far as there is a day.
  const left = round.dueOn ? daysBetween(telling.day, round.dueOn) : dice.int(5, 60);
  if (left > 1 && dice.chance(0.68)) telling.after(dice.int(1, Math.min(left, MOST_DAYS)));
  else {
    urged(telling);
    telling.after(dice.int(1, 30));
  }
  telling.say("report", telling.worker());
  if (dice.chance(0.1) && telling.after(dice.int(1, 6))) {
    telling.say("return", telling.leader());
    telling.after(dice.int(3, 20));
    telling.say("report", telling.worker());
  }
  telling.after(dice.int(1, 8));
  if (dice.chance(0.4)) telling.say("verify", telling.leader());
  else telling.quietly("verify", telling.leader());
  if (dice.chance(0.02) && telling.after(dice.int(5, 40))) {
    telling.say("reopen", telling.leader());
    telling.after(dice.int(3, 20));
    telling.say("report", telling.worker());
    telling.after(dice.int(1, 8));
    telling.quietly("verify", telling.leader());
  }
};

/** Long overdue pursuits are extended, mostly repeatedly. */
const putOff = (telling: Telling): void => {
  const { dice, today } = telling.life;
  const { dueOn, state } = telling.round;
  if (!dueOn || state === "reported" || daysBetween(dueOn, today) < LATE_FOR_LONG || !dice.chance(0.7))
    return;
  telling.after(daysBetween(telling.day, today) - dice.int(15, 90));
  const about = addDays(today, dice.int(-10, 120));
  if (about <= telling.day) return;
  telling.say("askExtension", telling.worker(), { about });
  telling.after(dice.int(1, 6));
  telling.quietly("extend", telling.leader(), { about });
};

const ends = (telling: Telling, course: Course): void => {
  const { dice } = telling.life;
  const { round } = telling;
  if (course === "done") closing(telling);
  else if (course === "dropped") {
    telling.say("askDrop", telling.worker());
    telling.after(dice.int(1, 6));
    telling.say("drop", telling.leader());
  } else if (course === "reported") telling.say("report", telling.worker());
  else if (course === "suspended") {
    const until = addDays(telling.life.today, dice.int(-5, 60));
    const earliest = addDays(telling.day, 1);
    telling.say("suspend", telling.worker(), { about: until > earliest ? until : earliest });
  } else {
    urged(telling);
    putOff(telling);
    if (dice.chance(0.08)) instructed(telling);
    if (round.state === "waiting") return;
    if (dice.chance(0.06))
      telling.say("askExtension", telling.worker(), {
        about: addDays(telling.life.today, dice.int(10, 90)),
      });
    else if (dice.chance(0.03)) telling.say("askDrop", telling.worker());
  }
};

/** Generates one pursuit from its opening to its end or to today. */
const live = (life: Life, round: Round, begun: string, course: Course): void => {
  const { dice } = life;
  const telling = new Telling(life, round, begun);
  round.priority = dice.weighted({ normal: 78, high: 16, urgent: 6 });
  if (course === "waiting") {
    urged(telling);
    return;
  }
  telling.after(dice.int(0, 6));
  const to = telling.someone((user) => user.real || has(user, "staff") || has(user, "editor"));
  if (course === "given" || dice.chance(0.6)) {
    telling.quietly(
      "reassign",
      telling.someone((user) => has(user, "editor") || has(user, "leader")),
      { to },
    );
    if (course === "given") {
      urged(telling);
      return;
    }
    telling.after(dice.int(0, 4));
  }
  // Without any day, whoever accepts it says when to look at it again.
  const review = round.dueOn || round.reviewOn ? {} : { about: addDays(telling.day, dice.int(20, 120)) };
  const taker = isThere(round.responsible ?? to, telling.day) ? (round.responsible ?? to) : telling.worker();
  telling.quietly("accept", taker, review);
  meanwhile(telling);
  if (round.state === "underway") ends(telling, course);
};

/** Final state by age: most old pursuits are closed. */
const courseOf = (dice: Dice, age: number): Course => {
  if (age < 0) return dice.chance(0.5) ? "waiting" : "given";
  const closed = age > 500 ? 0.955 : age > 250 ? 0.86 : age > 90 ? 0.45 : age > 20 ? 0.12 : 0;
  if (dice.chance(closed)) return dice.chance(0.06) ? "dropped" : "done";
  return dice.weighted({ waiting: age > 250 ? 8 : 24, given: 12, underway: 42, reported: 14, suspended: 8 });
};

/** Another round is seen to when its day comes near; before, it waits with whoever had the one before. */
const nextRound = (life: Life, opened: string, dueOn: string): { begun: string; course: Course } => {
  const { dice, today } = life;
  const begun = addDays(dueOn, -dice.int(25, 80));
  if (begun > today) return { begun: opened, course: "waiting" };
  return { begun: begun > opened ? begun : opened, course: courseOf(dice, daysBetween(dueOn, today) + 60) };
};

/** The rounds of seeing to a promise, told from the day of its event up to today; one that comes round again has several. */
export const roundsOf = (life: Life, followUp: FollowUp, day: string): Round[] => {
  const rounds: Round[] = [];
  let dueOn = dueDayOf(followUp);
  let opened = day < life.today ? day : life.today;
  for (let n = 0; n < MOST_ROUNDS; n += 1) {
    const round = newRound(opened, life.logger, { dueOn, reviewOn: n === 0 ? reviewDayOf(followUp) : null });
    const last = rounds.at(-1);
    if (last && round.history[0])
      Object.assign(round.history[0], { action: "nextRound", by: last.history.at(-1)?.by ?? null });
    if (last) round.responsible = last.responsible;
    rounds.push(round);
    const first = { begun: opened, course: courseOf(life.dice, daysBetween(day, life.today)) };
    const { begun, course } = last && dueOn ? nextRound(life, opened, dueOn) : first;
    live(life, round, begun, course);
    if (!followUp.every || !isClosed(round.state) || round.state === "dropped" || !dueOn || !round.closedOn)
      break;
    opened = round.closedOn;
    dueOn = nextRoundDay(round.dueOn ?? round.closedOn, followUp.every);
  }
  return rounds;
};
