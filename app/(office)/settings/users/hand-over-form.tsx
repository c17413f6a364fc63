"use client";

import { Button, NativeSelect, Stack } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ListedUser } from "@/server/users/queries";

/** Hands over the open follow-ups of a user to one assignee, or leaves them unassigned. */
export function HandOverForm({
  user,
  others,
  busy,
  onHandOver,
  onLeave,
}: {
  user: ListedUser;
  others: readonly ListedUser[];
  busy: boolean;
  onHandOver: (to: string | null) => void;
  /** Deactivates without handing over; undefined if already deactivated. */
  onLeave: (() => void) | undefined;
}) {
  const t = useTranslations("settings");
  const [to, setTo] = useState("");
  return (
    <Stack>
      <p>{t("hasFollowUps", { name: user.name, count: user.held })}</p>
      <NativeSelect
        label={t("handOverTo")}
        description={t("handOverHint")}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        data={[
          { value: "", label: t("handOverNobody") },
          ...others.map((other) => ({
            value: other.id,
            label: other.unit ? `${other.name} · ${other.unit}` : other.name,
          })),
        ]}
        data-autofocus
      />
      <Button loading={busy} onClick={() => onHandOver(to || null)}>
        {t(onLeave ? "handOverAndDeactivate" : "handOver")}
      </Button>
      {onLeave && (
        <Button variant="default" loading={busy} onClick={onLeave}>
          {t("deactivateOnly")}
        </Button>
      )}
    </Stack>
  );
}
