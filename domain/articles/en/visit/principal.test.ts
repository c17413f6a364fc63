import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const council = { name: en("Lakeham Council"), the: false, kind: "government" };
const head = person("h", "Ann Example", "Chair", council, {
  side: "guest",
  delegation: "d",
  roles: ["head"],
});

const visit = (title: string, more: object = {}, delegation: object = {}) =>
  text({
    kind: "reception",
    title: en(title),
    home: { name: en("Reedham Museum"), the: true },
    city: en("Reedham"),
    purpose: en("mark the anniversary of the partnership"),
    delegations: [{ key: "d", side: "guest", head: "h", ...delegation }],
    participants: [head],
    ...more,
  });

describe("the head of a delegation of whom the title says that they visited", () => {
  it("leads it in the first sentence", () => {
    const own = { name: en("Lakeham Council delegation"), the: true, size: 4 };
    expect(visit("Lakeham Council chair visits Reedham", {}, own)).toContain(
      "Ann Example, Chair of Lakeham Council, led a four-member delegation to Reedham on March 5, 2024, to mark the anniversary of the partnership.",
    );
  });

  it("is not said again to be of the organization that the post has just named", () => {
    const own = { name: en("delegation of Lakeham Council"), the: true };
    expect(visit("Lakeham Council chair visits Reedham", {}, own)).toContain(
      "Ann Example, Chair of Lakeham Council, led a delegation to Reedham on March 5, 2024",
    );
    const other = { name: en("delegation of the Lakeham Guild"), the: true };
    expect(visit("Lakeham Council chair visits Reedham", {}, other)).toContain(
      "led a delegation of the Lakeham Guild to Reedham",
    );
  });

  it("leads it on the visit that the title says they paid or made", () => {
    expect(visit("Lakeham Council chair pays working visit to Reedham")).toContain(
      "Ann Example, Chair of Lakeham Council, led a delegation on a working visit to Reedham on March 5, 2024, to mark the anniversary",
    );
    expect(visit("Lakeham Council chair makes official visit to Reedham")).toContain(
      "led a delegation on an official visit to Reedham on March 5, 2024, to mark",
    );
  });

  it("has the article of the number of members as it is spoken", () => {
    for (const size of [8, 11, 18, 80])
      expect(visit("Lakeham Council chair visits Reedham", {}, { size })).toMatch(
        /led an (?:eight|11|18|80)-member delegation to Reedham/,
      );
    expect(visit("Lakeham Council chair visits Reedham", {}, { size: 12 })).toContain("led a 12-member");
  });

  it("comes with the delegation of an organization, which is not within another one", () => {
    const port = {
      key: "g",
      side: "guest",
      delegation: "d",
      group: en("a delegation"),
      of: [{ name: en("Port Muster"), kind: "company" }],
    };
    const written = visit("Lakeham Council chair visits Reedham", { participants: [head, port] });
    expect(written).toMatch(/on March 5, 2024, with a delegation of Port Muster,? to mark/);
    expect(written).not.toContain("at the head of a delegation");
  });

  it("comes with the few others, and has a longer aim in the same sentence", () => {
    const friends = {
      key: "f",
      group: en("members"),
      of: [{ name: en("Lakeham Friends"), the: true }],
      side: "guest",
      delegation: "d",
    };
    expect(visit("Ann Example visits Reedham", { participants: [head, friends] })).toContain(
      "led a delegation including members of the Lakeham Friends to Reedham on March 5, 2024, to mark",
    );
    const aim =
      "renew cooperation between the two towns, in particular on the works and science parts of the plan for the lake and on the staffing of the lake office";
    const own = { name: en("Lakeham Council delegation"), the: true, size: 4 };
    expect(visit("Chair of Lakeham Council visits Reedham", { purpose: en(aim) }, own)).toMatch(
      /led a four-member delegation to Reedham .+ to renew cooperation .+ lake office\./,
    );
  });

  it("keeps the delegation as subject where the title is about the delegation", () => {
    expect(visit("Delegation led by Ann Example visits Reedham")).toContain(
      "A delegation led by Ann Example, Chair of Lakeham Council, visited Reedham",
    );
    expect(visit("Lakeham delegation visits Reedham")).not.toContain("led a");
  });
});

describe("the number of the members of a delegation", () => {
  it("is stated where its head came with some of them", () => {
    const group = {
      key: "g",
      side: "guest",
      delegation: "d",
      group: en("members of the council and port workers"),
    };
    const own = { name: en("Lakeham delegation"), the: true };
    const more = {
      participants: [head, group],
      attendance: { count: 70, bound: "about", of: en("members of the delegation") },
    };
    const written = visit("Lakeham Council chair visits Reedham", more, own);
    expect(written).toContain(
      "a Lakeham delegation of about 70, including members of the council and port workers",
    );
    expect(written.match(/70/g)).toHaveLength(1);
  });
});
