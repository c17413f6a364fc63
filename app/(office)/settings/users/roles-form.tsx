"use client";

import { Button, Stack } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Role } from "@/domain/access/roles";
import type { ListedUser } from "@/server/users/queries";
import { RoleBoxes } from "./role-boxes";

export function RolesForm({
  user,
  onSave,
  onDone,
}: {
  user: ListedUser;
  onSave: (user: ListedUser, roles: readonly Role[], done: () => void) => void;
  onDone: () => void;
}) {
  const t = useTranslations();
  const [roles, setRoles] = useState<readonly Role[]>(user.roles);
  return (
    <Stack>
      <RoleBoxes
        value={roles}
        onChange={setRoles}
        error={roles.length === 0 ? t("fields.role_missing") : undefined}
      />
      <Button disabled={roles.length === 0} onClick={() => onSave(user, roles, onDone)}>
        {t("settings.saveRoles")}
      </Button>
    </Stack>
  );
}
