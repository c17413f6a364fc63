/** Whether one may go there at once; a page that says no asks its user first. */
type Guard = (href: string) => boolean;

let guard: Guard | undefined;

/** Has a page asked before another one is opened by a link, a key or a command; ends with what it returns. */
export const askBeforeLeaving = (asked: Guard): (() => void) => {
  guard = asked;
  return () => {
    if (guard === asked) guard = undefined;
  };
};

export const mayLeave = (href: string): boolean => guard?.(href) ?? true;

/** Whether an address is another page of the office: no place of this page, no download, no other site. */
export const leadsAway = (to: string, here: string): boolean => {
  const [there, now] = [new URL(to, here), new URL(here)];
  if (there.origin !== now.origin || there.pathname.startsWith("/api/")) return false;
  return there.pathname !== now.pathname || there.search !== now.search;
};
