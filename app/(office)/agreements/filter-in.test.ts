import { expect, test } from "vitest";
import { filterIn } from "./filter-in";

test("the address yields valid filters and drops others", () => {
  const id = "01890000-0000-7000-8000-000000000000";
  expect(
    filterIn({ status: "over", expiring: "0", partner: "o:x", event: "e", page: "-1", other: "x" }),
  ).toEqual({});
  expect(filterIn({ expiring: "soon", q: ["a", "b"] })).toEqual({});
  expect(
    filterIn({ q: "协议", status: "expired", expiring: "30", partner: id, event: id, page: "2" }),
  ).toEqual({
    q: "协议",
    effectiveStatus: "expired",
    expiring: 30,
    partner: id,
    eventId: id,
    page: 2,
  });
});
