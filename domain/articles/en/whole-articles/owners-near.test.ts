import { describe, expect, it } from "vitest";
import { en, lakeDay, office, person, said, textOfEvent as text } from "./lake-town.test-data";

const part = (name: string) => ({ name: en(name), the: true, kind: "government", parent: office });
const club = { name: en("Reed Medical Association"), the: true, kind: "association" };
const lee = person("a", "Ann Lee", "secretary", club);

describe("an organization near the name of its owner", () => {
  it("is its own in a list of people", () => {
    const article = text({
      kind: "meeting",
      title: en("Lee meets Ray"),
      city: en("Reedham"),
      participants: [
        person("h", "Ann Lee", "director", office, { side: "host" }),
        person("a", "Bo Ray", "president", club, { side: "guest" }),
        person("b", "Cleo Poe", "deputy director", part("Division of Ships"), { side: "host" }),
        person("c", "Dan Roe", "deputy chief", part("Division of Rivers"), { side: "host" }),
      ],
    });
    expect(article).toContain("of its Division of Rivers");
    expect(article).not.toContain("chief of the Division of Rivers");
  });

  it("is called by its noun where its sentence has named nothing else", () => {
    const article = lakeDay([lee], [said("a", "introduce", "the Reed Medical Association and its service")]);
    expect(article).toContain(
      "secretary of the Reed Medical Association, gave an introduction to the association and its",
    );
  });
});

describe("an organization with a name", () => {
  const at = (name: string) =>
    lakeDay([lee], [said("a", "say", "the lake needed care")], {
      venue: { name: en(name), the: true, city: en("Reedham") },
    });
  it("is where people meet, and a hall of an organization what they meet in", () => {
    expect(at("Royal Lake Festival Hall")).toContain("held at the Royal Lake Festival Hall");
    expect(at("Reed Dining Hall")).toContain("held in the Reed Dining Hall");
  });
});

describe("a group in a later mention", () => {
  it("keeps whose members they are", () => {
    const team = { key: "g", group: en("members of the Public Affairs team") };
    const article = lakeDay(
      [lee, team],
      [said("a", "thank", "the help of the town"), said("g", "speak", "the lake")],
    );
    expect(article).toMatch(/embers of the Public Affairs team spoke/);
    expect(article).not.toContain("The members spoke");
  });

  it("has an article where the number of those who came has named it", () => {
    const article = lakeDay(
      [lee, { key: "g", group: en("trainees") }],
      [said("a", "say", "the lake needed care"), said("g", "thank", "the town for its help")],
      { attendance: { count: 16, of: en("trainees") } },
    );
    expect(article).toContain("and the trainees expressed");
    expect(article).not.toContain("and trainees");
  });
});

describe("sights", () => {
  it("are seen where one of them is not a place", () => {
    const article = text({
      kind: "reception",
      title: en("Lake delegation visits Reedham"),
      city: en("Reedham"),
      participants: [
        person(
          "h",
          "Ann Lee",
          "mayor",
          { name: en("Reedham"), kind: "government" },
          { side: "host", roles: ["receiver"] },
        ),
        person("a", "Bo Ray", "president", club, { side: "guest", roles: ["head"] }),
      ],
      agenda: [{ key: "t", activity: "tour", saw: [en("the Reed Room"), en("gifts from Lakeland")] }],
    });
    expect(article).toContain("saw the Reed Room and gifts");
    expect(article).not.toContain("visited the Reed Room");
  });
});

describe("what a speaker wants to do", () => {
  it("follows what was said, rather than closing the text", () => {
    const article = lakeDay(
      [lee, person("b", "Bo Ray", "president", office)],
      [said("a", "say", "the lake needed care"), said("b", "say", "the shore was clean")],
      { followUps: [{ key: "f", text: en("plant reeds"), force: "intention", by: { participants: ["a"] } }] },
    );
    expect(article).toMatch(/needed care.* expressed willingness to plant reeds.*Bo Ray/s);
    expect(article).not.toContain("intends to");
  });
});
