import type { Action, EventSubject, SubjectOf, Subjects } from "./actions";
import type { Actor } from "./actor";
import type { Role } from "./roles";
import { type Denial, type Grantee, RULES } from "./rules";

type Facts = Partial<Subjects["article"] & Subjects["followUp"] & Subjects["attachment"]> &
  Partial<EventSubject>;

const hasRole = (actor: Actor, role: Role): boolean => actor.kind === "user" && actor.roles.includes(role);
/** Roles that may take over a follow-up without a responsible user. */
const ASSIGNEE_ROLES: readonly Role[] = ["staff", "editor", "leader"];
const isUser = (actor: Actor, id: string | null | undefined): boolean =>
  actor.kind === "user" && id !== null && actor.id === id;

/**
 * Whether an actor may know that an event exists. A restricted one is visible to its creator, its readers, leaders and
 * jobs; administrators have no special right (product rule "restricted events").
 */
export const mayReadEvent = (actor: Actor, event: EventSubject): boolean => {
  if (actor.kind === "job") return true;
  if (actor.kind === "anonymous") return false;
  if (!event.restricted) return true;
  return isUser(actor, event.createdBy) || event.readers.includes(actor.id) || hasRole(actor, "leader");
};

const isGranted = (
  actor: Actor,
  grantee: Grantee,
  facts: Facts,
  event: EventSubject | undefined,
): boolean => {
  switch (grantee) {
    case "signed_in":
      return actor.kind === "user";
    case "anonymous":
      return actor.kind === "anonymous";
    case "job":
      return actor.kind === "job";
    case "creator":
      return isUser(actor, event?.createdBy);
    case "writer":
      return hasRole(actor, "staff") && wroteOrFirst(actor, facts.writers);
    case "uploader":
      return isUser(actor, facts.addedBy);
    case "responsible":
      return isUser(actor, facts.responsible);
    case "eligible_assignee":
      return facts.responsible === null && ASSIGNEE_ROLES.some((role) => hasRole(actor, role));
    default:
      return hasRole(actor, grantee);
  }
};

const wroteOrFirst = (actor: Actor, writers: readonly string[] = []): boolean =>
  writers.length === 0 || (actor.kind === "user" && writers.includes(actor.id));

const isDenied = (
  actor: Actor,
  condition: Denial,
  facts: Facts,
  event: EventSubject | undefined,
): boolean => {
  switch (condition) {
    case "withdrawn":
      return event?.withdrawn === true || facts.withdrawn === true;
    case "file_withdrawn":
      return facts.withdrawn === true;
    case "not_withdrawn":
      return facts.withdrawn !== true || (facts !== event && event?.withdrawn === true);
    case "restricted":
      return event?.restricted === true;
    case "not_published":
      return facts.published !== true;
    case "own_writing":
      return actor.kind === "user" && (facts.writers ?? []).includes(actor.id);
    case "own_approval":
      return actor.kind === "user" && (facts.approvers ?? []).includes(actor.id);
    case "own_report":
      return isUser(actor, facts.reportedBy);
  }
};

/**
 * Whether `actor` may do `action` on `subject` (undefined for actions of the office). What belongs to an event requires the
 * right to read it; the one public action has its own conditions instead.
 */
export const may = <A extends Action>(actor: Actor, action: A, subject: SubjectOf<A>): boolean => {
  const rule = RULES[action];
  const facts = (subject ?? {}) as Facts;
  const event = subject === undefined ? undefined : (facts.event ?? (subject as EventSubject));
  if (event && action !== "article.readPublic" && !mayReadEvent(actor, event)) return false;
  if (rule.states && !(facts.state && rule.states.includes(facts.state))) return false;
  if ((rule.denyWhen ?? []).some((condition) => isDenied(actor, condition, facts, event))) return false;
  return rule.allow.some((grantee) => isGranted(actor, grantee, facts, event));
};
