import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const mill = { name: en("Reed Mill"), the: true, kind: "company" };

const tour = (title: string, more: object = {}): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Mere delegation visits Reedham"),
    city: en("Reedham"),
    participants: [personOfSide("m", "Ann Lee", "Mayor of Mere", "guest", { roles: ["head"] })],
    agenda: [
      { key: "t", activity: "talks", topics: [en("the boats of both towns")] },
      { key: "u", activity: "tour", title: en(title), ...more },
    ],
  });

describe("the title of a tour", () => {
  it("is its verb where what was seen says where it went", () => {
    const pier = "the 5-million-dollar pier site, where stones are laid";
    expect(tour("visit to the pier site", { saw: [en(pier)] })).toMatch(/(?:visited|toured) the 5-million/);
    expect(tour("visit to the pier site", { saw: [en(pier)] })).not.toContain("on a visit");
    expect(tour("harbour tour", { saw: [en("the harbour of Reedham")] })).toContain("toured the harbour of");
    expect(tour("site visit", { saw: [en("the new quay")] })).toContain("visited the new quay.");
    const places = tour("visits to other facilities", { saw: [en("the pump house"), en("the boat yard")] });
    expect(places).toContain("also visited the pump house and the boat yard.");
  });

  it("is its verb with where it went, which nothing else says", () => {
    expect(tour("campus tour")).toContain("toured the campus.");
    expect(tour("visit to the pump house")).toContain("visited the pump house.");
    expect(tour("tour of the mill", { saw: [en("the looms")] })).toContain(
      "toured the mill and saw the looms",
    );
  });

  it("names the part of a place that was toured", () => {
    const venue = { name: mill.name, the: true, organization: mill };
    expect(tour("visit to Reed Mill", { venue })).toMatch(/(?:visited|toured) the Reed Mill\./);
    expect(tour("mill tour", { venue })).toContain("toured the Reed Mill.");
    expect(tour("warehouse tour", { venue })).toContain("toured the warehouse of the Reed Mill.");
  });

  it("is no part of a place that cannot have it", () => {
    const gallery = { name: en("Lake Gallery"), the: true };
    expect(tour("museum visit", { venue: gallery })).toMatch(/(?:visited|toured) the Lake Gallery\./);
    const venue = { name: mill.name, the: true, organization: mill };
    const street = { name: en("10 Lake Street"), the: false };
    for (const title of ["harbour tour", "family visit", "lake tour", "city tour"])
      expect(tour(title, { venue })).not.toMatch(/the \p{L}+ of the Reed Mill/u);
    expect(tour("lake tour", { venue, saw: [en("the looms")] })).not.toContain("the lake of");
    expect(tour("office visit", { venue: street })).not.toContain("the office of");
    expect(tour("warehouse tour", { venue: street })).not.toContain("the warehouse of");
  });

  it("stays where it went to several places", () => {
    expect(tour("college visits")).toContain("went on college visits.");
    expect(tour("visits to the mill")).toContain("went on visits to the mill.");
    expect(tour("other site visits")).toContain("went on other site visits.");
    expect(tour("other site visits", { saw: [en("the pump house")] })).toContain(
      "also visited the pump house.",
    );
  });

  it("goes where the names of those visited say more", () => {
    const saw = [en("Reed Oil"), en("Lake Data")];
    expect(tour("visits to local companies", { saw })).toMatch(/visited Reed Oil and Lake Data\./);
    expect(tour("visits to companies", { saw: [en("a mill"), en("a farm")] })).toContain(
      "visits to companies",
    );
  });

  it("stays where it says what the tour was about, or whose it was", () => {
    expect(tour("business tour")).toContain("went on a business tour.");
    expect(tour("community inspection")).not.toContain("inspected the community");
    expect(tour("field inspection")).not.toContain("inspected the field");
    expect(tour("visit to the Mayor")).not.toMatch(/visited the Mayor/i);
    expect(tour("visit of the Lake Guild")).not.toContain("visited the Lake Guild");
  });

  it("keeps an inspection in its verb", () => {
    const venue = { name: mill.name, the: true, organization: mill };
    const seen = { venue, saw: [en("the looms")] };
    expect(tour("site inspection", seen)).toMatch(
      /inspected the Reed Mill(?: and|, where she) saw the looms/,
    );
    const wards = { venue, saw: [en("the workshops of the mill")] };
    expect(tour("inspection of the mill", wards)).toContain("inspected the workshops of the Reed Mill.");
    expect(tour("site inspection", { saw: [en("the new quay")] })).toContain("inspected the new quay.");
  });

  it("stays where it says more of the tour", () => {
    expect(tour("boat tour", { saw: [en("the harbour")] })).toContain("a boat tour");
    expect(tour("surprise visit", { saw: [en("the harbour")] })).toContain("a surprise visit");
    expect(tour("study visit to the lake towns", { saw: [en("the reed beds")] })).toContain("study visit");
  });

  it("is the way to see things that it did not lead to", () => {
    expect(tour("drive through the port", { saw: [en("the unloading of ships")] })).toMatch(
      /[Oo]n a drive through the port\b.* watched the unloading|watched the unloading of ships on a drive/,
    );
  });
});
