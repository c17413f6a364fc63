import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Attempt, photoQueue } from "./photo-queue";
import type { WaitingPhoto } from "./waiting-photo";

const NOW = 1_800_000_000_000;
const DAY = 24 * 3600 * 1000;
const photo = (id: string, more: Partial<WaitingPhoto> = {}): WaitingPhoto => ({
  ...{ id, user: "ann", eventId: "event", name: `${id}.jpg`, content: new Blob([id]), addedAt: NOW },
  ...{ held: false, intoRecord: false, sent: false },
  ...more,
});

/** A browser whose kept photos survive its pages, and a server with chosen answers. */
const browser = (kept: WaitingPhoto[] = []) => {
  const rows = new Map(kept.map((each) => [each.id, each]));
  const sent: string[] = [];
  const recorded: string[][] = [];
  const reported: number[] = [];
  const server: { answer: Attempt; share: number; record: Attempt; isKeeping: boolean } = {
    answer: { done: true },
    share: 0.5,
    record: { done: true },
    isKeeping: true,
  };
  const reading = { until: Promise.resolve() };
  const keeps = <Value>(value: Value) =>
    server.isKeeping ? Promise.resolve(value) : Promise.reject(new Error("forbidden"));
  const open = () =>
    photoQueue({
      user: "ann",
      store: {
        all: async () => {
          const found = await keeps([...rows.values()]);
          await reading.until;
          return found;
        },
        put: (each) => keeps(undefined).then(() => void rows.set(each.id, each)),
        remove: (id) => keeps(undefined).then(() => void rows.delete(id)),
      },
      send: async ({ id }, onProgress) => {
        onProgress(server.share);
        sent.push(id);
        return server.answer;
      },
      addToRecord: async (_event, names) => {
        recorded.push([...names]);
        return server.record;
      },
      now: () => NOW,
      alone: (work) => work(),
      onChange: (count) => reported.push(count),
    });
  return { rows, sent, recorded, reported, reading, server, open };
};

const UNREACHED: Attempt = { done: false };
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the queue of photos", () => {
  it("sends them in order and keeps none that has arrived", async () => {
    const { open, sent, rows, reported } = browser();
    const queue = open();
    const states: string[] = [];
    queue.subscribe(() =>
      states.push(
        queue
          .photos()
          .map(({ state }) => state)
          .join(),
      ),
    );
    await queue.add([photo("a"), photo("b")]);
    await settled();
    expect(sent).toEqual(["a", "b"]);
    expect(states).toContain("sending,waiting");
    expect([rows.size, queue.photos().length, reported.at(-1)]).toEqual([0, 0, 0]);
    expect([...queue.arrived("event")]).toEqual(["a.jpg", "b.jpg"]);
  });

  it("sends what is added while the kept photos are being read, and sends nothing again that arrived meanwhile", async () => {
    const { open, sent, reading } = browser([photo("a"), photo("b", { held: true })]);
    const queue = open();
    await queue.reload();
    await settled();
    expect(sent).toEqual(["a"]);

    let finish = () => {};
    reading.until = new Promise((done) => {
      finish = done;
    });
    const reloaded = queue.reload();
    await settled();
    await queue.add([photo("c", { held: true })]);
    await queue.remove("b");
    finish();
    await reloaded;
    expect(queue.photos().map(({ id }) => id)).toEqual(["c"]);
    await queue.release("event", ["c.jpg"]);
    await settled();
    expect(sent).toEqual(["a", "c"]);
  });

  it("repeats with growing pauses, from where it was, until the server is reached", async () => {
    const { open, sent, rows, server } = browser();
    server.answer = UNREACHED;
    const queue = open();
    await queue.add([photo("a"), photo("b")]);
    await settled();
    expect(sent).toEqual(["a"]);
    expect(queue.photos().map(({ state }) => state)).toEqual(["waiting", "waiting"]);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(3_999);
    expect(sent).toHaveLength(2);
    server.answer = { done: true };
    queue.retry();
    await settled();
    expect(sent).toEqual(["a", "a", "a", "b"]);
    expect(rows.size).toBe(0);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toHaveLength(4);
  });

  it("shows how far a photo is while it waits, also where it continues further back", async () => {
    const { open, server } = browser();
    server.answer = UNREACHED;
    const queue = open();
    await queue.add([photo("a")]);
    await settled();
    expect(queue.photos()).toMatchObject([{ state: "waiting", progress: 0.5 }]);
    server.share = 0.25;
    queue.retry();
    await settled();
    expect(queue.photos()).toMatchObject([{ state: "waiting", progress: 0.25 }]);
  });

  it("waits a minute at most", async () => {
    const { open, sent, server } = browser();
    server.answer = UNREACHED;
    await open().add([photo("a")]);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    const before = sent.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.length).toBe(before + 1);
  });

  it("continues after the page was closed, with the same ids", async () => {
    const { open, sent, rows, server } = browser();
    server.answer = UNREACHED;
    await open().add([photo("a")]);
    await settled();
    vi.clearAllTimers();
    server.answer = { done: true };
    const later = open();
    await later.reload();
    await settled();
    expect([sent, rows.size]).toEqual([["a", "a"], 0]);
  });

  it("leaves out what another user added, and forgets photos of events that were never saved", async () => {
    const { open, sent, rows } = browser([
      photo("a", { user: "ben" }),
      photo("b", { held: true, addedAt: NOW - 31 * DAY }),
      photo("c", { held: true, addedAt: NOW - 29 * DAY }),
    ]);
    const queue = open();
    await queue.reload();
    await settled();
    expect(sent).toEqual([]);
    expect(queue.photos().map(({ id, state }) => [id, state])).toEqual([["c", "held"]]);
    expect([...rows.keys()]).toEqual(["a", "c"]);
  });

  it("sends the photos of a new event when it is saved, but not those that its record lost", async () => {
    const { open, sent, rows } = browser();
    const queue = open();
    await queue.add([photo("a", { held: true }), photo("b", { held: true })]);
    await settled();
    expect(sent).toEqual([]);
    await queue.release("event", ["b.jpg"]);
    await settled();
    expect([sent, rows.size]).toEqual([["b"], 0]);
  });

  it("shows what was refused until it is removed, and sends the others", async () => {
    const { open, sent, rows, server } = browser();
    server.answer = { done: false, refused: { code: "PHOTO_NOT_TAKEN" } };
    const queue = open();
    await queue.add([photo("a")]);
    await settled();
    server.answer = { done: true };
    await queue.add([photo("b")]);
    await settled();
    expect(sent).toEqual(["a", "b"]);
    expect(queue.photos()).toMatchObject([
      { id: "a", state: "refused", refused: { code: "PHOTO_NOT_TAKEN" } },
    ]);
    await queue.remove("a");
    expect([queue.photos(), rows.size]).toEqual([[], 0]);
  });

  it("adds all photos to the record at once, after their files, and repeats that alone", async () => {
    const { open, sent, recorded, rows, server } = browser();
    server.record = UNREACHED;
    const queue = open();
    await queue.add([photo("a", { intoRecord: true }), photo("b", { intoRecord: true })]);
    await settled();
    expect([sent, recorded]).toEqual([["a", "b"], [["a.jpg", "b.jpg"]]]);
    server.record = { done: true };
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual(["a", "b"]);
    expect(recorded).toEqual([
      ["a.jpg", "b.jpg"],
      ["a.jpg", "b.jpg"],
    ]);
    expect(rows.size).toBe(0);
  });

  it("works in memory where the browser keeps nothing", async () => {
    const { open, sent, server } = browser();
    server.isKeeping = false;
    server.answer = UNREACHED;
    const queue = open();
    await queue.add([photo("a")]);
    await settled();
    server.answer = { done: true };
    queue.retry();
    await settled();
    expect([sent, queue.photos()]).toEqual([["a", "a"], []]);
  });
});
