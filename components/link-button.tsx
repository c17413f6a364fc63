"use client";

import { Button, type ButtonProps } from "@mantine/core";
import type { LinkProps } from "next/link";
import type { DOMAttributes, ReactNode } from "react";
import { Link } from "@/components/link";

type Pointing = Pick<
  DOMAttributes<HTMLAnchorElement>,
  "onMouseEnter" | "onMouseLeave" | "onFocus" | "onBlur" | "onTouchStart"
>;

/** A link with the appearance of a button; unlike a button it has an address and can be opened in a new tab. */
export function LinkButton({
  href,
  title,
  children,
  ...look
}: ButtonProps &
  Pointing &
  Pick<LinkProps, "prefetch"> & { href: string; title?: string; children: ReactNode }) {
  return (
    <Button component={Link} href={href} title={title} {...look}>
      {children}
    </Button>
  );
}
