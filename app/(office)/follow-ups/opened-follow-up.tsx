"use client";

import dynamic from "next/dynamic";
import { type ComponentProps, useState } from "react";

const OpenedPanel = dynamic(() => import("./opened-panel"));

/** The follow-up selected in the address; its scripts are loaded with the first one. */
export function OpenedFollowUp({ followUp, users }: ComponentProps<typeof OpenedPanel>) {
  const [wanted, setWanted] = useState(followUp !== undefined);
  if (followUp && !wanted) setWanted(true);
  return wanted && <OpenedPanel followUp={followUp} users={users} />;
}
