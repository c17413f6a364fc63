"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Role } from "@/domain/access/roles";
import type { Text } from "@/domain/events/values";

/** Who is here and in which office: known to every screen from its first drawing on. */
export interface OfficeNow {
  user: { id: string; name: string; roles: readonly Role[] };
  officeName: Text;
  timeZone: string;
  /** What this person may do that concerns no single thing. */
  may: Readonly<
    Record<"createEvent" | "manageUsers" | "saveSettings" | "saveDirectory" | "removeSamples", boolean>
  >;
  /** How many reminders were unread when the page was drawn, counted up to 100. */
  unread: number;
  /** The office's calendar day, YYYY-MM-DD. */
  today: string;
}

const Here = createContext<OfficeNow | undefined>(undefined);

export function OfficeProvider({ value, children }: { value: OfficeNow; children: ReactNode }) {
  return <Here.Provider value={value}>{children}</Here.Provider>;
}

/** Who is here and in which office; only below app/(office). */
export const useOffice = (): OfficeNow => {
  const here = useContext(Here);
  if (!here) throw new Error("useOffice outside of the office's layout");
  return here;
};
