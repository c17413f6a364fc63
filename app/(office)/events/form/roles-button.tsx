"use client";

import { Menu } from "@mantine/core";
import { useTranslations } from "next-intl";
import { ROLES } from "@/domain/events/shape";
import { useDerived, useFormRecord } from "./form-record";
import people from "./people.module.css";

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
    <Menu
      opened
      onChange={onOpen}
      closeOnItemClick={false}
      trapFocus
      returnFocus={false}
      position="bottom-end"
      withinPortal
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {ROLES.map((role) => (
          <Menu.CheckboxItem
            key={role}
            checked={roles.includes(role)}
            closeMenuOnClick={false}
            onChange={() => toggle(role)}
          >
            {word(role)}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
