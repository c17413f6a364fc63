import { fileFromThread } from "./file-from-thread";
import type { TemplateContent, WordContent } from "./word-content";

/** The bytes of a Word document, made in a thread of its own. Aborting `signal` rejects with its reason. */
export const wordFile = (content: WordContent | TemplateContent, signal?: AbortSignal): Promise<Uint8Array> =>
  fileFromThread("word", content, signal);
