import type { NewAttachment } from "@/domain/attachments/inputs";
import type { Attempt } from "./photo-queue";

/** How long nothing may be sent before an upload counts as interrupted, in milliseconds. */
const STALLED = 60_000;

// What passes by itself, or after signing in again.
const isPassing = (status: number): boolean => status >= 500 || [0, 401, 408, 429].includes(status);

const errorIn = (text: string): unknown => {
  try {
    return (JSON.parse(text) as { error?: unknown }).error ?? {};
  } catch {
    return {};
  }
};

/** Uploads a file with progress from 0 to 1, which fetch does not report. */
export const sendFile = (
  { id, eventId, name, photo }: NewAttachment,
  content: Blob,
  onProgress: (share: number) => void,
): Promise<Attempt> =>
  new Promise((done) => {
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), STALLED);
    };
    const end = (attempt: Attempt) => {
      clearTimeout(timer);
      done(attempt);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      watch();
      if (total > 0) onProgress(loaded / total);
    };
    request.onload = () => {
      const { status, responseText } = request;
      if (status >= 200 && status < 300) end({ done: true });
      else end({ done: false, ...(!isPassing(status) && { refused: errorIn(responseText) }) });
    };
    request.onerror = () => end({ done: false });
    request.onabort = () => end({ done: false });
    const query = new URLSearchParams({ id, eventId, name, ...(photo && { photo }) });
    request.open("POST", `/api/attachments?${query}`);
    watch();
    request.send(content);
  });
