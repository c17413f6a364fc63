import { describe, expect, it } from "vitest";
import { neededDelivery, problemOfStatus, retryDelay } from "./delivery";
import { saveDestinationInput } from "./inputs";

describe("the delivery that an article needs", () => {
  const waiting = (target: number | null, tries = 0) => ({ state: "waiting" as const, target, tries });

  it("follows from the version that should be there and the one that is", () => {
    expect(neededDelivery({ target: 1, placed: null })).toBe("publish");
    expect(neededDelivery({ target: 2, placed: 1 })).toBe("correct");
    expect(neededDelivery({ target: null, placed: 1 })).toBe("withdraw");
    expect(neededDelivery({ target: 1, placed: 1 })).toBeUndefined();
    expect(neededDelivery({ target: null, placed: null })).toBeUndefined();
  });

  it("is not made twice, and not again after it failed", () => {
    expect(neededDelivery({ target: 1, placed: null, latest: waiting(1) })).toBeUndefined();
    const failed = { state: "failed" as const, target: 1, tries: 10 };
    expect(neededDelivery({ target: 1, placed: null, latest: failed })).toBeUndefined();
    expect(neededDelivery({ target: 2, placed: null, latest: failed })).toBe("publish");
  });

  it("withdraws what may have arrived unnoticed, and nothing that was never sent", () => {
    expect(neededDelivery({ target: null, placed: null, latest: waiting(1, 1) })).toBe("withdraw");
    expect(neededDelivery({ target: null, placed: null, latest: waiting(1, 0) })).toBeUndefined();
    const gone = { state: "delivered" as const, target: null, tries: 1 };
    expect(neededDelivery({ target: null, placed: null, latest: gone })).toBeUndefined();
    expect(neededDelivery({ target: 1, placed: null, latest: gone })).toBe("publish");
  });
});

it("waits longer after each attempt, for three days, and not at all where a setting is wrong", () => {
  const delays: number[] = [];
  for (let tries = 1; ; tries += 1) {
    const delay = retryDelay(tries, "unreachable", "publish");
    if (delay === undefined) break;
    delays.push(delay);
  }
  expect(delays).toEqual(delays.toSorted((a, b) => a - b));
  const hours = delays.reduce((sum, each) => sum + each, 0) / 3_600_000;
  expect(Math.round(hours)).toBe(76);
  expect(retryDelay(1, "private_address", "correct")).toBeUndefined();
});

it("repeats a withdrawal daily until it arrives", () => {
  const day = 24 * 3_600_000;
  expect(retryDelay(1, "unreachable", "withdraw")).toBe(60_000);
  expect(retryDelay(50, "unreachable", "withdraw")).toBe(day);
  expect(retryDelay(1, "private_address", "withdraw")).toBe(day);
  const failed = { state: "failed" as const, target: null, tries: 10 };
  expect(neededDelivery({ target: null, placed: 1, latest: failed })).toBe("withdraw");
});

it("reads an HTTP status", () => {
  const read = [200, 204, 302, 401, 404, 429, 503].map(problemOfStatus);
  expect(read).toEqual([undefined, undefined, "redirected", "sign_in", "refused", "refused", "server_error"]);
});

it("accepts web addresses without a password in them", () => {
  const input = { id: "01900000-0000-7000-8000-000000000000", version: 0, kind: "webhook", name: "Site" };
  const accepts = (url: string) =>
    saveDestinationInput.safeParse({ ...input, url, langs: ["en"], active: true }).success;
  expect(accepts("https://example.org/hook?a=b")).toBe(true);
  for (const url of [
    "example.org",
    "ftp://example.org",
    "https://me:secret@example.org",
    "file:///etc/passwd",
  ])
    expect([url, accepts(url)]).toEqual([url, false]);
});
