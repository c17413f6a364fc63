import Link from "next/link";
import classes from "./tab-links.module.css";

export interface TabLink {
  href: string;
  name: string;
  here: boolean;
}

/** Tabs as links, so that each has its own address. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav className={classes.tabs} aria-label={label}>
      {tabs.map(({ href, name, here }) => (
        <Link key={href} className={classes.tab} href={href} aria-current={here ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
