"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { mayLeave } from "./leaving";

/** Opens a page by a key or a command, unless the page in sight asks its user first. */
export function useGo(): (href: string) => void {
  const router = useRouter();
  return useCallback(
    (href) => {
      if (mayLeave(href)) router.push(href);
    },
    [router],
  );
}
