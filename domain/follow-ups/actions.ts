import type { ActionFields, ChangeContext, PursuitBefore, PursuitChange } from "./action-fields";
import { type LeaderRequest, PURSUIT_STATES, type PursuitState } from "./follow-up";

/** What an action does, without whom it notifies. */
interface ActionEffects<Name extends string> {
  /** State before → state after; an absent state refuses the action. */
  readonly to: Readonly<Partial<Record<PursuitState, PursuitState>>>;
  /** Who may perform it; anybody else is refused (`domain/access/rules.ts`). */
  readonly allow: readonly ("responsible" | "eligible_assignee" | "staff" | "editor" | "leader")[];
  /** Whoever reported the follow-up as done may not perform it. */
  readonly notByReporter?: true;

  readonly note?: "needed" | "optional";
  /** The meaning of its day. */
  readonly day?: "due" | "until" | "review";
  /** `unscheduled`: only where the follow-up has no day yet. */
  readonly dayNeeded?: true | "unscheduled";
  /** What it asks for besides note and day. */
  readonly asks?: "assignee" | "planning" | "proof" | "instruction";

  /** The request to a leader that it makes. */
  readonly opensRequest?: LeaderRequest;
  /** The request that it grants, if that is pending. */
  readonly grantsRequest?: LeaderRequest;
  /** The request that must be pending and that it declines. */
  readonly declinesRequest?: LeaderRequest;
  /** It makes any pending request obsolete. */
  readonly clearsRequests?: true;

  /** The columns that it changes. */
  readonly changes?: <User>(context: ChangeContext<User>) => PursuitChange<User>;
  /** The action that undoes it, with its input; undefined where none leads back. */
  readonly inverse?: (
    before: PursuitBefore,
    fields: ActionFields,
    now: { today: string; note: string },
  ) => ({ action: Name } & ActionFields) | undefined;

  /** Its key where the follow-up is open. Actions that are never offered together may share one. */
  readonly key: string;
  /** Offered only for a follow-up with an assignee, with an unanswered instruction, with a due day or without one. */
  readonly offeredIf?: "assigned" | "unanswered" | "dated" | "undated";
  /** Among the first buttons of the assignee; of a leader who is not the assignee, at this place. */
  readonly primary?: { readonly responsible?: true; readonly leader?: number };
}

type Notification<Kind extends string> = {
  readonly kind: Kind;
  readonly audience: "responsible" | "leaders";
};

/**
 * The reminder that an action makes, and for whom; without it nobody is notified. The sentence of `request` names the request,
 * that of `decided` the request decided on or, for an action without one, the due date that it changed.
 */
type ActionReminder =
  | { readonly notifies?: Notification<"assigned" | "urged" | "returned" | "instruction" | "verification"> }
  | { readonly notifies: Notification<"request">; readonly opensRequest: LeaderRequest }
  | ({ readonly notifies: Notification<"decided"> } & (
      | { readonly grantsRequest: LeaderRequest }
      | { readonly declinesRequest: LeaderRequest }
      | { readonly day: "due" }
    ));

/** An action of a follow-up: everything that depends on which action it is. `Name` is the name of any action. */
export type ActionDefinition<Name extends string = string> = ActionEffects<Name> & ActionReminder;

const unchanged = (...states: PursuitState[]): ActionDefinition["to"] =>
  Object.fromEntries(states.map((state) => [state, state]));
const whileOpen = unchanged("waiting", "underway", "suspended");

const defined = <Name extends string>(
  actions: Readonly<Record<Name, ActionDefinition<NoInfer<Name>>>>,
): Readonly<Record<Name, ActionDefinition<Name>>> => actions;

/**
 * The actions of a follow-up, in the order of buttons and documents. Transitions, permissions, notifications, undoing, keys,
 * the audit log and the tables of `docs/follow-ups.md` come from here; the labels are in messages/ under `followUps`.
 */
export const ACTIONS = defined({
  accept: {
    to: { waiting: "underway" },
    allow: ["responsible", "eligible_assignee"],
    note: "optional",
    day: "review",
    dayNeeded: "unscheduled",
    changes: ({ by, responsible, day }) => ({
      ...(responsible === null && { responsible: by }),
      ...(day && { reviewOn: day }),
    }),
    inverse: ({ responsibleId }, { day }, { note }) =>
      day ? undefined : { action: "reassign", userId: responsibleId, note },
    key: "a",
    primary: { responsible: true },
  },
  progress: {
    to: unchanged("underway"),
    allow: ["responsible", "staff", "editor"],
    note: "needed",
    key: "p",
    primary: { responsible: true },
  },
  report: {
    to: { waiting: "reported", underway: "reported" },
    allow: ["responsible", "staff", "editor"],
    note: "needed",
    asks: "proof",
    clearsRequests: true,
    changes: ({ by, today }) => ({ reportedBy: by, reportedOn: today }),
    notifies: { kind: "verification", audience: "leaders" },
    key: "d",
    primary: { responsible: true },
  },
  verify: {
    to: { reported: "done" },
    allow: ["leader"],
    notByReporter: true,
    note: "optional",
    changes: ({ today }) => ({ closedOn: today }),
    inverse: (_before, _fields, { note }) => ({ action: "reopen", note }),
    key: "v",
    primary: { responsible: true, leader: 1 },
  },
  return: {
    to: { reported: "underway" },
    allow: ["leader"],
    note: "needed",
    changes: () => ({ reportedBy: null, reportedOn: null }),
    notifies: { kind: "returned", audience: "responsible" },
    key: "r",
    primary: { responsible: true, leader: 2 },
  },
  askExtension: {
    to: whileOpen,
    allow: ["responsible", "staff", "editor", "leader"],
    note: "needed",
    day: "due",
    dayNeeded: true,
    opensRequest: "extension",
    changes: ({ day }) => ({ requestedDay: day ?? null }),
    notifies: { kind: "request", audience: "leaders" },
    key: "x",
    offeredIf: "dated",
  },
  extend: {
    to: whileOpen,
    allow: ["leader"],
    note: "optional",
    day: "due",
    dayNeeded: true,
    grantsRequest: "extension",
    changes: ({ day }) => ({ dueOn: day ?? null }),
    notifies: { kind: "decided", audience: "responsible" },
    inverse: ({ dueOn }, _fields, { today, note }) =>
      dueOn && dueOn > today ? { action: "extend", day: dueOn, note } : undefined,
    key: "x",
    offeredIf: "dated",
  },
  refuseExtension: {
    to: whileOpen,
    allow: ["leader"],
    note: "needed",
    declinesRequest: "extension",
    notifies: { kind: "decided", audience: "responsible" },
    key: "f",
  },
  proposeDay: {
    to: whileOpen,
    allow: ["responsible", "staff", "editor", "leader"],
    note: "optional",
    day: "due",
    dayNeeded: true,
    opensRequest: "due_day",
    changes: ({ day }) => ({ requestedDay: day ?? null }),
    notifies: { kind: "request", audience: "leaders" },
    key: "x",
    offeredIf: "undated",
  },
  setDay: {
    to: whileOpen,
    allow: ["leader"],
    note: "optional",
    day: "due",
    dayNeeded: true,
    grantsRequest: "due_day",
    changes: ({ day }) => ({ dueOn: day ?? null }),
    notifies: { kind: "decided", audience: "responsible" },
    inverse: ({ dueOn }, _fields, { today, note }) => {
      if (dueOn === null) return { action: "removeDay", note };
      return dueOn > today ? { action: "setDay", day: dueOn, note } : undefined;
    },
    key: "x",
    offeredIf: "undated",
  },
  refuseDay: {
    to: whileOpen,
    allow: ["leader"],
    note: "needed",
    declinesRequest: "due_day",
    notifies: { kind: "decided", audience: "responsible" },
    key: "f",
  },
  removeDay: {
    to: whileOpen,
    allow: ["leader"],
    note: "needed",
    changes: () => ({ dueOn: null }),
    inverse: ({ dueOn }, _fields, { today, note }) =>
      dueOn && dueOn > today ? { action: "setDay", day: dueOn, note } : undefined,
    key: "z",
    offeredIf: "dated",
  },
  suspend: {
    to: { waiting: "suspended", underway: "suspended" },
    allow: ["responsible", "editor", "leader"],
    note: "needed",
    day: "until",
    dayNeeded: true,
    clearsRequests: true,
    changes: ({ day }) => ({ suspendedUntil: day ?? null }),
    inverse: ({ state }, _fields, { note }) =>
      state === "underway" ? { action: "resume", note } : undefined,
    key: "s",
  },
  resume: {
    to: { suspended: "underway" },
    allow: ["responsible", "staff", "editor", "leader"],
    note: "optional",
    changes: () => ({ suspendedUntil: null }),
    inverse: ({ suspendedUntil }, _fields, { today, note }) =>
      suspendedUntil && suspendedUntil > today ? { action: "suspend", day: suspendedUntil, note } : undefined,
    key: "s",
    primary: { responsible: true },
  },
  askDrop: {
    to: whileOpen,
    allow: ["responsible", "staff", "editor", "leader"],
    note: "needed",
    opensRequest: "drop",
    notifies: { kind: "request", audience: "leaders" },
    key: "q",
  },
  drop: {
    to: { waiting: "dropped", underway: "dropped", suspended: "dropped", reported: "dropped" },
    allow: ["leader"],
    note: "needed",
    grantsRequest: "drop",
    clearsRequests: true,
    changes: ({ today }) => ({ closedOn: today, suspendedUntil: null }),
    notifies: { kind: "decided", audience: "responsible" },
    inverse: (_before, _fields, { note }) => ({ action: "reopen", note }),
    key: "q",
  },
  refuseDrop: {
    to: whileOpen,
    allow: ["leader"],
    note: "needed",
    declinesRequest: "drop",
    notifies: { kind: "decided", audience: "responsible" },
    key: "f",
  },
  reopen: {
    to: { done: "underway", dropped: "underway" },
    allow: ["editor", "leader"],
    note: "needed",
    clearsRequests: true,
    changes: () => ({ closedOn: null, reportedBy: null, reportedOn: null }),
    key: "o",
    primary: { responsible: true },
  },
  plan: {
    to: whileOpen,
    allow: ["responsible", "staff", "editor", "leader"],
    day: "review",
    asks: "planning",
    changes: ({ day, units, priority }) => ({
      ...(units && { units: [...new Set(units)] }),
      ...(priority && { priority }),
      ...(day && { reviewOn: day }),
    }),
    inverse: ({ units, priority, reviewOn }, { day }, { today }) => {
      if (day && day !== reviewOn && !(reviewOn && reviewOn > today)) return undefined;
      return { action: "plan", units, priority, ...(day && reviewOn && { day: reviewOn }) };
    },
    key: "l",
  },
  reassign: {
    to: { waiting: "waiting", underway: "waiting", suspended: "suspended", reported: "reported" },
    allow: ["responsible", "staff", "editor", "leader"],
    note: "optional",
    asks: "assignee",
    changes: ({ assignee }) => ({ responsible: assignee ?? null }),
    notifies: { kind: "assigned", audience: "responsible" },
    inverse: ({ responsibleId }, _fields, { note }) => ({ action: "reassign", userId: responsibleId, note }),
    key: "h",
    primary: { leader: 5 },
  },
  urge: {
    to: whileOpen,
    allow: ["leader"],
    note: "optional",
    notifies: { kind: "urged", audience: "responsible" },
    key: "u",
    offeredIf: "assigned",
    primary: { leader: 4 },
  },
  instruct: {
    to: unchanged(...PURSUIT_STATES),
    allow: ["leader"],
    note: "needed",
    notifies: { kind: "instruction", audience: "responsible" },
    key: "c",
    primary: { leader: 3 },
  },
  answer: {
    to: unchanged(...PURSUIT_STATES),
    allow: ["responsible"],
    note: "needed",
    asks: "instruction",
    key: "w",
    offeredIf: "unanswered",
    primary: { responsible: true },
  },
});

export type FollowUpAction = keyof typeof ACTIONS;
/** Their names, in the order of buttons and documents. */
export const FOLLOW_UP_ACTIONS = Object.keys(ACTIONS) as readonly FollowUpAction[];

/** Other entries of the history: created from the record, removed from it, restored in it, next round opened. */
export const HISTORY_ACTIONS = ["open", "withdraw", "restore", "nextRound", ...FOLLOW_UP_ACTIONS] as const;
export type HistoryAction = (typeof HISTORY_ACTIONS)[number];
