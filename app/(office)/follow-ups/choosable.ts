import { isActionPossible } from "@/domain/follow-ups/transitions";
import type { listFollowUps } from "@/server/follow-ups/queries";
import { isPermitted, type PermittedUser } from "./permitted";

type Listed = Awaited<ReturnType<typeof listFollowUps>>["rows"][number];

/**
 * Whether a row of a list can be chosen for a change of several. The server says it with the row: the table of permissions would
 * be 3 kB of the list's script.
 */
export const isChoosable = (
  row: Pick<Listed, "state" | "dueOn" | "pendingRequest" | "withdrawn" | "responsible">,
  user: PermittedUser,
): boolean =>
  !row.withdrawn &&
  isActionPossible(row, "reassign") &&
  isPermitted(user, "reassign", { responsibleId: row.responsible?.id ?? null });
