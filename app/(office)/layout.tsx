import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { HydrationGate } from "@/components/hydration-gate";
import { may } from "@/domain/access/may";
import { office as procedures, requireSession } from "../server-office";
import classes from "./layout.module.css";
import { OfficeProvider } from "./office-context";
import { WaitingPhotosLoader } from "./photos/waiting-photos-loader";
import { Rail } from "./rail";

/** Layout of all signed-in pages. */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const { user, office, today } = await requireSession();
  const { reminders } = await procedures();
  const [t, unread] = await Promise.all([getTranslations("nav"), reminders.unread()]);
  const actor = { kind: "user", ...user } as const;
  const allowed = {
    createEvent: may(actor, "event.create", undefined),
    manageUsers: may(actor, "user.manage", undefined),
    saveSettings: may(actor, "settings.save", undefined),
    saveDirectory: may(actor, "directory.save", undefined),
    mergeDirectory: may(actor, "directory.merge", undefined),
    removeSamples: may(actor, "event.removeSamples", undefined),
  };
  return (
    <OfficeProvider
      value={{ user, officeName: office.name, timeZone: office.timeZone, today, unread, may: allowed }}
    >
      <HydrationGate>
        <a className={classes.skip} href="#content">
          {t("skip")}
        </a>
        <div className={classes.office}>
          <Rail />
          <div className={classes.page}>{children}</div>
        </div>
        <WaitingPhotosLoader />
      </HydrationGate>
    </OfficeProvider>
  );
}
