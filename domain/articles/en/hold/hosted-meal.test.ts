import { describe, expect, it } from "vitest";
import { en, personOfSide, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const text = (record: object): string => textOfEvent({ kind: "reception", ...record });
const office = { name: en("Lakeland Consulate in Reedham"), the: true, kind: "government" };
const host = {
  key: "h",
  person: { name: en("Ann Lee"), later: en("Lee") },
  posts: [{ title: en("consul"), organization: office }],
  side: "host",
  roles: ["receiver"],
};
const guest = { key: "g", group: en("winners of the Lake Award"), side: "guest" };
const thanks = { key: "r", by: ["h"], act: "thank", whom: en("the winners") };

describe("a reception where the guests came to nothing but a meal", () => {
  it("is hosted by its organizer, and visits nobody", () => {
    const article = text({
      title: en("Consul honors winners of Lake Award"),
      city: en("Reedham"),
      officialName: en("a dinner reception for the winners of the Lake Award"),
      organizers: [{ organization: office, tier: "host" }],
      participants: [host, guest],
      agenda: [{ key: "d", activity: "meal", title: en("dinner reception"), remarks: [thanks] }],
    });
    expect(article).toContain("Consul honors winners of Lake Award\n");
    expect(article).toContain(
      "The Lakeland Consulate in Reedham hosted a dinner reception for the winners of the Lake Award",
    );
    expect(article).not.toMatch(/visit|officially called|At a dinner/);
  });

  it("is hosted by who received them, for the guests", () => {
    const article = text({
      title: en("Ann Lee hosts dinner"),
      venue: { name: en("Lake Hall"), the: true },
      participants: [host, guest],
      agenda: [
        { key: "d", activity: "meal", title: en("dinner"), organizers: [{ participant: "h", tier: "host" }] },
      ],
    });
    expect(article).toMatch(
      /Ann Lee, .+, hosted a dinner for winners of the Lake Award (?:at|in) the Lake Hall/,
    );
    expect(article).not.toMatch(/visited|hosted by|had a meal/);
  });

  it("has the host in a headline of our own", () => {
    const article = text({
      title: en("Reception for winners"),
      city: en("Reedham"),
      organizers: [{ organization: { ...office, name: en("Lake Chamber") }, tier: "host" }],
      participants: [host, guest],
      agenda: [{ key: "d", activity: "meal", title: en("reception") }],
    });
    expect(article).toMatch(/^Lake Chamber hosts reception for winners of the Lake Award\n/);
  });
});

describe("a meal that an organization hosted for visitors and others", () => {
  const embassy = {
    name: en("Embassy of Lakeland in Port"),
    the: true,
    kind: "government",
    short: en("Embassy"),
  };
  const text = textOfEvent({
    kind: "outbound_visit",
    home: embassy,
    areas: [en("Reedham")],
    participants: [
      {
        key: "a",
        side: "guest",
        person: { name: en("Ann Exemplar") },
        posts: [{ organization: embassy, title: en("Ambassador") }],
        roles: ["head"],
      },
      { key: "d", side: "third", group: en("dockers from Lakeland") },
    ],
    agenda: [
      {
        key: "m",
        activity: "meal",
        title: en("community dinner"),
        organizers: [{ organization: embassy, tier: "host" }],
        people: [{ key: "a" }, { key: "d" }],
      },
    ],
  });

  it("is one sentence, with the noun of the organization", () => {
    expect(text).toContain("had a community dinner, hosted by the Embassy, with dockers from Lakeland");
    expect(text).not.toContain("dinner was hosted");
  });
});

describe("a meal with speeches that is the whole event", () => {
  const host = personOfSide("h", "Hal Host", "Consul of Norland", "host");
  const guest = personOfSide("g", "Gil Guest", "outgoing Consul of Lakeland", "guest", {
    roles: ["principal"],
  });
  const hosted = (title: string, dinner: object = {}) =>
    text({
      kind: "other",
      title: en(title),
      city: en("Reedham"),
      participants: [host, guest],
      organizers: [{ participant: "h", tier: "host" }],
      agenda: [
        { key: "m", activity: "meal", title: en("farewell dinner"), ...dinner },
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "g", as: "speaker" }],
          remarks: [said("g", "say", "the lake is clean")],
        },
      ],
    });

  it("is called by its noun and has the guest of honour of the title, who is known afterwards", () => {
    const written = hosted("Consul of Norland hosts farewell for Consul Guest");
    expect(written).toContain(
      "Hal Host, Consul of Norland, hosted a farewell dinner for Gil Guest, outgoing Consul of Lakeland, in Reedham on March 5, 2024.",
    );
    expect(written).toContain("Guest said the lake is clean");
    expect(written).not.toMatch(/an event|was held/);
  });

  it("has the only guest whom the title calls by his post, and no guest of honour as one of several", () => {
    const written = text({
      kind: "other",
      title: en("Consul of Norland hosts dinner for port minister"),
      city: en("Reedham"),
      participants: [host, personOfSide("m", "Mo Docks", "Minister of Ports", "guest")],
      organizers: [{ participant: "h", tier: "host" }],
      agenda: [{ key: "m", activity: "meal", title: en("dinner") }],
    });
    expect(written).toContain("hosted a dinner for Mo Docks, Minister of Ports, in Reedham");
    const beside = text({
      kind: "other",
      title: en("Consul of Norland hosts farewell dinner for Guest"),
      participants: [host, guest, personOfSide("m", "Mo Docks", "Minister of Ports", "guest")],
      organizers: [{ participant: "h", tier: "host" }],
      agenda: [{ key: "m", activity: "meal", title: en("farewell dinner") }],
    });
    expect(beside).toContain("dinner for Gil Guest");
    expect(beside).not.toContain("guest was Mo Docks");
  });

  it("does not have a guest whom the title does not name, and is one of several items where more is known of it", () => {
    expect(hosted("Consul of Norland hosts farewell dinner")).toContain(
      "dinner in Reedham on March 5, 2024.",
    );
    const apart = hosted("Consul of Norland hosts farewell for Consul Guest", { city: en("Fenby") });
    expect(apart).not.toContain("hosted a farewell dinner");
  });
});
