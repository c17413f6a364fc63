import { expect, test } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const guest = (key: string, name: string, town: string) =>
  personOf(key, name, "Mayor", town, { side: "guest", delegation: key });
const text = textOfEvent({
  kind: "meeting",
  title: en("Reedham meets delegations of three towns"),
  city: en("Reedham"),
  purpose: en("strengthen friendships and explore opportunities for trade in boats, nets and ropes"),
  delegations: ["b", "c", "d"].map((key) => ({ key, side: "guest", head: key })),
  participants: [
    personOf("a", "Ann Lee", "Mayor", "Reedham", { side: "host", roles: ["receiver"] }),
    guest("b", "Bo Ray", "Lakeham"),
    guest("c", "Cy Marsh", "Milltown"),
    guest("d", "Di Wick", "Port Sedge"),
    { key: "e", group: en("boat builders of the north and fishermen of the south"), side: "guest" },
  ],
  agenda: [
    {
      key: "t",
      activity: "talks",
      title: en("courtesy meetings"),
      people: ["a", "b", "c", "d", "e"].map((key) => ({ key })),
    },
  ],
});

test("several meetings are what the host held, and are not stated again", () => {
  expect(text).toMatch(/Ann Lee(?:, Mayor of Reedham,)? held courtesy meetings /);
  expect(text.match(/courtesy meetings/g)).toHaveLength(1);
  expect(text).not.toMatch(/met for|the meeting\b/);
});
