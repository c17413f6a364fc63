import { expect, it } from "vitest";
import { periodDays } from "./period";

it.each([
  ["month", "2024-02-29", "2024-02-01", "2024-02-29"],
  ["last_month", "2025-03-31", "2025-02-01", "2025-02-28"],
  ["last_month", "2025-01-01", "2024-12-01", "2024-12-31"],
  ["quarter", "2025-12-31", "2025-10-01", "2025-12-31"],
  ["quarter", "2025-04-01", "2025-04-01", "2025-06-30"],
  ["year", "2025-06-02", "2025-01-01", "2025-12-31"],
] as const)("%s seen from %s is %s to %s", (period, today, from, to) => {
  expect(periodDays(period, today)).toEqual({ from, to });
});
