"use client";

import { IconGripVertical } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { type KeyboardEvent, type ReactNode, useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import classes from "./sortable-rows.module.css";

const RowDrag = dynamic(() => import("./row-drag"), { ssr: false });

interface SortableRowsProps {
  ids: readonly string[];
  onMove: (from: number, to: number) => void;
  /** Enter in a one-line field of a row: the same field of the next row, or this at the end. */
  onEnterLast?: ((at: number) => void) | undefined;
  /** Enter makes a new row behind each row, not only behind the last. */
  onEnter?: ((at: number) => void) | undefined;
  /** Alt+Delete in a row; the focus goes to the same field of the row behind it, or else before it. */
  onRemove?: ((at: number) => void) | undefined;
  children: (at: number) => ReactNode;
  /** Name of the list, and the name of the handle with its keys. */
  label: string;
  handleLabel: string;
  /** Placeholder for an empty list. */
  empty?: ReactNode;
  plain?: boolean;
}

const FIELD = "[data-column]";
const ROW = "[data-sortable-row]";
const FOCUSABLE = "input, select, textarea, button";

function Row({
  id,
  handle,
  children,
  single,
}: {
  id: string;
  /** Absent until rows can be dragged. */
  handle: string | undefined;
  children: ReactNode;
  single: boolean;
}) {
  return (
    <li data-sortable-row={id} className={classes.row}>
      <span className={classes.handle} data-single={single || undefined} title={handle} aria-hidden="true">
        <IconGripVertical size={14} />
      </span>
      <div className={classes.content}>{children}</div>
    </li>
  );
}

/**
 * Rows with manual order: dragged by their handle, or moved with Alt+↑ and Alt+↓ from any field within. Enter in a
 * field with `data-column` goes on to the same column of the next row, or to the first of a new one. Otherwise the focus stays where it was.
 */
export function SortableRows({
  ids,
  onMove,
  onEnterLast,
  onEnter,
  onRemove,
  children,
  label,
  handleLabel,
  empty,
  plain = false,
}: SortableRowsProps) {
  const rows = useRef<HTMLUListElement>(null);
  const [draggable, setDraggable] = useState(false);
  const ready = useCallback(() => setDraggable(true), []);
  const pressed = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>(ROW);
    // A list within a row handles its own rows first.
    if (!row || row.parentElement !== event.currentTarget) return;
    const at = ids.indexOf(row.dataset.sortableRow ?? "");
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      event.stopPropagation();
      const to = at + (event.key === "ArrowUp" ? -1 : 1);
      if (to < 0 || to >= ids.length) return;
      const field = [...row.querySelectorAll(FOCUSABLE)].indexOf(target);
      const list = event.currentTarget;
      flushSync(() => onMove(at, to));
      // Rows named by their place keep it; then it is the values that moved.
      const moved = list.children[to];
      const same = moved === row ? target : moved?.querySelectorAll<HTMLElement>(FOCUSABLE)[field];
      same?.focus();
      moved?.scrollIntoView({ block: "nearest" });
    }
    if (event.altKey && event.key === "Delete" && onRemove) {
      event.preventDefault();
      event.stopPropagation();
      const field = [...row.querySelectorAll(FOCUSABLE)].indexOf(target);
      const [list, around] = [event.currentTarget, event.currentTarget.parentElement];
      flushSync(() => onRemove(at));
      const next = list.isConnected ? list.children[Math.min(at, list.children.length - 1)] : undefined;
      const fields = next?.querySelectorAll<HTMLElement>(FOCUSABLE);
      const same = next?.querySelector<HTMLElement>(`[data-column="${target.dataset.column}"]`);
      (same ?? fields?.[field] ?? fields?.[0] ?? around?.querySelector<HTMLElement>("button"))?.focus();
      return;
    }
    const field = target.closest<HTMLElement>(FIELD);
    if (event.key !== "Enter" || event.altKey || event.ctrlKey || event.metaKey || !field) return;
    event.preventDefault();
    event.stopPropagation();
    const list = event.currentTarget;
    const makes = onEnter ?? (at === ids.length - 1 ? onEnterLast : undefined);
    if (makes) flushSync(() => makes(at));
    const next = list.children[at + 1];
    const column = makes ? FIELD : `[data-column="${field.dataset.column}"]`;
    next?.querySelector<HTMLElement>(column)?.focus();
  };
  if (ids.length === 0) return <>{empty}</>;
  return (
    <>
      <ul
        ref={rows}
        className={classes.list}
        data-plain={plain || undefined}
        aria-label={label}
        onKeyDown={pressed}
      >
        {ids.map((id, at) => (
          <Row key={id} id={id} handle={draggable ? handleLabel : undefined} single={ids.length < 2}>
            {children(at)}
          </Row>
        ))}
      </ul>
      {ids.length > 1 && <RowDrag list={rows} ids={ids} onMove={onMove} onReady={ready} hint={handleLabel} />}
    </>
  );
}
