"use client";

import { useEffect } from "react";
import { SERIF_SHEET } from "./chinese-fonts";

/** Loads the serif font of Chinese articles after the first paint; until then they are in the system's. */
export function SerifFont() {
  useEffect(() => {
    if (document.querySelector(`link[href="${SERIF_SHEET}"]`)) return;
    document.head.append(
      Object.assign(document.createElement("link"), { rel: "stylesheet", href: SERIF_SHEET }),
    );
  }, []);
  return null;
}
