import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const guest = { side: "guest", delegation: "d" };

const visit = (participants: object[], delegation: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Tessaly delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [
      { key: "d", name: en("Tessaly delegation"), the: true, side: "guest", head: "vane", ...delegation },
    ],
    participants: [personOf("vane", "Marta Vane", "minister", "Tessaly Ministry", guest), ...participants],
  });

const rectors = { key: "all", group: en("about 30 rectors of colleges"), ...guest };

describe("people who hold the post that a counted group is named after", () => {
  it("belong to the group", () => {
    const text = visit([
      rectors,
      personOf("orlo", "Pim Orlo", "rector", "Orlo College", guest),
      personOf("kess", "Ida Kess", "rector", "Kess College", guest),
    ]);
    expect(text).toMatch(/about 30 rectors of colleges, among them Pim Orlo.* and Ida Kess/);
    expect(text).not.toMatch(/30 rectors of colleges[,;] (?:and )?Pim Orlo/);
  });

  it("are listed beside it with another post", () => {
    const text = visit([rectors, personOf("orlo", "Pim Orlo", "engineer", "Orlo College", guest)]);
    expect(text).toContain("Pim Orlo");
    expect(text).not.toContain("among them");
  });
});

describe("a group of all members of a delegation with a name", () => {
  it("is not listed as a part of it", () => {
    const text = visit(
      [{ key: "m", group: en("members of the delegation from Marl"), side: "guest", delegation: "e" }],
      {
        key: "e",
        name: en("Marl delegation"),
        head: undefined,
      },
    );
    expect(text).not.toContain("members of the delegation from Marl");
  });
});

describe("a group that the name of its delegation describes", () => {
  it("is the delegation", () => {
    const text = visit([{ key: "m", group: en("Tessaly businessmen"), side: "guest", delegation: "e" }], {
      key: "e",
      name: en("Tessaly business delegation"),
      head: undefined,
    });
    expect(text).toContain("Tessaly business delegation");
    expect(text).not.toContain("of Tessaly businessmen");
  });
});

describe("the wives of two hosts", () => {
  it("are each the wife of one of them", () => {
    const text = visit([
      personOf("bask", "Tom Bask", "harbour master", "City of Reedham", { side: "host" }),
      { key: "w1", group: en("his wife"), side: "host" },
      personOf("finch", "Rob Finch", "pilot", "City of Reedham", { side: "host" }),
      { key: "w2", group: en("his wife"), side: "host" },
    ]);
    expect(text).not.toMatch(/'s wife and his wife/);
  });
});

describe("groups of the hosts of a visit", () => {
  it("are its hosts, and did not take part in it", () => {
    const text = visit([
      { key: "c", group: en("councillors and pilots"), side: "host" },
      { key: "s", group: en("sailors"), side: "host" },
    ]);
    expect(text).toContain("The hosts included councillors, pilots and sailors");
    expect(text).not.toContain("took part");
  });
});
