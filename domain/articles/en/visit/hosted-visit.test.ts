import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const city = { name: en("City of Reedham"), the: true, kind: "government" };
const club = { name: en("Reedham Sister City Club"), the: true, kind: "association" };

const stay = (host: object, more: object = {}) =>
  text({
    kind: "reception",
    title: en("Reedham hosts delegation from sister city of Lakeham"),
    home: host,
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Lakeham delegation"), the: true, side: "guest", size: 7 }],
    organizers: [{ organization: host, tier: "host" }],
    ...more,
  });

describe("the only host of a stay", () => {
  it("is the subject of its sentence, with the aim and the sister city of the title", () => {
    const made = stay(city, { purpose: en("celebrate the partnership between the two cities") });
    expect(made).toContain(
      "The City of Reedham hosted a seven-member delegation from its sister city of Lakeham on March 5, 2024, to celebrate the partnership between the two cities.",
    );
    expect(made).not.toContain("The visit was hosted by");
    expect(made).not.toContain("Reedham in Reedham");
  });

  it("names the city where it is not part of the host's name, and no sister city of a club", () => {
    expect(stay(club)).toContain(
      "The Reedham Sister City Club hosted a seven-member Lakeham delegation in Reedham on March 5, 2024.",
    );
  });

  it("is not where the title reports a visit, or somebody received the visitors", () => {
    const visit = stay(city, { title: en("Lakeham delegation visits Reedham") });
    expect(visit).toMatch(/A seven-member Lakeham delegation visited Reedham/);
    const mayor = person("m", "Ann Example", "Mayor", city, { side: "host", roles: ["receiver"] });
    expect(stay(city, { participants: [mayor] })).toContain("was received by Reedham Mayor Ann Example.");
  });

  it("is followed by which visit of several it was, before other context", () => {
    const made = stay(city, {
      background: [
        en("The delegation consists of three teachers and four pupils."),
        en("It is the first visit by a Lakeham delegation in ten years."),
      ],
    });
    expect(made).toMatch(/March 5, 2024\. It is the first visit by a Lakeham delegation in ten years\./);
  });

  it("is not the person accompanied: the delegation is named again", () => {
    const members = {
      key: "e",
      group: en("members"),
      of: [club],
      side: "host",
      roles: ["escort"],
    };
    const made = stay(city, {
      participants: [
        person(
          "g",
          "Bea Sample",
          "Mayor",
          { name: en("Lakeham"), kind: "government" },
          { side: "guest", delegation: "d", roles: ["head"] },
        ),
        members,
      ],
    });
    expect(made).toContain("The delegation was accompanied by members of the Reedham Sister City Club.");
    expect(made).not.toContain("It was accompanied");
  });
});
