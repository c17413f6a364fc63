import { v7 as newId } from "uuid";
import { MAX_FILE_BYTES, markedPhotoName } from "@/domain/attachments/file";
import type { ErrorCode, ErrorValues } from "@/domain/errors";
import { photoMark } from "./photo-mark";
import type { WaitingPhoto } from "./waiting-photo";

/** Where photos are to go. */
export interface PhotoTarget {
  user: string;
  eventId: string;
  held: boolean;
  intoRecord: boolean;
}

interface PreparedPhotos {
  photos: WaitingPhoto[];
  /** Files that are not sent at all, with the reason. */
  refused: { name: string; refusal: { code: ErrorCode; values: ErrorValues } }[];
  /** How many were there before. */
  doubles: number;
}

const refusalOf = (file: File): { code: ErrorCode; values: ErrorValues } | undefined => {
  if (/^image\/hei[cf]/.test(file.type) || /\.hei[cf]$/i.test(file.name))
    return { code: "PHOTO_HEIC", values: {} };
  if (file.type !== "" && !file.type.startsWith("image/")) return { code: "PHOTO_NOT_TAKEN", values: {} };
  if (file.size === 0) return { code: "FILE_EMPTY", values: {} };
  if (file.size > MAX_FILE_BYTES)
    return { code: "FILE_TOO_LARGE", values: { megabytes: MAX_FILE_BYTES / 1024 / 1024 } };
  return undefined;
};

/** Makes chosen files photos that can wait; `known`: names of the photos that the event has or that wait. */
export const preparePhotos = async (
  files: readonly File[],
  target: PhotoTarget,
  known: readonly string[],
): Promise<PreparedPhotos> => {
  const prepared: PreparedPhotos = { photos: [], refused: [], doubles: 0 };
  for (const file of files) {
    const refusal = refusalOf(file);
    if (refusal) {
      prepared.refused.push({ name: file.name, refusal });
      continue;
    }
    const mark = await photoMark(file);
    const names = [...known, ...prepared.photos.map(({ name }) => name)];
    if (names.some((name) => name.includes(`-${mark}.`))) prepared.doubles += 1;
    else
      prepared.photos.push({
        ...{ id: newId(), ...target, content: file, addedAt: Date.now(), sent: false },
        name: markedPhotoName(file.name || "photo", mark),
      });
  }
  return prepared;
};
