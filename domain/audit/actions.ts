import { FOLLOW_UP_ACTIONS } from "../follow-ups/actions";
import { REVIEW_ACTIONS } from "../reviews/actions";

const ENTRY_ACTIONS = ["save", "correct", "merge", "withdraw", "restore"] as const;
const prefixed = <P extends string, A extends string>(prefix: P, actions: readonly A[]) =>
  actions.map((action) => `${prefix}.${action}` as const);

/** All actions of the audit log, as noun and verb. */
export const AUDIT_ACTIONS = [
  "event.create",
  "event.save",
  "event.withdraw",
  "event.restore",
  "event.setReaders",
  "event.recordOutcome",
  "event.undoOutcome",
  "event.loadSamples",
  "event.removeSample",
  "article.generate",
  "article.editSentence",
  "article.addSentence",
  "article.removeSentence",
  "article.restoreSentence",
  "article.confirm",
  "article.takeOver",
  "article.restoreVersion",
  "article.saveText",
  "article.acceptFinding",
  "article.withdrawAccepted",
  "article.askWording",
  ...prefixed("article", REVIEW_ACTIONS),
  "comment.add",
  "comment.resolve",
  "attachment.add",
  "attachment.withdraw",
  "attachment.restore",
  "agreement.file",
  "template.save",
  "template.rename",
  "template.withdraw",
  "template.restore",
  "checklist.addStandard",
  "checklist.saveItem",
  "checklist.tickItem",
  "checklist.reopenItem",
  "checklist.removeItem",
  ...prefixed("person", ENTRY_ACTIONS),
  ...prefixed("organization", ENTRY_ACTIONS),
  ...prefixed("venue", ENTRY_ACTIONS),
  ...prefixed("followUp", FOLLOW_UP_ACTIONS),
  "followUp.setAside",
  "followUp.handOver",
  "user.signUpFirst",
  "user.firstRunLink",
  "user.invite",
  "user.cancelInvitation",
  "user.acceptInvitation",
  "user.issueResetLink",
  "user.resetPassword",
  "user.changePassword",
  "user.save",
  "user.setRoles",
  "user.setLanguage",
  "user.setReminders",
  "user.readReminders",
  "user.unreadReminders",
  "user.renewCalendarFeed",
  "user.revokeCalendarFeed",
  "user.deactivate",
  "user.reactivate",
  "session.signIn",
  "session.signOut",
  "settings.save",
  "settings.saveTerm",
  "settings.removeTerm",
  "settings.saveChecklist",
  "robot.save",
  "robot.remove",
  "robot.test",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

type MessageKey<A extends string> = A extends `${infer Noun}.${infer Verb}` ? `${Noun}_${Verb}` : never;

/** The key of an action's label in the messages, which cannot contain a dot. */
export const auditActionKey = <A extends AuditAction>(action: A): MessageKey<A> =>
  action.replace(".", "_") as MessageKey<A>;
