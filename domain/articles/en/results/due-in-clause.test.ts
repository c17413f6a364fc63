import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { withDue } from "./due-in-clause";

const due = (text: string, time: string): string => textOf(withDue(plain(text), plain(time)));

it("is behind the object of the act, before what the act is about", () => {
  expect(due("visit the port regarding the export of perch", " in May 2025")).toBe(
    "visit the port in May 2025 regarding the export of perch",
  );
});

it("is at the end of other acts", () => {
  expect(due("build a pier", " in May 2025")).toBe("build a pier in May 2025");
  expect(due("train about 300 pilots", " in 2025")).toBe("train about 300 pilots in 2025");
  expect(due("bring about a change", " in 2025")).toBe("bring about a change in 2025");
  expect(due("meet to talk about perch", " soon")).toBe("meet to talk about perch soon");
});
