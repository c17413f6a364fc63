import { expect, test } from "vitest";
import { withFilter } from "../address";
import { filterIn } from "./filter-in";

test("the address gives the filters that make sense and loses the others", () => {
  expect(filterIn({ q: "医学会", kind: "signing", from: "2022-05-01", page: "2" })).toEqual({
    q: "医学会",
    kind: "signing",
    from: "2022-05-01",
    page: 2,
  });
  expect(filterIn({ kind: "party", from: "2022-02-30", page: "zero", withdrawn: "no", other: "x" })).toEqual(
    {},
  );
  expect(filterIn({ withdrawn: "yes", q: ["a", "b"] })).toEqual({ withdrawn: true });
});

test("a changed filter begins at the first page and keeps the others", () => {
  expect(withFilter({ q: "a b", page: "3" }, { kind: "meeting" })).toBe("?q=a+b&kind=meeting");
  expect(withFilter({ q: "a", kind: "meeting" }, { kind: undefined, q: "" })).toBe("?");
  expect(withFilter({ q: "a" }, { page: "2" })).toBe("?q=a&page=2");
});
