const OWN = "http://office.invalid";

/**
 * Where to go after signing in: an address of this office, as ASCII that a header can carry. Anything that a browser would read
 * as another site's address becomes "/"; browsers drop tabs and line breaks, and take "\" for "/".
 */
export const nextAddress = (next: string | readonly string[] | undefined): string => {
  if (typeof next !== "string" || !next.startsWith("/") || !URL.canParse(next, OWN)) return "/";
  const { origin, pathname, search, hash } = new URL(next, OWN);
  return origin === OWN && !pathname.startsWith("//") ? pathname + search + hash : "/";
};
