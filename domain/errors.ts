/** All error codes; their messages are in messages/ under `errors.<code>`. */
export const ERROR_CODES = [
  "NOT_SIGNED_IN",
  "NOT_ALLOWED",
  "NOT_SAME_ORIGIN",
  "SIGN_IN_REFUSED",
  "TOO_MANY_TRIES",
  "LINK_NOT_VALID",
  "ALREADY_SET_UP",
  "NOT_SET_UP",
  "USER_NOT_FOUND",
  "USER_DEACTIVATED",
  "INVITATION_NOT_FOUND",
  "EMAIL_TAKEN",
  "LAST_ADMIN",
  "PASSWORD_WRONG",
  "ORGANIZATION_NOT_FOUND",
  "WHICH_ADMIN",
  "PERSON_NOT_FOUND",
  "VENUE_NOT_FOUND",
  "ENTRY_EXISTS",
  "PARENT_LOOP",
  "SAME_ENTRY",
  "ENTRY_MERGED",
  "ATTACHMENT_NOT_FOUND",
  "ATTACHMENT_EXISTS",
  "FILE_TOO_LARGE",
  "FILE_EMPTY",
  "FILE_TYPE_NOT_TAKEN",
  "EXPORTS_BUSY",
  "TOO_MANY_PICTURES",
  "PICTURE_TOO_LARGE",
  "INPUT_INVALID",
  "INPUT_TOO_LARGE",
  "RECORD_INVALID",
  "RECORD_ID_TAKEN",
  "EVENT_NOT_FOUND",
  "EVENT_EXISTS",
  "EVENT_WITHDRAWN",
  "EVENT_NOT_WITHDRAWN",
  "REVISION_NOT_FOUND",
  "READER_NOT_FOUND",
  "ARTICLE_NOT_FOUND",
  "ARTICLE_EDITS_WOULD_BE_LOST",
  "ARTICLE_LOCKED",
  "SENTENCE_NOT_FOUND",
  "FOLLOW_UP_NOT_FOUND",
  "FOLLOW_UP_WITHDRAWN",
  "ACTION_NOT_POSSIBLE",
  "NOTE_MISSING",
  "DAY_MISSING",
  "REVIEW_DAY_MISSING",
  "DAY_NOT_LATER",
  "PROOF_MISSING",
  "PROOF_NOT_FOUND",
  "OWN_REPORT",
  "ASSIGNEE_NOT_FOUND",
  "ASSIGNEE_CANNOT_READ",
  "INSTRUCTION_NOT_FOUND",
  "PROPOSAL_GONE",
  "PROPOSAL_UNWORDED",
  "AGREEMENT_NOT_FOUND",
  "REMINDER_NOT_FOUND",
  "STALE",
  "FOLDER_IN_USE",
  "DATABASE_UNREACHABLE",
  "DISK_FULL",
  "UNEXPECTED",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The parameters of an error message, and what a client needs to continue: never secrets or internals. */
export type ErrorValues = Readonly<Record<string, string | number | boolean>>;

/** A domain error. Thrown by operations; mapped to a response in server/trpc.ts and to a message in the client. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly values: ErrorValues;
  constructor(code: ErrorCode, values: ErrorValues = {}) {
    super(code);
    this.name = "DomainError";
    this.code = code;
    this.values = values;
  }
}
