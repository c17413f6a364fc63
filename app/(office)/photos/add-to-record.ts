import { withPhotos } from "@/domain/events/add-photos";
import { errorCode, errorResponseOf } from "../../error-sentence";
import { loadClient } from "../../trpc";
import type { Attempt } from "./photo-queue";

/** Adds photos to the record of a saved event, as far as it lacks them; others may save it at the same time. */
export const addToRecord = async (eventId: string, names: readonly string[]): Promise<Attempt> => {
  try {
    const { events } = await loadClient();
    const { version, record } = await events.get.query({ id: eventId });
    const added = withPhotos(record, names);
    if (added !== record) await events.save.mutate({ id: eventId, version, record: added });
    return { done: true };
  } catch (error) {
    const code = errorCode(error);
    if (code === "STALE") return addToRecord(eventId, names);
    return { done: false, ...(code && code !== "NOT_SIGNED_IN" && { refused: errorResponseOf(error) }) };
  }
};
