"use client";

import { Notifications } from "@mantine/notifications";

/** As wide as the rail and the outline of a form: a notice covers none of its fields. */
const WIDTH = "20.5rem";

/** The stack of notifications at the edge of the screen. */
export default function NotificationStack() {
  return <Notifications position="bottom-left" containerWidth={WIDTH} autoClose={8000} limit={3} />;
}
