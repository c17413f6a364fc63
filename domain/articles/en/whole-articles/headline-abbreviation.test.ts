import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const short = {
  name: en("Reed Lake Association for Friendship with Foreign Towns"),
  the: true,
  short: en("RLAFFT"),
  kind: "association",
};
const lee = person("a", "Ann Lee", "Vice President", short, {
  side: "guest",
  roles: ["head"],
  delegation: "d",
});
const journey = (title: string) =>
  textOfEvent({
    kind: "outbound_visit",
    title: en(title),
    areas: [en("Hilltown"), en("Moorby")],
    delegations: [
      {
        key: "d",
        name: en("RLAFFT delegation"),
        side: "guest",
        head: "a",
      },
    ],
    participants: [lee],
  });

describe("an abbreviation of the headline", () => {
  it("is introduced with the name, though the text has no other use of it", () => {
    expect(journey("RLAFFT Vice President Ann Lee visits Lakeland")).toContain(
      "Reed Lake Association for Friendship with Foreign Towns (RLAFFT)",
    );
  });

  it("has no bracket where neither headline nor text use it", () => {
    expect(journey("Ann Lee visits Lakeland")).not.toContain("RLAFFT");
  });
});

describe("the vice president who leads a delegation", () => {
  it("is that of its organization", () => {
    expect(journey("Delegation of RLAFFT visits Lakeland")).toContain("led by its Vice President, Ann Lee,");
  });
});
