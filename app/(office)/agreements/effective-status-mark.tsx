import {
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconHelpCircle,
  IconHourglass,
  IconRotateClockwise2,
} from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { EffectiveStatus, Validity } from "@/domain/agreements/effective-status";
import classes from "./agreements.module.css";

/** The icon of each status, beside its label. */
const SHAPES = {
  in_force: IconCircleCheck,
  expiring: IconHourglass,
  expired: IconCircleX,
  superseded: IconRotateClockwise2,
  terminated: IconBan,
  not_yet: IconClock,
  not_signed: IconCircleDashed,
  unstated: IconHelpCircle,
} as const satisfies Record<EffectiveStatus, unknown>;

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
  const Shape = SHAPES[effectiveStatus];
  const left = effectiveStatus === "expiring" ? daysLeft : undefined;
  return (
    <span className={classes.status} data-status={effectiveStatus} data-below={below || undefined}>
      <Shape size={15} stroke={1.8} aria-hidden />
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
