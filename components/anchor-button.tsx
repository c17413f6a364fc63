"use client";

import { Button } from "@mantine/core";
import type { ReactNode } from "react";

/** A link with the appearance of a button that loads its page anew. */
export function AnchorButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button component="a" href={href}>
      {children}
    </Button>
  );
}
