/** Navigation entries in order; `keys`: shortcut, `bar`: also in the navigation bar on phones. */
export const PLACES = [
  { name: "today", href: "/", keys: "g t", bar: true },
  { name: "events", href: "/events", keys: "g e", bar: true },
  { name: "followUps", href: "/follow-ups", keys: "g f", bar: true },
  { name: "articles", href: "/articles", keys: "g d", bar: false },
  { name: "agreements", href: "/agreements", keys: "g a", bar: false },
  { name: "people", href: "/people", keys: "g p", bar: false },
  { name: "organizations", href: "/organizations", keys: "g o", bar: false },
  { name: "venues", href: "/venues", keys: "g v", bar: false },
  { name: "settings", href: "/settings", keys: "g s", bar: false },
] as const;
export type Place = (typeof PLACES)[number];

/** Whether an address lies at or below a place. */
export const isAt = (place: Place, pathname: string): boolean =>
  place.href === "/" ? pathname === "/" : pathname === place.href || pathname.startsWith(`${place.href}/`);
