import { describe, expect, it } from "vitest";
import { en, person, personOfSide, textOfEvent as text } from "./lake-town.test-data";

const museum = { name: en("Norland National Museum and Art Gallery"), the: true, kind: "institute" };
const at = { name: museum.name, the: true, organization: museum };
const ray = personOfSide("b", "Bo Ray", "ambassador of Ostmark to Norland", "guest");
const lee = person("a", "Ann Lee", "director", museum, { side: "host" });
const said = { key: "r", by: ["b"], act: "say", points: [en("it was an honor to return the masks")] };

describe("the place of an event", () => {
  it("is not named where the receiver's post has just named it", () => {
    const article = text({
      kind: "other",
      title: en("Ostmark returns 133 masks to Norland"),
      venue: at,
      participants: [ray, lee],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("133 masks recovered from a collection in Ostmark"),
          people: [
            { key: "b", as: "head" },
            { key: "a", as: "receiver" },
          ],
          remarks: [said],
        },
      ],
    });
    expect(article).toContain("handed over 133 masks recovered");
    expect(article.match(/Norland National Museum and Art Gallery/g)).toHaveLength(1);
  });

  it("is not within the area in which the name of the event ends", () => {
    const school = { name: en("Mill Road School"), kind: "other" };
    const article = text({
      kind: "other",
      title: en("Ostmark hands over fence at Mill Road School"),
      officialName: en("the handover ceremony of the Fence Project for Mill Road School in Lake State"),
      venue: { name: school.name, the: false, organization: school },
      areas: [en("Lake State")],
      participants: [ray, person("t", "Ida Moss", "head teacher", school)],
      agenda: [{ key: "c", activity: "ceremony", remarks: [said] }],
    });
    expect(article).toContain("for Mill Road School in Lake State was held at the school on March 5, 2024.");
  });
});

describe("a place that is called after who runs it", () => {
  const visitTo = (venue: object, organization: object): string =>
    text({
      kind: "reception",
      title: en("Ostmark engineers visit port"),
      venue: { ...venue, organization },
      participants: [
        personOfSide("b", "Bo Ray", "ambassador of Ostmark to Norland", "guest"),
        person("a", "Ann Lee", "chairman", organization, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "tour", saw: [en("the container yard")] }],
    });

  it("is visited itself, rather than its operator", () => {
    const article = visitTo(
      { name: en("Reed Port"), the: false },
      { name: en("Reed Port Authority"), the: true },
    );
    expect(article).toContain("visited Reed Port on");
    expect(article).toContain("chairman of the Reed Port Authority");
  });

  it("is named without its operator", () => {
    const ports = { name: en("Ports of Reedham and the Lakes Authority"), the: true };
    const article = visitTo({ name: en("Port of Reedham"), the: true }, ports);
    expect(article).toContain("visited the Port of Reedham on");
    expect(article).toContain("chairman of the Ports of Reedham and the Lakes Authority");
  });

  it("is the organization where its name is only the beginning of the organization's", () => {
    const article = visitTo(
      { name: en("Ministry of Trade"), the: true },
      { name: en("Ministry of Trade of Norland"), the: true },
    );
    expect(article).toContain("visited the Ministry of Trade of Norland");
  });
});

describe("a fair that the title calls the destination", () => {
  const centre = { name: en("Reed Fair Centre"), the: true, kind: "company" };
  const visitTo = (title: string, more = {}): string =>
    text({
      kind: "inspection",
      title: en(title),
      city: en("Reedham"),
      venue: { name: centre.name, the: true, organization: centre },
      partOf: { name: en("the 5th Reedham Boat Fair"), how: "at", venue: { name: centre.name, the: true } },
      participants: [personOfSide("b", "Bo Ray", "Governor of Lakeland", "guest", { roles: ["head"] })],
      agenda: [
        { key: "t", activity: "tour", people: [{ key: "b", as: "head" }], saw: [en("the new boats")] },
      ],
      ...more,
    });

  it("is visited at the place where it was held", () => {
    expect(visitTo("Bo Ray visits Boat Fair")).toContain(
      "visited the 5th Reedham Boat Fair at the Reed Fair Centre",
    );
  });

  it("has no second place where the place was visited for it", () => {
    const article = visitTo("Bo Ray visits Reed Fair Centre");
    expect(article).toContain("visited the Reed Fair Centre");
    expect(article).not.toContain("Fair, held at");
  });
});
