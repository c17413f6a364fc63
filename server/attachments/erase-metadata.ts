import { readFile, writeFile } from "node:fs/promises";
import { eraseBoxMetadata } from "@/domain/attachments/erase-box-metadata";
import { eraseTiffMetadata } from "@/domain/attachments/erase-tiff-metadata";
import { MetadataStuck } from "@/domain/attachments/eraser";
import type { FileType } from "@/domain/attachments/file";
import { DomainError } from "@/domain/errors";
import { runExclusively } from "./run-exclusively";

const ERASERS: Partial<Record<FileType, (file: Uint8Array) => boolean>> = {
  "image/heic": eraseBoxMetadata,
  "image/heif": eraseBoxMetadata,
  "video/mp4": eraseBoxMetadata,
  "video/quicktime": eraseBoxMetadata,
  "audio/x-m4a": eraseBoxMetadata,
  "image/tiff": eraseTiffMetadata,
};

/**
 * Overwrites the metadata of a picture that sharp cannot write, or of a film, in place: above all where it was recorded. Returns whether the
 * file was changed. Throws FILE_METADATA where the metadata cannot be found for certain.
 */
export const eraseMetadata = async (path: string, type: FileType): Promise<boolean> => {
  const erase = ERASERS[type];
  if (!erase) return false;
  return runExclusively(async () => {
    const file = await readFile(path);
    try {
      if (!erase(file)) return false;
    } catch (error) {
      if (error instanceof MetadataStuck) throw new DomainError("FILE_METADATA");
      throw error;
    }
    await writeFile(path, file);
    return true;
  });
};
