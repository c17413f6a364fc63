"use client";

import { Menu } from "@mantine/core";
import type { ReactNode } from "react";
import { ROLES } from "@/domain/events/enumerations";

/** The open list of roles of a participant. */
export default function RolesMenu({
  button,
  label,
  chosen,
  labelOf,
  onToggle,
  onOpen,
}: {
  button: ReactNode;
  label: string;
  chosen: readonly string[];
  labelOf: (role: string) => string;
  onToggle: (role: string) => void;
  onOpen: (open: boolean) => void;
}) {
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
            checked={chosen.includes(role)}
            closeMenuOnClick={false}
            onChange={() => onToggle(role)}
          >
            {labelOf(role)}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
