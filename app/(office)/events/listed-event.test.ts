import { expect, it } from "vitest";
import type { EventRow } from "@/server/events/queries";
import { listedEvent } from "./event-table";

const row = (start: string, end: string) => ({ id: "e", start, end }) as EventRow;

it.each([
  ["2019-12-18", "2019-12-21", "2019-12-21"],
  ["2019-12-18", "2019-12", "2019-12"],
  ["2019-12-18", "2019-12-18", undefined],
  ["2019-12-28", "2019-12-21", undefined],
])("an event from %s to %s is listed with the end %s", (start, end, listed) =>
  expect(listedEvent(row(start, end), "zh").end).toBe(listed),
);
