import type { ArticleState } from "../articles/states";
import { FOLLOW_UP_ACTIONS } from "../follow-ups/actions";
import { REVIEW_ACTIONS } from "../reviews/actions";

/** The facts of an event that access rules use. `createdBy` and `readers` are user ids; null: created by a job. */
export interface EventSubject {
  createdBy: string | null;
  restricted: boolean;
  readers: readonly string[];
  withdrawn: boolean;
}

/**
 * An article; `writers`: all users who generated, edited or adopted a sentence of it; `approvers`: who approved its text as it is.
 */
export interface ArticleSubject {
  event: EventSubject;
  state: ArticleState;
  writers: readonly string[];
  approvers: readonly string[];
  /** Whether a version of it is published, also while a correction is in work. */
  published: boolean;
}

/**
 * A follow-up; `responsible`: the responsible user, null where there is none or they are deactivated; `reportedBy`: who
 * reported it as done; `withdrawn`: it is no longer in its event's record.
 */
export interface FollowUpSubject {
  event: EventSubject;
  responsible: string | null;
  reportedBy: string | null;
  withdrawn: boolean;
}

/** A file of an event. */
export interface AttachmentSubject {
  event: EventSubject;
  addedBy: string | null;
  withdrawn: boolean;
}

/** The subjects of actions; `office` is for actions without a specific subject. */
export interface Subjects {
  office: undefined;
  event: EventSubject;
  article: ArticleSubject;
  followUp: FollowUpSubject;
  attachment: AttachmentSubject;
}
export type SubjectKind = keyof Subjects;

/** All actions under access control, by kind of subject. */
export const ACTIONS = {
  office: [
    "event.create",
    "event.removeSamples",
    "directory.read",
    "directory.save",
    "directory.correct",
    "directory.merge",
    "user.names",
    "user.list",
    "user.manage",
    "settings.read",
    "settings.save",
    "followUp.handOver",
    "agreement.file",
  ],
  event: [
    "event.read",
    "event.save",
    "event.withdraw",
    "event.restore",
    "event.setReaders",
    "attachment.add",
    "comment.add",
    "comment.resolve",
  ],
  article: [
    "article.read",
    "article.generate",
    "article.edit",
    ...REVIEW_ACTIONS.map((action) => `article.${action}` as const),
    "article.readPublic",
  ],
  followUp: ["followUp.read", ...FOLLOW_UP_ACTIONS.map((action) => `followUp.${action}` as const)],
  attachment: ["attachment.read", "attachment.withdraw", "attachment.restore"],
} as const satisfies Record<SubjectKind, readonly string[]>;

export type ActionOn<K extends SubjectKind> = (typeof ACTIONS)[K][number];
export type Action = ActionOn<SubjectKind>;

/** The subject type of an action. */
export type SubjectOf<A extends Action> = {
  [K in SubjectKind]: A extends ActionOn<K> ? Subjects[K] : never;
}[SubjectKind];
