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

/** The shape of each standing, beside its word. */
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

/** How an agreement stands, as a shape and a word, with how long it still runs where that matters. */
export function StandingMark({
  stands,
  expiresOn,
  below = false,
}: {
  stands: Pick<Stands, "standing"> & Partial<Stands>;
  /** Null: the record tells no end, which is said of what is in force. */
  expiresOn?: string | null;
  /** What is said beside the word stands below it. */
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
