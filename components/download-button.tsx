"use client";

import { Button } from "@mantine/core";
import type { ReactNode } from "react";

/** A button that fetches a file; nothing is fetched before it is pressed. */
export function DownloadButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button component="a" href={href} download variant="default">
      {children}
    </Button>
  );
}
