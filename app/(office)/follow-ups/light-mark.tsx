import {
  IconAlertTriangleFilled,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconClockFilled,
  IconEye,
  IconHourglassHigh,
  IconPlayerPause,
} from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { Light } from "@/domain/follow-ups/due";
import type { PursuitState } from "@/domain/follow-ups/follow-up";
import classes from "./light-mark.module.css";

const SHAPES = {
  late: IconAlertTriangleFilled,
  today: IconClockFilled,
  soon: IconClock,
  far: IconCircle,
  review: IconEye,
  verification: IconHourglassHigh,
  no_day: IconCircleDashed,
  closed: IconCircleCheckFilled,
} as const satisfies Record<Light, unknown>;

/** How a follow-up stands, as a shape, a colour and always a word. What is closed or lies still says which. */
export function LightMark({ light, state }: { light: Light; state: PursuitState }) {
  const t = useTranslations("values");
  const still = state === "suspended" && light !== "late" && light !== "review";
  const Shape = state === "dropped" ? IconCircleX : still ? IconPlayerPause : SHAPES[light];
  const word = light === "closed" || still ? t(`pursuitState.${state}`) : t(`light.${light}`);
  return (
    <span className={classes.light} data-light={state === "dropped" || still ? "still" : light}>
      <Shape size={15} stroke={1.8} aria-hidden />
      <span>{word}</span>
    </span>
  );
}
