"use client";

import dynamic from "next/dynamic";
import { type ComponentProps, useState } from "react";
import { gated } from "@/components/hydration-gate";

const OpenedPanel = dynamic(() => import("./opened-panel").then((file) => gated(file.default)));

/** The follow-up selected in the address; its scripts are loaded with the first one. */
export function OpenedFollowUp({ followUp, users }: ComponentProps<typeof OpenedPanel>) {
  const [wanted, setWanted] = useState(followUp !== undefined);
  if (followUp && !wanted) setWanted(true);
  return wanted && <OpenedPanel followUp={followUp} users={users} />;
}
