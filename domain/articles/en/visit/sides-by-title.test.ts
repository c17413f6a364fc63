import { describe, expect, it } from "vitest";
import { en, person, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const chile = personOfSide("c", "Ann Lee", "Secretary of Tides of Chile", "host");
const peru = personOfSide("p", "Bo Kim", "Secretary of Tides of Peru", "guest");

const meeting = (title: string, more: object = {}): string =>
  textOfEvent({
    kind: "meeting",
    title: en(title),
    city: en("Reedham"),
    officialName: en("the 2nd Working Group Meeting on Tides"),
    participants: [chile, peru],
    agenda: [{ key: "t", activity: "talks" }],
    ...more,
  });

describe("a meeting of two sides by its title", () => {
  it("is held by two countries, and names who took part", () => {
    expect(meeting("Chile and Peru hold second meeting on tides")).toContain(
      "Chile and Peru held the 2nd Working Group Meeting on Tides in Reedham on March 5, 2024. Ann Lee, Secretary of Tides of Chile, and Bo Kim, Secretary of Tides of Peru, took part.",
    );
  });

  it("names those who led the two delegations", () => {
    const text = meeting("Peru and Chile hold second meeting on tides", {
      delegations: [
        { key: "d", name: en("Peruvian delegation"), the: true, side: "guest", head: "p" },
        { key: "e", name: en("Chilean side"), the: true, side: "host", head: "c" },
      ],
      participants: [
        { ...chile, delegation: "e" },
        { ...peru, delegation: "d" },
      ],
    });
    expect(text).toContain("Peru and Chile held the 2nd Working Group Meeting");
    expect(text).toContain(
      "The Peruvian delegation was led by Bo Kim, Secretary of Tides of Peru, and the Chilean side by Ann Lee, Secretary of Tides of Chile.",
    );
    expect(text).not.toContain("leader of");
  });

  it("leaves who took part to the sentence that says they chaired it", () => {
    const people = [
      { key: "c", as: "chair" },
      { key: "p", as: "chair" },
    ];
    const agenda = [{ key: "t", activity: "talks", people }];
    const text = meeting("Chile and Peru hold second meeting on tides", { agenda });
    expect(text).toMatch(/Ann Lee, .+, and Bo Kim, .+, chaired the talks/);
    expect(text).not.toContain("took part");
  });

  it("is held by two organizations, if it has a formal name", () => {
    const club = { name: en("Lake Club"), the: true, kind: "association" };
    const guild = { name: en("Reed Guild"), the: true, kind: "association" };
    const participants = [
      person("c", "Ann Lee", "President", club, { side: "host" }),
      person("t", "Cy Dee", "treasurer", { name: en("Lake Town"), kind: "government" }, { side: "host" }),
      person("p", "Bo Kim", "President", guild, { side: "guest" }),
    ];
    const title = "Lake Club and Reed Guild hold meeting on tides";
    expect(meeting(title, { participants })).toContain(
      "The Lake Club and the Reed Guild held the 2nd Working Group Meeting on Tides",
    );
    expect(meeting(title, { participants, officialName: undefined })).toMatch(/Ann Lee.+ met Bo Kim/);
  });

  it("is a meeting of people where the title names them, or others than those who met", () => {
    for (const title of [
      "Secretary Lee meets Secretary Kim",
      "Chile and Lakeland hold second meeting on tides",
    ])
      expect(meeting(title)).toMatch(/Ann Lee, Secretary of Tides of Chile, met Bo Kim/);
  });
});
