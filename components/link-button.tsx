"use client";

import { Button, type ButtonProps } from "@mantine/core";
import Link from "next/link";
import type { ReactNode } from "react";

/** A link that looks like a button: it leads somewhere, so it opens in a new tab and has an address. */
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
