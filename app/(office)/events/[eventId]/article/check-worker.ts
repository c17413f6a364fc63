import { checkText } from "@/domain/articles/check/check";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";

/** A text to be compared with its record; `id` comes back with the answer. */
export interface CheckRequest {
  id: number;
  text: string;
  record: DraftRecord;
  lang: Lang;
}

// The check takes longer than a keystroke may: it runs beside the page.
addEventListener("message", ({ data }: MessageEvent<CheckRequest>) => {
  postMessage({ id: data.id, ...checkText(data.text, data.record, data.lang) });
});
