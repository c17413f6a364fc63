import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const society = { name: en("Lakeland Society of Divers"), the: true, kind: "association" };
const ministry = { name: en("Ministry of Lakes"), the: true, kind: "government" };
const ambassador = person(
  "h",
  "Bo Ray",
  "Ambassador",
  { name: en("Embassy of Fenland"), kind: "government" },
  { side: "host", roles: ["receiver"] },
);

/** A meeting of a delegation of the society with an ambassador. */
const meeting = (title: string, more: object = {}): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Ambassador meets divers"),
    city: en("Reedham"),
    delegations: [
      {
        key: "d",
        name: en("delegation of the Lakeland Society of Divers"),
        the: false,
        side: "guest",
        head: "g",
      },
    ],
    participants: [
      ambassador,
      person("g", "Ann Lee", title, society, { side: "guest", delegation: "d", roles: ["head"] }),
    ],
    purpose: en(
      "revive the cooperation between the divers of the two lakes after many years without any visits",
    ),
    agenda: [{ key: "t", activity: "talks", remarks: [said("g", "propose", "train more divers")] }],
    ...more,
  });

describe("the post of a leader in a body of the organization", () => {
  it("has the owner before the body, not before the title", () => {
    const text = meeting("member of the Board of Senior Divers");
    expect(text).toMatch(/Ann Lee, member of (?:its|the society's) Board of Senior Divers/);
    expect(text).not.toMatch(/(?:its|society's) member/);
  });

  it("keeps a title whose end is no body", () => {
    expect(meeting("keeper of the Lake")).not.toMatch(/(?:its|society's) Lake/);
  });
});

describe("an organization that the record's own sentences call by its noun with a capital", () => {
  const texts = (words: string, aim = "The Society was founded in 1961."): string =>
    meeting("President", { background: [en(aim), en(words)] });

  it("has none where the record writes it in both ways", () => {
    expect(texts("Many divers left the society.")).toContain("left the society.");
  });
});

describe("the office of somebody whose post the text has named", () => {
  it("is not owned twice", () => {
    const text = meeting("President", {
      participants: [
        person("h", "Bo Ray", "Minister", ministry, { side: "host", roles: ["receiver"] }),
        person("g", "Ann Lee", "President", society, { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      venue: { name: en("Minister's office"), the: true, organization: ministry },
    });
    expect(text).toContain("at the Minister's office");
    expect(text).not.toMatch(/ministry's Minister|office (?:of|in) the [Mm]inistry/);
  });
});
