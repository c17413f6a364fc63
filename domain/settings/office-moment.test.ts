import { expect, it } from "vitest";
import { officeMoment } from "./office-moment";

it.each([
  ["2026-05-25T09:00", "Asia/Shanghai", "2026-05-25T01:00:00Z"],
  ["2026-01-01T00:30", "Asia/Shanghai", "2025-12-31T16:30:00Z"],
  ["2026-05-25T09:00", "UTC", "2026-05-25T09:00:00Z"],
  ["2026-03-29T01:30", "Europe/Berlin", "2026-03-29T00:30:00Z"],
  ["2026-03-29T03:30", "Europe/Berlin", "2026-03-29T01:30:00Z"],
  ["2026-10-25T12:00", "America/New_York", "2026-10-25T16:00:00Z"],
  ["", "Asia/Shanghai", undefined],
  ["soon", "Asia/Shanghai", undefined],
])("%s in %s is %s", (local, zone, moment) => {
  expect(officeMoment(local, zone)).toBe(moment);
});
