import { type ArticleState, OPEN_STATES } from "../articles/states";
import { ACTIONS, FOLLOW_UP_ACTIONS, type FollowUpAction } from "../follow-ups/actions";
import { REVIEW_ACTIONS, type ReviewAction, reviewAction } from "../reviews/actions";
import type { Action } from "./actions";
import type { Role } from "./roles";

/** Who is granted an action: a role, any signed-in user, anonymous callers, jobs, or a user by relation to the subject. */
export type Grantee =
  | Role
  | "signed_in"
  | "anonymous"
  | "job"
  | "creator"
  | "writer"
  | "uploader"
  | "responsible"
  /** Staff, editors and leaders, while there is no responsible user. */
  | "eligible_assignee";

/** Conditions that deny an action to everyone: a state of the subject, or having done the previous step oneself. */
export type Denial =
  | "withdrawn"
  | "file_withdrawn"
  | "not_withdrawn"
  | "restricted"
  | "not_published"
  | "own_writing"
  | "own_approval"
  | "own_report";

/** Granted to any of `allow`, unless a condition of `denyWhen` holds; an article must be in one of `states`. */
export interface Rule {
  allow: readonly Grantee[];
  denyWhen?: readonly Denial[];
  states?: readonly ArticleState[];
}

const readable: Rule = { allow: ["signed_in", "job"] };
const recorders: readonly Grantee[] = ["staff", "editor", "job"];
const removers: readonly Grantee[] = ["creator", "editor", "admin"];
const authors: readonly Grantee[] = ["writer", "editor", "job"];

const followUpRules = Object.fromEntries(
  FOLLOW_UP_ACTIONS.map((action): [string, Rule] => {
    const { allow, notByReporter } = ACTIONS[action];
    return [
      `followUp.${action}`,
      { allow, denyWhen: notByReporter ? ["withdrawn", "own_report"] : ["withdrawn"] },
    ];
  }),
) as Readonly<Record<`followUp.${FollowUpAction}`, Rule>>;

const reviewRules = Object.fromEntries(
  REVIEW_ACTIONS.map((action): [string, Rule] => {
    const { allow, denyWhen = [], to } = reviewAction(action);
    const states = Object.keys(to) as ArticleState[];
    return [`article.${action}`, { allow, denyWhen: ["withdrawn", ...denyWhen], states }];
  }),
) as Readonly<Record<`article.${ReviewAction}`, Rule>>;

/** The permissions. What belongs to an event also requires the right to read it (`may.ts`). */
export const RULES: Readonly<Record<Action, Rule>> = {
  "event.create": { allow: recorders },
  "event.removeSamples": { allow: ["admin"] },
  "event.read": readable,
  "event.save": { allow: recorders, denyWhen: ["withdrawn"] },
  "event.withdraw": { allow: removers, denyWhen: ["withdrawn"] },
  "event.restore": { allow: removers, denyWhen: ["not_withdrawn"] },
  "event.setReaders": { allow: ["creator", "leader"], denyWhen: ["withdrawn"] },

  "article.read": readable,
  "article.generate": { allow: authors, denyWhen: ["withdrawn"], states: OPEN_STATES },
  "article.edit": { allow: authors, denyWhen: ["withdrawn"], states: OPEN_STATES },
  ...reviewRules,
  "article.readPublic": {
    allow: ["signed_in", "anonymous", "job"],
    denyWhen: ["withdrawn", "restricted", "not_published"],
  },

  "followUp.read": readable,
  ...followUpRules,
  "followUp.handOver": { allow: ["editor", "leader", "admin"] },

  "agreement.file": { allow: ["staff", "editor"] },

  "comment.add": { allow: ["signed_in"], denyWhen: ["withdrawn"] },
  "comment.resolve": { allow: ["signed_in"], denyWhen: ["withdrawn"] },

  "attachment.add": { allow: recorders, denyWhen: ["withdrawn"] },
  "attachment.read": { allow: ["signed_in", "job"], denyWhen: ["file_withdrawn"] },
  "attachment.withdraw": { allow: ["uploader", "editor", "admin"], denyWhen: ["withdrawn"] },
  "attachment.restore": { allow: ["uploader", "editor", "admin"], denyWhen: ["not_withdrawn"] },

  "directory.read": readable,
  "directory.save": { allow: ["staff", "editor", "admin", "job"] },
  "directory.correct": { allow: ["editor", "admin"] },
  "directory.merge": { allow: ["admin"] },

  "user.names": { allow: ["signed_in"] },
  "user.list": { allow: ["admin"] },
  "user.manage": { allow: ["admin"] },
  "settings.read": { allow: ["signed_in", "job"] },
  "settings.save": { allow: ["admin"] },
};
