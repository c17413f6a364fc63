"use client";

import { Button, type ButtonProps } from "@mantine/core";
import Link from "next/link";
import type { ReactNode } from "react";

/** A link with the appearance of a button; unlike a button it has an address and can be opened in a new tab. */
export function LinkButton({
  href,
  title,
  children,
  ...look
}: ButtonProps & { href: string; title?: string; children: ReactNode }) {
  return (
    <Button component={Link} href={href} title={title} {...look}>
      {children}
    </Button>
  );
}
