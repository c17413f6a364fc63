"use client";

import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ROLES } from "@/domain/events/enumerations";
import type { DraftRecord } from "@/domain/events/shape";
import { SIDES } from "@/domain/events/values";
import {
  withDelegationOfMany,
  withManyMoved,
  withRoleOfMany,
  withSideOfMany,
} from "@/domain/participations/many-edits";
import classes from "./fields.module.css";
import { useDerived, useFormRecord } from "./form-record";
import people from "./people.module.css";
import { useSelection } from "./people-selection";
import { LazyRolesMenu } from "./roles-button";
import { useDelegationOptions } from "./use-delegation-options";

function RolesOfMany() {
  const form = useFormRecord();
  const t = useTranslations();
  const { keys } = useSelection();
  const [open, setOpen] = useState(false);
  const chosen = useDerived((each) => {
    const all = (each.record().participants ?? []).filter(({ key }) => keys.has(key));
    return (all[0]?.roles ?? []).filter((role) => all.every(({ roles }) => roles?.includes(role)));
  });
  const button = (
    <button type="button" className={classes.link} onClick={() => setOpen(true)}>
      {t("form.fields.roles")}
    </button>
  );
  return (
    <LazyRolesMenu
      open={open}
      button={button}
      label={t("form.rolesOfSelected")}
      chosen={chosen}
      labelOf={(role) => t(`values.role.${role}` as "values.role.head")}
      onToggle={(role) =>
        form.change((record) => withRoleOfMany(record, keys, role as (typeof ROLES)[number]))
      }
      onOpen={setOpen}
    />
  );
}

/** What can be done to the selected participants; each act has its key in the rows. */
export function SelectionBar() {
  const form = useFormRecord();
  const t = useTranslations();
  const { keys, only } = useSelection();
  const delegations = useDelegationOptions();
  if (keys.size === 0) return null;
  const change = (to: (record: DraftRecord) => DraftRecord) => form.change(to);
  const arrows = [
    [-1, "form.moveUp", IconArrowUp],
    [1, "form.moveDown", IconArrowDown],
  ] as const;
  return (
    <div className={people.bar} role="toolbar" aria-label={t("form.selected", { count: keys.size })}>
      <span className={people.count}>{t("form.selected", { count: keys.size })}</span>
      {SIDES.map((side, at) => (
        <button
          key={side}
          type="button"
          className={classes.link}
          title={`${t(`values.side.${side}`)} (Alt+${at + 1})`}
          onClick={() => change((record) => withSideOfMany(record, keys, side))}
        >
          {t(`values.side.${side}`)}
        </button>
      ))}
      {delegations.length > 0 && (
        <select
          className={classes.select}
          aria-label={t("form.fields.delegation")}
          title={`${t("form.fields.delegation")} (Alt+Shift+1…9)`}
          value=""
          onChange={(event) => {
            const key = event.target.value === "-" ? undefined : event.target.value;
            change((record) => withDelegationOfMany(record, keys, key));
          }}
        >
          <option value="" disabled>
            {t("form.fields.delegation")}
          </option>
          <option value="-">–</option>
          {delegations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <RolesOfMany />
      {arrows.map(([by, label, Icon]) => (
        <button
          key={label}
          type="button"
          className={classes.icon}
          aria-label={t(label)}
          title={`${t(label)} (Alt+${by < 0 ? "↑" : "↓"})`}
          onClick={() => change((record) => withManyMoved(record, keys, by))}
        >
          <Icon size={16} aria-hidden="true" />
        </button>
      ))}
      <button
        type="button"
        className={classes.icon}
        aria-label={t("form.clearSelection")}
        title={`${t("form.clearSelection")} (Esc)`}
        onClick={() => only([])}
      >
        <IconX size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
