import { describe, expect, test } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const club = { name: en("Lake Club"), the: true, kind: "association" };
const guest = person("a", "Ann Lee", "president", club, { side: "guest", roles: ["head"], delegation: "d" });
const delegation = { key: "d", name: en("delegation of the Lake Club"), side: "guest", head: "a" };

const visit = (more: object): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Lake Club inspects Reed Harbour"),
    city: en("Reedham"),
    participants: [guest],
    delegations: [delegation],
    ...more,
  });

describe("a tour whose title repeats what was seen", () => {
  const tour = (title: string, saw: string): string =>
    visit({
      venue: { name: en("fishing port at Reedham"), the: true },
      city: undefined,
      agenda: [
        {
          key: "t",
          activity: "tour",
          title: en(title),
          people: [{ key: "a" }, { key: "g", as: "guide" }],
          saw: [en(saw)],
        },
      ],
      participants: [guest, person("g", "Bo Ray", "engineer", club, { side: "host" })],
    });

  test("names it once", () => {
    const text = tour("inspection of the harbour wall", "the harbour wall");
    expect(text).toContain("inspected the harbour wall");
    expect(text).not.toContain("inspection of");
  });

  test("names both where the title says more", () => {
    expect(tour("inspection of the harbour", "the new crane")).toContain(
      "inspected the harbour and saw the new crane",
    );
  });
});

test("a visit that some joined online is no visit in both ways", () => {
  const text = visit({ online: "partly", kind: "outbound_visit", title: en("Lake Club visits Reedham") });
  expect(text).toContain("The visit took place both in person and online.");
  expect(text).not.toMatch(/visited Reedham both/);
});

test("several things in front of one have no article in common", () => {
  const text = visit({
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("boat licences and exequatur"),
        people: [{ key: "a", as: "receiver" }],
      },
    ],
  });
  expect(text).toMatch(/boat licences and exequatur/i);
  expect(text).not.toMatch(/\ban? boat licences/i);
});
