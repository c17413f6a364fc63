"use client";

import { useTranslations } from "next-intl";
import type { Participant } from "@/domain/events/shape";
import { SIDES } from "@/domain/events/values";
import { useDerived } from "./form-record";
import people from "./people.module.css";
import { useSelection } from "./people-selection";

/** The side of the participants that follow one another from this row on; nothing within such a run. */
export function SideHead({ name }: { name: string }) {
  const t = useTranslations();
  const { only } = useSelection();
  const at = Number(name.split(".")[1]);
  const run = useDerived((form) => {
    // Rows that are still empty count too: they are at their place in the form.
    const all = (form.value("participants") as Participant[] | undefined) ?? [];
    const side = all[at]?.side;
    const starts = all.some((each) => each.side) && (at === 0 || all[at - 1]?.side !== side);
    if (!starts) return undefined;
    const end = all.findIndex((each, place) => place > at && each.side !== side);
    return { side, keys: all.slice(at, end < 0 ? undefined : end).map(({ key }) => key) };
  });
  if (!run) return null;
  const side = SIDES.find((each) => each === run.side);
  const word = side ? t(`values.side.${side}`) : t("form.noSide");
  return (
    <button
      type="button"
      className={people.head}
      data-side={side}
      data-row-head
      tabIndex={-1}
      title={t("form.selectSide", { side: word, count: run.keys.length })}
      onClick={() => only(run.keys)}
    >
      {word} <span>{run.keys.length}</span>
    </button>
  );
}
