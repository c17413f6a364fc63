import type { EventPage } from "@/server/events/queries";
import { office } from "../../../server-office";
import { PhotosEditor } from "./tab-panels";

/** Editing the photos of an event, with the user's unsaved work on it and the names of its files. */
export async function PhotosEditing({ event }: { event: EventPage }) {
  const { attachments, drafts } = await office();
  const [draft, { files }] = await Promise.all([
    drafts.get({ id: event.id }),
    attachments.ofEvent({ eventId: event.id }),
  ]);
  return (
    <PhotosEditor
      event={{ id: event.id, version: event.version, record: event.record, by: event.updatedBy }}
      draft={draft ?? undefined}
      files={files.map(({ name }) => name)}
    />
  );
}
