import { expect, it } from "vitest";
import { en, memorandum, personOfSide, textOfEvent, town } from "../whole-articles/lake-town.test-data";

it("states that talks on a planned document, and no visit, took place during a visit", () => {
  const club = { name: en("Lake Club"), the: true, kind: "association" };
  const text = textOfEvent({
    kind: "reception",
    title: en("Reedham receives delegation of the Lake Club"),
    home: town,
    news: "plan",
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation of the Lake Club"), side: "guest", head: "m", size: 9 }],
    participants: [
      personOfSide("m", "Ann Lee", "captain", "guest", { delegation: "d" }),
      personOfSide("h", "Hal Ivy", "mayor", "host", { roles: ["receiver"] }),
    ],
    agreements: [
      memorandum({
        key: "plan",
        status: "planned",
        parties: [{ organization: town }, { organization: club }],
      }),
    ],
    agenda: [{ key: "t", activity: "talks", agreements: ["plan"] }],
  });
  expect(text).not.toMatch(/visit took place during a visit/);
  expect(text).toMatch(/The talks took place during a visit/);
});
