"use client";

import { useEffect } from "react";

const LOAD = {
  sans: () => import("./sans-font"),
  serif: () => import("./serif-font"),
};

/**
 * The shipped Chinese font, for systems without one. Its ranges of characters are 31 kB of style, so they are fetched once the page
 * is hydrated; the browser then fetches the characters that it lacks.
 */
export function ChineseFont({ kind }: { kind: keyof typeof LOAD }) {
  useEffect(() => {
    void LOAD[kind]().catch(() => undefined);
  }, [kind]);
  return null;
}
