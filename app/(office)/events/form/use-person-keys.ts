"use client";

import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { DraftRecord } from "@/domain/events/shape";
import { SIDES } from "@/domain/events/values";
import { withDelegationOfMany, withManyMoved, withSideOfMany } from "@/domain/participations/many-edits";
import { useDisclosure } from "./disclosure";
import { useFormRecord } from "./form-record";
import { useSelection } from "./people-selection";

const ROW = "[data-sortable-row]";

/** The change of Alt+0…3 (side) and Alt+Shift+0…9 (delegation, in their order). */
const changeOf = (event: KeyboardEvent, keys: ReadonlySet<string>) => {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  if (digit === undefined) return undefined;
  const at = Number(digit) - 1;
  if (event.shiftKey)
    return (record: DraftRecord) =>
      at < 0 || record.delegations?.[at]
        ? withDelegationOfMany(record, keys, record.delegations?.[at]?.key)
        : record;
  return at >= SIDES.length ? undefined : (record: DraftRecord) => withSideOfMany(record, keys, SIDES[at]);
};

/** The keys of a participant's line; they act on all selected rows if it is one of them. Returns whether a key was one. */
export function usePersonKeys(name: string): (event: KeyboardEvent<HTMLElement>) => boolean {
  const form = useFormRecord();
  const selection = useSelection();
  const { toggle } = useDisclosure();
  const handled = (event: KeyboardEvent<HTMLElement>, act: () => void): true => {
    event.preventDefault();
    event.stopPropagation();
    act();
    return true;
  };
  const extend = (target: HTMLElement, own: string, by: "next" | "previous") => {
    const row = target.closest<HTMLElement>(ROW);
    const beside = by === "next" ? row?.nextElementSibling : row?.previousElementSibling;
    const key = beside instanceof HTMLElement ? beside.dataset.sortableRow : undefined;
    selection.only([...new Set([...selection.keys, own, ...(key === undefined ? [] : [key])])]);
    beside?.querySelector<HTMLElement>(`[data-column="${target.dataset.column}"]`)?.focus();
  };
  return (event) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return false;
    const own = String(form.value(`${name}.key`) ?? "");
    const keys = selection.keys.has(own) ? selection.keys : new Set([own]);
    const target = event.target as HTMLElement;
    const isArrow = event.key === "ArrowDown" || event.key === "ArrowUp";
    if (isArrow && event.shiftKey && !event.altKey)
      return handled(event, () => extend(target, own, event.key === "ArrowDown" ? "next" : "previous"));
    if (event.key === "Escape" && selection.keys.size > 0) return handled(event, () => selection.only([]));
    if (!event.altKey) return false;
    if (event.key === "Enter") return handled(event, () => toggle(form.pathOf(name)));
    if (isArrow && keys.size > 1)
      return handled(event, () => {
        const by = event.key === "ArrowUp" ? -1 : 1;
        flushSync(() => form.change((record) => withManyMoved(record, keys, by)));
        target.focus();
      });
    const change = changeOf(event, keys);
    return change ? handled(event, () => form.change(change)) : false;
  };
}
