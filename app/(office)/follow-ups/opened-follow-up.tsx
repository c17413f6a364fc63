import { may } from "@/domain/access/may";
import type { FollowUpDetail } from "@/server/follow-ups/queries";
import type { requireSession } from "../../server-office";
import type { OfficeUser } from "./detail/action-subject";
import { FollowUpView } from "./detail/follow-up-view";
import { SideFollowUp } from "./side-follow-up";

/** The follow-up selected in the address, with its history, in a side panel. */
export function OpenedFollowUp({
  followUp,
  users,
  user,
  today,
}: {
  followUp: FollowUpDetail | undefined;
  users: readonly OfficeUser[];
  user: Awaited<ReturnType<typeof requireSession>>["user"];
  today: string;
}) {
  const me = { id: user.id, mayManageUsers: may({ kind: "user", ...user }, "user.manage", undefined) };
  return (
    <SideFollowUp id={followUp?.id}>
      {followUp && <FollowUpView key={followUp.id} followUp={followUp} users={users} today={today} me={me} />}
    </SideFollowUp>
  );
}
