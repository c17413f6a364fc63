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
import type { Standing, Stands } from "@/domain/agreements/standing";
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
} as const satisfies Record<Standing, unknown>;

/** Status of an agreement as icon and label, with the remaining time if relevant. */
export function StandingMark({
  stands,
  expiresOn,
  below = false,
}: {
  stands: Pick<Stands, "standing"> & Partial<Stands>;
  /** Null: no expiry date; shown for agreements in force. */
  expiresOn?: string | null;
  /** Shows details below the label. */
  below?: boolean;
}) {
  const t = useTranslations();
  const { standing, daysLeft, goesOn } = stands;
  const Shape = SHAPES[standing];
  const left = standing === "expiring" ? daysLeft : undefined;
  return (
    <span className={classes.standing} data-standing={standing} data-below={below || undefined}>
      <Shape size={15} stroke={1.8} aria-hidden />
      <span>{t(`values.standing.${standing}`)}</span>
      {typeof left === "number" && (
        <span className={classes.beside}>{t("agreements.daysLeft", { days: left })}</span>
      )}
      {standing === "in_force" && expiresOn === null && !goesOn && (
        <span className={classes.beside}>{t("agreements.noEnd")}</span>
      )}
      {goesOn && <span className={classes.beside}>{t("agreements.goesOn")}</span>}
    </span>
  );
}
