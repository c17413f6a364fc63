import { describe, expect, it } from "vitest";
import { en, textOfEvent as text } from "./lake-town.test-data";

describe("context beside what it explains", () => {
  it("gives the names after the sentence with their number", () => {
    const article = text({
      kind: "other",
      title: en("Lake School awards certificates to divers"),
      organizers: [{ organization: { name: en("Lake School"), the: true }, tier: "organizer" }],
      participants: [
        { key: "d", group: en("divers from five northern lake countries") },
        {
          key: "a",
          person: { name: en("Ann Lee"), later: en("Lee") },
          posts: [{ title: en("mayor of Reedham") }],
        },
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("award ceremony"),
          outcomes: ["o"],
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("diving keeps the lakes clean")] }],
        },
      ],
      outcomes: [
        { key: "o", type: "award", to: { participants: ["d"] }, points: [en("certificates of the school")] },
      ],
      background: [en("The five countries are Norland, Veskania, Ostmark, Reedland and Lakeland.")],
    });
    expect(article).toMatch(/certificates of the school\. The five countries are Norland/);
    expect(article.indexOf("The five countries")).toBeLessThan(article.indexOf("keeps the lakes clean"));
  });

  it("says what a course is behind its name", () => {
    const article = text({
      kind: "other",
      title: en("Ferry pilots begin night course"),
      officialName: en("the 3rd Night Course for Ferry Pilots"),
      venue: { name: en("Harbor Hall"), the: true },
      participants: [
        { key: "p", group: en("12 ferry pilots") },
        {
          key: "a",
          person: { name: en("Ann Lee"), later: en("Lee") },
          posts: [{ title: en("mayor of Reedham") }],
        },
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          title: en("opening ceremony"),
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the lake is dark in winter")] }],
        },
      ],
      background: [en("The course lasts six weeks and prepares the pilots for winter service.")],
    });
    expect(article).toMatch(/Night Course for Ferry Pilots [^\n]*The course lasts six weeks/);
    expect(article).not.toContain("\n\nTwelve ferry pilots");
  });

  it("says with the visit that it was the first", () => {
    const article = text({
      kind: "reception",
      title: en("Reedham welcomes guests from Norham"),
      city: en("Reedham"),
      delegations: [{ key: "d", name: en("delegation from Norham"), side: "guest" }],
      participants: [
        { key: "g", group: en("members of the Norham twinning club"), side: "guest", delegation: "d" },
      ],
      agenda: [
        { key: "t", activity: "tour", venue: { name: en("Lake Mill"), the: true }, people: [{ key: "g" }] },
        {
          key: "m",
          activity: "meal",
          title: en("farewell dinner"),
          venue: { name: en("Harbor Hall"), the: true },
        },
      ],
      background: [en("This was the first visit of the guests since 2019 because of the storm.")],
    });
    expect(article.indexOf("This was the first visit")).toBeLessThan(article.indexOf("Lake Mill"));
  });
});
