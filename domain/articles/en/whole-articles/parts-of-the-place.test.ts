import { expect, it } from "vitest";
import { en, person, textOfEvent as text, town } from "./lake-town.test-data";

const stop = (key: string, venue: string, city?: string) => ({
  key,
  activity: "tour",
  venue: { name: en(venue), the: true },
  ...(city ? { city: en(city) } : {}),
  people: [{ key: "a", as: "head" }],
});
const visit = (...agenda: object[]): string =>
  text({
    kind: "inspection",
    title: en("Mayor visits Lake Territory"),
    city: en("Lake Territory"),
    areas: [en("Oakham"), en("St. Reed")],
    participants: [person("a", "Ann Reed", "Mayor", town, { side: "guest", roles: ["head"] })],
    agenda,
  });

it("names the parts of a place where they were visited, not beside the place", () => {
  const words = visit(stop("m", "old mill", "Oakham"), stop("q", "new quay", "St. Reed"));
  expect(words).toMatch(/visited Lake Territory on March 5/);
  expect(words).toMatch(/old mill in Oakham/);
  expect(words).toMatch(/new quay in St. Reed/);
});

it("names other places beside the city in which something was as well", () => {
  const words = visit(
    stop("h", "town hall"),
    stop("m", "old mill", "Oakham"),
    stop("q", "new quay", "St. Reed"),
  );
  expect(words).toMatch(/visited Lake Territory, Oakham and St. Reed/);
});
