import { describe, expect, it } from "vitest";
import { en, textOfEvent as text } from "./lake-town.test-data";

describe("one visitor with companions whom the first sentence does not name", () => {
  const visit = (pronoun?: string) =>
    text({
      kind: "reception",
      title: en("Lakeland ambassador visits Harbor House"),
      venue: { name: en("Harbor House"), the: false },
      participants: [
        {
          key: "a",
          side: "guest",
          roles: ["head"],
          person: { name: en("Ann Exemplar"), later: en("Exemplar"), ...(pronoun ? { pronoun } : {}) },
          posts: [{ title: en("Ambassador of Lakeland") }],
        },
        {
          key: "c",
          side: "guest",
          roles: ["escort"],
          person: { name: en("Cleo Muster") },
          posts: [
            {
              title: en("Consul"),
            },
          ],
        },
        {
          key: "h",
          side: "host",
          roles: ["receiver"],
          person: { name: en("Bert Sample") },
          posts: [{ title: en("Governor of Portland") }],
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          saw: [en("the hall"), en("the garden")],
          people: [{ key: "a" }, { key: "c", as: "escort" }],
        },
      ],
    });

  it("is never “it”", () => {
    expect(visit("she")).toContain("on March 5, 2024, and was received by Bert Sample");
    expect(visit()).toContain("and was received by Bert Sample, Governor of Portland");
    expect(visit() + visit("she")).not.toMatch(/\bit was received/);
  });
});

describe("an event of many", () => {
  const seminar = (more: object) =>
    text({
      kind: "seminar",
      title: en("Harbor Institute holds webinar on tides"),
      theme: en("Tides and Towns"),
      online: "fully",
      agenda: [
        {
          key: "o",
          activity: "speeches",
          title: en("opening session"),
          people: [{ key: "a", as: "speaker" }],
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the sea is rising")] }],
        },
      ],
      participants: [{ key: "a", person: { name: en("Ann Exemplar") }, posts: [{ title: en("engineer") }] }],
      ...more,
    });

  it("is called by the noun of its title, and has one opening", () => {
    expect(seminar({})).toContain("A webinar on the theme");
    expect(seminar({})).toContain("the opening session");
    expect(seminar({})).not.toMatch(/\ban opening session/);
  });

  it("does not open, where it is an inauguration", () => {
    const article = seminar({
      kind: "other",
      theme: undefined,
      online: undefined,
      title: en("Harbor Institute opens tide station"),
      officialName: en("the inauguration of the Tide Station"),
      city: en("Lakeville"),
    });
    expect(article).toContain("The Tide Station was inaugurated in Lakeville");
  });
});

describe("what the only organizer held", () => {
  const UNIVERSITY = { name: en("Lakeland University"), the: false, short: en("LU"), kind: "university" };
  const held = (more: object) =>
    text({
      kind: "seminar",
      title: en("LU holds two-day seminar on tides in Lakeville"),
      city: en("Lakeville"),
      organizers: [
        { organization: UNIVERSITY, tier: "organizer" },
        { organization: { name: en("Harbor Fund"), the: true }, tier: "sponsor" },
      ],
      attendance: { count: 31, of: en("fishers") },
      participants: [{ key: "a", person: { name: en("Ann Exemplar") }, posts: [{ title: en("engineer") }] }],
      agenda: [
        { key: "l", activity: "presentation", title: en("lectures"), topics: [en("spring tides")] },
        { key: "c", activity: "ceremony", title: en("presentation of certificates"), outcomes: ["o"] },
      ],
      outcomes: [{ key: "o", type: "award", by: ["a"], points: [en("certificates")] }],
      ...more,
    });

  it("is what the title calls it, with its sponsor", () => {
    expect(held({})).toMatch(/Lakeland University(?: \(LU\))? held a two-day seminar on tides in Lakeville/);
    expect(held({})).toContain("with sponsorship from the Harbor Fund");
    expect(held({})).not.toContain("A seminar was held");
  });

  it("names the organizer before its place", () => {
    const place = {
      name: en("School of Sea"),
      the: true,
      organization: { name: en("School of Sea"), the: true, parent: UNIVERSITY },
    };
    expect(held({ venue: place })).not.toMatch(/LU held/);
  });

  it("does not present certificates in a presentation of certificates", () => {
    expect(held({})).toContain("presented certificates");
    expect(held({})).not.toContain("presentation of certificates");
  });
});

describe("the visitors", () => {
  const came = (more: object) =>
    text({
      kind: "reception",
      title: en("Portland delegation visits Lakeland University"),
      city: en("Lakeville"),
      organizers: [{ organization: { name: en("Harbor Network"), the: true }, tier: "go_between" }],
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [
        {
          key: "a",
          side: "guest",
          delegation: "d",
          person: { name: en("Ann Exemplar"), later: en("Exemplar") },
          posts: [{ title: en("President of Portland University") }],
        },
        {
          key: "h",
          side: "host",
          roles: ["receiver"],
          person: { name: en("Bert Sample") },
          posts: [{ title: en("Rector of Lakeland University") }],
        },
      ],
      agenda: [
        {
          key: "o",
          activity: "other",
          did: en("organize or take part in ten meetings"),
          people: [{ key: "a" }],
        },
      ],
      ...more,
    });

  it("have their go-between in a sentence of its own after a list of posts", () => {
    expect(came({})).toContain("The visit was arranged through the Harbor Network");
    expect(came({})).not.toContain("University, arranged");
  });

  it("are counted as members, and have both verbs in the past", () => {
    const article = came({ attendance: { count: 20, bound: "about", of: en("members of the delegation") } });
    expect(article).toContain("The delegation had about 20 members");
    expect(article).toContain("organized or took part in ten meetings");
  });
});

describe("the headline of a signing", () => {
  const org = (name: string, short: string) => ({ name: en(name), the: true, short: en(short) });
  const signing = (title: string) =>
    text({
      kind: "reception",
      title: en(title),
      city: en("Lakeville"),
      participants: [
        {
          key: "a",
          side: "guest",
          roles: ["head"],
          person: { name: en("Ann Exemplar") },
          posts: [{ title: en("director"), organization: org("Lakeland Export Office", "LEO") }],
        },
      ],
      agreements: [
        {
          key: "x",
          title: en("cooperation agreement"),
          status: "signed",
          parties: [
            { organization: org("Harbor Chamber", "HC") },
            { organization: org("Lakeland Export Office", "LEO") },
          ],
        },
      ],
    });

  it("has full names in place of abbreviations, also of those that the title uses", () => {
    expect(signing("Harbor Chamber receives visitors")).toMatch(
      /^Harbor Chamber and Lakeland Export Office sign cooperation agreement/,
    );
    expect(signing("HC and LEO receive each other")).toMatch(
      /^Harbor Chamber and Lakeland Export Office sign cooperation agreement/,
    );
  });
});
