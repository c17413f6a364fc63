"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect } from "react";

/** The element that displays a place of the record, or that of the nearest enclosing place. */
const pieceOf = (place: string): HTMLElement | null => {
  for (let path = place; path !== ""; path = path.replace(/(?:^|\.)[^.[\]]+$|\[[^[\]]*\]$/, "")) {
    const found = document.getElementById(path);
    if (found) return found;
    if (!/[.[]/.test(path)) return null;
  }
  return null;
};

const decoded = (words: string): string => {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
};

/** Leads to the place that the address names behind `#`, and marks it: after a reload as after a click. */
export function GoToPlace() {
  const path = usePathname();
  const query = useSearchParams();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address, another place.
  useEffect(() => {
    const go = () => {
      for (const marked of document.querySelectorAll("[data-here]")) marked.removeAttribute("data-here");
      const piece = pieceOf(decoded(window.location.hash.slice(1)));
      if (!piece) return;
      piece.setAttribute("data-here", "");
      if (!piece.matches("a, button")) piece.tabIndex = -1;
      piece.scrollIntoView({ block: "center" });
      piece.focus({ preventScroll: true });
    };
    go();
    window.addEventListener("hashchange", go);
    return () => window.removeEventListener("hashchange", go);
  }, [path, query]);
  return null;
}
