import { expect, it } from "vitest";
import { readList } from "./read-list";

it("lists who signs a list with their firm once, and gives the firm to the others", () => {
  const { rows } = readList(
    `Attending on our side: Ann Example (CEO), Bob Model (CFO).

Bob Model
Chief Financial Officer
Example Packaging inc.
+1 000 555 0142`,
    new Set(),
  );
  const people = rows.flatMap((row) => ("participant" in row ? [row.participant] : []));
  expect(people.map(({ person }) => person?.name?.en)).toEqual(["Ann Example", "Bob Model"]);
  expect(people.map(({ posts }) => posts?.[0]?.organization?.name?.en)).toEqual([
    "Example Packaging inc",
    "Example Packaging inc",
  ]);
});
