"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { CSS as Transforms } from "@dnd-kit/utilities";
import { type RefObject, useEffect, useId, useLayoutEffect } from "react";

interface RowDragProps {
  /** The list, whose rows have `data-sortable-row`, and their handle as first child. */
  list: RefObject<HTMLUListElement | null>;
  ids: readonly string[];
  onMove: (from: number, to: number) => void;
  /** Called once rows can be dragged. */
  onReady: () => void;
  /** How rows are moved, for screen readers. */
  hint: string;
}

/** Binds one row that is already rendered: `useSortable` moves it, and its handle starts the drag. */
function DraggedRow({ id, list }: { id: string; list: RowDragProps["list"] }) {
  const { listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
  });
  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`:scope > [data-sortable-row="${CSS.escape(id)}"]`);
    if (!row) return;
    row.style.transform = Transforms.Translate.toString(transform) ?? "";
    row.style.transition = transition ?? "";
    row.toggleAttribute("data-dragging", isDragging);
    setNodeRef(row);
  });
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`:scope > [data-sortable-row="${CSS.escape(id)}"]`);
    const handle = row?.firstElementChild;
    if (!(handle instanceof HTMLElement)) return;
    setActivatorNodeRef(handle);
    // The listener expects React's event around the browser's.
    const pressed = (nativeEvent: PointerEvent) => listeners?.onPointerDown?.({ nativeEvent });
    handle.addEventListener("pointerdown", pressed);
    return () => handle.removeEventListener("pointerdown", pressed);
  }, [list, id, listeners, setActivatorNodeRef]);
  return null;
}

/** Dragging of the rows of a list; fetched after the page is hydrated, and beside the rows, which therefore stay as they are. */
export default function RowDrag({ list, ids, onMove, onReady, hint }: RowDragProps) {
  const contextId = useId();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  useEffect(onReady, [onReady]);
  const dropped = ({ active, over }: DragEndEvent) => {
    const [from, to] = [ids.indexOf(String(active.id)), over ? ids.indexOf(String(over.id)) : -1];
    if (from >= 0 && to >= 0 && from !== to) onMove(from, to);
  };
  return (
    <DndContext
      id={contextId}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={dropped}
      accessibility={{ screenReaderInstructions: { draggable: hint } }}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
        {ids.map((id) => (
          <DraggedRow key={id} id={id} list={list} />
        ))}
      </SortableContext>
    </DndContext>
  );
}
