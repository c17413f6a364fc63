"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { useDerived, useFormRecord } from "./form-record";
import people from "./people.module.css";

/** Fetches the menu; the form does so once it is hydrated, so that it opens at once. */
export const loadRolesMenu = () => import("./roles-menu");
const RolesMenu = lazy(loadRolesMenu);

/** The roles of a participant, as words that open their list. */
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
  const roles = useDerived((each) => {
    const value = each.value(name);
    return Array.isArray(value) ? value.map(String) : [];
  });
  const toggle = (role: string) => {
    const next = roles.includes(role) ? roles.filter((each) => each !== role) : [...roles, role];
    form.set(name, next.length > 0 ? next : undefined);
  };
  const word = (role: string) => t(`values.role.${role}` as "values.role.head");
  const label = t("form.rolesOf", { name: who || t("form.unnamed") });
  const button = (
    <button
      type="button"
      className={people.roles}
      data-path={form.pathOf(name)}
      data-roles
      aria-label={roles.length > 0 ? `${label}: ${roles.map(word).join(", ")}` : label}
      title={`${label} (/)`}
      onClick={() => onOpen(true)}
    >
      {roles.length > 0 ? roles.map(word).join(" · ") : "/"}
    </button>
  );
  // A menu for each of thirty people would weigh; only the open one is there.
  if (!open) return button;
  return (
    <Suspense fallback={button}>
      <RolesMenu button={button} label={label} chosen={roles} word={word} onToggle={toggle} onOpen={onOpen} />
    </Suspense>
  );
}
