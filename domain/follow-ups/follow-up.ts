/** The state of one pursuit of a follow-up. The actions between them are in `actions.ts`. */
export const PURSUIT_STATES = ["waiting", "underway", "reported", "suspended", "done", "dropped"] as const;
export type PursuitState = (typeof PURSUIT_STATES)[number];

/** The states in which nothing more is to be done. */
export const CLOSED_STATES = ["done", "dropped"] as const satisfies readonly PursuitState[];

/** Whether a round is closed: verified as done, or dropped. */
export const isClosed = (state: PursuitState): boolean =>
  (CLOSED_STATES as readonly PursuitState[]).includes(state);

export const PRIORITIES = ["normal", "high", "urgent"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Requests that a leader decides on: another due day, a first one, or dropping the follow-up. */
export const LEADER_REQUESTS = ["extension", "due_day", "drop"] as const;
export type LeaderRequest = (typeof LEADER_REQUESTS)[number];

/** From which priority on a report of being done requires a proof; the office's setting. */
export const PROOF_FROM = ["never", "urgent", "high", "normal"] as const;
type ProofFrom = (typeof PROOF_FROM)[number];

/** Whether a report needs a file as proof, by the priority of what is reported and the office's setting. */
export const needsProof = (priority: Priority, from: ProofFrom): boolean =>
  from !== "never" && PRIORITIES.indexOf(priority) >= PRIORITIES.indexOf(from);

/** Who owes a promise, seen from the office: us, others, both, or nobody that the record names. */
export const OWED_BY = ["us", "them", "both", "nobody"] as const;
export type OwedBy = (typeof OWED_BY)[number];

/** Characters of a note. */
export const NOTE_LENGTH = 2000;

/** What a list may be grouped by. */
export const GROUPS = ["person", "unit", "partner", "event"] as const;

/** Asks a list for what belongs to no unit. */
export const NO_UNIT = "-";
