"use client";

import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense } from "react";
import type { ROLES } from "@/domain/events/enumerations";
import { withRoleOfMany } from "@/domain/participations/many-edits";
import { useDerived, useFormRecord } from "./form-record";
import people from "./people.module.css";
import { useSelection } from "./people-selection";

/** Fetches the menu; the form does so once it is hydrated, so that it opens at once. */
export const loadRolesMenu = () => import("./roles-menu");
const RolesMenu = lazy(loadRolesMenu);

interface RolesMenuProps {
  open: boolean;
  button: ReactNode;
  label: string;
  chosen: readonly string[];
  labelOf: (role: string) => string;
  onToggle: (role: string) => void;
  onOpen: (open: boolean) => void;
}

/** A button with its list of roles. Only the open menu is rendered: one for each of thirty people would slow the form. */
export function LazyRolesMenu({ open, button, ...menu }: RolesMenuProps) {
  if (!open) return button;
  return (
    <Suspense fallback={button}>
      <RolesMenu button={button} {...menu} />
    </Suspense>
  );
}

/** The roles of a participant, as words that open their list; they are set for all selected rows if it is one of them. */
export function RolesButton({
  name,
  open,
  onOpen,
  who,
}: {
  name: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  who: string;
}) {
  const form = useFormRecord();
  const t = useTranslations();
  const { keys } = useSelection();
  const roles = useDerived((each) => {
    const value = each.value(name);
    return Array.isArray(value) ? value.map(String) : [];
  });
  const toggle = (role: string) => {
    const own = String(form.value(name.replace(/roles$/, "key")) ?? "");
    const changed = keys.has(own) ? keys : new Set([own]);
    form.change((record) => withRoleOfMany(record, changed, role as (typeof ROLES)[number]));
  };
  const labelOf = (role: string) => t(`values.role.${role}` as "values.role.head");
  const label = t("form.rolesOf", { name: who || t("form.unnamed") });
  const button = (
    <button
      type="button"
      className={people.roles}
      data-path={form.pathOf(name)}
      data-roles
      aria-label={roles.length > 0 ? `${label}: ${roles.map(labelOf).join(", ")}` : label}
      title={`${label} (/)`}
      onClick={() => onOpen(true)}
    >
      {roles.length > 0 ? roles.map(labelOf).join(" · ") : "/"}
    </button>
  );
  return (
    <LazyRolesMenu
      open={open}
      button={button}
      label={label}
      chosen={roles}
      labelOf={labelOf}
      onToggle={toggle}
      onOpen={onOpen}
    />
  );
}
