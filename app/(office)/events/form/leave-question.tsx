"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { askBeforeLeaving, leadsAway, mayLeave } from "../../leaving";

const LeaveDialog = dynamic(() => import("./leave-dialog"), { ssr: false });

/** The page of the office that a click opens in this tab. */
const followed = (event: MouseEvent): string | undefined => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return undefined;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.href || link.download || link.target === "_blank") return undefined;
  return leadsAway(link.href, window.location.href) ? link.href : undefined;
};

/** Asks before another page of the office is opened, while something typed would be lost; the browser asks before any other. */
export function LeaveQuestion({ isAtRisk }: { isAtRisk: () => boolean }) {
  const [href, setHref] = useState<string>();
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const end = askBeforeLeaving((to) => {
      if (!isAtRisk()) return true;
      setWanted(true);
      setHref(to);
      return false;
    });
    const clicked = (event: MouseEvent) => {
      const to = followed(event);
      if (to !== undefined && !mayLeave(to)) event.preventDefault();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (isAtRisk()) event.preventDefault();
    };
    // Before the link itself, which does not go where the event is prevented.
    window.addEventListener("click", clicked, true);
    window.addEventListener("beforeunload", warn);
    return () => {
      end();
      window.removeEventListener("click", clicked, true);
      window.removeEventListener("beforeunload", warn);
    };
  }, [isAtRisk]);
  return wanted && <LeaveDialog href={href} onClose={() => setHref(undefined)} />;
}
