import { type Crop, cropText } from "@/domain/articles/crop";
import type { ShownPhoto } from "./waiting-photo";

const urls = new Map<string, string>();

/** The address of a waiting photo's content in this page. */
export const photoUrl = ({ id, content }: ShownPhoto): string => {
  const known = urls.get(id);
  if (known) return known;
  const url = URL.createObjectURL(content);
  urls.set(id, url);
  return url;
};

/** Frees the content of photos that wait no longer. */
export const freeUrls = (waiting: readonly ShownPhoto[]): void => {
  for (const [id, url] of urls)
    if (!waiting.some((photo) => photo.id === id)) {
      URL.revokeObjectURL(url);
      urls.delete(id);
    }
};

/** The address of an uploaded photo of an event, or of a part of it. */
export const uploadedUrl = (eventId: string, file: string, size: "small" | "screen", crop?: Crop): string =>
  `/api/events/${eventId}/files/${encodeURIComponent(file)}?size=${size}${crop ? `&crop=${cropText(crop)}` : ""}`;
