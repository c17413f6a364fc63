import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { sendFile } from "./send-file";

interface Sent {
  method: string;
  offset: string | undefined;
  size: number;
}
const sent: Sent[] = [];
/** Answers of the server, in order; undefined where it gives none. */
let answers: ([status: number, body: object] | undefined)[] = [];

/** The part of XMLHttpRequest that uploads use. */
class Request {
  upload: { onprogress?: (event: { loaded: number }) => void } = {};
  onload = () => {};
  onabort = () => {};
  status = 0;
  responseText = "";
  private method = "";
  private offset: string | undefined;
  open(method: string) {
    this.method = method;
  }
  setRequestHeader(_name: string, value: string) {
    this.offset = value;
  }
  send(body?: Blob) {
    sent.push({ method: this.method, offset: this.offset, size: body?.size ?? 0 });
    this.upload.onprogress?.({ loaded: body?.size ?? 0 });
    const answer = answers.shift();
    if (!answer) return;
    this.status = answer[0];
    this.responseText = JSON.stringify(answer[1]);
    queueMicrotask(() => this.onload());
  }
  abort() {
    this.onabort();
  }
}

const page = new EventTarget();
beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal("XMLHttpRequest", Request);
  vi.stubGlobal("window", page);
});
afterEach(() => void vi.unstubAllGlobals());

const shares: number[] = [];
const send = () => {
  shares.length = 0;
  const file = { id: "a", eventId: "b", name: "c.jpg", photo: "yes" } as const;
  return sendFile(file, new Blob(["0123456789"]), (share) => shares.push(share));
};

it("sends what the server lacks, with progress of the whole file", async () => {
  answers = [
    [200, { offset: 6, done: false }],
    [200, { offset: 10, done: true }],
  ];
  expect(await send()).toEqual({ done: true });
  expect(sent).toEqual([
    { method: "POST", offset: undefined, size: 0 },
    { method: "PATCH", offset: "6", size: 4 },
  ]);
  expect(shares).toEqual([0.6, 1]);
});

it("sends nothing that the server has", async () => {
  answers = [[200, { offset: 10, done: true }]];
  expect(await send()).toEqual({ done: true });
  expect(sent).toHaveLength(1);
});

it("distinguishes a refusal from a passing fault: another transfer, a wrong offset, no session, a busy server", async () => {
  for (const status of [401, 409, 429, 503]) {
    answers = [
      [200, { offset: 0, done: false }],
      [status, { error: { code: "X" } }],
    ];
    expect(await send()).toEqual({ done: false });
  }
  answers = [[400, { error: { code: "PHOTO_HEIC" } }]];
  expect(await send()).toEqual({ done: false, refused: { code: "PHOTO_HEIC" } });
  answers = [[200, {}]];
  expect(await send()).toEqual({ done: false });
});

it("gives up a connection from before the network was gone as soon as it is back", async () => {
  answers = [[200, { offset: 0, done: false }]];
  const sending = send();
  await vi.waitFor(() => expect(sent).toHaveLength(2), { timeout: 60_000 });
  page.dispatchEvent(new Event("online"));
  expect(await sending).toEqual({ done: false });
});
