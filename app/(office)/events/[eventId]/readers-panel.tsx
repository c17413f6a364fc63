"use client";

import { Button, Checkbox, Stack, Switch } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotice } from "@/components/notice";
import { SkeletonRows } from "@/components/skeleton-rows";
import type { EventPage } from "@/server/events/queries";
import { useErrorSentence } from "../../../error-sentence";
import { useTRPC } from "../../../trpc";

type Read = Pick<EventPage, "id" | "version" | "restricted" | "readers">;

/** Who may see the event: everybody of the office, or its creator, the leaders and those chosen here. */
export function ReadersPanel({ event, onDone }: { event: Read; onDone: () => void }) {
  const t = useTranslations("event");
  const tu = useTranslations("ui");
  const trpc = useTRPC();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const names = useQuery(trpc.users.names.queryOptions());
  const [restricted, setRestricted] = useState(event.restricted);
  const [readers, setReaders] = useState<string[]>(event.readers);
  const save = useMutation(
    trpc.events.setReaders.mutationOptions({ onError: (error) => notice(sentence(error), { wrong: true }) }),
  );
  const before = { id: event.id, restricted: event.restricted, readers: event.readers };
  const told = (undo?: () => void) => {
    notice(t("readersSaved"), { undo });
    router.refresh();
  };
  const submit = () =>
    save.mutate(
      { id: event.id, version: event.version, restricted, readers },
      {
        onSuccess: ({ version }) => {
          told(() => save.mutate({ ...before, version }, { onSuccess: () => told() }));
          onDone();
        },
      },
    );
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
      <Button loading={save.isPending} onClick={submit}>
        {tu("save")}
      </Button>
    </Stack>
  );
}
