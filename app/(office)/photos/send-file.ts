import type { NewAttachment } from "@/domain/attachments/inputs";
import type { Attempt } from "./photo-queue";

/** How long nothing may be sent before an upload counts as interrupted, in milliseconds. */
const STALLED = 60_000;

interface Answer {
  /** 0 where the server was not reached. */
  status: number;
  text: string;
}

/** A request with progress in bytes, which fetch does not report. */
const request = (
  method: string,
  url: string,
  { body, offset, onSent }: { body?: Blob; offset?: number; onSent?: (bytes: number) => void } = {},
): Promise<Answer> =>
  new Promise((done) => {
    const sending = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A connection from before the network was gone answers no more.
    const abort = () => sending.abort();
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(abort, STALLED);
    };
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener("online", abort);
      done({ status: sending.status, text: sending.responseText });
    };
    if (onSent)
      sending.upload.onprogress = ({ loaded }) => {
        watch();
        onSent(loaded);
      };
    sending.onload = end;
    sending.onerror = end;
    sending.onabort = end;
    sending.open(method, url);
    if (offset !== undefined) sending.setRequestHeader("upload-offset", String(offset));
    watch();
    window.addEventListener("online", abort);
    sending.send(body);
  });

// What passes by itself, or after signing in again; a conflict when it is asked where the upload continues.
const isPassing = (status: number): boolean => status >= 500 || [0, 401, 408, 409, 429].includes(status);

interface State {
  offset: number;
  done: boolean;
}
type Read = { state: State } | { failed: Attempt };

const parsed = (text: string): { error?: unknown } & Partial<State> => {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
};

const read = ({ status, text }: Answer): Read => {
  const { error, offset, done } = parsed(text);
  if (status >= 200 && status < 300 && offset !== undefined)
    return { state: { offset, done: done === true } };
  const isPassed = isPassing(status) || status < 300;
  return { failed: { done: false, ...(!isPassed && { refused: error ?? {} }) } };
};

/** Uploads a file, from where an earlier attempt broke; progress from 0 to 1 is that of the whole file. */
export const sendFile = async (
  { id, eventId, name, photo }: NewAttachment,
  content: Blob,
  onProgress: (share: number) => void,
): Promise<Attempt> => {
  const query = new URLSearchParams({ id, eventId, name, size: `${content.size}`, ...(photo && { photo }) });
  const url = `/api/uploads?${query}`;
  const opened = read(await request("POST", url));
  if ("failed" in opened) return opened.failed;
  const { offset, done } = opened.state;
  if (done) return { done: true };
  const report = (bytes: number) => onProgress(bytes / content.size);
  if (offset > 0) report(offset);
  const body = content.slice(offset);
  const sent = read(await request("PATCH", url, { body, offset, onSent: (bytes) => report(offset + bytes) }));
  if ("failed" in sent) return sent.failed;
  return { done: sent.state.done };
};
