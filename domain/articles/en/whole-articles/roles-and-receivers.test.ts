import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf, textOfEvent, town } from "./lake-town.test-data";

describe("a role that is all that is known of somebody", () => {
  const interpreter = { key: "i", group: en("an interpreter"), roles: ["interpreter"] };
  const lee = personOf("a", "Ann Lee", "director", "Reed Boat Office");
  const remarks = [{ key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] }];
  it("does not have a sentence of its own", () => {
    expect(lakeDay([lee, interpreter], remarks)).not.toContain("interpreted");
  });
  it("is stated of somebody with a name", () => {
    const named = personOf("i", "Bo Ray", "teacher", "Reed School", { roles: ["interpreter"] });
    expect(lakeDay([lee, named], remarks)).toMatch(/Bo Ray, teacher .* interpreted\./);
  });
});

describe("an open list of a group's authorities", () => {
  const lee = personOf("a", "Ann Lee", "director", "Reed Boat Office");
  const text = (...names: string[]): string =>
    lakeDay(
      [
        lee,
        {
          key: "g",
          group: en("representatives"),
          of: names.map((name) => ({ name: en(name), kind: "government" })),
          ofOpen: true,
        },
      ],
      [{ key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] }],
    );
  it("calls only departments so", () => {
    expect(text("Mere Health Bureau", "Mere Boat Department")).toContain("other departments");
    expect(text("Lakeland", "Reedland")).toContain("Lakeland, Reedland and others");
  });
});

describe("a receiver whose first post is elsewhere", () => {
  it("was visited at what the office belongs to", () => {
    const unit = (name: string) => ({ name: en(name), the: true, parent: town });
    const text = textOfEvent({
      kind: "reception",
      title: en("Reedham and Mere Boat Club sign boat agreement"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      delegations: [{ key: "d", side: "guest", name: en("delegation of the Mere Boat Club"), head: "b" }],
      home: unit("Lake Committee"),
      participants: [
        {
          key: "a",
          side: "host",
          roles: ["receiver"],
          person: { name: en("Ann Exemplar"), later: en("Exemplar") },
          posts: [
            { title: en("member"), organization: { name: en("National Boat Council"), the: true } },
            { title: en("Chair"), organization: unit("Boat Council") },
          ],
        },
        personOf("b", "Bo Sample", "Head", "Mere Boat Club", { side: "guest", delegation: "d" }),
        personOf("c", "Cy Test", "Director", "Lake Committee", { side: "host" }),
      ],
      agenda: [
        { key: "t", activity: "talks", when: { start: "2024-03-05" }, people: [{ key: "a" }, { key: "b" }] },
        {
          key: "v",
          activity: "tour",
          when: { start: "2024-03-06" },
          people: [{ key: "b", as: "head" }],
          saw: [en("the boat yard")],
        },
        { key: "s", activity: "signing", when: { start: "2024-03-07" }, agreements: ["m"] },
      ],
      agreements: [
        {
          key: "m",
          status: "signed",
          witnesses: ["a"],
          title: en("boat agreement"),
          parties: [
            { organization: unit("Lake Committee"), signatories: ["c"] },
            { organization: { name: en("Mere Boat Club") }, signatories: ["b"] },
          ],
        },
      ],
    });
    expect(text).toMatch(/during a visit by a delegation of the club to Reedham from/);
    expect(text).not.toContain("to the National Boat Council");
  });
});

describe("a group that is the named delegation itself", () => {
  const written = (called: string): string =>
    textOfEvent({
      kind: "signing",
      title: en("Mere and Reedham sign boat agreement"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "b", name: en("Mere delegation"), the: true }],
      participants: [
        personOf("a", "Ann Exemplar", "Mayor", "Reedham", { side: "host" }),
        personOf("b", "Bo Sample", "Mayor", "Mere", { side: "guest", delegation: "d" }),
        { key: "m", side: "guest", delegation: "d", group: en(called) },
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["x"] }],
      agreements: [
        {
          key: "x",
          title: en("boat agreement"),
          status: "signed",
          parties: [
            { organization: { name: en("Reedham") }, signatories: ["a"] },
            { organization: { name: en("Mere") }, signatories: ["b"] },
          ],
        },
      ],
    });
  it("is not included in it", () => {
    expect(written("members of the Mere delegation")).not.toContain("members of the Mere delegation");
  });
  it("is included where it is somebody else", () => {
    expect(written("boat builders")).toContain("boat builders");
  });
});
