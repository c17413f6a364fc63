import { keysIn, newKey } from "./keys";
import type { DraftRecord } from "./shape";

/** The mark of a photo's content in its file name, which `markedPhotoName` puts there. */
const markIn = (file: string): string => /-([0-9a-z]+)\.[^.]+$/.exec(file)?.[1] ?? "";

/**
 * A record with a photo for each of `files` that it has none for, at the end. The key of such a photo comes from the mark of its content:
 * whoever adds the same photo meanwhile gives it the same key, and another photo gets another one, so that both edits can be merged.
 */
export const withPhotos = (record: DraftRecord, files: readonly string[]): DraftRecord => {
  const photos = [...(record.photos ?? [])];
  const taken = keysIn(record);
  for (const file of files) {
    if (photos.some((photo) => photo.file === file)) continue;
    const mark = markIn(file);
    photos.push({ key: newKey(taken, "ph", mark && `ph-${mark}`), file });
  }
  return photos.length === (record.photos ?? []).length ? record : { ...record, photos };
};
