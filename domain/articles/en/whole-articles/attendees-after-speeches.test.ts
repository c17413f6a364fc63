import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "./lake-town.test-data";

const PORT = { name: en("Lakeside Port Union"), kind: "association" };
const host = person("h", "Bob Sample", "mayor", town, { side: "host", roles: ["receiver"] });
const guest = person("g", "Ann Exemplar", "president", PORT, { side: "guest" });
const clerk = person("c", "Cora Made", "town clerk", town, { side: "host" });
const says = (by: string, point: string) => ({ key: `r-${by}`, by: [by], act: "say", points: [en(point)] });
const talks = {
  key: "t",
  activity: "talks",
  remarks: [says("h", "the lake ports should share one timetable"), says("g", "the union supports the plan")],
};
const tour = { key: "s", activity: "tour", saw: [en("the Reed Docks")] };
const paragraphs = (more: object): string[] =>
  textOfEvent({
    kind: "reception",
    title: en("Visit"),
    city: en("Reedham"),
    participants: [host, guest, clerk],
    agenda: [talks],
    ...more,
  })
    .trim()
    .split("\n\n");

describe("somebody who was only present", () => {
  it("ends the text after what was said", () => {
    const other = person(
      "c",
      "Cora Made",
      "town clerk",
      { name: en("Oldmere"), kind: "government" },
      { side: "host" },
    );
    const written = paragraphs({ participants: [host, guest, other] });
    expect(written[1]).not.toMatch(/also present/i);
    expect(written.at(-1)).toBe("Cora Made, town clerk of Oldmere, was also present.");
  });

  it("ends it at a signing too", () => {
    const written = paragraphs({
      kind: "signing",
      title: en("Reedham and port union sign agreement"),
      agreements: [
        {
          key: "a",
          title: en("timetable agreement"),
          type: "other",
          status: "signed",
          parties: [{ organization: town }, { organization: PORT }],
        },
      ],
      agenda: [{ ...talks, activity: "signing", agreements: ["a"] }],
    });
    expect(written[1]).not.toMatch(/also present/i);
    expect(written.at(-1)).toBe("Cora Made, town clerk of Reedham, was also present.");
  });

  it("follows the news where nobody's words are known", () => {
    expect(paragraphs({ agenda: [tour] })[1]).toContain("Cora Made");
  });
});

describe("the members of a delegation who all attended an item", () => {
  it("follow the news, before what was said", () => {
    const names = ["Ray", "Lee", "Poe", "Dee", "Kay"];
    const members = names.map((name) =>
      person(name, `Bo ${name}`, `head of the invented office of ${name} affairs`, PORT, {
        side: "guest",
        delegation: "d",
      }),
    );
    const written = paragraphs({
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [host, { ...guest, delegation: "d" }, ...members],
      agenda: [talks, { ...tour, people: [{ key: "g", as: "head" }, ...names.map((key) => ({ key }))] }],
    });
    expect(written[2]).toMatch(/^The delegation also included Bo Ray/);
    expect(written[2]).not.toContain(" said ");
    expect(written.slice(3).join(" ")).not.toContain("Bo Ray");
  });
});

describe("a tour after talks at which people spoke", () => {
  it("has a paragraph, and says when it was", () => {
    const written = paragraphs({ participants: [host, guest], agenda: [talks, tour] });
    expect(written.at(-1)).toBe("After the talks, Exemplar visited the Reed Docks.");
  });

  it("has no order where the visit took several days, or the tour came first", () => {
    const when = { start: "2024-03-05", end: "2024-03-07" };
    const people = { participants: [host, guest] };
    expect(paragraphs({ ...people, when, agenda: [talks, tour] }).join()).not.toContain("After the talks");
    expect(paragraphs({ ...people, agenda: [tour, talks] }).join()).not.toContain("After the talks");
    const late = { ...tour, told: "after" };
    expect(paragraphs({ ...people, agenda: [talks, late] }).join()).not.toContain("After the talks");
  });
});

describe("two speakers", () => {
  it("have a paragraph each where both said more than a few words", () => {
    const long = (by: string, route: string) => ({
      key: `l-${by}`,
      by: [by],
      act: "hope",
      points: [
        en(
          `the two towns would open the ${route} before the winter, and that the reed market, the fish market and the boats that carry the mail to the islands would be on it`,
        ),
      ],
    });
    const words = {
      ...talks,
      remarks: [
        says(
          "h",
          "the lake ports of all three invented towns should share one timetable of the ships that carry their goods",
        ),
        long("h", "invented lake route between their ports"),
        says(
          "g",
          "the invented union of the lake ports has kept to the old timetable of its ships for many years",
        ),
        long("g", "old road along the invented northern shore"),
      ],
    };
    const written = paragraphs({ participants: [host, guest], agenda: [words] });
    const of = (name: string) => written.findIndex((one) => one.startsWith(name));
    expect(of("Sample said")).not.toBe(-1);
    expect(of("Exemplar said")).toBe(of("Sample said") + 1);
  });
});
