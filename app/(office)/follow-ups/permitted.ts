import { may } from "@/domain/access/may";
import type { Role } from "@/domain/access/roles";
import type { FollowUpAction } from "@/domain/follow-ups/actions";

/** Who looks at a follow-up. */
export interface PermittedUser {
  id: string;
  name: string;
  roles: readonly Role[];
}

// Only who may read the event sees its follow-ups.
const READABLE = { createdBy: null, restricted: false, readers: [], withdrawn: false };

/** Whether the table of permissions lets a user perform an action on a follow-up that they see. */
export const isPermitted = (
  user: PermittedUser,
  action: FollowUpAction,
  { responsibleId, withdrawn = false }: { responsibleId: string | null; withdrawn?: boolean },
): boolean =>
  may({ kind: "user", ...user, lang: "en" }, `followUp.${action}`, {
    event: READABLE,
    responsible: responsibleId,
    reportedBy: null,
    withdrawn,
  });

/** Whether reports and requests await a user's decision. */
export const isDecider = (user: PermittedUser): boolean =>
  isPermitted(user, "verify", { responsibleId: null });
