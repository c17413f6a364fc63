import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { TextBlock } from "@/domain/articles/text-blocks";
import { type SaveState, TextSaver } from "./text-saver";

const text = (words: string): TextBlock[] => [
  { type: "paragraph", part: "lead", sentences: [{ id: "a", text: words }] },
];
const OFFLINE = new Error("offline");

const made = (save: (version: number, blocks: TextBlock[]) => Promise<{ version: number }>) => {
  const states: SaveState[] = [];
  const kept: (TextBlock[] | undefined)[] = [];
  const saver = new TextSaver({
    version: 1,
    save,
    isRefusal: (error) => error !== OFFLINE,
    keep: (blocks) => kept.push(blocks),
    onChange: (state) => states.push(state),
  });
  return { saver, states, kept };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("saves once nobody types, and what is typed meanwhile afterwards from the new version", async () => {
  const calls: [number, TextBlock[]][] = [];
  const { saver, states, kept } = made((version, blocks) => {
    calls.push([version, blocks]);
    if (calls.length === 1) saver.changed(text("abc"));
    return Promise.resolve({ version: version + 1 });
  });
  saver.changed(text("a"));
  saver.changed(text("ab"));
  expect(calls).toEqual([]);
  await vi.runAllTimersAsync();
  expect(calls).toEqual([
    [1, text("ab")],
    [2, text("abc")],
  ]);
  expect(states.at(-1)).toBe("saved");
  expect(kept.at(-1)).toBeUndefined();
  expect(saver.version).toBe(3);
});

it("keeps the text here while the connection is lost, and saves it when it is back", async () => {
  let online = false;
  const save = vi.fn(() => (online ? Promise.resolve({ version: 2 }) : Promise.reject(OFFLINE)));
  const { saver, states, kept } = made(save);
  saver.changed(text("a"));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(states.at(-1)).toBe("offline");
  expect(kept.at(-1)).toEqual(text("a"));
  expect(save.mock.calls.length).toBeGreaterThan(1);
  online = true;
  await vi.runAllTimersAsync();
  expect(states.at(-1)).toBe("saved");
  expect(kept.at(-1)).toBeUndefined();
});

it("stops at a refusal, keeps what is typed, and goes on from another version", async () => {
  const save = vi.fn((version: number) =>
    version === 1 ? Promise.reject(new Error("STALE")) : Promise.resolve({ version: version + 1 }),
  );
  const { saver, states, kept } = made(save);
  saver.changed(text("a"));
  await vi.runAllTimersAsync();
  expect(states.at(-1)).toBe("refused");
  saver.changed(text("ab"));
  await vi.runAllTimersAsync();
  expect(save).toHaveBeenCalledTimes(1);
  expect(kept.at(-1)).toEqual(text("ab"));
  await saver.resume(7);
  expect(save).toHaveBeenLastCalledWith(7, text("ab"));
  expect(states.at(-1)).toBe("saved");
});
