"use client";

import { Button } from "@mantine/core";
import { useTimeZone, useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { EmptyState } from "@/components/empty-state";
import { SidePanel } from "@/components/side-panel";
import { Table } from "@/components/table";
import type { RobotScope } from "@/domain/robots/robot";
import type { ShownRobot } from "@/server/robots/queries";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { formatTimestamp } from "../../timestamps";
import classes from "../settings.module.css";
import { RobotForm } from "./robot-form";

/** Group robots of a user or of the units: added, changed, tested, removed. */
export function RobotList({
  scope,
  robots,
  units = [],
}: {
  scope: RobotScope;
  robots: readonly ShownRobot[];
  units?: readonly string[];
}) {
  const t = useTranslations("robots");
  const kinds = useTranslations("values.robotKind");
  const zone = useTimeZone() ?? "UTC";
  const client = useTRPCClient().robots;
  const { act, busy } = useWriteAction();
  const [opened, setOpened] = useState<ShownRobot | "new">();
  const [removed, setRemoved] = useState<ShownRobot>();
  const stateOf = ({ triedAt, problem }: ShownRobot) => {
    if (!triedAt) return t("never");
    const moment = formatTimestamp(triedAt, zone);
    return problem ? t("failed", { moment, problem: t(`problem.${problem}`) }) : t("fine", { moment });
  };
  const test = ({ id, name }: ShownRobot) =>
    act({
      work: async () => {
        const { problem } = await client.test.mutate({ id });
        return problem;
      },
      message: (problem) =>
        problem ? t("notDelivered", { problem: t(`problem.${problem}`) }) : t("delivered", { name }),
    });
  const remove = ({ id, version }: ShownRobot) =>
    act({
      work: () => client.remove.mutate({ id, version }),
      message: t("removed"),
      after: () => setRemoved(undefined),
    });
  const close = () => setOpened(undefined);
  return (
    <div className={classes.stack}>
      <p className={classes.hint}>{t("lead")}</p>
      {scope === "unit" && <p className={classes.hint}>{t("leadUnits")}</p>}
      {robots.length === 0 ? (
        scope === "unit" && <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <Table
          label={t("title")}
          rows={robots}
          keyOf={(robot) => robot.id}
          columns={[
            {
              key: "name",
              head: t("name"),
              wide: true,
              wrap: true,
              cell: (robot) => (
                <span className={classes.named}>
                  <span>{robot.name}</span>
                  <span className={classes.hint}>
                    {kinds(robot.kind)} …{robot.ending}
                    {scope === "unit" && ` · ${robot.unit || t("everyone")}`}
                  </span>
                  <span className={classes.hint}>{stateOf(robot)}</span>
                </span>
              ),
            },
            {
              key: "actions",
              head: t("actions"),
              cell: (robot) => (
                <span className={classes.rowActions}>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t("testThis", { name: robot.name })}
                    disabled={busy}
                    onClick={() => void test(robot)}
                  >
                    {t("test")}
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t("editThis", { name: robot.name })}
                    onClick={() => setOpened(robot)}
                  >
                    {t("change")}
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t("removeThis", { name: robot.name })}
                    onClick={() => setRemoved(robot)}
                  >
                    {t("remove")}
                  </Button>
                </span>
              ),
            },
          ]}
        />
      )}
      <div>
        <Button variant={scope === "unit" ? "filled" : "default"} onClick={() => setOpened("new")}>
          {t("add")}
        </Button>
      </div>
      <SidePanel
        title={opened === "new" ? t("add") : t("edit")}
        opened={opened !== undefined}
        onClose={close}
      >
        {opened && (
          <RobotForm
            scope={scope}
            robot={opened === "new" ? undefined : opened}
            units={units}
            onSaved={close}
          />
        )}
      </SidePanel>
      <ConfirmDialog
        title={t("remove")}
        button={t("remove")}
        opened={removed !== undefined}
        busy={busy}
        onConfirm={() => removed && void remove(removed)}
        onClose={() => setRemoved(undefined)}
      >
        {removed && t("removeText", { name: removed.name })}
      </ConfirmDialog>
    </div>
  );
}
