"use client";

import { Button } from "@mantine/core";
import { useTimeZone, useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/badge";
import { Link } from "@/components/link";
import { SidePanel } from "@/components/side-panel";
import { Table } from "@/components/table";
import type { Role } from "@/domain/access/roles";
import type { allUsers, ListedUser } from "@/server/users/queries";
import { formatTimestamp } from "../../timestamps";
import classes from "../settings.module.css";
import { HandOverForm } from "./hand-over-form";
import { InviteForm } from "./invite-form";
import { LinkToCopy } from "./link-to-copy";
import { useUserActions } from "./use-user-actions";
import { UserForm } from "./user-form";

type Listed = Awaited<ReturnType<typeof allUsers>>;
type Panel =
  | { kind: "invite" }
  | { kind: "user" | "hold"; user: ListedUser }
  | { kind: "link"; name: string; link: string };

/** The users and the open invitations, with what an administrator may do about each. */
export function UsersPanel({ users, invitations }: Listed) {
  const t = useTranslations("settings");
  const zone = useTimeZone() ?? "UTC";
  const [panel, setPanel] = useState<Panel>();
  const close = () => setPanel(undefined);
  const actions = useUserActions((name, link) => setPanel({ kind: "link", name, link }));
  const roleNames = (roles: readonly Role[]) => roles.map((role) => t(`roles.${role}`)).join(t("comma"));
  const title =
    !panel || panel.kind === "invite" ? t("invite") : panel.kind === "link" ? panel.name : panel.user.name;
  const units = [...new Set(users.flatMap((user) => user.unit ?? []))];
  return (
    <div className={classes.stack}>
      <div>
        <Button onClick={() => setPanel({ kind: "invite" })}>{t("invite")}</Button>
      </div>
      <Table
        label={t("users")}
        rows={users}
        keyOf={(user) => user.id}
        dimmed={(user) => user.off}
        columns={[
          {
            key: "name",
            head: t("name"),
            wide: true,
            cell: (user) => (
              <span className={classes.named}>
                <span>
                  {user.name} {user.off && <Badge color="gray">{t("off")}</Badge>}
                </span>
                <span className={classes.hint}>{user.email}</span>
              </span>
            ),
          },
          { key: "unit", head: t("unit"), wrap: true, phone: "large", cell: (user) => user.unit },
          { key: "roles", head: t("role"), wrap: true, phone: false, cell: (user) => roleNames(user.roles) },
          {
            key: "held",
            head: t("openFollowUps"),
            align: "end",
            phone: false,
            cell: (user) =>
              user.held > 0 && <Link href={`/follow-ups?responsible=${user.id}`}>{user.held}</Link>,
          },
          {
            key: "seen",
            head: t("seen"),
            phone: false,
            cell: (user) => (user.seenAt ? formatTimestamp(user.seenAt, zone) : t("never")),
          },
          {
            key: "actions",
            head: <span>{t("actions")}</span>,
            cell: (user) => (
              <span className={`${classes.rowActions} ${classes.oneLine}`}>
                {user.off ? (
                  <>
                    {user.held > 0 && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        onClick={() => setPanel({ kind: "hold", user })}
                      >
                        {t("handOver")}
                      </Button>
                    )}
                    <Button size="compact-xs" variant="default" onClick={() => actions.reactivate(user)}>
                      {t("reactivate")}
                    </Button>
                  </>
                ) : (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t("editUser", { name: user.name })}
                    onClick={() => setPanel({ kind: "user", user })}
                  >
                    {t("edit")}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
      />
      {invitations.length > 0 && (
        <section className={classes.stack}>
          <h2 className={classes.part}>{t("invitations")}</h2>
          <Table
            label={t("invitations")}
            rows={invitations}
            keyOf={(each) => each.id}
            columns={[
              { key: "name", head: t("name"), wide: true, cell: (each) => each.name },
              { key: "email", head: t("email"), phone: false, cell: (each) => each.email },
              { key: "roles", head: t("role"), phone: false, cell: (each) => roleNames(each.roles ?? []) },
              {
                key: "until",
                head: t("until"),
                phone: false,
                cell: (each) => formatTimestamp(each.expiresAt, zone),
              },
              {
                key: "actions",
                head: <span>{t("actions")}</span>,
                cell: (each) => (
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => actions.cancelInvitation(each.id)}
                  >
                    {t("cancelInvitation")}
                  </Button>
                ),
              },
            ]}
          />
        </section>
      )}
      <SidePanel title={title} opened={panel !== undefined} onClose={close}>
        {panel?.kind === "invite" && (
          <InviteForm onInvited={(name, link) => setPanel({ kind: "link", name, link })} />
        )}
        {panel?.kind === "user" && (
          <UserForm
            user={panel.user}
            units={units}
            busy={actions.busy}
            onSave={(given) => void actions.save(panel.user, given, close)}
            onRoles={actions.setRoles}
            onDone={close}
            onResetLink={() => actions.resetLink(panel.user)}
            onDeactivate={() => {
              if (panel.user.held > 0) return setPanel({ kind: "hold", user: panel.user });
              close();
              void actions.deactivate(panel.user);
            }}
          />
        )}
        {panel?.kind === "hold" && (
          <HandOverForm
            user={panel.user}
            others={users.filter((user) => !user.off && user.id !== panel.user.id)}
            busy={actions.busy}
            onHandOver={(to) =>
              void (panel.user.off ? actions.handOver : actions.handOverAndDeactivate)(panel.user, to, close)
            }
            onLeave={
              panel.user.off
                ? undefined
                : () => {
                    close();
                    void actions.deactivate(panel.user);
                  }
            }
          />
        )}
        {panel?.kind === "link" && <LinkToCopy path={panel.link} />}
      </SidePanel>
    </div>
  );
}
