import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent as text } from "./lake-town.test-data";

const museum = { name: en("Reed Boat Museum"), the: true, kind: "institute" };
const ann = personOf("a", "Ann Lee", "curator", "Lake Club", { side: "guest" });
const dan = {
  ...personOf("d", "Dan Roe", "director", "Reed Boat Museum", { side: "host" }),
  posts: [{ title: en("director"), organization: museum }],
};
const group = (words: string, of: object[] = []) => ({ key: "g", group: en(words), of });

describe("an act that is the news", () => {
  const article = (...more: object[]): string =>
    text({
      kind: "other",
      title: en("Boat hall opened at Reed Boat Museum"),
      city: en("Reedham"),
      venue: { name: museum.name, the: true, city: en("Reedham") },
      participants: [ann, dan, ...more],
      agenda: [
        {
          key: "o",
          activity: "other",
          did: en("inaugurate the boat hall"),
          people: [
            { key: "a", as: "head" },
            { key: "d", as: "head" },
          ],
        },
      ],
    });

  it("introduces the director of the place before the place", () => {
    const given = article();
    expect(given).toContain("director of the Reed Boat Museum, inaugurated the boat hall");
    expect(given).not.toContain("director of the museum");
  });

  it("names a group that was there in its sentence", () => {
    const given = article(group("pupils of the town"));
    expect(given).toMatch(
      /inaugurated the boat hall .* on March 5, 2024, in the presence of pupils of the town\./,
    );
    expect(given).not.toContain("also took part");
  });
});

describe("a group that was there when a document was signed", () => {
  const port = { name: en("Reedham Port"), the: false, kind: "company" };
  const club = { name: en("Lake Club"), the: true, kind: "association" };
  const article = (agreement: object): string =>
    text({
      kind: "signing",
      title: en("Reedham Port and Lake Club sign agreement"),
      city: en("Reedham"),
      participants: [
        personOf("p", "Pia Doe", "director", "Reedham Port"),
        personOf("c", "Cy Poe", "president", "Lake Club"),
        personOf("w", "Wim Ray", "mayor", "Reedham"),
        group("sailors", [club]),
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
      agreements: [
        {
          key: "m",
          title: en("cooperation agreement"),
          status: "signed",
          parties: [
            { organization: port, signatories: ["p"] },
            { organization: club, signatories: ["c"] },
          ],
          ...agreement,
        },
      ],
    });

  it("is named with the witnesses", () => {
    const given = article({ witnesses: ["w"] });
    expect(given).toContain("in the presence of Wim Ray, mayor of Reedham, and sailors of the club");
    expect(given).not.toContain("also took part");
  });
});

describe("a group with the parts of its number", () => {
  const ceremony = (graduates: string): string =>
    text({
      kind: "other",
      title: en("Course certificates presented"),
      officialName: en("the presentation ceremony of the rowing course"),
      city: en("Reedham"),
      participants: [
        { key: "g", group: en(graduates) },
        { key: "f", group: en("their families") },
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("presentation of certificates"),
          outcomes: ["o"],
        },
      ],
      outcomes: [
        { key: "o", type: "award", to: { participants: ["g"] }, points: [en("certificates of the course")] },
      ],
    });

  it("is closed with a comma, and its families stay with it", () => {
    expect(ceremony("14 rowers, eight women and six men")).toContain(
      "Fourteen rowers, eight women and six men, received certificates of the course in the presence of their families.",
    );
  });

  it("is open where they are other people", () => {
    expect(ceremony("14 rowers, three coaches and two cooks")).toContain(
      "Fourteen rowers, three coaches and two cooks received certificates",
    );
  });
});

describe("members of an association in a later mention", () => {
  it("are those of the association", () => {
    const given = text({
      kind: "reception",
      title: en("Mayor of Lakeside visits Reedham"),
      city: en("Reedham"),
      participants: [
        personOf("m", "Mia Hill", "mayor", "Lakeside", { side: "guest" }),
        personOf("r", "Rob Host", "mayor", "Reedham", { side: "host", roles: ["receiver"] }),
        {
          ...group("members", [{ name: en("Reedham Twinning Association"), the: true, kind: "association" }]),
          side: "host",
          roles: ["receiver"],
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "m" }, { key: "r" }, { key: "g" }],
          topics: [en("a regatta of both towns")],
          remarks: [said("g", "thank", "Lakeside for its help with the boats")],
        },
      ],
    });
    expect(given).not.toMatch(/\bthe members(?! of)/i);
  });
});

describe("a room with the short name of its organization", () => {
  it("does not have the owner in front of it", () => {
    const given = text({
      kind: "other",
      title: en("Lecture on reeds"),
      venue: {
        name: en("LU Treaty Room"),
        the: true,
        organization: { name: en("Lake University"), short: en("LU"), the: false, kind: "university" },
      },
      organizers: [
        {
          organization: { name: en("Lake University"), short: en("LU"), the: false, kind: "university" },
          tier: "organizer",
        },
      ],
      theme: en("Reeds and Lakes"),
      participants: [ann],
      agenda: [
        {
          key: "l",
          activity: "presentation",
          title: en("lecture"),
          people: [{ key: "a", as: "speaker" }],
          remarks: [said("a", "say", "reeds keep lakes clean")],
        },
      ],
    });
    expect(given).not.toContain("LU's LU");
    expect(given).toContain("in the LU Treaty Room");
  });
});
