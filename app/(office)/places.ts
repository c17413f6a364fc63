import {
  IconBuilding,
  IconCalendarEvent,
  IconHome,
  IconListCheck,
  IconMapPin,
  IconSettings,
  IconSignature,
  IconUsers,
} from "@tabler/icons-react";

/** Navigation entries in order; `keys`: shortcut, `bar`: also in the navigation bar on phones. */
export const PLACES = [
  { name: "today", href: "/", icon: IconHome, keys: "g t", bar: true },
  { name: "events", href: "/events", icon: IconCalendarEvent, keys: "g e", bar: true },
  { name: "followUps", href: "/follow-ups", icon: IconListCheck, keys: "g f", bar: true },
  { name: "agreements", href: "/agreements", icon: IconSignature, keys: "g a", bar: false },
  { name: "people", href: "/people", icon: IconUsers, keys: "g p", bar: false },
  { name: "organizations", href: "/organizations", icon: IconBuilding, keys: "g o", bar: false },
  { name: "venues", href: "/venues", icon: IconMapPin, keys: "g v", bar: false },
  { name: "settings", href: "/settings", icon: IconSettings, keys: "g s", bar: false },
] as const;
export type Place = (typeof PLACES)[number];

/** Whether an address lies at or below a place. */
export const isAt = (place: Place, pathname: string): boolean =>
  place.href === "/" ? pathname === "/" : pathname === place.href || pathname.startsWith(`${place.href}/`);
