import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "./lake-town.test-data";

const institute = { name: en("Lake Institute of Nets"), the: true, kind: "institute" };
const reed = { name: en("Reed University"), kind: "university" };

const reception = (more: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake delegation visits Reed University"),
    home: reed,
    venue: { name: en("Reed University"), organization: reed },
    delegations: [
      { key: "d", side: "guest", size: 2, name: en("delegation from the Lake Institute of Nets") },
    ],
    participants: [
      personOf("a", "Ann Lee", "Rector", "Reed University", { side: "host", roles: ["receiver"] }),
      {
        key: "h",
        side: "host",
        person: { name: en("Cy Poe"), later: en("Poe") },
        posts: [{ title: en("harbor master") }],
      },
      {
        key: "b",
        side: "guest",
        delegation: "d",
        person: { name: en("Bo Ray"), later: en("Ray") },
        posts: [{ title: en("Vice-Rector"), organization: institute }],
      },
      {
        key: "c",
        side: "guest",
        delegation: "d",
        person: { name: en("Di Oak"), later: en("Oak") },
        posts: [
          { title: en("Dean"), organization: { name: en("Faculty of Knots"), the: true, parent: institute } },
        ],
      },
      { key: "s", side: "host", group: en("the administration"), of: [reed] },
    ],
    agenda: more,
  });

describe("a discussion with a few", () => {
  it("has both as its subject, and its verb once", () => {
    const text = reception([
      {
        key: "x",
        activity: "discussion",
        people: [{ key: "b" }, { key: "c" }, { key: "s" }],
        topics: [
          en("current issues of cooperation between the two institutions"),
          en("the exchange of teachers and students of both"),
          en("the joint training of net makers"),
        ],
      },
    ]);
    expect(text).toContain("and the administration of the university discussed current issues");
    expect(text).not.toContain("held a discussion");
  });
});
