import { Fragment, type ReactNode } from "react";
import { Link } from "@/components/link";
import classes from "./office-page.module.css";
import { TopTools } from "./top-tools";

/** Breadcrumbs before the page title. */
export interface Crumb {
  name: ReactNode;
  href?: string;
}

/** Page layout: breadcrumbs and content, at most 1,200 px wide unless `full`. */
export function OfficePage({
  crumbs,
  full = false,
  children,
}: {
  crumbs: readonly Crumb[];
  full?: boolean;
  children: ReactNode;
}) {
  // On a phone only the back link fits; the title is shown below.
  const isDeep = crumbs.length > 1;
  return (
    <>
      <header className={classes.top}>
        <div className={classes.crumbs} data-deep={isDeep || undefined}>
          {isDeep && (
            <span className={classes.back} aria-hidden="true">
              ‹
            </span>
          )}
          {crumbs.map((crumb, at) => (
            <Fragment key={crumb.href ?? "here"}>
              {at > 0 && (
                <span className={classes.sign} aria-hidden="true">
                  ›
                </span>
              )}
              {crumb.href ? (
                <Link
                  className={classes.crumb}
                  href={crumb.href}
                  data-above={at === crumbs.length - 2 || undefined}
                >
                  {crumb.name}
                </Link>
              ) : (
                <span className={classes.here}>{crumb.name}</span>
              )}
            </Fragment>
          ))}
        </div>
        <TopTools />
      </header>
      <main id="content" tabIndex={-1} className={full ? classes.full : classes.content}>
        {children}
      </main>
    </>
  );
}
