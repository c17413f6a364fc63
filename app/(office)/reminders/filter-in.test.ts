import { expect, it } from "vitest";
import { filterIn } from "./filter-in";

it("reads what an address asks for, and leaves out what cannot be", () => {
  expect(filterIn({ show: "unread", kind: "assigned", page: "3" })).toEqual({
    unread: true,
    kind: "assigned",
    page: 3,
  });
  for (const page of ["1e9", "1.5", "-1", "0", "two", ["1", "2"], undefined])
    expect(filterIn({ kind: "none", page })).toEqual({ unread: false, page: 1 });
});
