import { expect, it } from "vitest";
import { lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";
import { isReportedItself } from "./reported-counts";

const reported = (...points: string[]): string =>
  lakeDay([personOf("a", "Ann Exemplar", "mayor", "Reedham")], [said("a", "report", ...points)]);

it("has figures and results as what somebody reported", () => {
  expect(reported("a catch of 4,000 pounds of perch and the loss of two nets")).toContain(
    "reported a catch of 4,000 pounds of perch and the loss of two nets",
  );
  expect(reported("sixty boats registered at the lake")).toContain("reported sixty boats registered");
  expect(reported("all their conclusions")).toContain("reported all their conclusions");
});

it("has matters as what somebody reported on", () => {
  expect(reported("the state of the piers")).toContain("reported on the state of the piers");
  for (const point of [
    "twenty years of work",
    "12 projects on the northern shore",
    "the catch of 2023",
    "two outbreaks",
    "a plan of the port",
    "2024 floods",
    "10 new policies",
    "the history of over 100 families",
    "the work of 12 committees",
  ])
    expect(isReportedItself(point), point).toBe(false);
});
