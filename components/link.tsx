"use client";

import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link to a page of the office. It asks nothing of the server until it is used: a page is made anew for each request, so that of a link
 * in sight only the names of its parts could be loaded, at twenty requests a page. `prefetch` loads the whole page before.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
