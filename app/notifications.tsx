"use client";

import { Notifications } from "@mantine/notifications";

/** The stack of notifications at the edge of the screen. */
export default function NotificationStack() {
  return <Notifications position="bottom-left" autoClose={8000} limit={3} />;
}
