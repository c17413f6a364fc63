"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "@/components/link";
import { SidePanel } from "@/components/side-panel";
import { useKeys } from "@/components/use-keys";
import { useOffice } from "./office-context";
import { isAt, PLACES, type Place } from "./places";
import classes from "./rail.module.css";
import { useGo } from "./use-go";

const NEW_EVENT = "/events/new";

function PlaceLink({ place, onFollow }: { place: Place; onFollow?: () => void }) {
  const t = useTranslations("nav");
  const here = isAt(place, usePathname());
  const name = t(place.name);
  return (
    <Link
      className={classes.place}
      data-place={place.name}
      href={place.href}
      title={`${name} (${place.keys})`}
      aria-current={here ? "page" : undefined}
      onClick={onFollow}
    >
      <span>{name}</span>
    </Link>
  );
}

/** Main navigation: a rail at the left, on a phone a bar at the bottom with four entries. */
export function Rail() {
  const t = useTranslations();
  const go = useGo();
  const [more, setMore] = useState(false);
  const { may } = useOffice();
  useKeys({
    ...(may.createEvent && { n: () => go(NEW_EVENT) }),
    ...Object.fromEntries(PLACES.map((place) => [place.keys, () => go(place.href)])),
  });
  return (
    <nav className={classes.rail} aria-label={t("nav.label")}>
      <Link className={classes.name} href="/">
        {t("app.name")}
      </Link>
      {may.createEvent && (
        <Link className={classes.first} href={NEW_EVENT} title={`${t("nav.newEvent")} (n)`}>
          <span>{t("nav.newEvent")}</span>
        </Link>
      )}
      <div className={classes.places}>
        {PLACES.map((place) => (
          <div key={place.name} className={place.bar ? undefined : classes.desk}>
            <PlaceLink place={place} />
          </div>
        ))}
        <button type="button" className={classes.more} onClick={() => setMore(true)}>
          <span>{t("nav.more")}</span>
        </button>
      </div>
      <SidePanel title={t("nav.more")} opened={more} onClose={() => setMore(false)}>
        <div className={classes.sheet}>
          {may.createEvent && (
            <Link
              className={classes.place}
              data-place="newEvent"
              href={NEW_EVENT}
              onClick={() => setMore(false)}
            >
              <span>{t("nav.newEvent")}</span>
            </Link>
          )}
          {PLACES.filter((place) => !place.bar).map((place) => (
            <PlaceLink key={place.name} place={place} onFollow={() => setMore(false)} />
          ))}
        </div>
      </SidePanel>
    </nav>
  );
}
