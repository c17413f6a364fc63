import { expect, test } from "vitest";
import { en, personOf, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const list = (title: string): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("President of the Lake Guild visits Hilltown"),
    city: en("Hilltown"),
    delegations: [
      { key: "d", name: en("delegation of the Lake Guild"), the: true, side: "guest", head: "a" },
    ],
    participants: [
      personOf("a", "Ann Lee", "President", "Lake Guild", { side: "guest", delegation: "d" }),
      personOfSide("b", "Bo Ray", title, "guest", { delegation: "d" }),
      personOfSide("c", "Cy Dee", title, "guest", { delegation: "d" }),
      personOfSide("e", "Ed Fox", title, "guest", { delegation: "d" }),
      personOf("f", "Flo Hay", "Director", "Reed Zoo", { side: "guest", delegation: "d" }),
    ],
    agenda: [{ key: "t", activity: "tour", venue: { name: en("Raft Museum"), the: true } }],
  });

test("a rank that several hold precedes their names", () => {
  expect(list("Senator")).toContain("Senators Bo Ray, Cy Dee and Ed Fox");
});

test("the post of several without an organization follows their names", () => {
  expect(list("Engineer")).not.toContain("Engineers Bo Ray");
});
