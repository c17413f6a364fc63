"use client";

import { Button, Checkbox, Stack, Switch } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { SkeletonRows } from "@/components/skeleton-rows";
import type { EventPage } from "@/server/events/queries";
import { useTRPC } from "../../../queries";
import { queryClientOfBrowser } from "../../../query-client";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";

type Read = Pick<EventPage, "id" | "version" | "restricted" | "readers">;

/** Who may see the event: everybody of the office, or its creator, the leaders and those chosen here. */
export function ReadersPanel({ event, onDone }: { event: Read; onDone: () => void }) {
  const t = useTranslations("event");
  const tu = useTranslations("ui");
  const trpc = useTRPC();
  const { events } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const names = useQuery(trpc.users.names.queryOptions(), queryClientOfBrowser());
  const [restricted, setRestricted] = useState(event.restricted);
  const [readers, setReaders] = useState<string[]>(event.readers);
  const save = (version: number, given: { restricted: boolean; readers: string[] }) =>
    events.setReaders.mutate({ id: event.id, version, ...given });
  const submit = () =>
    act({
      work: () => save(event.version, { restricted, readers }),
      message: t("readersSaved"),
      after: onDone,
      undo: {
        work: ({ version }) => save(version, { restricted: event.restricted, readers: event.readers }),
        message: t("readersSaved"),
      },
    });
  return (
    <Stack>
      <Switch
        label={t("restrict")}
        description={t("restrictHint")}
        checked={restricted}
        onChange={(given) => setRestricted(given.currentTarget.checked)}
      />
      {restricted &&
        (names.data ? (
          <Checkbox.Group label={t("alsoFor")} value={readers} onChange={setReaders}>
            <Stack gap="xs" mt="xs">
              {names.data.map((user) => (
                <Checkbox
                  key={user.id}
                  value={user.id}
                  label={user.name}
                  description={user.unit ?? undefined}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        ) : (
          <SkeletonRows rows={3} label={tu("loading")} />
        ))}
      <Button loading={busy} onClick={submit}>
        {tu("save")}
      </Button>
    </Stack>
  );
}
