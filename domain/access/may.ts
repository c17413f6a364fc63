import type { Action, EventSubject, SubjectOf, Subjects } from "./actions";
import type { Actor } from "./actor";
import type { Role } from "./roles";
import { type Bar, RULES, type Who } from "./rules";

type Facts = Partial<Subjects["article"] & Subjects["followUp"] & Subjects["attachment"]> &
  Partial<EventSubject>;

const hasRole = (actor: Actor, role: Role): boolean => actor.kind === "user" && actor.roles.includes(role);
/** Who may take what nobody answers for. */
const TAKERS: readonly Role[] = ["staff", "editor", "leader"];
const isUser = (actor: Actor, id: string | null | undefined): boolean =>
  actor.kind === "user" && id !== null && actor.id === id;

/**
 * Whether an actor may know that an event exists. A restricted one: who made it, its readers, leaders and jobs; an
 * administrator is none of these by office (product rule "restricted events").
 */
export const mayReadEvent = (actor: Actor, event: EventSubject): boolean => {
  if (actor.kind === "job") return true;
  if (actor.kind === "anonymous") return false;
  if (!event.restricted) return true;
  return isUser(actor, event.createdBy) || event.readers.includes(actor.id) || hasRole(actor, "leader");
};

const isOne = (actor: Actor, who: Who, thing: Facts, event: EventSubject | undefined): boolean => {
  switch (who) {
    case "signed_in":
      return actor.kind === "user";
    case "anonymous":
      return actor.kind === "anonymous";
    case "job":
      return actor.kind === "job";
    case "creator":
      return isUser(actor, event?.createdBy);
    case "writer":
      return hasRole(actor, "staff") && wroteOrFirst(actor, thing.writers);
    case "adder":
      return isUser(actor, thing.addedBy);
    case "responsible":
      return isUser(actor, thing.responsible);
    case "taker":
      return thing.responsible === null && TAKERS.some((role) => hasRole(actor, role));
    default:
      return hasRole(actor, who);
  }
};

const wroteOrFirst = (actor: Actor, writers: readonly string[] = []): boolean =>
  writers.length === 0 || (actor.kind === "user" && writers.includes(actor.id));

const isBarred = (actor: Actor, bar: Bar, thing: Facts, event: EventSubject | undefined): boolean => {
  switch (bar) {
    case "withdrawn":
      return event?.withdrawn === true || thing.withdrawn === true;
    case "file_withdrawn":
      return thing.withdrawn === true;
    case "not_withdrawn":
      return thing.withdrawn !== true || (thing !== event && event?.withdrawn === true);
    case "restricted":
      return event?.restricted === true;
    case "own_writing":
      return actor.kind === "user" && (thing.writers ?? []).includes(actor.id);
    case "own_report":
      return isUser(actor, thing.reportedBy);
  }
};

/**
 * Whether `actor` may do `action` to `subject` (undefined for acts of the office). What belongs to an event that the actor may
 * not read is refused whatever the rule says; the one act open to the public asks its own bars instead.
 */
export const may = <A extends Action>(actor: Actor, action: A, subject: SubjectOf<A>): boolean => {
  const rule = RULES[action];
  const thing = (subject ?? {}) as Facts;
  const event = subject === undefined ? undefined : (thing.event ?? (subject as EventSubject));
  if (event && action !== "article.readPublic" && !mayReadEvent(actor, event)) return false;
  if (rule.states && !(thing.state && rule.states.includes(thing.state))) return false;
  if ((rule.bars ?? []).some((bar) => isBarred(actor, bar, thing, event))) return false;
  return rule.who.some((who) => isOne(actor, who, thing, event));
};
