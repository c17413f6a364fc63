"use client";

import { useCallback, useMemo } from "react";
import { useTRPCClient } from "../../../trpc";
import type { UnsavedWork } from "./unsaved-work";
import type { Latest } from "./use-editing";

/** What editing an event asks of the office: its newest version, and keeping the user's draft. */
export function useEventCalls(id: string) {
  const client = useTRPCClient();
  const latest = useCallback(
    async (since: number): Promise<Latest> => {
      const [{ version, record, updatedBy }, revisions] = await Promise.all([
        client.events.get.query({ id }),
        client.events.revisions.query({ id }),
      ]);
      const own = revisions.every((revision) => revision.own || revision.version <= since);
      return { version, record, by: updatedBy, own };
    },
    [client, id],
  );
  const drafts = useMemo(
    () => ({
      keep: ({ at: _at, ...work }: UnsavedWork) => client.drafts.keep.mutate(work),
      discard: () => client.drafts.discard.mutate({ id }),
    }),
    [client, id],
  );
  return { latest, drafts };
}
