"use client";

import { Checkbox, Stack } from "@mantine/core";
import { useTranslations } from "next-intl";
import { ROLES, type Role } from "@/domain/access/roles";

/** The roles, each with its permissions. */
export function RoleBoxes({
  value,
  onChange,
  error,
}: {
  value: readonly Role[];
  onChange: (roles: Role[]) => void;
  error?: string | undefined;
}) {
  const t = useTranslations("settings");
  return (
    <Checkbox.Group
      label={t("role")}
      value={[...value]}
      onChange={(given) => onChange(ROLES.filter((role) => given.includes(role)))}
      error={error}
    >
      <Stack gap="xs" mt={4}>
        {ROLES.map((role) => (
          <Checkbox key={role} value={role} label={t(`roles.${role}`)} description={t(`roleText.${role}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
