import { and, eq, exists, not, or, type SQL, sql } from "drizzle-orm";
import type { Db, Tx, WritableDb, WritableTx } from "@/db/client";
import { eventReaders, events } from "@/db/schema/events";
import type { Action, SubjectOf } from "@/domain/access/actions";
import type { Actor } from "@/domain/access/actor";
import { may } from "@/domain/access/may";
import type { AuditAction } from "@/domain/audit/actions";
import type { EntryKind } from "@/domain/directory/entry-fields";
import { DomainError } from "@/domain/errors";

const GROUNDS = Symbol("grounds");

/** What permits a write that needs no role. */
type OwnGrounds = "own account" | "password" | "one-time link" | "rate limit" | "job";

/**
 * Proof that a permission was checked. Only `assertMay` and `authorizedBy` make one; only with one does `writer` return a
 * database with its writes, so that the compiler refuses a write without a check.
 */
export interface Authorized<G extends Action | OwnGrounds> {
  readonly [GROUNDS]: G;
}

/** What permits those actions of the audit log that are not named like one action of the access rules. */
interface OtherGrounds {
  "event.loadSamples": "job";
  "event.removeSample": "event.removeSamples";
  "event.recordOutcome": "event.save";
  "event.undoOutcome": "event.save";
  "article.editSentence": "article.edit";
  "article.addSentence": "article.edit";
  "article.removeSentence": "article.edit";
  "article.restoreSentence": "article.edit";
  "article.confirm": "article.edit";
  "article.decideChanges": "article.edit";
  "article.restoreVersion": "article.edit";
  "article.saveText": "article.edit";
  "article.matchLanguages": "article.edit";
  "article.acceptDeviation": "article.edit";
  "article.withdrawAcceptedDeviation": "article.edit";
  "article.askWording": "article.edit";
  "checklist.addStandard": "event.save";
  "checklist.saveItem": "event.save";
  "checklist.tickItem": "event.save" | "own account";
  "checklist.reopenItem": "event.save" | "own account";
  "checklist.removeItem": "event.save";
  "template.save": "event.create";
  "template.rename": "event.create" | "settings.save";
  "template.withdraw": "event.create" | "settings.save";
  "template.restore": "event.create" | "settings.save";
  "followUp.dismissProposal": "event.save";
  "settings.save": "settings.save" | "one-time link";
  "settings.saveTerm": "settings.save";
  "settings.removeTerm": "settings.save";
  "settings.acceptStyleRule": "settings.save";
  "settings.dismissStyleRule": "settings.save";
  "settings.switchStyleRule": "settings.save";
  "settings.removeStyleRule": "settings.save";
  "settings.proposeStyleRuleAgain": "settings.save";
  "settings.saveChecklist": "settings.save";
  "robot.save": "settings.save" | "own account";
  "robot.remove": "settings.save" | "own account";
  "robot.test": "settings.save" | "own account";
  "settings.saveDestination": "settings.save";
  "settings.renewSecret": "settings.save";
  "settings.removeDestination": "settings.save";
  "settings.resendDelivery": "settings.save";
  "settings.addWordTemplate": "settings.save";
  "settings.removeWordTemplate": "settings.save";
  "session.signIn": "password";
  "session.signOut": "own account";
  "user.signUpFirst": "one-time link";
  "user.firstRunLink": "job";
  "user.invite": "user.manage";
  "user.cancelInvitation": "user.manage";
  "user.acceptInvitation": "one-time link";
  "user.issueResetLink": "user.manage" | "job";
  "user.resetPassword": "one-time link";
  "user.changePassword": "own account";
  "user.save": "user.manage";
  "user.setRoles": "user.manage";
  "user.setLanguage": "own account";
  "user.setReminders": "own account" | "one-time link";
  "user.readReminders": "own account";
  "user.unreadReminders": "own account";
  "user.renewCalendarFeed": "own account";
  "user.revokeCalendarFeed": "own account";
  "user.deactivate": "user.manage";
  "user.reactivate": "user.manage";
}

/** What permits a verb on a directory entry; a merge corrects the events of the merged entry. */
interface EntryGrounds {
  save: "directory.save";
  correct: "directory.correct" | "directory.merge";
  merge: "directory.merge";
  markDistinct: "directory.merge";
  unmarkDistinct: "directory.merge";
  withdraw: "directory.correct";
  restore: "directory.correct";
}

/** What permits an action of the audit log. */
export type GroundsOf<A extends AuditAction> = A extends keyof OtherGrounds
  ? OtherGrounds[A]
  : A extends `${EntryKind}.${infer Verb extends keyof EntryGrounds}`
    ? EntryGrounds[Verb]
    : Extract<A, Action>;

/** Throws NOT_ALLOWED unless the rules of domain/access permit `actor` to do `action` on `subject`. */
export const assertMay = <A extends Action>(
  actor: Actor,
  action: A,
  subject: SubjectOf<A>,
): Authorized<A> => {
  if (!may(actor, action, subject)) throw new DomainError("NOT_ALLOWED", { action });
  return { [GROUNDS]: action };
};

/** The writes of a database or transaction, for a permission. `Db` and `Tx`, which all operations get, only read. */
export function writer(tx: Tx, permission: Authorized<Action | OwnGrounds>): WritableTx;
export function writer(db: Db, permission: Authorized<Action | OwnGrounds>): WritableDb;
export function writer(db: Db, _permission: Authorized<Action | OwnGrounds>): WritableDb {
  return db as WritableDb;
}

/** For a write that needs no role; the caller has checked the password, the link or whose account it is. */
export const authorizedBy = <G extends OwnGrounds>(grounds: G): Authorized<G> => ({ [GROUNDS]: grounds });

/** `mayReadEvent` of domain/access as an SQL condition. Every query on events, or on what belongs to one, includes it. */
export const visibleTo = (db: Db, actor: Actor): SQL | undefined => {
  if (actor.kind === "job") return undefined;
  if (actor.kind === "anonymous") return sql`false`;
  if (actor.roles.includes("leader")) return undefined;
  const isReader = db
    .select({ one: sql`1` })
    .from(eventReaders)
    .where(and(eq(eventReaders.eventId, events.id), eq(eventReaders.userId, actor.id)));
  return or(not(events.restricted), eq(events.createdBy, actor.id), exists(isReader));
};
