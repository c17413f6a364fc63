"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Role } from "@/domain/access/roles";
import type { Text } from "@/domain/events/values";

/** Current user and organization, available to every page from the first rendering. */
interface OfficeNow {
  user: { id: string; name: string; roles: readonly Role[] };
  officeName: Text;
  timeZone: string;
  /** General permissions of the user. */
  may: Readonly<
    Record<
      "createEvent" | "manageUsers" | "saveSettings" | "saveDirectory" | "mergeDirectory" | "removeSamples",
      boolean
    >
  >;
  /** Unread reminders when the page was rendered, at most 100. */
  unread: number;
  /** The current day in the organization's time zone, YYYY-MM-DD. */
  today: string;
}

const Here = createContext<OfficeNow | undefined>(undefined);

export function OfficeProvider({ value, children }: { value: OfficeNow; children: ReactNode }) {
  return <Here.Provider value={value}>{children}</Here.Provider>;
}

/** Current user and organization; only below app/(office). */
export const useOffice = (): OfficeNow => {
  const here = useContext(Here);
  if (!here) throw new Error("useOffice outside of the office's layout");
  return here;
};
