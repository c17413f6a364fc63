"use client";

import { useEffect, useRef } from "react";
import { Link } from "@/components/link";
import classes from "./tab-links.module.css";

interface TabLink {
  href: string;
  name: string;
  here: boolean;
}

/** Tabs as links, so that each has its own address. Where they are wider than the screen, the current one is in sight. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  const row = useRef<HTMLElement>(null);
  const current = tabs.find(({ here }) => here)?.href;
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for each current tab
  useEffect(() => {
    const own = row.current;
    const tab = own?.querySelector("[aria-current]");
    if (!own || !tab) return;
    const [frame, place] = [own.getBoundingClientRect(), tab.getBoundingClientRect()];
    // Not scrollIntoView, which would scroll the page as well.
    own.scrollLeft += place.left + place.width / 2 - (frame.left + frame.width / 2);
  }, [current]);
  return (
    <nav ref={row} className={classes.tabs} aria-label={label}>
      {tabs.map(({ href, name, here }) => (
        <Link key={href} className={classes.tab} href={href} aria-current={here ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
