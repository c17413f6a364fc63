import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { Role } from "@/domain/access/roles";
import type { ListedUser } from "@/server/users/queries";
import classes from "../settings.module.css";
import { type Named, NameForm } from "./name-form";
import { RolesForm } from "./roles-form";

/** What an administrator may do about an active user. */
export function UserForm({
  user,
  units,
  busy,
  onSave,
  onRoles,
  onDone,
  onResetLink,
  onDeactivate,
}: {
  user: ListedUser;
  units: readonly string[];
  busy: boolean;
  onSave: (given: Named) => void;
  onRoles: (user: ListedUser, roles: readonly Role[], done: () => void) => void;
  onDone: () => void;
  onResetLink: () => void;
  onDeactivate: () => void;
}) {
  const t = useTranslations("settings");
  return (
    <>
      <NameForm user={user} units={units} busy={busy} onSave={onSave} />
      <section className={classes.panelPart}>
        <RolesForm user={user} onSave={onRoles} onDone={onDone} />
      </section>
      <section className={classes.panelPart}>
        <div className={classes.rowActions}>
          <Button variant="default" onClick={onResetLink}>
            {t("resetLink")}
          </Button>
          <Button variant="default" onClick={onDeactivate}>
            {t("deactivate")}
          </Button>
        </div>
      </section>
    </>
  );
}
