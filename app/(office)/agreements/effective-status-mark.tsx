import { useTranslations } from "next-intl";
import type { Validity } from "@/domain/agreements/effective-status";
import classes from "./effective-status-mark.module.css";

/** Status of an agreement as icon and label, with the remaining time if relevant. */
export function EffectiveStatusMark({
  validity,
  expiresOn,
  below = false,
}: {
  validity: Pick<Validity, "effectiveStatus"> & Partial<Validity>;
  /** Null: no expiry date; shown for agreements in force. */
  expiresOn?: string | null;
  /** Shows details below the label. */
  below?: boolean;
}) {
  const t = useTranslations();
  const { effectiveStatus, daysLeft, renewsAutomatically } = validity;
  const left = effectiveStatus === "expiring" ? daysLeft : undefined;
  return (
    <span className={classes.status} data-status={effectiveStatus} data-below={below || undefined}>
      <span>{t(`values.effectiveStatus.${effectiveStatus}`)}</span>
      {typeof left === "number" && (
        <span className={classes.beside}>{t("agreements.daysLeft", { days: left })}</span>
      )}
      {effectiveStatus === "in_force" && expiresOn === null && !renewsAutomatically && (
        <span className={classes.beside}>{t("agreements.noEnd")}</span>
      )}
      {renewsAutomatically && <span className={classes.beside}>{t("agreements.renewsAutomatically")}</span>}
    </span>
  );
}
