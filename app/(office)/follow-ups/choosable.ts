import type { Actor } from "@/domain/access/actor";
import { may } from "@/domain/access/may";
import { isActionPossible } from "@/domain/follow-ups/transitions";
import type { listFollowUps } from "@/server/follow-ups/queries";

type Listed = Awaited<ReturnType<typeof listFollowUps>>["rows"][number];

const READABLE = { createdBy: null, restricted: false, readers: [], withdrawn: false };

/**
 * Whether a row of a list can be chosen for a change of several. The server says it with the row: the table of permissions would
 * be 3 kB of the list's script.
 */
export const isChoosable = (
  row: Pick<Listed, "state" | "dueOn" | "pendingRequest" | "withdrawn" | "responsible">,
  actor: Actor,
): boolean =>
  !row.withdrawn &&
  isActionPossible(row, "reassign") &&
  may(actor, "followUp.reassign", {
    event: READABLE,
    responsible: row.responsible?.id ?? null,
    reportedBy: null,
    withdrawn: false,
  });
