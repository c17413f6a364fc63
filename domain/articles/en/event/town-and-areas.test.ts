import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const tour = (key: string, city: string) => ({
  key,
  activity: "tour",
  city: en(city),
  saw: [en("the mill")],
  people: [{ key: "a" }],
});
const visitor = personOf("a", "Ann Lee", "Minister of Ports", "Norland", { side: "guest", roles: ["head"] });
const visit = (areas: string[], agenda: object[] = []): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Minister visits mills"),
    city: en("Reedham"),
    areas: areas.map(en),
    participants: [visitor],
    agenda,
  });
const meeting = (area: string, more = {}): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Growers meet"),
    officialName: en("the 3rd Reed Growers Meeting"),
    home: town,
    city: en("Reedham"),
    venue: { name: en("Reed Hall"), the: true },
    areas: [en(area)],
    purpose: en("discuss the harvest"),
    ...more,
  });

describe("a town and its areas", () => {
  it("is in the district around it", () => {
    expect(visit(["Lake District"])).toContain("visited Reedham, Lake District, on March 5");
    expect(meeting("Lake district")).toContain("in Reedham, Lake district, on March 5");
  });

  it("is a city with the district in it", () => {
    expect(meeting("Old Town")).toContain("in Old Town, Reedham, on March 5");
    expect(meeting("Hill District", { city: en("Reed City") })).toContain("in Hill District, Reed City");
  });

  it("is in the area after which an organization is called", () => {
    const guest = personOf("a", "Ann Lee", "secretary", "Prefecture of Oakland", { roles: ["speaker"] });
    expect(meeting("Oakland", { participants: [guest] })).toContain("in Reedham, Oakland, on March 5");
    expect(meeting("Oakland")).toContain("in Oakland, Reedham, on March 5");
  });

  it("is one of the places to which a visit went", () => {
    const agenda = [tour("x", "Oak Creek"), tour("y", "Seal Island")];
    const text = visit(["Oak Creek", "Seal Island"], agenda);
    expect(text).toContain("visited Reedham, Oak Creek and Seal Island on March 5");
    expect(visit(["Oak Creek", "Seal Island"])).toContain("visited Oak Creek and Seal Island in Reedham");
  });

  it("is where a document was signed before a journey", () => {
    const party = (name: string) => ({ organization: { name: en(name), the: true, kind: "association" } });
    const text = textOfEvent({
      kind: "signing",
      title: en("Beekeepers sign agreement"),
      city: en("Reedham"),
      areas: [en("Oak region"), en("Seal region")],
      participants: [visitor],
      agreements: [
        {
          key: "g",
          title: en("agreement on bees"),
          type: "framework",
          status: "signed",
          parties: [party("Reed Bee Union"), party("Lake Bee Union")],
        },
      ],
      agenda: [
        { key: "s", activity: "signing", city: en("Reedham"), agreements: ["g"] },
        { ...tour("x", "Oak"), told: "after" },
        { ...tour("y", "Seal"), told: "after" },
      ],
      news: "g",
    });
    expect(text).toMatch(/signed an agreement on bees in Reedham on March 5/);
  });
});
