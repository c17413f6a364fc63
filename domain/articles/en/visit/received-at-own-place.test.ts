import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const received = (title: string, venue = "official residence of the Premier"): string =>
  textOfEvent({
    kind: "reception",
    title: en(title),
    city: en("Reedham"),
    venue: { name: en(venue), the: true },
    delegations: [{ key: "d", name: en("Norland delegation"), the: true, side: "guest", head: "a", size: 3 }],
    participants: [
      personOf("p", "Bo Ray", "Premier", "Lakeland", { side: "host", roles: ["receiver"] }),
      personOf("a", "Ann Lee", "Consul General", "Norland", { side: "guest", delegation: "d" }),
      personOf("b", "Cy Poe", "secretary", "Boat Guild", { side: "guest", delegation: "d" }),
      personOf("c", "Di Low", "pilot", "Boat Guild", { side: "guest", delegation: "d" }),
    ],
  });

describe("a reception at the residence of the host", () => {
  it("begins with the host rather than with a residence of somebody unnamed", () => {
    const article = received("Norland Consul General meets Lakeland Premier on boats");
    expect(article).toMatch(/Bo Ray, Premier of Lakeland, received a three-member delegation of Norland/);
    expect(article).toContain("at the official residence of the Premier in Reedham on March 5, 2024.");
    expect(article).not.toContain("visited the official residence");
    expect(article.match(/\breceived\b/g)).toHaveLength(1);
  });

  it("stays a visit where the title reports one, or the place is of somebody else", () => {
    expect(received("Norland Consul General visits Lakeland Premier")).toContain(
      "delegation to the official",
    );
    expect(received("Norland Consul General meets Lakeland Premier", "office of the Warden")).toContain(
      "visited the office of the Warden",
    );
  });
});
