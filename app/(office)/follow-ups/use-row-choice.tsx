"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { useHydrated } from "@/components/hydration-gate";
import type { Column } from "@/components/table";
import { useKeys } from "@/components/use-keys";
import classes from "./bulk.module.css";
import { chosenAfter } from "./chosen-rows";
import type { ListedFollowUp } from "./listed-follow-up";

const boxOf = (id: string): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>(`input[data-choice="${id}"]`);

/** A row of a list that says whether it can be chosen. */
export type ChoosableFollowUp = ListedFollowUp & { isChoosable?: true };

/**
 * The rows of a list that are chosen, and the column of checkboxes with which they are: Shift with a click or Space chooses a range,
 * the arrow keys go from box to box, with Shift choosing, and `x` toggles the row that has the focus.
 */
export function useRowChoice(rows: readonly ChoosableFollowUp[]) {
  const t = useTranslations("followUps");
  const hydrated = useHydrated();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  const open = rows.filter((row) => row.isChoosable);
  const order = open.map(({ id }) => id);
  const chosen = open.filter(({ id }) => ids.has(id));
  const toggle = (id: string, range: boolean) => {
    setIds(chosenAfter(new Set(chosen.map((row) => row.id)), order, { id, last: last.current, range }));
    last.current = id;
  };
  // What was acted on leaves its bar, so the focus goes back to the row.
  const choose = (next: readonly string[]) => {
    setIds(new Set(next));
    boxOf(next[0] ?? last.current ?? "")?.focus();
  };
  const arrows = (event: KeyboardEvent, id: string) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && order[order.indexOf(id) + step];
    if (!next) return;
    event.preventDefault();
    if (event.shiftKey) {
      setIds(new Set([...chosen.map((row) => row.id), id, next]));
      last.current = next;
    }
    boxOf(next)?.focus();
  };
  useKeys({
    x: () => {
      const box = document.activeElement
        ?.closest("tr")
        ?.querySelector<HTMLInputElement>("input[data-choice]");
      if (box?.dataset.choice) toggle(box.dataset.choice, false);
    },
  });
  const all = chosen.length === open.length;
  const column: Omit<Column<ListedFollowUp>, "key"> | undefined =
    open.length === 0
      ? undefined
      : {
          head: (
            <span className={classes.choice}>
              <input
                type="checkbox"
                aria-label={t("bulk.all")}
                title={t("bulk.all")}
                checked={all}
                ref={(box) => {
                  if (box) box.indeterminate = chosen.length > 0 && !all;
                }}
                onChange={() => setIds(new Set(all ? [] : order))}
              />
            </span>
          ),
          // Until then no box can be used; the one in the head keeps the width of the column.
          cell: (row) =>
            hydrated &&
            order.includes(row.id) && (
              <span className={classes.choice}>
                <input
                  type="checkbox"
                  data-choice={row.id}
                  aria-label={t("bulk.choose", { text: row.text || t("noText") })}
                  title={t("bulk.chooseKey")}
                  checked={ids.has(row.id)}
                  onClick={(event) => toggle(row.id, event.shiftKey)}
                  onKeyDown={(event) => arrows(event, row.id)}
                  readOnly
                />
              </span>
            ),
        };
  return { column, chosen, choose, clear: () => choose([]) };
}
