import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en, personOf, textOfEvent } from "./lake-town.test-data";

const person = (key: string, name: string, title: string, side: string, role: string) => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? name) },
  posts: [{ title: en(title) }],
  side,
  roles: [role],
});
const ANN = person("ann", "Ann Exemplar", "Veridian Ambassador to Lakeland", "guest", "head");
const BOB = person("bob", "Bob Invented", "Mayor of Harbor City", "host", "receiver");
const text = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "meeting",
      status: "held",
      when: { start: "2024-03-05" },
      city: en("Harbor City"),
      participants: [ANN, BOB],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "ann" }, { key: "bob" }],
          topics: [en("the invented ferry")],
        },
      ],
      ...more,
    } as unknown as DraftRecord,
    "en",
  );

describe("the subject of a meeting", () => {
  it("is the guest where the record's own title begins with them", () => {
    const article = text({ title: en("Veridian Ambassador meets the Mayor of Harbor City") });
    expect(article).toMatch(/Ann Exemplar, Veridian Ambassador to Lakeland, met Bob Invented/);
  });

  it("is the guest whose post holds a meeting somewhere by the title", () => {
    const article = text({ title: en("Veridian Ambassador holds meeting in Harbor City") });
    expect(article).toMatch(/Ann Exemplar, Veridian Ambassador to Lakeland, met Bob Invented/);
  });

  it("is the guest where it begins with the organization and the post of the guest", () => {
    const at = (one: typeof ANN, title: string, organization: string) => ({
      ...one,
      posts: [{ title: en(title), organization: { name: en(organization), the: true } }],
    });
    const participants = [
      at(ANN, "director", "Veridian Institute of Harbor City"),
      at(BOB, "head librarian", "Harbor City Library"),
    ];
    const given = (title: string): string => text({ participants, title: en(title) });
    expect(given("Veridian Institute director meets library head")).toMatch(
      /Ann Exemplar, director of the Veridian Institute[^.]* met Bob Invented/,
    );
    expect(given("Harbor City librarian meets Veridian Institute director")).toMatch(
      /Bob Invented, head librarian [^.]* met Ann Exemplar/,
    );
  });

  it("is the guest whom it calls by the adjective of a country", () => {
    const ann = { ...ANN, posts: [{ title: en("Ambassador of Cuba to Lakeland") }] };
    const article = text({
      participants: [ann, BOB],
      title: en("Cuban Ambassador meets Mayor of Harbor City"),
    });
    expect(article).toMatch(/Ann Exemplar, Ambassador of Cuba to Lakeland, met Bob Invented/);
  });

  it("is a group of guests whom it calls by their organization", () => {
    const organization = { name: en("Veridian Sail Board"), short: en("VSB"), the: true };
    const group = (key: string, words: string, of: object, side: string) => ({
      key,
      group: en(words),
      of: [of],
      side,
    });
    const guests = group("ann", "officers", organization, "guest");
    const hosts = group("bob", "members", { name: en("Harbor Sailmakers Association"), the: true }, "host");
    const article = text({
      participants: [guests, hosts],
      title: en("VSB officers meet Harbor Sailmakers Association"),
    });
    expect(article).toMatch(/Officers of the Veridian Sail Board[^.]* met members of the Harbor/);
  });

  it("is the host where its words fit groups on both sides", () => {
    const officers = (key: string, name: string, side: string) => ({
      key,
      group: en("officers"),
      of: [{ name: en(name), the: true }],
      side,
    });
    const article = text({
      participants: [
        officers("ann", "Veridian Sail Board", "guest"),
        officers("bob", "Harbor Sailmakers Association", "host"),
      ],
      title: en("Officers meet Veridian Sail Board"),
    });
    expect(article).toMatch(/[Oo]fficers of the Harbor Sailmakers Association[^.]* met/);
  });

  it("is the host otherwise", () => {
    const article = text({ title: en("Mayor of Harbor City meets Veridian Ambassador") });
    expect(article).toMatch(/Bob Invented, Mayor of Harbor City, met Ann Exemplar/);
  });
});

describe("the day of a meeting", () => {
  it("comes between its place and what was discussed", () => {
    expect(text({})).toContain("in Harbor City on March 5, 2024, to discuss the invented ferry.");
  });

  it("ends a long sentence too, and does not open the text", () => {
    const long = {
      ...BOB,
      posts: [
        {
          title: en(
            "Mayor of Harbor City and chair of the invented council for the care of old wooden ferries, young divers and " +
              "their boats on all the northern and eastern lakes of the country",
          ),
        },
      ],
    };
    expect(text({ participants: [ANN, long] })).toContain(
      "in Harbor City on March 5, 2024, to discuss the invented ferry.",
    );
  });
});

describe("what a gift is for", () => {
  it("follows the news that it was given", () => {
    const article = text({
      kind: "other",
      title: en("Veridian Embassy donates ten boats to Sample Club"),
      outcomes: [
        {
          key: "g",
          type: "gift",
          by: ["ann"],
          to: { organizations: [{ name: en("Sample Club"), kind: "association" }] },
          points: [en("ten boats")],
        },
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("handover ceremony"),
          outcomes: ["g"],
          remarks: [{ key: "r", by: ["bob"], act: "say", points: [en("boats are rare")] }],
          narrative: [en("The items are designated for use on the invented lake.")],
        },
      ],
    });
    expect(article.indexOf("The items are designated")).toBeGreaterThan(0);
    expect(article.indexOf("The items are designated")).toBeLessThan(article.indexOf("boats are rare"));
  });
});

describe("a delegation that calls on somebody by the title", () => {
  it("is the subject of the first sentence too", () => {
    const article = textOfEvent({
      kind: "meeting",
      title: en("Lake Board visits Minister Dan Host"),
      delegations: [{ key: "d", side: "guest", name: en("Lake Board delegation"), the: true, head: "g" }],
      participants: [
        personOf("g", "Ann Lee", "president", "Lake Union", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
        personOf("h", "Dan Host", "minister", "Ministry of Lakes", { side: "host" }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("clean water")] }],
    });
    expect(article).toMatch(/\n\n(?:On March 5, 2024, )?[Aa] Lake Board delegation .*Ann Lee.* met Dan Host/);
  });
});
