/** What an error means to a caller; each endpoint has its status for it (`server/http/error-status.ts`). */
export type ErrorKind =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "missing"
  | "conflict"
  | "too_large"
  | "too_many"
  | "unavailable"
  | "internal";

/** All error codes with their kind; the messages are in messages/ under `errors.<code>`. */
export const ERRORS = {
  NOT_SIGNED_IN: "unauthenticated",
  NOT_ALLOWED: "forbidden",
  NOT_SAME_ORIGIN: "forbidden",
  SIGN_IN_REFUSED: "invalid",
  TOO_MANY_TRIES: "invalid",
  LINK_NOT_VALID: "invalid",
  ALREADY_SET_UP: "invalid",
  NOT_SET_UP: "invalid",
  USER_NOT_FOUND: "missing",
  USER_DEACTIVATED: "invalid",
  INVITATION_NOT_FOUND: "missing",
  EMAIL_TAKEN: "invalid",
  LAST_ADMIN: "invalid",
  PASSWORD_WRONG: "invalid",
  ORGANIZATION_NOT_FOUND: "missing",
  WHICH_ADMIN: "invalid",
  PERSON_NOT_FOUND: "missing",
  VENUE_NOT_FOUND: "missing",
  ENTRY_EXISTS: "invalid",
  PARENT_LOOP: "invalid",
  SAME_ENTRY: "invalid",
  ENTRY_MERGED: "invalid",
  ATTACHMENT_NOT_FOUND: "missing",
  ATTACHMENT_EXISTS: "invalid",
  UPLOAD_OFFSET: "conflict",
  UPLOAD_BUSY: "conflict",
  UPLOAD_TOO_LONG: "invalid",
  FILE_TOO_LARGE: "too_large",
  FILE_EMPTY: "invalid",
  FILE_TYPE_NOT_TAKEN: "invalid",
  FILE_METADATA: "invalid",
  PHOTO_NOT_TAKEN: "invalid",
  PHOTO_HEIC: "invalid",
  EXPORTS_BUSY: "too_many",
  PDF_UNAVAILABLE: "unavailable",
  PDF_FAILED: "unavailable",
  LIST_TOO_LONG: "invalid",
  TOO_MANY_PICTURES: "invalid",
  PICTURE_TOO_LARGE: "invalid",
  INPUT_INVALID: "invalid",
  INPUT_TOO_LARGE: "too_large",
  RECORD_INVALID: "invalid",
  RECORD_ID_TAKEN: "invalid",
  EVENT_NOT_FOUND: "missing",
  EVENT_EXISTS: "invalid",
  EVENT_WITHDRAWN: "invalid",
  EVENT_NOT_WITHDRAWN: "invalid",
  EVENT_UNDATED: "invalid",
  EVENT_NOT_PLANNED: "invalid",
  OUTCOME_CHANGED: "invalid",
  REVISION_NOT_FOUND: "missing",
  READER_NOT_FOUND: "missing",
  ARTICLE_NOT_FOUND: "missing",
  ARTICLE_EDITS_WOULD_BE_LOST: "invalid",
  ARTICLE_LOCKED: "invalid",
  ARTICLE_BEING_EDITED: "conflict",
  DEVIATION_NOT_FOUND: "missing",
  ARTICLE_EMPTY: "invalid",
  SENTENCE_NOT_FOUND: "missing",
  SENTENCE_NEEDED: "invalid",
  OWN_ARTICLE: "invalid",
  OWN_APPROVAL: "invalid",
  EVENT_RESTRICTED: "invalid",
  PUBLISH_TIME: "invalid",
  OTHER_LANGUAGE: "invalid",
  CHECKLIST_INCOMPLETE: "invalid",
  REVIEWER_NOT_FOUND: "missing",
  CHECKLIST_ITEM_NOT_FOUND: "missing",
  TEMPLATE_NOT_FOUND: "missing",
  TEMPLATE_EXISTS: "invalid",
  WORD_TEMPLATE_NOT_FOUND: "missing",
  WORD_TEMPLATE_INVALID: "invalid",
  WORD_TEMPLATE_BODY: "invalid",
  WORD_TEMPLATE_FIELD: "invalid",
  DESTINATION_NOT_FOUND: "missing",
  DESTINATION_SIGN_IN: "invalid",
  DESTINATION_MOVED: "invalid",
  DELIVERY_NOT_FOUND: "missing",
  DELIVERY_SETTLED: "invalid",
  COMMENT_NOT_FOUND: "missing",
  MENTION_NOT_FOUND: "missing",
  FOLLOW_UP_NOT_FOUND: "missing",
  FOLLOW_UP_WITHDRAWN: "invalid",
  ACTION_NOT_POSSIBLE: "invalid",
  NOTE_MISSING: "invalid",
  DAY_MISSING: "invalid",
  REVIEW_DAY_MISSING: "invalid",
  DAY_NOT_LATER: "invalid",
  PROOF_MISSING: "invalid",
  PROOF_NOT_FOUND: "missing",
  OWN_REPORT: "invalid",
  OWN_REQUEST: "invalid",
  ASSIGNEE_NOT_FOUND: "missing",
  ASSIGNEE_CANNOT_READ: "invalid",
  INSTRUCTION_NOT_FOUND: "missing",
  PROPOSAL_GONE: "invalid",
  PROPOSAL_UNWORDED: "invalid",
  AGREEMENT_NOT_FOUND: "missing",
  REMINDER_NOT_FOUND: "missing",
  SECRET_KEY: "invalid",
  ROBOT_NOT_FOUND: "missing",
  ROBOT_ADDRESS: "invalid",
  ROBOT_LIMIT: "invalid",
  WORDING_OFF: "missing",
  WORDING_RESTRICTED: "invalid",
  WORDING_TOO_LONG: "invalid",
  TERM_NOT_FOUND: "missing",
  TERM_EXISTS: "invalid",
  STYLE_RULE_NOT_FOUND: "missing",
  STYLE_PROPOSAL_NOT_FOUND: "missing",
  STYLE_RULE_OPPOSITE: "invalid",
  STYLE_RULE_CHANGED: "conflict",
  STYLE_PROPOSAL_CHANGED: "conflict",
  STALE: "conflict",
  FOLDER_IN_USE: "unavailable",
  DATABASE_UNREACHABLE: "unavailable",
  DISK_FULL: "unavailable",
  UNEXPECTED: "internal",
} as const satisfies Record<string, ErrorKind>;
export type ErrorCode = keyof typeof ERRORS;
export const ERROR_CODES = Object.keys(ERRORS) as readonly ErrorCode[];

/** The parameters of an error message, and what a client needs to continue: never secrets or internals. */
export type ErrorValues = Readonly<Record<string, string | number | boolean>>;

/** A domain error. Thrown by operations; mapped to a status in server/http/error-status.ts and to a message in the client. */
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
