"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Shape } from "@/components/shape";
import classes from "./filters.module.css";

/** Shows or hides further filters. `phoneOnly`: wider screens show them always. */
export function MoreFilters({
  opened,
  onToggle,
  phoneOnly = false,
}: {
  opened: boolean;
  onToggle: () => void;
  phoneOnly?: boolean;
}) {
  const t = useTranslations();
  return (
    <Button
      className={phoneOnly ? classes.phoneOnly : undefined}
      variant="default"
      leftSection={<Shape name="filter" />}
      aria-expanded={opened}
      onClick={onToggle}
    >
      {t("followUps.moreFilters")}
    </Button>
  );
}

/** Removes all filters; absent where none is set. */
export function ClearFilters({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const t = useTranslations();
  return (
    isFiltered && (
      <Button variant="subtle" onClick={onClear}>
        {t("ui.clear")}
      </Button>
    )
  );
}
