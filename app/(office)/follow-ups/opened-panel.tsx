"use client";

import type { FollowUpDetail } from "@/server/follow-ups/queries";
import { useOffice } from "../office-context";
import type { OfficeUser } from "./detail/action-subject";
import { FollowUpView } from "./detail/follow-up-view";
import { SideFollowUp } from "./side-follow-up";

/** A follow-up with its history, in a side panel. */
export default function OpenedPanel({
  followUp,
  users,
}: {
  followUp: FollowUpDetail | undefined;
  users: readonly OfficeUser[];
}) {
  const { user, may, today } = useOffice();
  const me = { id: user.id, mayManageUsers: may.manageUsers };
  return (
    <SideFollowUp id={followUp?.id}>
      {followUp && <FollowUpView key={followUp.id} followUp={followUp} users={users} today={today} me={me} />}
    </SideFollowUp>
  );
}
