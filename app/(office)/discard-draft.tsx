"use client";

import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useTRPCClient } from "../trpc";
import { useWriteAction } from "../use-write-action";
import { removeUnsavedWork, storeUnsavedWork, unsavedWorkOfEvent } from "./events/form/unsaved-work";
import { useOffice } from "./office-context";

/** Discards one draft, on the server and in this browser; undo brings both back. */
export function DiscardDraft({ id, name }: { id: string; name: string }) {
  const t = useTranslations("today");
  const { user } = useOffice();
  const { drafts } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const discard = async () => {
    const kept = await drafts.get.query({ id });
    const local = unsavedWorkOfEvent(user.id, id);
    for (const { place } of local) removeUnsavedWork(user.id, place);
    await drafts.discard.mutate({ id });
    return { kept, local };
  };
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      loading={busy}
      aria-label={t("discardDraftOf", { name })}
      title={t("discardDraft")}
      onClick={() =>
        act({
          work: discard,
          message: t("draftDiscarded"),
          undo: {
            work: async ({ kept, local }) => {
              for (const { place, work } of local) storeUnsavedWork(user.id, place, work);
              if (!kept) return;
              const { at: _at, ...work } = kept;
              await drafts.keep.mutate({ id, ...work });
            },
            message: t("draftRestored"),
          },
        })
      }
    >
      <IconX size={16} aria-hidden />
    </ActionIcon>
  );
}
