import { expect, test } from "vitest";
import type { ErrorCode } from "@/domain/errors";
import { httpStatus, trpcCode } from "./error-status";

test.each<[ErrorCode, number]>([
  ["NOT_SIGNED_IN", 401],
  ["NOT_ALLOWED", 403],
  ["NOT_SAME_ORIGIN", 403],
  ["EVENT_NOT_FOUND", 404],
  ["STALE", 409],
  ["RECORD_INVALID", 400],
  ["INPUT_TOO_LARGE", 413],
  ["EXPORTS_BUSY", 429],
  ["DISK_FULL", 503],
  ["UNEXPECTED", 500],
])("%s is answered with %d by every endpoint", (code, status) => expect(httpStatus(code)).toBe(status));

test("a conflict is one in tRPC too", () => expect(trpcCode("STALE")).toBe("CONFLICT"));
