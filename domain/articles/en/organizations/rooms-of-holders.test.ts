import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const port = { name: en("Lake Port Authority"), the: true, kind: "government" };
const club = { name: en("Reed Sailing Club"), the: true, kind: "association" };

/** A visit with talks in a room of the port. */
const talksIn = (name: string, post = "Director General"): string =>
  textOfEvent({
    kind: "reception",
    title: en("Sailing Club visits Lake Port Authority"),
    venue: { name: en("Lake Port Authority"), the: true, organization: port },
    participants: [
      person("h", "Bo Ray", post, port, { side: "host", roles: ["receiver"] }),
      person("g", "Ann Lee", "President", club, { side: "guest", roles: ["head"] }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        venue: { name: en(name), the: true, organization: port },
        people: [{ key: "h", as: "receiver" }, { key: "g" }],
        remarks: [said("h", "introduce", "the berths"), said("g", "praise", "the order on the quays")],
      },
    ],
  });

describe("a room that is called by the post of its holder", () => {
  it("is not that of the organization again, which the text has named", () => {
    const text = talksIn("conference room of the Director General");
    expect(text).toMatch(/conference room of the Director General[ ,]/);
    expect(text).not.toMatch(/Director General of the (?:Lake Port )?Authority,? (?:Bo|Mr)/);
    expect(text).not.toMatch(/room of the Director General of the/);
  });

  it("has no owner behind the building where it is", () => {
    expect(talksIn("office of the Director General at Quay House")).not.toMatch(/Quay House of/);
  });

  it("keeps its organization where nobody of it holds such a post", () => {
    expect(talksIn("conference room of the Director General", "Harbour Master")).toMatch(
      /room of the Director General of the (?:Lake Port )?Authority|Authority's conference room/i,
    );
  });
});
