import type { Action, SubjectOf } from "@/domain/access/actions";
import type { Actor } from "@/domain/access/actor";
import { may } from "@/domain/access/may";
import { DomainError } from "@/domain/errors";

/** Throws NOT_ALLOWED unless the truth table of domain/access lets `actor` do `action` to `subject`. */
export const assertMay = <A extends Action>(actor: Actor, action: A, subject: SubjectOf<A>): void => {
  if (!may(actor, action, subject)) throw new DomainError("NOT_ALLOWED", { action });
};
