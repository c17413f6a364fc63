"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import { v7 as newId } from "uuid";
import type { DraftRecord } from "@/domain/events/shape";
import { useTRPCClient } from "../../../trpc";
import classes from "./fields.module.css";
import type { HouseStyles } from "./house-styles";
import { LookupProvider } from "./lookup";
import { RecordForm } from "./record-form";
import { NEW_EVENT, type UnsavedWork } from "./unsaved-work";
import { useDirectory } from "./use-directory";
import type { SavedEvent } from "./use-editing";
import { useEventCalls } from "./use-event-calls";

/** Logs a new event, or edits one: the form, joined to the office's procedures. */
export function EventEditor({
  event,
  title,
  style,
  field,
  draft,
  files = [],
}: {
  /** Without an id it is a new one. */
  event: SavedEvent & { id?: string };
  /** The user's unsaved work on it that the server keeps; of an event that does not exist yet, with its id. */
  draft?: UnsavedWork | undefined;
  title: string;
  /** Names of the files that the event has, for its photos. */
  files?: readonly string[];
  style: HouseStyles;
  field?: string | undefined;
}) {
  const client = useTRPCClient();
  const t = useTranslations("form");
  const [id, setId] = useState(() => event.id ?? draft?.id ?? newId());
  const [exists, setExists] = useState(event.id !== undefined);
  const directory = useDirectory(exists ? id : undefined, style.zh?.home);
  const [restricted, setRestricted] = useState(draft?.restricted ?? false);
  const adopt = useCallback((work: UnsavedWork) => {
    setId(work.id);
    setRestricted(work.restricted ?? false);
  }, []);
  const save = useCallback(
    async (record: DraftRecord, version: number) => {
      if (version > 0) return client.events.save.mutate({ id, version, record });
      const made = await client.events.create.mutate({ id, record, restricted });
      setExists(true);
      // The address of what is edited now; the form stays as it is.
      window.history.replaceState(null, "", `/events/${id}/edit${window.location.search}`);
      return made;
    },
    [client, id, restricted],
  );
  const { latest, drafts } = useEventCalls(id);
  const proposed = useCallback(async () => {
    const { open } = await client.followUps.proposals.query({ eventId: id });
    return { count: open.length, href: `/events/${id}?tab=follow-ups` };
  }, [client, id]);
  const saved = useMemo(
    () => ({ version: event.version, record: event.record, by: event.by ?? null }),
    [event],
  );
  return (
    <LookupProvider value={directory}>
      <RecordForm
        title={title}
        style={style}
        id={id}
        adopt={adopt}
        restricted={restricted}
        place={exists ? id : (draft?.id ?? NEW_EVENT)}
        saved={saved}
        found={draft}
        drafts={drafts}
        save={save}
        latest={latest}
        proposed={proposed}
        files={files}
        eventHref={exists ? `/events/${id}` : undefined}
        field={field}
        beside={
          exists ? null : (
            <label className={classes.flag}>
              <input
                type="checkbox"
                checked={restricted}
                onChange={(change) => setRestricted(change.target.checked)}
              />
              {t("restrict")}
            </label>
          )
        }
      />
    </LookupProvider>
  );
}
