import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { entered } from "../server-office";
import classes from "./layout.module.css";
import { OfficeProvider } from "./office-context";
import { Rail } from "./rail";

/** The frame of all screens inside the office. */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const { user, office, today } = await entered();
  const t = await getTranslations("nav");
  return (
    <OfficeProvider value={{ user, officeName: office.name, timeZone: office.timeZone, today }}>
      <a className={classes.skip} href="#content">
        {t("skip")}
      </a>
      <div className={classes.office}>
        <Rail />
        <div className={classes.page}>{children}</div>
      </div>
    </OfficeProvider>
  );
}
