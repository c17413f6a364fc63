import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const zone = { name: en("Reed Zone"), kind: "zone" };
const guild = { name: en("Boat Guild"), the: true, kind: "association" };

const visit = (purpose: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Boat Guild team visits Reed Zone"),
    home: zone,
    venue: { ...zone, organization: zone },
    purpose: en(purpose),
    delegations: [{ key: "d", name: en("Boat Guild team"), the: true, side: "guest", head: "a" }],
    participants: [
      person("a", "Ann Lee", "president", guild, { side: "guest", delegation: "d", roles: ["head"] }),
      person("b", "Bo Ray", "director", zone, { side: "host" }),
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("boats")] }],
  });

describe("the aim of a visit to a place", () => {
  it("does not name the place again as the owner of what was seen", () => {
    expect(visit("see Reed Zone's docks and its new quay")).toContain("to see its docks and its new quay");
  });

  it("keeps the name where the visitors do something to it", () => {
    expect(visit("support Reed Zone's plans")).not.toContain("support its");
  });
});
