import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const text = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      title: en("Timber mission"),
      when: { start: "2024-03-05" },
      city: en("Lakeside"),
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [
        {
          key: "a",
          person: { name: en("Ann Exemplar") },
          posts: [
            { organization: { name: en("Pine Valley Timber Union"), the: true }, title: en("president") },
          ],
          side: "guest",
          delegation: "d",
        },
      ],
      partOf: { name: en("the Lakeside Timber Fair"), how: "at" },
      agenda: [],
      ...more,
    } as unknown as DraftRecord,
    "en",
  );

describe("the larger event of a visit", () => {
  it("is what the visitors came for, since they visited a place", () => {
    expect(text({})).toMatch(/visited Lakeside for the Lakeside Timber Fair/);
  });

  it("runs until its last day where only that is known, or ran if the article is later", () => {
    const partOf = {
      name: en("the Lakeside Timber Fair"),
      how: "on_the_sidelines",
      when: { end: "2024-03-09" },
      venue: { name: en("Lake Hall"), the: true },
    };
    expect(text({ partOf, published: "2024-03-06" })).toContain("fair runs until March 9 in the Lake Hall");
    expect(text({ partOf, published: "2024-03-16" })).toContain("fair ran until March 9 in the Lake Hall");
  });

  it("has its days once where they are those of the visit", () => {
    const when = { start: "2024-03-05", end: "2024-03-08" };
    const partOf = { name: en("the Lakeside Timber Fair"), how: "at", when, city: en("Lakeside") };
    const article = text({ when, partOf });
    expect(article.match(/March 5/g)).toHaveLength(1);
    expect(article).not.toContain(", held from");
  });

  it("comes behind the aim of the visit where its name has one", () => {
    const partOf = { name: en("a tour of the lakes to inspect sawmills"), how: "at" };
    const article = text({ partOf, purpose: en("see the progress of work") });
    expect(article).toContain("to see the progress of work during a tour of the lakes to inspect sawmills");
  });

  it("is named in the first sentence where no more than its city is known", () => {
    const partOf = { name: en("the forum of invented foresters"), city: en("Pineford") };
    const article = text({ partOf });
    expect(article).toContain(
      "visited Lakeside on March 5, 2024, as part of the forum of invented foresters in Pineford.",
    );
    expect(article).not.toContain("The visit was part of");
  });

  it("is named with its organizer where nothing else is known of it", () => {
    const organizers = [{ organization: { name: en("Lake Guild"), the: true }, tier: "organizer" }];
    const article = text({ partOf: { name: en("a fair of invented boats"), how: "at", organizers } });
    expect(article).toContain("for a fair of invented boats organized by the Lake Guild.");
    expect(article).not.toContain("The fair was organized");
  });

  it("is where they held what the title says that they held", () => {
    const article = text({ title: en("Timber Union holds working sessions with dealers in Lakeside") });
    expect(article).toMatch(/held working sessions with dealers in Lakeside at the Lakeside Timber Fair/);
  });
});

describe("the days of a larger event beside the event", () => {
  const when = { start: "2024-03-06", end: "2024-03-09" };
  const partOf = { name: en("the Lakeside Timber Fair"), how: "on_the_eve", when };
  const plans = [
    { key: "f1", force: "commitment", by: { participants: ["a"] }, text: en("send samples") },
    { key: "f2", force: "wish", by: { participants: ["a"] }, text: en("visit Reedham") },
  ];

  it("follow its name, where no more is known of it, not between plans", () => {
    const article = text({ partOf, followUps: plans });
    expect(article).toContain("on the eve of the Lakeside Timber Fair, held from March 6 to 9");
    expect(article).not.toContain("took place");
  });

  it("follow its name in what all agreed on", () => {
    const article = text({
      kind: "meeting",
      delegations: [],
      participants: [{ key: "a", group: en("foresters") }],
      news: "o",
      partOf,
      agenda: [],
      outcomes: [{ key: "o", type: "consensus", points: [en("send a joint letter")] }],
    });
    expect(article).toContain(
      "at a meeting in Lakeside on the eve of the Lakeside Timber Fair, held from March 6 to 9, ",
    );
  });

  it("have a sentence with its place", () => {
    const article = text({ partOf: { ...partOf, venue: { name: en("Timber Hall"), the: true } } });
    expect(article).toContain("The fair took place in the Timber Hall from March 6 to 9.");
  });
});

describe("the chair of an event that is a visit", () => {
  it("chaired the talks", () => {
    const host = {
      key: "b",
      person: { name: en("Bo Sample") },
      posts: [{ organization: { name: en("Lakeside Council"), the: true }, title: en("secretary") }],
      side: "host",
      roles: ["chair"],
    };
    const guest = {
      key: "a",
      person: { name: en("Ann Exemplar") },
      posts: [{ organization: { name: en("Pine Valley Timber Union"), the: true }, title: en("president") }],
      side: "guest",
    };
    const article = text({
      kind: "reception",
      delegations: [],
      participants: [guest, host],
      partOf: undefined,
    });
    expect(article).toContain("chaired the talks");
    expect(article).not.toContain("chaired the visit");
  });
});

describe("who arranged a visit", () => {
  it("is stated in a sentence of its own, which is about the visit", () => {
    const article = text({
      organizers: [
        { tier: "go_between", organization: { name: en("Pine Valley Bridge"), kind: "association" } },
      ],
    });
    expect(article).toContain("The visit was arranged through Pine Valley Bridge.");
    expect(article).not.toContain(", arranged through");
  });

  it("is still to invite where the visit is planned", () => {
    const article = text({
      status: "planned",
      organizers: [
        { tier: "inviter", organization: { name: en("Pine Valley Bridge"), kind: "association" } },
      ],
    });
    expect(article).not.toContain("took place");
  });
});

describe("somebody who spoke on a visit", () => {
  it("spoke during it", () => {
    const speaker = {
      key: "b",
      person: { name: en("Bo Sample") },
      posts: [{ organization: { name: en("Lakeside Council"), the: true }, title: en("secretary") }],
      side: "host",
      roles: ["speaker"],
    };
    const guest = {
      key: "a",
      person: { name: en("Ann Exemplar") },
      posts: [{ organization: { name: en("Pine Valley Timber Union"), the: true }, title: en("president") }],
      side: "guest",
    };
    const article = text({ delegations: [], participants: [guest, speaker], partOf: undefined });
    expect(article).toContain("delivered a speech during the visit");
  });
});

describe("a document that two parties intend to sign", () => {
  it("is a document, rather than what the intention is about", () => {
    const party = (name: string) => ({ organization: { name: en(name), kind: "company" } });
    const article = text({
      news: "m",
      agreements: [
        {
          key: "m",
          title: en("supply contract"),
          type: "other",
          status: "intended",
          parties: [party("Elm Sawmill"), party("Oak Builders")],
        },
      ],
    });
    expect(article).toContain("Elm Sawmill and Oak Builders intend to sign supply contract");
    expect(article).toContain("expressed their intention to sign a supply contract");
    expect(article).not.toContain("intention on");
  });
});

describe("somebody who came with a group", () => {
  it("visited with it, and the group is not a second sentence", () => {
    const teacher = {
      key: "a",
      person: { name: en("Ann Exemplar") },
      posts: [
        {
          organization: { name: en("Pine Valley School"), kind: "university" },
          title: en("teacher of Music"),
        },
      ],
      side: "guest",
      roles: ["head"],
    };
    const pupils = { key: "g", group: en("24 pupils"), side: "guest" };
    const host = {
      key: "h",
      person: { name: en("Bo Sample") },
      posts: [{ title: en("mayor") }],
      side: "host",
      roles: ["receiver"],
    };
    const welcome = {
      key: "w",
      activity: "ceremony",
      title: en("welcome event"),
      venue: { name: en("Town Hall") },
      people: [{ key: "a" }, { key: "g" }, { key: "h", as: "receiver" }],
    };
    const article = text({
      kind: "reception",
      delegations: [],
      participants: [teacher, pupils, host],
      partOf: undefined,
      purpose: en("improve their singing"),
      agenda: [welcome],
    });
    expect(article).toMatch(/teacher of Music at Pine Valley School, and 24 pupils visited Lakeside/);
    expect(article).not.toContain("Also on the visit");
    expect(article.match(/received/g)).toHaveLength(1);
    expect(article).toContain("at Town Hall");
  });
});

describe("a guest who comes beside a delegation", () => {
  it("is one of several visitors, who were received", () => {
    const guest = {
      key: "b",
      person: { name: en("Bo Sample") },
      posts: [{ organization: { name: en("Harbor Line"), the: true }, title: en("captain") }],
      side: "guest",
      roles: ["head"],
    };
    const host = {
      key: "c",
      person: { name: en("Cleo Model") },
      posts: [{ organization: { name: en("Lakeside Council"), the: true }, title: en("secretary") }],
      side: "host",
      roles: ["receiver"],
      onBehalfOf: "p",
    };
    const head = {
      key: "a",
      person: { name: en("Ann Exemplar") },
      posts: [{ organization: { name: en("Pine Valley Timber Union"), the: true }, title: en("president") }],
      side: "guest",
      delegation: "d",
    };
    const mayor = { key: "p", group: en("the mayor"), presence: "unstated" };
    const article = text({ participants: [guest, head, host, mayor], partOf: undefined });
    expect(article).toMatch(/(?:[Tt]hey|The visitors) were received by/);
    expect(article).not.toMatch(/\bit were\b/i);
  });
});

describe("the leader of a delegation who chairs an event of many", () => {
  it("is mentioned with it once, and its members follow under its name", () => {
    const article = text({
      kind: "seminar",
      delegations: [{ key: "d", name: en("Pine Valley delegation"), the: true, head: "a", size: 5 }],
      participants: [
        {
          key: "a",
          person: { name: en("Ann Exemplar") },
          posts: [
            { organization: { name: en("Pine Valley Timber Union"), the: true }, title: en("president") },
          ],
          delegation: "d",
          roles: ["chair"],
        },
        { key: "g", group: en("engineers and foresters"), delegation: "d" },
      ],
      partOf: undefined,
      organizers: [{ tier: "organizer", organization: { name: en("Lakeside Forest Board"), the: true } }],
      officialName: en("the Lakeside Forest Seminar"),
    });
    expect(article).toMatch(/leader of the five-member Pine Valley delegation/);
    expect(article).toContain("The Pine Valley delegation also included engineers and foresters.");
  });
});

describe("a document signed at a seminar", () => {
  const party = (name: string) => ({ organization: { name: en(name), kind: "company" } });
  const seminar = (more: object = {}) =>
    text({
      kind: "seminar",
      delegations: [],
      participants: [],
      partOf: undefined,
      organizers: [{ tier: "organizer", organization: { name: en("Lakeside Forest Board"), the: true } }],
      agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
      agreements: [
        {
          key: "m",
          title: en("supply contract"),
          type: "other",
          status: "signed",
          parties: [party("Elm Sawmill"), party("Oak Builders")],
        },
      ],
      ...more,
    });

  it("was signed at a seminar, so that the seminar is known where its organizer follows", () => {
    const article = seminar();
    expect(article).toMatch(/signed a supply contract at a seminar in Lakeside/);
    expect(article).toMatch(/seminar was organized by the Lakeside Forest Board/);
  });
  it("was signed at what the name of the event calls it", () => {
    const article = seminar({ officialName: en("the “Building with Oak” Breakfast Meeting") });
    expect(article).toContain(
      "signed a supply contract at the “Building with Oak” Breakfast Meeting in Lakeside",
    );
    expect(article).not.toContain("seminar");
  });
});

describe("the day of the larger event", () => {
  const organizers = [{ organization: { name: en("Lakeside Trade Board"), the: true }, tier: "host" }];
  const fair = (start: string) =>
    text({ partOf: { name: en("the Lakeside Timber Fair"), how: "at", when: { start }, organizers } });

  it("is not stated again where it is the event's own", () => {
    expect(fair("2024-03-05")).toMatch(/Fair was hosted by the Lakeside Trade Board/i);
    expect(fair("2024-03-05")).not.toMatch(/began|March 5.*March 5/s);
  });

  it("is stated where it is another", () => {
    expect(fair("2024-03-04")).toMatch(/began on March 4/);
  });
});

describe("the days of a larger event, where those of a signing are not known", () => {
  const party = (name: string) => ({ organization: { name: en(name), the: true, kind: "association" } });
  const article = faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      title: en("Pine Valley Timber Union and Lakeside Timber Guild sign memorandum of understanding"),
      city: en("Lakeside"),
      partOf: {
        name: en("a two-day trade visit"),
        how: "at",
        when: { start: "2024-03-05", end: "2024-03-06" },
        city: en("Lakeside"),
      },
      participants: [],
      agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
      agreements: [
        {
          key: "m",
          title: en("memorandum of understanding"),
          status: "signed",
          parties: [party("Pine Valley Timber Union"), party("Lakeside Timber Guild")],
        },
      ],
    } as unknown as DraftRecord,
    "en",
  );

  it("are stated with it, and a visit is what it took place during", () => {
    expect(article).toContain(
      "The Pine Valley Timber Union and the Lakeside Timber Guild signed a memorandum of understanding in Lakeside during a two-day trade visit on March 5 and 6, 2024.",
    );
    expect(article).not.toContain("That event");
  });
});

describe("the city of a larger event of which no more is known", () => {
  const union = { name: en("Pine Valley Timber Union"), the: true };
  const signing = (partOf: object): string =>
    text({
      kind: "signing",
      title: en("Timber unions sign agreement"),
      city: undefined,
      delegations: undefined,
      partOf,
      agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
      agreements: [
        {
          key: "m",
          title: en("memorandum of understanding"),
          type: "mou",
          status: "signed",
          parties: [
            { organization: union, signatories: ["a"] },
            { organization: { name: en("Reedham Mills") } },
          ],
        },
      ],
    });
  const fair = { name: en("the World Timber Congress"), how: "on_the_sidelines", city: en("Lakeside") };

  it("is placed with its name", () => {
    expect(signing(fair)).toMatch(/on the sidelines of the World Timber Congress in Lakeside/);
    expect(signing(fair)).not.toContain("took place in Lakeside");
  });

  it("is not repeated where the name has it", () => {
    expect(signing({ ...fair, name: en("the Lakeside Timber Congress") })).not.toMatch(
      /Congress in Lakeside/,
    );
  });
});

it("is not dated again behind its eve, where the venue has its city", () => {
  const words = text({
    kind: "signing",
    city: undefined,
    venue: { name: en("Timber Hall"), the: true, city: en("Lakeside") },
    partOf: {
      name: en("the Lakeside Timber Fair"),
      how: "on_the_eve",
      when: { start: "2024-03-06" },
      city: en("Lakeside"),
    },
  });
  expect(words).toContain("on the eve of the Lakeside Timber Fair");
  expect(words).not.toContain("began");
});

describe("a larger event with few organizers", () => {
  const guild = { organization: { name: en("Lakeside Timber Guild"), the: true }, tier: "organizer" };
  const when = { start: "2024-03-03", end: "2024-03-11" };
  const mission = { name: en("the Timber Mission to Lakeland"), when, organizers: [guild] };

  it("is what they organized, in the sentence that names it", () => {
    const article = text({ partOf: mission });
    expect(article).toContain(
      "The visit was part of the Timber Mission to Lakeland, which the Lakeside Timber Guild organized from March 3 to 11.",
    );
    expect(article).not.toContain("was organized by");
  });

  it("comes before what is known of it by its noun", () => {
    const article = text({
      title: en("Timber traders visit Lakeside"),
      partOf: mission,
      background: [en("The mission was the first to Lakeland in ten years.")],
    });
    expect(article.indexOf("Timber Mission")).toBeLessThan(article.indexOf("The mission was the first"));
  });

  it("comes before all that is known of it", () => {
    const article = text({
      title: en("Timber traders visit Lakeside"),
      partOf: mission,
      background: [en("The mission is sent every year."), en("It visits six towns.")],
    });
    expect(article.indexOf("Timber Mission")).toBeLessThan(article.indexOf("The mission is sent"));
  });

  it("has its organizers in one sentence where the news has named it", () => {
    const article = text({ partOf: { ...mission, how: "on_the_sidelines" } });
    expect(article).not.toMatch(/\. (?:It|The mission) was organized/);
  });

  it("has long organizers in a sentence of their own", () => {
    const long = {
      organization: {
        name: en("Association of Owners, Keepers and Friends of Old Sawmills on the Northern Lakes"),
        the: true,
      },
      tier: "organizer",
    };
    expect(text({ partOf: { ...mission, organizers: [long] } })).toContain("The mission was organized by");
  });
});
