import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { newRecord } from "@/domain/events/new-record";
import {
  isHeldUntilReload,
  readUnsavedWork,
  removeUnsavedWork,
  storeUnsavedWork,
  type UnsavedWork,
} from "./unsaved-work";

const BASE = newRecord(undefined, "2026-05-20");
const workCalled = (title: string): UnsavedWork => ({
  id: "e1",
  version: 0,
  base: BASE,
  record: { ...BASE, title: { en: title } },
  at: 1,
});

let forbidden = false;
beforeEach(() => {
  const kept = new Map<string, string>();
  forbidden = false;
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (forbidden) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  removeUnsavedWork("ann", "new");
  vi.unstubAllGlobals();
});

it("holds work that the browser refuses to store, for the pages of the same tab", () => {
  storeUnsavedWork("ann", "new", workCalled("Stored"));
  expect(isHeldUntilReload("ann", "new")).toBe(false);
  forbidden = true;
  expect(storeUnsavedWork("ann", "new", workCalled("Refused"))).toBe(false);
  expect(readUnsavedWork("ann", "new")?.record.title?.en).toBe("Refused");
  expect(readUnsavedWork("ben", "new")).toBeUndefined();
  expect(isHeldUntilReload("ann", "new")).toBe(true);
  forbidden = false;
  expect(storeUnsavedWork("ann", "new", workCalled("Stored again"))).toBe(true);
  expect(isHeldUntilReload("ann", "new")).toBe(false);
  expect(readUnsavedWork("ann", "new")?.record.title?.en).toBe("Stored again");
});

it("drops what it holds once the work is saved or discarded", () => {
  forbidden = true;
  storeUnsavedWork("ann", "new", workCalled("Refused"));
  removeUnsavedWork("ann", "new");
  expect(readUnsavedWork("ann", "new")).toBeUndefined();
});
