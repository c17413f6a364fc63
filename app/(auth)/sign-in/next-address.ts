const OWN = "http://office.invalid";

/**
 * The path to open after signing in, as ASCII that a header can carry. Anything that a browser would resolve to another
 * origin becomes "/"; browsers drop tabs and line breaks and treat "\" as "/".
 */
export const nextAddress = (next: string | readonly string[] | undefined): string => {
  if (typeof next !== "string" || !next.startsWith("/") || !URL.canParse(next, OWN)) return "/";
  const { origin, pathname, search, hash } = new URL(next, OWN);
  return origin === OWN && !pathname.startsWith("//") ? pathname + search + hash : "/";
};
