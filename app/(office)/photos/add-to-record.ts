import { keysIn, newKey } from "@/domain/events/keys";
import { errorCode, errorResponseOf } from "../../error-sentence";
import { loadClient } from "../../trpc";
import type { Attempt } from "./photo-queue";

/** Adds photos to the record of a saved event, as far as it lacks them; others may save it at the same time. */
export const addToRecord = async (eventId: string, names: readonly string[]): Promise<Attempt> => {
  try {
    const { events } = await loadClient();
    const { version, record } = await events.get.query({ id: eventId });
    const photos = [...(record.photos ?? [])];
    const keys = keysIn(record);
    for (const file of names.filter((name) => !photos.some((photo) => photo.file === name)))
      photos.push({ key: newKey(keys, "ph"), file });
    if (photos.length > (record.photos ?? []).length)
      await events.save.mutate({ id: eventId, version, record: { ...record, photos } });
    return { done: true };
  } catch (error) {
    const code = errorCode(error);
    if (code === "STALE") return addToRecord(eventId, names);
    return { done: false, ...(code && code !== "NOT_SIGNED_IN" && { refused: errorResponseOf(error) }) };
  }
};
